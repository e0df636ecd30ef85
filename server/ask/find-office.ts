/** Descriptions of office-holders: `the ambassador`, `Example's prime minister`, `the US ambassador to Example`, `foreign ministers`. */
import { capitalsOf, worldCountry } from "./country-forms.ts";
import { findName } from "./find-name.ts";
import type { Form, Lexicon, LexiconOffice } from "./lexicon.ts";
import { fitting } from "./slots.ts";
import { describesOffice, honorifics, isHighest, isLeader, isOfficeNoun, officeWords } from "./titles.ts";
import { nameKey, type Word } from "./words.ts";

export type FoundOffice = {
  length: number;
  /** The words were the title of the name that follows. */
  beforeName: boolean;
  candidates: Form[];
};

const linking = new Set(["of", "for", "to", "at", "from", "in"]);
const titleWordsOf = new WeakMap<Lexicon, Set<string>>();

/** Every word that some title in the graph holds. */
export const titleWords = (lexicon: Lexicon): Set<string> => {
  const known = titleWordsOf.get(lexicon);
  if (known) return known;
  const words = new Set<string>(
    "foreign defense defence prime interior finance vice deputy assistant state former acting affairs current incumbent sitting".split(
      " ",
    ),
  );
  for (const office of lexicon.offices) for (const word of officeWords(office.title)) words.add(word);
  titleWordsOf.set(lexicon, words);
  return words;
};

/** The bodies that the words mean; "Guinea" is no part of another state's name that holds the word. */
const bodiesOf = (candidates: Form[], text: string, lexicon: Lexicon): string[] =>
  fitting({ candidates, text }, "actor", lexicon).filter((id) =>
    ["Government", "Organization"].includes(lexicon.entities.get(id)?.label ?? ""),
  );

/** How a body is tied to the office: it is the body's own ("Example's", "of Example"), or it is sent or stationed there ("to", "in", "at"). */
type Part = { bodies: string[]; typed: string; own: boolean };

const namesOfBodies = ({ bodies, typed }: Part, lexicon: Lexicon): string[] => {
  const names = bodies.flatMap((id) => {
    const entity = lexicon.entities.get(id);
    if (!entity) return [];
    const capitals = entity.label === "Government" && entity.iso2 !== null ? [...capitalsOf(entity.iso2)] : [];
    return [entity.name, ...entity.aliases, ...capitals];
  });
  return [...new Set([typed, ...names].map(nameKey))];
};

/**
 * Whether the office is the body's, by the graph or by its title: "Example minister", "Minister of Example". An ambassador to Example is not
 * Example's; one "to Example" has that in the title.
 */
const belongsTo = (office: LexiconOffice, part: Part, lexicon: Lexicon): boolean => {
  if (part.own && office.body !== null && part.bodies.includes(office.body)) return true;
  const title = ` ${nameKey(office.title)} `;
  return namesOfBodies(part, lexicon).some((name) => {
    const at = title.indexOf(` ${name} `);
    if (at < 0 || isPartOfState(title, name)) return false;
    const sent = / (?:to|in|at)(?: the)?$/.test(title.slice(0, at));
    return part.own ? !sent : sent;
  });
};

/** "Guinea" in "president of Guinea-Bissau": the words of another state. */
const isPartOfState = (title: string, name: string): boolean => {
  const words = title.trim().split(" ");
  const length = name.split(" ").length;
  return words.every((_, from) => {
    if (words.slice(from, from + length).join(" ") !== name) return true;
    for (let start = Math.max(0, from - 3); start <= from; start++)
      for (let end = from + length; end <= Math.min(words.length, from + length + 3); end++) {
        const state = end - start > length ? worldCountry(words.slice(start, end).join(" ")) : null;
        if (state !== null && state !== worldCountry(name)) return true;
      }
    return false;
  });
};

/** Whether the office is the highest of its body, as far as the title says: "president of Example", "head" of a ministry; not "director of press". */
const leadsBody = ({ title, body }: LexiconOffice, lexicon: Lexicon): boolean => {
  const entity = body === null ? undefined : lexicon.entities.get(body);
  if (!entity) return false;
  const own = [entity.name, ...entity.aliases].flatMap((name) => [...officeWords(name)]);
  return isHighest(officeWords(title), new Set(own), entity.label === "Government");
};

const holders = (lexicon: Lexicon, described: Set<string>, parts: Part[]): Form[] => {
  const former = described.has("former") || described.has("ex");
  const leads = parts.length > 0 && isLeader(described);
  const fitting = lexicon.offices.filter(
    (office) =>
      (leads ? leadsBody(office, lexicon) : describesOffice(described, officeWords(office.title))) &&
      parts.every((part) => belongsTo(office, part, lexicon)),
  );
  const chosen = fitting.filter((office) => office.former === former);
  const people = new Set(chosen.map((office) => office.person));
  return [...people].filter((id) => lexicon.entities.has(id)).map((id) => ({ id, rank: "alias" }));
};

