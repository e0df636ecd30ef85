/** Names of one article → its people. Full names make people; single names with a title too, where no full name answers to them. */
import { isGivenName } from "../vocabulary/given-names.ts";
import { areFormsOfOneName } from "../vocabulary/short-names.ts";
import { nameSuffixes } from "../vocabulary/titles.ts";
import { isParticle, namingParts, type PersonUse } from "./person-uses.ts";
import { isNearSpelling } from "./spellings.ts";

export type Gender = "male" | "female" | null;

export type Person = { name: string; parts: string[]; uses: PersonUse[]; heads: Set<string>; gender: Gender };

const maleTitles = new Set(
  "mr king prince lord sir emperor emir sultan chairman spokesman congressman pope cardinal archbishop businessman statesman brother father son husband councilman gentleman sheikh monsieur nephew uncle grandson duke".split(
    " ",
  ),
);
const femaleTitles = new Set(
  "mrs ms miss queen princess lady dame empress chairwoman spokeswoman congresswoman businesswoman sister mother daughter wife madam madame mme councilwoman niece aunt duchess".split(
    " ",
  ),
);

/** Offices and ranks that a use gives. */
function headsOf(use: PersonUse): string[] {
  return [use.before, use.comma, use.after].flatMap((title) => title?.heads ?? []);
}

function personOf(use: PersonUse): Person {
  return { name: use.name, parts: use.parts, uses: [use], heads: new Set(headsOf(use)), gender: genderOf(use) };
}

function addUse(person: Person, use: PersonUse): void {
  person.uses.push(use);
  for (const head of headsOf(use)) person.heads.add(head);
  person.gender ??= genderOf(use);
}

function genderOf(use: PersonUse): Gender {
  const heads = [...(use.before?.heads ?? []), ...(use.after?.heads ?? []), ...(use.comma?.heads ?? [])];
  if (heads.some((head) => femaleTitles.has(head))) return "female";
  if (heads.some((head) => maleTitles.has(head))) return "male";
  return null;
}

const without = (parts: string[], suffixes: boolean): string[] =>
  parts.filter(
    (part, index) => !isParticle(part, index, parts) && (!suffixes || index === 0 || !nameSuffixes.has(part)),
  );

/**
 * "Tarn Berg" or "Berg Tarn" for "Mia Tarn Berg": both family names without the given one, in either order. "Ali Berg" is no part of "Mia Ali
 * Berg".
 */
function isFamilyPart(small: string[], large: string[]): boolean {
  return (
    small.length >= 2 &&
    small.every((part) => !isGivenName(part)) &&
    (large.slice(1).sort().join(" ") === [...small].sort().join(" ") ||
      // "Tarn Berg" of "Mia Ana Tarn Berg"
      (large.length > small.length && large.slice(-small.length).join(" ") === small.join(" ")))
  );
}

/** Honours and first names of the Prophet that are left out where the rest of the name stands: "Muhammad Exempel Berg", "Syed Exempel Berg". */
const leftOut =
  /^(?:muhammad|mohammad|mohammed|mohamed|mohamad|muhammed|mohd|md|syed|sayed|makhdoom|mian|raja|rana|sardar|chaudhry|chaudhary|khwaja|haji|agha|mirza|nawab|pir)$/;

const withoutHonour = (words: string[]): string[] =>
  words.length > 2 && leftOut.test(words[0] ?? "") ? words.slice(1) : words;

const isInitial = (part: string, index: number): boolean => index > 0 && /^\p{L}$/u.test(part) && !/^[ivx]$/.test(part);
const isSuffix = (part: string): boolean => /^(?:jr|sr)$/.test(part);

/** What tells two full names apart. `words`: without particles and suffixes. */
type FullName = {
  words: string[];
  joined: string;
  surname: string;
  initials: string;
  suffixes: string;
  numbers: string;
  descended: boolean;
};

const readNames = new WeakMap<string[], FullName>();

/** Read once a name: in a long list each "Anna" is compared with each. */
function readName(parts: string[]): FullName {
  const known = readNames.get(parts);
  if (known !== undefined) return known;
  const words = without(parts, true);
  const name: FullName = {
    words,
    joined: words.join(" "),
    surname: namingParts(parts).at(-1) ?? "",
    initials: parts.filter(isInitial).join(),
    suffixes: parts.filter(isSuffix).join(),
    numbers: parts.filter((part) => /^[ivx]+$/.test(part)).join(),
    descended: parts.some((part) => /^(?:bin|ibn|bint|ben)$/.test(part)),
  };
  readNames.set(parts, name);
  return name;
}

