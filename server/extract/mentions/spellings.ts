/**
 * A family name that one article spells in two ways: "President Tarnoush" beside "President Ivo Tarnoushi".
 * Takes: one letter more, less or other in a name of seven letters or more, where the title before it is that of the full name or "Mr".
 * Not taken: short names, names of different titles, a spelling that has a full name of its own.
 */
import { namingParts, type PersonUse } from "./person-uses.ts";

const shortest = 7;
/** More people than an article names are a list: not compared. */
const mostPeople = 300;

/** One letter inserted, left out or replaced, and the same first letter. */
export function isNearSpelling(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1 || a[0] !== b[0])
    return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const restA = a.slice(at);
  const restB = b.slice(at);
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Forms of address, that anybody may have. */
const address = new Set(["mr", "mrs", "ms", "dr"]);

const surnameOf = (use: PersonUse): string => namingParts(use.parts).at(-1) ?? "";

/** The uses, with single names of a second spelling given the parts of the spelling of the full name; what is printed stays. */
export function withUsualSpelling(uses: PersonUse[]): PersonUse[] {
  const titles = new Map<string, Set<string>>();
  for (const use of uses)
    if (use.full && use.certain && surnameOf(use).length >= shortest) {
      const heads = titles.get(surnameOf(use)) ?? new Set<string>();
      for (const title of [use.before, use.comma, use.after]) for (const head of title?.heads ?? []) heads.add(head);
      titles.set(surnameOf(use), heads);
    }
  if (titles.size > mostPeople) return uses;
  const usual = new Map<string, string>();
  const singles: string[] = [];
  for (const use of uses) {
    const [single, ...others] = use.parts;
    const head = use.before?.head;
    if (use.full || single === undefined || others.length > 0 || head === undefined || titles.has(single)) continue;
    const spelled = [...titles].find(
      ([surname, heads]) => (heads.has(head) || address.has(head)) && isNearSpelling(surname, single),
    )?.[0];
    // "Mr Tarnoushi" and "Mr Tarnoushy", where the article gives neither a full name: the first spelling is the usual one.
    const alike = singles.find((other) => isNearSpelling(other, single));
    if (spelled !== undefined || alike !== undefined) usual.set(single, spelled ?? alike ?? single);
    else if (singles.length < mostPeople && single.length >= shortest && !singles.includes(single))
      singles.push(single);
  }
  return uses.map((use) => {
    const spelled = use.full || use.parts.length !== 1 ? undefined : usual.get(use.parts[0] ?? "");
    return spelled === undefined ? use : { ...use, parts: [spelled] };
  });
}
