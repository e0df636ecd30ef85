/** Takes a question apart into names, known words and unknown words. Pure. */

import { withoutCleft } from "./cleft.ts";
import { collectivesIn } from "./collectives.ts";
import { counterpartsOf } from "./counterparts.ts";
import { worldCountry } from "./country-forms.ts";
import { findName } from "./find-name.ts";
import { findOffice } from "./find-office.ts";
import { governmentsOfPeople } from "./government-of.ts";
import type { Item, NameItem } from "./items.ts";
import type { Form, Lexicon } from "./lexicon.ts";
import { withoutMiddleInitials } from "./middle-initials.ts";
import { narrowByState } from "./person-of-state.ts";
import { phraseAt } from "./phrases.ts";
import { repairWords } from "./repair-words.ts";
import { honorifics } from "./titles.ts";
import { nameUnknowns, writesCapitals } from "./unknown-names.ts";
import { type Signal, signalsOf } from "./vocabulary.ts";
import { nameKey, splitWords, type Word } from "./words.ts";

const nameItem = (
  question: string,
  run: Word[],
  candidates: Form[],
  how: NameItem["how"],
  typed: string | null,
): NameItem => {
  const start = run[0]?.start ?? 0;
  const last = run.at(-1);
  const end = last?.end ?? start;
  const written = question.slice(start, end).replace(/['’]s?$/, "");
  const text = typed === null ? written : run.map((word) => word.text).join(" ");
  return { kind: "name", text, candidates, how, typed, possessive: last?.possessive ?? false, start, end };
};

const read = (question: string, words: Word[], typed: Map<Word, string>, lexicon: Lexicon): Item[] => {
  const items: Item[] = [];
  const typedIn = (run: Word[]): string | null =>
    run.some((word) => typed.has(word)) ? run.map((word) => typed.get(word) ?? word.text).join(" ") : null;
  const told = (signal: Signal): boolean => words.some((word) => signalsOf(word.norm).has(signal));
  const speaks = told("say") && !["meet", "visit", "talk", "call"].some((signal) => told(signal as Signal));
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const place = { start: word.start, end: word.end };
    const phrase = phraseAt(words, at);
    const name = ownName(words, at, lexicon);
    const found = findOffice(words, at, lexicon, speaks);
    // "Representatives of Example" stand for its government where nobody holds such an office.
    const office =
      found && !found.beforeName && found.candidates.length === 0 && bodyWord.test(word.norm) ? null : found;
    if (phrase && phrase.length >= (name?.length ?? 0)) {
      items.push({
        kind: "word",
        text: phrase.text,
        norm: phrase.text,
        signals: phrase.signals,
        start: word.start,
        end: words[at + phrase.length - 1]?.end ?? word.end,
      });
      at += phrase.length;
    } else if (office && office.length > (name?.length ?? 0)) {
      const run = words.slice(at, at + office.length);
      if (!office.beforeName) items.push(nameItem(question, run, office.candidates, "office", typedIn(run)));
      at += office.length;
    } else if (name) {
      const run = words.slice(at, at + name.length);
      items.push(nameItem(question, run, name.candidates, "name", typedIn(run)));
      at += name.length;
    } else if (isWifely(word, words[at + 1], lexicon)) {
      // Whose wife is meant, no name of a man tells: "Mrs Sample" is not Omar Sample.
      const run = words.slice(at, at + 2);
      items.push(nameItem(question, run, [], "name", null));
      at += 2;
    } else if (/^H\.E\.?$/.test(word.text)) at++;
    else if (isInitial(words, at, lexicon)) at++;
    else if (ownsWhatFollows(items, words, at)) {
      items.push({ kind: "word", text: word.text, norm: "the", signals: signalsOf("the"), ...place });
      at++;
    } else if (signalsOf(word.norm).has("pronoun")) {
      items.push(nameItem(question, [word], [], "pronoun", null));
      at++;
    } else if (signalsOf(word.norm).size > 0) {
      // What is refused is told as it was typed.
      const text = question.slice(word.start, word.end).replace(/['’]s?$/, "");
      items.push({ kind: "word", text, norm: word.norm, signals: signalsOf(word.norm), ...place });
      at++;
    } else if (honorifics.has(word.norm)) at++;
    else {
      items.push({
        kind: "unknown",
        text: (typed.get(word) ?? word.text).replace(/['’]s?$/, ""),
        capital: word.capital,
        ...place,
      });
      at++;
    }
  }
  return items;
};

/** "Example military bases" are Example's, and no less so where the graph knows a body called "Example military". */
const ownName = (words: Word[], at: number, lexicon: Lexicon): ReturnType<typeof findName> => {
  const found = findName(words, at, lexicon);
  if (found === null || found.length < 2) return found;
  const end = at + found.length;
  const kind = /^(military|air|naval|army|drone)$/.test(words[end - 1]?.norm ?? "");
  if (!kind || !signalsOf(words[end]?.norm ?? "").has("base")) return found;
  const owner = findName(words.slice(0, end - 1), at, lexicon);
  return owner?.length === found.length - 1 ? owner : found;
};

const peopleAt = (words: Word[], at: number, lexicon: Lexicon): string[] =>
  (findName(words, at, lexicon)?.candidates ?? []).flatMap((form) => {
    const entity = lexicon.entities.get(form.id);
    return entity?.label === "Person" ? [entity.name] : [];
  });

/** "Mrs" before a surname alone, where the articles call nobody of that name so. */
const isWifely = (word: Word, next: Word | undefined, lexicon: Lexicon): boolean => {
  if (word.norm !== "mrs" || next === undefined) return false;
  const forms = lexicon.forms.get(next.norm) ?? [];
  return (
    forms.length > 0 &&
    forms.every((form) => {
      const names = [lexicon.entities.get(form.id)].flatMap((one) => (one ? [one.name, ...one.aliases] : []));
      return !names.some((name) => /^(mrs|ms|madam)\b/i.test(name));
    })
  );
};

/** "B. Sample" for Ben Sample: an initial that fits everybody who is so called adds nothing. */
const isInitial = (words: Word[], at: number, lexicon: Lexicon): boolean => {
  const initial = words[at]?.norm ?? "";
  if (initial.length !== 1 || words[at]?.capital !== true) return false;
  const names = peopleAt(words, at + 1, lexicon);
  return names.length > 0 && names.every((name) => nameKey(name).startsWith(initial));
};

const owned: Signal[] = [
  "agreement",
  "troops",
  "base",
  "meet",
  "talk",
  "visit",
  "call",
  "withdraw",
  "deploy",
  "office",
];

/** "Did X withdraw its troops": the pronoun points back within the question, and what it owns is no person. */
const ownsWhatFollows = (items: Item[], words: Word[], at: number): boolean => {
  const next = words[at + 1];
  return (
    /^(its|their|his|her)$/.test(words[at]?.norm ?? "") &&
    items.some(
      (item) => (item.kind === "name" && item.how !== "pronoun") || (item.kind === "word" && item.signals.has("who")),
    ) &&
    next !== undefined &&
    owned.some((signal) => signalsOf(next.norm).has(signal))
  );
};

/** A given name or a surname beside a word that we do not know is somebody else: "Kurt Unknown" is not Kurt Example. */
const joinStrangers = (question: string, items: Item[], lexicon: Lexicon): Item[] => {
  const capitals = writesCapitals(question);
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    const between = before === undefined ? "," : question.slice(before.end, item.start);
    // "Guinea-Bissau" is one state.
    const adjacent =
      /^\s*$/.test(between) ||
      (between === "-" && before !== undefined && worldCountry(nameKey(`${before.text} ${item.text}`)) !== null);
    const stranger = before && adjacent && isStranger(before, item, capitals, lexicon);
    if (before && stranger)
      joined[joined.length - 1] = {
        kind: "unknown",
        text: question.slice(before.start, item.end),
        capital: (before.kind !== "word" && /^\p{Lu}/u.test(before.text)) || /^\p{Lu}/u.test(item.text),
        start: before.start,
        end: item.end,
      };
    else joined.push(item);
  }
  return joined;
};

const isStranger = (before: Item, item: Item, capitals: boolean, lexicon: Lexicon): boolean => {
  // A single word that is less than the whole name of a person.
  const part = (one: Item, given: boolean): boolean =>
    one.kind === "name" &&
    one.how === "name" &&
    !one.possessive &&
    !/\s/.test(one.text) &&
    one.candidates.length > 0 &&
    one.candidates.every((form) => {
      const entity = lexicon.entities.get(form.id);
      const whole = entity?.name.split(" ").length === 1;
      return entity?.label === "Person" && !whole && (!given || form.rank === "given" || form.rank === "middle");
    });
  const unknown = (one: Item): boolean => one.kind === "unknown" && (one.capital || !capitals);
  // "Kurt Example's deputy" is somebody whom the graph does not know.
  const ofPerson =
    before.kind === "name" &&
    before.possessive &&
    before.candidates.some((form) => lexicon.entities.get(form.id)?.label === "Person");
  if (ofPerson && item.kind === "name" && item.how === "office") return true;
  // "Sampleland's minister" is nobody's whom the graph knows, where it does not know Sampleland.
  const ofStranger = before.kind === "unknown" && before.capital && worldCountry(nameKey(before.text)) !== null;
  if (ofStranger && item.kind === "name" && item.how === "office") return true;
  if (unknown(before) && unknown(item)) return true;
  if (unknown(before) && part(item, false)) return true;
  if (part(before, true) && (unknown(item) || part(item, false))) return true;
  return part(before, false) && unknown(item);
};

const bodyWord =
  /^(junta|regime|rulers|officials?|government|governments|authorities|delegations?|representatives|leaders|administration|diplomats?|side)$/;

/** "Example's officials", "the government of Example": the words beside a state's name say that its government is meant. */
const absorbBodies = (items: Item[], lexicon: Lexicon): Item[] => {
  const kept: Item[] = [];
  for (const item of items) {
    const before = kept.at(-1);
    const twoBefore = kept.at(-2);
    // A region acts by its adjective: "African leaders".
    const acts = (form: Form): boolean => {
      const label = lexicon.entities.get(form.id)?.label;
      return label === "Government" || label === "Organization" || (label === "Place" && form.rank === "demonym");
    };
    const isState = (one: Item | undefined): one is NameItem => one?.kind === "name" && one.candidates.some(acts);
    const narrow = (name: NameItem, start: number, end: number, said: string): NameItem => ({
      ...name,
      ...(said === "junta" ? { junta: true as const } : {}),
      candidates: name.candidates.filter((form) => acts(form)),
      possessive: false,
      acting: true,
      start,
      end,
    });
    const word =
      item.kind === "word"
        ? item.norm
        : item.kind === "unknown" || (item.kind === "name" && collectivesIn(item.text).length > 0)
          ? item.text.toLowerCase()
          : "";
    // "Example's ruling junta": the adjectives go with the word.
    if (isState(before) && /^(ruling|military)$/.test(word)) continue;
    if (bodyWord.test(word) && isState(before)) kept[kept.length - 1] = narrow(before, before.start, item.end, word);
    else if (
      isState(item) &&
      before?.kind === "word" &&
      /^(of|from)$/.test(before.norm) &&
      twoBefore?.kind === "word" &&
      bodyWord.test(twoBefore.norm)
    ) {
      kept.splice(-2);
      kept.push(narrow(item, twoBefore.start, item.end, twoBefore.norm));
    } else kept.push(item);
  }
  return kept;
};

/** The question's items in order. `skip`: the words that said when. */
export const readItems = (question: string, lexicon: Lexicon, skip: { start: number; end: number }[]): Item[] => {
  const all = splitWords(question).filter((word) =>
    skip.every(({ start, end }) => word.end <= start || word.start >= end),
  );
  const { words: repaired, typed } = repairWords(all, lexicon);
  const words = withoutMiddleInitials(repaired, typed, lexicon);
  const items = joinStrangers(question, read(question, words, typed, lexicon), lexicon);
  const meant = governmentsOfPeople(counterpartsOf(items, lexicon), lexicon);
  return withoutCleft(nameUnknowns(question, narrowByState(absorbBodies(meant, lexicon), lexicon)));
};