/** "Mia H. T. Berg" and "Mia T. Berg", "Berg Jr." and "Berg Sr.": both say which one, and not the same. */
const differ = (x: string, y: string): boolean => x !== "" && y !== "" && x !== y;

/** Are two full names forms of one: same family name with given names that go together, or one within the other? */
export function areSamePerson(a: string[], b: string[]): boolean {
  const one = readName(a);
  const other = readName(b);
  if (differ(one.initials, other.initials) || differ(one.suffixes, other.suffixes)) return false;
  const { words: x } = one;
  const { words: y } = other;
  const [firstX = ""] = x;
  const [firstY = ""] = y;
  if (one.joined === other.joined) return true;
  if (one.numbers !== other.numbers) return false;
  if (one.surname === other.surname && areFormsOfOneName(firstX, firstY)) return true;
  // A family name glued to the next word, or cut short: three parts in front agree.
  if (a.length >= 4 && b.length >= 3 && a.slice(0, 3).join(" ") === b.slice(0, 3).join(" ") && a.length === b.length)
    return true;
  // "Ivo Tarnoush" and "Ivo Tarnoushi": two spellings of one name.
  if (firstX === firstY && x.length === y.length && isNearSpelling(one.surname, other.surname)) return true;
  if (isFamilyPart(x, y) || isFamilyPart(y, x)) return true;
  const [bareX, bareY] = [withoutHonour(x), withoutHonour(y)];
  if (bareX.length + bareY.length < x.length + y.length && bareX[0] === bareY[0] && bareX.at(-1) === bareY.at(-1))
    return bareX.length === bareY.length;
  // "Muster bin Exempel bin Prova" is the father of "Prova bin Muster bin Exempel".
  if ((one.descended || other.descended) && firstX !== firstY) return false;
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  return (
    small.length >= 2 && small.every((part) => large.includes(part)) && (firstX === firstY || x.length === y.length)
  );
}

/** Does a single name point to this person: family name, given name, a part of either? 3 family name, 1 given name, 0 no. */
export function pointsTo(single: string[], person: Person): number {
  const wanted = without(single, false).join(" ");
  if (wanted === "") return 0;
  const parts = namingParts(person.parts);
  const last = parts[parts.length - 1] ?? "";
  if (last === wanted || last.split("-").join(" ") === wanted || last.split("-").includes(wanted)) return 3;
  if (without(person.parts, false).slice(-2).join(" ") === wanted) return 3;
  if (parts.length > 2 && parts.slice(1).includes(wanted)) return 2;
  if (parts[0] !== wanted) return 0;
  // "Exempel Pro Ba", who is called Exempel: a first word that is no given name is the family's.
  return parts.length > 2 && !isGivenName(wanted) ? 3 : 1;
}

export type PeopleIndex = Map<string, Person[]>;

/** People by each part of their names, hyphened parts apart as well. Each is added once. */
function addToIndex(index: PeopleIndex, person: Person): void {
  for (const part of new Set(person.parts.flatMap((each) => [each, ...each.split("-")]))) {
    const list = index.get(part);
    if (list === undefined) index.set(part, [person]);
    else list.push(person);
  }
}

/** Names that half the world bears do not help to find anybody; more candidates than this are not compared. */
const mostCandidates = 200;

function candidates(index: PeopleIndex, parts: string[]): Person[] {
  const found = new Set<Person>();
  for (const part of namingParts(parts))
    for (const name of part.includes("-") ? [part, ...part.split("-")] : [part])
      for (const person of index.get(name)?.slice(0, mostCandidates) ?? []) found.add(person);
  return [...found];
}

export function indexPeople(people: Person[]): PeopleIndex {
  const index: PeopleIndex = new Map();
  for (const person of people) addToIndex(index, person);
  return index;
}

