/**
 * Which states an article speaks of, and whether a known name acts, is a place, or only describes.
 * Takes: names, adjectives and demonyms; capitals and palaces that act ("Exempla City agreed", "talks with Exempla City").
 * Not taken: capitals where things happen (they are places), "pro-Ruritanian", peoples of passers-by ("two Ruritanian tourists"),
 * the adjective of a state that only differs by a letter from the one the article is about and that nothing else names.
 */
import { type State, states } from "../vocabulary/states.ts";
import type { KnownName } from "./gazetteer.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isHyphened, isJoined } from "./words.ts";

const locative = new Set(
  "in at near from outside inside around to into toward towards across throughout via through within leaving visited visit visiting visits southwest southeast northwest northeast capital reached entered arriving entering left".split(
    " ",
  ),
);
const motion = new Set(
  `visit visits visited trip trips travel travels traveled travelled traveling travelling went go goes going flew fly flying arrive arrived return returned returning deployed deployment sent send sending come came head heads headed
  heading tour journey moved move fled flee troops soldiers forces delegation drove sailed way welcome shipments exile deported transferred escape stop back route next access close invited invite ambassador envoy`.split(
    /\s+/,
  ),
);
const sides = new Set("with between by against and".split(" "));
const bystanders = new Set(
  `nationals national citizens citizen tourists tourist man men woman women people journalist journalists newspaper newspapers media television channel restaurant student students worker workers fishermen fisherman sailor sailors child
  children teenager passengers passenger language food cuisine wine poet singer actor film novel speaking speaker coffee village villages ancestry descent born acronym acronyms initials abbreviation word phrase translation proverb service services broadcaster radio embassy-based magazine daily`.split(
    /\s+/,
  ),
);
const confused: [string, string][] = [
  ["NG", "NE"],
  ["CD", "CG"],
  ["DO", "DM"],
  ["AT", "AU"],
  ["GN", "GW"],
  ["GN", "GQ"],
  ["SI", "SK"],
];

let byCode: Map<string, State> | null = null;

export function stateOf(iso2: string): State | undefined {
  byCode ??= new Map(states().map((state) => [state.iso2, state]));
  return byCode.get(iso2);
}

/** Does this known name stand where something happens? */
export function isLocative(view: SentenceView, name: KnownName): boolean {
  if (view.sentence.kind === "dateline") return true;
  const first = view.words[name.from];
  if (first === undefined) return false;
  let before = view.words[name.from - 1];
  let index = name.from - 1;
  let joined = isJoined(first);
  // "in northern Ruritania", "in the Republic of …", lists: "to Ruritania, Freedonia and Exempla".
  for (let steps = 0; steps < 12 && before !== undefined; steps += 1) {
    const cover = view.cover[index];
    const inList =
      cover !== undefined &&
      (cover.known.kind === "state" || cover.known.kind === "capital" || cover.known.kind === "city");
    const skipped =
      /^(?:the|and|or|northern|southern|eastern|western|central|neighboring|neighbouring|then|both)$/.test(
        before.key,
      ) || inList;
    if (!skipped) break;
    const here = view.words[index];
    const gap = here === undefined ? false : isJoined(here) || isAfterComma(here);
    joined = gap;
    if (inList && !isAfterComma(view.words[index + 1]) && !isJoined(view.words[index + 1])) return false;
    if (inList && view.words[index]?.possessive) return false;
    index -= 1;
    before = view.words[index];
    if (!gap) return false;
  }
  if (before === undefined || !joined) return false;
  // "turned to Ruritania" is no journey.
  if (before.key === "to" && name.known.kind === "state")
    return motion.has(view.words[index - 1]?.key ?? "") || isVisitOf(view, index - 1);
  return locative.has(before.key);
}

/** "the visit of the president, Ana Sample, to Ruritania": the noun of the journey, and behind it whose it was, up to a name that ends at `last`. */
function isVisitOf(view: SentenceView, last: number): boolean {
  if (view.words[last]?.capital !== true) return false;
  for (let at = last; at > Math.max(0, last - 10); at -= 1)
    if (
      /^(?:of|by)$/.test(view.words[at]?.key ?? "") &&
      /^(?:visit|trip|journey|tour)$/.test(view.words[at - 1]?.key ?? "")
    )
      return true;
  return false;
}

/** "the Exempla process", "the Exempla and Xyz processes": talks called after the town where they were held. */
function isTownOfTalks(view: SentenceView, { from, to }: KnownName): boolean {
  const next = view.words[to];
  const other = next?.key === "and" ? view.cover[to + 1] : undefined;
  const noun = other === undefined ? next : view.words[other.to];
  if (noun === undefined || !isJoined(noun) || isHyphened(noun)) return false;
  return (
    view.words[from]?.capital === true &&
    /^(?:process|processes|format|track|tracks|round|rounds|roadmap)$/.test(noun.key)
  );
}

