/**
 * "Base 12, a drone base near Xyz", "a Ruritanian military base, Camp Xyz,": the words between commas tell only what and where the one named is.
 * "the Ruritanian air base", of which nothing more is said: the one base of that kind and state that the article names or places. "The base" alone: the
 * one that it has named before.
 * Not: where the article knows several, another state's, "an air base in the country".
 */
import { inTheCountry, pointingBase } from "./described-bases.ts";
import type { Found } from "./found.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma } from "./words.ts";

/** A base of which the words tell only its kind and whose it is. */
const isBare = (thing: Found): boolean =>
  thing.rule === "described-base" && thing.at === null && !thing.name.endsWith(` ${inTheCountry}`);

const isBase = ({ type }: Found): boolean => type === "Base";

const mayBeOne = (bare: Found, other: Found): boolean =>
  other.kind === bare.kind && (other.states.length === 0 || other.states.some((state) => bare.states.includes(state)));

/** "Base 12, | a drone base near Xyz": the base named before the comma; null where none stands there. */
function apposedTo(view: SentenceView, described: Found, things: readonly Found[]): Found | null {
  let start = described.from - 1;
  while (
    /^(?:main|largest|key|biggest|only|sole|new|former|joint|strategic|major|sprawling)$/.test(
      view.words[start]?.key ?? "",
    )
  )
    start -= 1;
  const article = view.words[start];
  if (
    !described.rule.startsWith("described") ||
    !isAfterComma(article) ||
    !/^(?:an?|the|its)$/.test(article?.key ?? "")
  )
    return null;
  return things.find((other) => isBase(other) && !other.rule.startsWith("described") && other.to === start) ?? null;
}

/** "a Ruritanian military base, | Camp Xyz, which": the base named between the commas; null where none is. */
function namedBehind(view: SentenceView, described: Found, things: readonly Found[]): Found | null {
  const article = view.words[described.from - 1]?.key ?? "";
  if (!described.rule.startsWith("described") || described.at !== null || !/^(?:an?|the|its|their)$/.test(article))
    return null;
  const named = things.find(
    (other) => isBase(other) && !other.rule.startsWith("described") && other.from === described.to,
  );
  if (named === undefined || !isAfterComma(view.words[named.from])) return null;
  return view.words[named.to] === undefined || isAfterComma(view.words[named.to]) ? named : null;
}

/** What was found in one sentence, with a base and the words that only describe it under one name. */
export function withApposedBases(view: SentenceView, things: Found[]): Found[] {
  return things.map((thing) => {
    const named = isBase(thing) ? (apposedTo(view, thing, things) ?? namedBehind(view, thing, things)) : null;
    return named === null ? thing : { ...thing, name: named.name, usual: named.usual };
  });
}

/** What was found in the sentences of an article, with every bare base under the name of the one that it can only be. */
export function withOneBase(found: Map<number, Found[]>): void {
  withOneBareBase(found);
  const told = new Set<string>();
  for (const [index, things] of [...found].sort(([a], [b]) => a - b))
    found.set(
      index,
      things.flatMap((thing) => {
        if (thing.rule !== pointingBase) {
          if (isBase(thing)) told.add(thing.name);
          return [thing];
        }
        const [only] = told;
        return told.size === 1 && only !== undefined ? [{ ...thing, name: only }] : [];
      }),
    );
}

function withOneBareBase(found: Map<number, Found[]>): void {
  const bases = [...found.values()].flat().filter((thing) => isBase(thing) && thing.rule !== pointingBase);
  const placed = bases.filter((thing) => !isBare(thing));
  if (placed.length === 0 || placed.length === bases.length) return;
  for (const [index, things] of found)
    found.set(
      index,
      things.map((thing) => {
        if (!isBase(thing) || !isBare(thing)) return thing;
        const names = new Set(placed.filter((other) => mayBeOne(thing, other)).map(({ name }) => name));
        const [only] = names;
        return names.size === 1 && only !== undefined ? { ...thing, name: only } : thing;
      }),
    );
}
