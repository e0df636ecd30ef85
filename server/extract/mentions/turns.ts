/**
 * Who speaks in a transcript: "SECRETARY EXEMPEL: …", "Mr. EXEMPEL Anna, Minister for Trade: …", "PRIME MINISTER: …" at the head of a paragraph.
 * Null: somebody else speaks ("QUESTION: …", a name that the article does not know). Undefined: no turn begins here.
 * Not taken: "WASHINGTON: The minister said …", a heading with a colon, a label with a verb in it.
 */
import type { Spot } from "../document.ts";
import { portfolioWords, titleHeads, titleModifiers } from "../vocabulary/titles.ts";
import type { KnownPerson } from "./discourse.ts";
import { namingParts } from "./person-uses.ts";
import type { MentionWork } from "./read-mentions.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Word } from "./words.ts";

const labelled = /^[\p{Lu}][^\n:!?“”"]{1,90}:\s/u;
const strangers =
  /^(?:q|question|journalist|reporter|moderator|interviewer|operator|host|presenter|speaker|audience)s?$/;
const small = new Set("the of for and mr mrs ms dr hon sir dame he h e".split(" "));

const isOffice = (key: string): boolean =>
  titleHeads.has(key) || titleModifiers.has(key) || portfolioWords.has(key) || small.has(key);

/**
 * "PRIME MINISTER: …", "PM: …": the speaker of the header where the office is his, else the only one in the article who holds it.
 * Not: "MINISTER: …" where two ministers are named.
 */
function holderOf(
  label: readonly Word[],
  people: readonly KnownPerson[],
  speaker: KnownPerson | null,
): KnownPerson | null {
  const words = label.length === 1 && label[0]?.key === "pm" ? ["prime", "minister"] : label.map(({ key }) => key);
  const office = words.filter((word) => !small.has(word));
  const holders = people.filter(({ titles }) => titles.some((title) => office.every((word) => title.includes(word))));
  if (speaker !== null && holders.includes(speaker)) return speaker;
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

export function turnAt(
  text: string,
  view: SentenceView,
  starts: ReadonlyMap<number, Spot>,
  people: ReadonlyMap<string, KnownPerson>,
  speaker: KnownPerson | null,
  /** Whom the article asks. */
  answerer: KnownPerson | null,
): KnownPerson | null | undefined {
  const { start } = view.sentence;
  if (view.sentence.kind !== "prose" || (start > 0 && text[start - 1] !== "\n")) return undefined;
  // "Q: …", "A: …": who asks is nobody whom the article tells of
  const letter = /^([QA]): /u.exec(text.slice(start, start + 3))?.[1];
  if (letter !== undefined) return letter === "A" ? answerer : null;
  const label = labelled.exec(text.slice(start, start + 100))?.[0];
  if (label === undefined) return undefined;
  const words = view.words.filter((word) => word.end < start + label.length);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const named = words.findIndex((word) => starts.has(word.start));
  const spot = starts.get(words[named]?.start ?? -1);
  if (spot !== undefined) {
    const rest = words.filter((word) => word.start < spot.start || word.start >= spot.end);
    const isTitle = rest.every(
      ({ key, start: at }) => isOffice(key) || view.cover[view.words.findIndex((one) => one.start === at)],
    );
    return isTitle ? (people.get(spot.entity) ?? null) : undefined;
  }
  if (strangers.test(last.key)) return null;
  if (!words.every((word) => word.allCapitals || small.has(word.key))) return undefined;
  if (!words.some(({ key }) => titleHeads.has(key) || key === "pm")) return undefined;
  if (words.every(({ key }) => isOffice(key) || key === "pm")) return holderOf(words, [...people.values()], speaker);
  const own = [...people.values()].filter(({ person }) => namingParts(person.parts).at(-1) === last.key);
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Where the first question of questions and answers stands; -1 where there are none. */
export const firstQuestion = (text: string): number => text.search(/(?:^|\n)Q: /u);

/** Whom an article of questions and answers asks: the first who is named in prose before the first question; null where there are none. */
export function answererOf(work: MentionWork, people: ReadonlyMap<string, KnownPerson>): KnownPerson | null {
  const first = firstQuestion(work.document.text);
  if (first < 0) return null;
  const intro = work.views.filter(({ sentence }) => sentence.kind === "prose" && sentence.end <= first + 1);
  const spots = intro.flatMap(({ sentence }) => work.spots.get(sentence.index) ?? []);
  const [named] = spots
    .filter(({ type, use }) => type === "Person" && use === "actor")
    .sort((a, b) => a.start - b.start);
  return people.get(named?.entity ?? "") ?? null;
}