/** Does a capital or a palace act for its government here? */
export function actsForGovernment(view: SentenceView, name: KnownName): boolean {
  if (view.sentence.kind === "dateline") return false;
  const first = view.words[name.from];
  const after = view.words[name.to];
  const before = view.words[name.from - 1];
  if (first === undefined) return false;
  if (isLocative(view, name)) return false;
  if (view.words[name.to - 1]?.possessive) return true;
  if (isTownOfTalks(view, name) || isEndOfLine(view, name)) return false;
  if (after !== undefined && isAfterComma(after) && view.cover[name.to]?.known.kind === "state") return false;
  const verb =
    after === undefined || !isJoined(after)
      ? undefined
      : view.sentence.tokens().find((token) => token.start === after.start);
  if (verb !== undefined && (verb.pos === "VERB" || verb.pos === "AUX") && !/ing$/.test(verb.text)) return true;
  if (before !== undefined && isJoined(first) && sides.has(before.key)) {
    if (before.key !== "and") return true;
    const other = view.cover[name.from - 2];
    return (
      other !== undefined &&
      (other.known.kind === "capital" || other.known.kind === "state") &&
      !isLocative(view, other)
    );
  }
  if (after !== undefined && /^(?:and)$/.test(after.key) && before !== undefined && sides.has(before.key)) return true;
  return isHyphened(first) || isHyphened(after);
}

const linesBetween = /^(?:pipeline|railway|railroad|road|highway|route|flight|flights|line|corridor|canal|border)$/;

/** "the Sampleville-Testville oil pipeline": towns that it joins. */
const isEndOfLine = (view: SentenceView, { to }: KnownName): boolean =>
  isHyphened(view.words[to]) && view.words.slice(to + 1, to + 4).some(({ key }) => linesBetween.test(key));

/** Adjectives that speak of passers-by or lean to a side. */
export function isPassing(view: SentenceView, name: KnownName): boolean {
  const before = view.words[name.from - 1];
  const after = view.words[name.to];
  if (isHyphened(view.words[name.from]) && /^(?:pro|anti|non|half|ex|former)$/.test(before?.key ?? "")) return true;
  return after !== undefined && isJoined(after) && bystanders.has(after.key);
}

/** "the former Yugoslav republic", "the ex-Soviet states": a state that is no more, and none of today's. */
export function isGone(view: SentenceView, name: KnownName): boolean {
  const before = view.words[name.from - 1]?.key ?? "";
  const of = /^(?:yugoslav|soviet|czechoslovak)/.test(view.words[name.from]?.key ?? "");
  // "dates back to Soviet times"
  const era = /^(?:times|era|days|period|rule|past|legacy)$/.test(view.words[name.to]?.key ?? "");
  return of && (era || /^(?:former|ex|post)$/.test(before));
}

const speaksOf = (view: SentenceView, code: string): boolean =>
  view.known.some(({ known }) => (known.kind === "state" || known.kind === "adjective") && known.iso2.includes(code));

/** Codes of states that the article names by name, or by an adjective that belongs to one state alone. */
export function supportedStates(views: SentenceView[]): Set<string> {
  const named = new Set<string>();
  const described = new Set<string>();
  for (const view of views) {
    for (const name of view.known) {
      if (isGone(view, name)) continue;
      if (name.known.kind === "state") named.add(name.known.iso2);
      if (name.known.kind === "capital" || name.known.kind === "seat") named.add(name.known.iso2);
      if (name.known.kind === "adjective" && name.known.iso2.length === 1 && !isPassing(view, name))
        described.add(name.known.iso2[0] ?? "");
    }
  }
  for (const [a, b] of confused) {
    const doubtful = named.has(a) && !named.has(b) ? b : named.has(b) && !named.has(a) ? a : null;
    if (doubtful === null || !described.has(doubtful)) continue;
    // "Nigerian President A and President B of Niger": whoever tells them apart in one sentence has not confused them.
    if (!views.some((view) => speaksOf(view, a) && speaksOf(view, b))) described.delete(doubtful);
  }
  return new Set([...named, ...described]);
}

/** Brussels speaks for the European Union, unless the article is about Belgium. */
export function isAboutBelgium(views: SentenceView[]): boolean {
  return views.some((view) =>
    view.known.some(
      ({ known }) =>
        (known.kind === "state" && known.iso2 === "BE") || (known.kind === "adjective" && known.iso2.includes("BE")),
    ),
  );
}

/** Which state an adjective means here: its only one, or the one of several that the article names. */
export function stateOfAdjective(codes: string[], supported: Set<string>): string | null {
  const fitting = codes.filter((code) => supported.has(code));
  if (fitting.length === 1) return fitting[0] ?? null;
  return fitting.length === 0 ? null : (fitting[0] ?? null);
}
