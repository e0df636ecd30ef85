/** One judgement for two atoms of whatever type, and whether two atoms exclude each other in one entity. */
import { distance } from "fastest-levenshtein";
import { type Atom, shares } from "./atom.ts";
import { judgePeople, judgeSurname } from "./judge-person.ts";
import {
  areTwoBodies,
  judgeAgreements,
  judgeBases,
  judgeOrganizations,
  judgePlaces,
  yearsClash,
} from "./judge-thing.ts";
import type { Judgement } from "./judgement.ts";
import { compareNames } from "./person-name.ts";

export function judge(a: Atom, b: Atom): Judgement | null {
  if (a.type !== b.type || (a.weak && b.weak)) return null;
  switch (a.type) {
    case "Person":
      if (a.weak !== b.weak) return a.weak ? judgeSurname(a, b) : judgeSurname(b, a);
      return judgePeople(a, b);
    case "Government":
      return null;
    case "Organization":
      return judgeOrganizations(a, b);
    case "Place":
      return judgePlaces(a, b);
    case "Agreement":
      return judgeAgreements(a, b);
    case "Base":
      return judgeBases(a, b);
  }
}

/**
 * Whether these two can never be in one entity, whatever lies between them. Two spellings at two letters' distance are
 * not yet that; two given names, two middle initials, two states, two years of signing are.
 */
export function excludeEachOther(a: Atom, b: Atom): boolean {
  if (a.weak || b.weak) return false;
  if (a.type !== b.type) return true;
  if (a.type === "Person") return judgePeople(a, b)?.verdict !== "same" && !nearlySpelled(a, b);
  const states = a.iso2.size > 0 && b.iso2.size > 0 && shares(a.iso2, b.iso2) === null;
  if (a.type === "Agreement") return yearsClash(a, b);
  if (a.type === "Organization" && areTwoBodies(a, b)) return true;
  return states || (a.type === "Base" && a.key !== b.key);
}

/** Whether two people have one name, however it is spelled or shortened. */
export function areNamesakes(a: Atom, b: Atom): boolean {
  if (a.person === null || b.person === null) return false;
  const spelling = new Set<string>(["sound", "short"]);
  return compareNames(a.person, b.person)?.every((one) => spelling.has(one)) ?? false;
}

/**
 * Whether the first, as far as its name goes, could as well be the second and somebody else: it leaves words out or shortens
 * them. A name that is only spelled or ordered otherwise has all that the other has.
 */
export function mayStandFor(a: Atom, b: Atom): boolean {
  if (a.person === null || b.person === null) return true;
  const differences = compareNames(a.person, b.person) ?? [];
  const spelling = new Set<string>(["sound", "letter", "order"]);
  if (differences.length === 0 || !differences.every((one) => spelling.has(one))) return tellsNoMore(a, b);
  return false;
}

/** No words more than the other, nor longer ones: `G. Tandy` and `George Tandy` beside `George W. Tandy`. */
function tellsNoMore(a: Atom, b: Atom): boolean {
  const [one, other] = [a.person?.words ?? [], b.person?.words ?? []];
  if (one.length !== other.length) return one.length < other.length;
  return one.join("").length <= other.join("").length;
}

function nearlySpelled(a: Atom, b: Atom): boolean {
  if (a.person === null || b.person === null) return false;
  const differences = compareNames(a.person, b.person);
  if (differences === null) return twoLettersApart(a.person.words, b.person.words);
  const apart = judgePeople(a, b) === null || differences.length === 0;
  return !apart && !differences.some((one) => one === "suffix" || one === "no-first" || one === "beginning");
}

function twoLettersApart(a: readonly string[], b: readonly string[]): boolean {
  const unlike = a.filter((word, index) => word !== b[index]);
  const last = [a.at(-1) ?? "", b.at(-1) ?? ""] as const;
  return (
    a.length === b.length &&
    unlike.length === 1 &&
    unlike[0] === last[0] &&
    distance(...last) <= 2 &&
    last[0].length > 5
  );
}