const typedOf = (words: Word[]): string => words.map((word) => word.norm).join(" ");

/**
 * Null where no office is described from this word on.
 * @param speaks the question is about what somebody said: "the minister in Sample" is the minister of the state whose capital that is
 */
export const findOffice = (words: Word[], at: number, lexicon: Lexicon, speaks = false): FoundOffice | null => {
  let first: FoundOffice | null = null;
  for (const prefix of prefixesAt(words, at, lexicon)) {
    const found = officeBehind(words, at, prefix, lexicon, speaks);
    if (found !== null && (found.beforeName || found.candidates.length > 0)) return found;
    first ??= found;
  }
  return first;
};

/**
 * Whose office it may be, the longest name first. "Sample trade" is a part of the Sample Trade Ministry's name, and "the Sample trade minister" is
 * Sample's all the same.
 */
const prefixesAt = (words: Word[], at: number, lexicon: Lexicon): (Part & { length: number })[] => {
  const found: (Part & { length: number })[] = [];
  let name = findName(words, at, lexicon);
  while (name !== null) {
    const { length, candidates } = name;
    const typed = typedOf(words.slice(at, at + length));
    const bodies = bodiesOf(candidates, typed, lexicon);
    if (bodies.length > 0) found.push({ bodies, typed, own: true, length });
    name = length > 1 ? findName(words.slice(0, at + length - 1), at, lexicon) : null;
  }
  return found.length > 0 ? found : [{ bodies: [], typed: "", own: true, length: 0 }];
};

const officeBehind = (
  words: Word[],
  at: number,
  prefix: Part & { length: number },
  lexicon: Lexicon,
  speaks: boolean,
): FoundOffice | null => {
  const known = titleWords(lexicon);
  const parts: Part[] = prefix.length > 0 ? [prefix] : [];
  let next = at + prefix.length;
  const from = next;
  let noun = -1;
  for (; next < words.length; next++) {
    const word = words[next]?.norm ?? "";
    if (isOfficeNoun(word)) noun = next;
    else if (!known.has(word) && !honorifics.has(word)) break;
  }
  if (noun < 0) return null;
  let end = noun + 1;
  const described = new Set(officeWords(typedOf(words.slice(from, end))));
  while (linking.has(words[end]?.norm ?? "")) {
    const start = words[end + 1]?.norm === "the" ? end + 2 : end + 1;
    const placed = /^(in|at)$/.test(words[end]?.norm ?? "");
    const own = /^(of|for|from)$/.test(words[end]?.norm ?? "");
    const tail = tailAt(words, start, own || (placed && speaks), lexicon, known);
    if (!tail || (placed && !tail.part)) break;
    // "in Example" after an office is more often where the event was; it belongs to the office where a title says so.
    if (placed && tail.part && holders(lexicon, described, [...parts, tail.part]).length === 0) break;
    if (tail.part) parts.push(tail.part);
    for (const word of tail.described) described.add(word);
    end = start + tail.length;
  }
  const following = findName(words, end, lexicon);
  const named = following?.candidates.some((form) => lexicon.entities.get(form.id)?.label === "Person") ?? false;
  const apart = words[end - 1]?.possessive === true;
  if (named && !apart) return { length: end - at, beforeName: true, candidates: [] };
  return { length: end - at, beforeName: false, candidates: holders(lexicon, described, parts) };
};

type Tail = { length: number; part: Part | null; described: string[] };

/** What follows "of" or "to": a body ("of Example"), or more of the title ("of foreign affairs"). */
const tailAt = (words: Word[], at: number, own: boolean, lexicon: Lexicon, known: Set<string>): Tail | null => {
  const name = findName(words, at, lexicon);
  const bodies = name ? bodiesOf(name.candidates, typedOf(words.slice(at, at + name.length)), lexicon) : [];
  if (name && bodies.length > 0)
    return {
      length: name.length,
      part: { bodies, typed: typedOf(words.slice(at, at + name.length)), own },
      described: [],
    };
  let end = at;
  while (
    known.has(words[end]?.norm ?? "") ||
    (end > at && words[end]?.norm === "and" && known.has(words[end + 1]?.norm ?? ""))
  )
    end++;
  return end === at
    ? null
    : { length: end - at, part: null, described: [...officeWords(typedOf(words.slice(at, end)))] };
};