/** Longest names first, so that "Luiz Exemplo da Prova" takes in "Luiz Exemplo". */
export function gatherPeople(uses: PersonUse[]): Person[] {
  const people: Person[] = [];
  const index: PeopleIndex = new Map();
  const certain = uses.filter((use) => use.certain);
  const full = certain.filter((use) => use.full).sort((a, b) => b.parts.length - a.parts.length);
  for (const use of full) {
    const person = candidates(index, use.parts).find((each) => areSamePerson(each.parts, use.parts));
    if (person === undefined) {
      const made: Person = personOf(use);
      people.push(made);
      addToIndex(index, made);
    } else {
      // Headlines write names short or glue them; the text's own form stands.
      if (
        person.uses[0]?.view.sentence.kind !== "prose" &&
        use.view.sentence.kind === "prose" &&
        use.parts.length === person.parts.length
      ) {
        person.name = use.name;
        person.parts = use.parts;
      }
      addUse(person, use);
    }
  }
  const singles = new Map<string, Person>();
  const single = certain.filter((each) => !each.full).sort((a, b) => b.parts.length - a.parts.length);
  for (const use of single) {
    const gender = genderOf(use);
    const fits = (person: Person): boolean =>
      pointsTo(use.parts, person) > 0 &&
      !isAnother(use, person) &&
      !(gender !== null && person.gender !== null && gender !== person.gender);
    const near = candidates(index, use.parts);
    if (near.some(fits)) continue;
    // "Mrs. Exempel" beside a man of that name is somebody else whom the article does not name.
    if (near.some((person) => pointsTo(use.parts, person) > 0 && !isAnother(use, person))) continue;
    const before = singles.get(use.parts.join(" ")) ?? numbered(singles, use);
    if (before === undefined) singles.set(use.parts.join(" "), personOf(use));
    else addUse(before, use);
  }
  return [...people, ...singles.values()];
}

/** "King Muster" beside one "King Muster II": the same. With two of them, nobody knows which. */
function numbered(singles: ReadonlyMap<string, Person>, use: PersonUse): Person | undefined {
  if (use.parts.length !== 1 || !(royal.has(use.before?.head ?? "") || use.before?.head === "pope")) return undefined;
  const [first] = use.parts;
  const found = [...singles.values()].filter(
    ({ parts }) => parts.length === 2 && parts[0] === first && /^[ivx]+$/.test(parts[1] ?? ""),
  );
  return found.length === 1 ? found[0] : undefined;
}

const offices = new Set(
  "president premier minister chancellor secretary ambassador governor senator general admiral commissioner".split(" "),
);

/** Titles that go with the first name: "Prince Exempel bin Muster" is Prince Exempel. */
const royal = new Set("king queen prince princess emir amir sultan sheikh sheikha shaikh sheik".split(" "));

/** "King Muster" is not "Prince Exempel bin Muster", who is his son. */
function isFathersName(use: PersonUse, person: Person): boolean {
  const at = person.parts.indexOf(use.parts[0] ?? "");
  return (
    use.parts.length === 1 &&
    royal.has(use.before?.head ?? "") &&
    at > 0 &&
    /^(?:bin|ibn|bint|ben)$/.test(person.parts[at - 1] ?? "")
  );
}

/** "King Muster" is not Prime Minister Muster Exempel. */
function isAnother(use: PersonUse, person: Person): boolean {
  if (isFathersName(use, person)) return true;
  const isOffice =
    [...person.heads].some((head) => offices.has(head)) && ![...person.heads].some((head) => royal.has(head));
  // "President Muster" is not First Lady Anna Exempel Muster, his wife.
  const isWife = person.heads.has("lady") && ![...person.heads].some((head) => offices.has(head));
  if (isWife && use.parts.length === 1 && /^(?:president|minister|premier|governor)$/.test(use.before?.head ?? ""))
    return true;
  return /^(?:king|queen)$/.test(use.before?.head ?? "") && isOffice && pointsTo(use.parts, person) === 1;
}

function singlePoints(use: PersonUse, person: Person): number {
  if (isAnother(use, person)) return 0;
  const isFirst = use.parts.length === 1 && use.parts[0] === person.parts[0];
  return isFirst && royal.has(use.before?.head ?? "") ? 4 : pointsTo(use.parts, person);
}

/** Whom a name that is no full name of anybody points to; of several, the one whom the text names most, first. */
export function resolveName(use: PersonUse, people: PeopleIndex, uses: Map<Person, number>): Person | null {
  const gender = genderOf(use);
  let best: Person | null = null;
  let bestScore = 0;
  for (const person of candidates(people, use.parts)) {
    const same = use.full ? (areSamePerson(use.parts, person.parts) ? 3 : 0) : singlePoints(use, person);
    if (same === 0) continue;
    if (gender !== null && person.gender !== null && gender !== person.gender) continue;
    const head = use.before?.head;
    const sharesTitle = head !== undefined && person.heads.has(head);
    // "Prime Minister John" is not Admiral John Exempel: a given name with another office points to somebody else.
    if (same === 1 && head !== undefined && offices.has(head) && person.heads.size > 0 && !sharesTitle) continue;
    const score = same * 1000 + (sharesTitle ? 500 : 0) + Math.min(400, uses.get(person) ?? 0);
    // Of two who were told of as often, the one who was told of first last: "Kim" after both were named is the nearer one.
    if (score > bestScore || (score === bestScore && (uses.get(person) ?? 0) > 0)) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}
