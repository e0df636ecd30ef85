/**
 * Words that point back to people: pronouns, titles without a name, groups.
 * Takes: "he", "her", "the President", "the ambassador", "they", "both leaders", "the two ministers", "the delegation", and "I" in a
 * release whose header names the speaker, outside of quotations.
 * Not taken: "it", "we", a title that nobody in the article was given, a pronoun with nobody before it, "they" after a plural
 * that is no group of named people.
 */
import type { Spot } from "../document.ts";
import type { Draft } from "../entities.ts";
import { groupNouns, pluralTitles, singularOf } from "../vocabulary/group-words.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { isTitleWord } from "./name-strength.ts";
import type { Person } from "./person-registry.ts";
import { isQuoted, quotedRanges } from "./quotations.ts";
import type { MentionWork } from "./read-mentions.ts";
import type { SentenceView } from "./sentence-view.ts";
import { addSpot } from "./spots.ts";
import { isAfterComma, isJoined, type Word } from "./words.ts";

/** `states`: codes of the states that the person's titles name ("Slovak President" → SK). */
export type KnownPerson = { person: Person; of: Draft; titles: string[][]; states: Set<string> };

type Discourse = {
  /** People in the order of their last mention, latest last. */
  recent: KnownPerson[];
  /** First person named in the sentence before: mostly its subject. */
  subject: KnownPerson | null;
  /** Last people named side by side. */
  group: KnownPerson[];
  /** The first such group of the article: the delegation whose trip it tells of. */
  delegation: KnownPerson[];
};

const male = new Set(["he", "him", "his", "himself"]);
const female = new Set(["she", "her", "hers", "herself"]);
const possessive = new Set(["his", "her", "their", "hers", "my", "our"]);
const plural = new Set(["they", "them", "their", "both"]);
const first = new Set(["i", "me", "my"]);

/** Further back nobody is meant by "he". */
const mostRecent = 40;

function remember(discourse: Discourse, known: KnownPerson): void {
  discourse.recent = [...discourse.recent.filter((each) => each !== known), known].slice(-mostRecent);
}

function fits(known: KnownPerson, gender: "male" | "female"): boolean {
  return known.person.gender === null || known.person.gender === gender;
}

/** Nearest before, the subject of the sentence before preferred, known gender before unknown. */
function antecedent(discourse: Discourse, inSentence: KnownPerson[], gender: "male" | "female"): KnownPerson | null {
  const here = inSentence.filter((known) => fits(known, gender));
  if (here[0] !== undefined) return here.find((known) => known.person.gender === gender) ?? here[0];
  if (discourse.subject !== null && fits(discourse.subject, gender)) return discourse.subject;
  return [...discourse.recent].reverse().find((known) => fits(known, gender)) ?? null;
}

const fronting = /^(?:as|when|while|after|before|since|although|though|once|until)$/;

/** "As he left the capital, A said": a pronoun in the clause that opens the sentence is its subject, named after the comma. */
function subjectAhead(
  view: SentenceView,
  index: number,
  starts: Map<number, Spot>,
  people: Map<string, KnownPerson>,
  gender: "male" | "female",
): KnownPerson | null {
  if (index !== 1 || !fronting.test(view.words[0]?.key ?? "")) return null;
  const comma = view.words.findIndex((word, at) => at > 1 && isAfterComma(word));
  for (let at = comma; at > 0 && at < Math.min(comma + 5, view.words.length); at += 1) {
    const known = people.get(starts.get(view.words[at]?.start ?? -1)?.entity ?? "");
    if (known !== undefined) return fits(known, gender) ? known : null;
  }
  return null;
}

/** People joined by "and" or commas, from the spots of a sentence: "A, B and C". */
function groupIn(work: MentionWork, view: SentenceView, people: Map<string, KnownPerson>): KnownPerson[] {
  const spots = (work.spots.get(view.sentence.index) ?? [])
    .filter((spot) => spot.type === "Person")
    .sort((a, b) => a.start - b.start);
  let best: KnownPerson[] = [];
  let row: KnownPerson[] = [];
  let end = -1;
  for (const spot of spots) {
    const known = people.get(spot.entity);
    if (known === undefined) continue;
    const between = end < 0 ? "" : work.document.text.slice(end, Math.max(end, spot.phrase.start));
    const joined =
      end >= 0 && /^\s*(?:,|,?\s*and(?:\s+(?:by|with))?|&)?\s*(?:the\s+)?$/u.test(between) && between.trim() !== "";
    if (!joined) row = [];
    if (!row.includes(known)) row.push(known);
    end = Math.max(spot.phrase.end, spot.end);
    if (row.length > best.length) best = [...row];
  }
  return best.length > 1 ? best : [];
}

const ofStates = (known: KnownPerson, states: string[]): boolean => states.some((state) => known.states.has(state));

/** "the former premier" is not "the premier". */
const isFormer = (known: KnownPerson, words: string[]): boolean =>
  known.titles.some(
    (title) => words.every((word) => title.includes(word)) && title.some((word) => pastOffice.test(word)),
  );
const pastOffice = /^(?:former|ex|late|then|deposed|ousted)$/;

/**
 * "the Assistant Secretary": who was given that title last; of several, the one whom the sentence before was about rather than its object.
 * "the Slovak president" is nobody whose titles name other states only.
 */
function byTitle(discourse: Discourse, words: string[], states: string[]): KnownPerson | null {
  const head = words[words.length - 1];
  if (head === undefined) return null;
  const holders = [...discourse.recent]
    .reverse()
    .filter((known) => known.titles.some((title) => words.every((word) => title.includes(word))));
  const ofState = (known: KnownPerson): boolean => states.some((state) => known.states.has(state));
  const open = states.length === 0 ? holders : holders.filter((known) => known.states.size === 0 || ofState(known));
  const best = states.length > 0 && open.some(ofState) ? open.filter(ofState) : open;
  const inOffice = best.filter((known) => !isFormer(known, words));
  const fitting = inOffice.length > 0 ? inOffice : best;
  const { subject } = discourse;
  return (subject !== null && fitting.includes(subject) ? subject : fitting[0]) ?? null;
}

/** "the prime minister of Ruritania": the state after "of", where no name follows it. */
function ofState(view: SentenceView, at: number): { to: number; iso2: string } | null {
  if (view.words[at]?.key !== "of" || !isJoined(view.words[at])) return null;
  const from = view.words[at + 1]?.key === "the" ? at + 2 : at + 1;
  const cover = view.cover[from];
  if (cover === undefined || cover.from !== from || cover.known.kind !== "state") return null;
  const next = view.words[cover.to];
  const named = next !== undefined && isJoined(next) && next.capital && !view.words[cover.to - 1]?.possessive;
  return named ? null : { to: cover.to, iso2: cover.known.iso2 };
}

/**
 * "The Ruritanian foreign minister met …", where the article names him only afterwards: the one person who holds that office of that state
 * in it. Not: an office without its state, or one that two people hold.
 */
function namedLater(people: KnownPerson[], title: { words: string[]; states: string[] }): KnownPerson | null {
  if (title.states.length === 0 || title.words.length === 0) return null;
  const holders = people.filter(
    (known) =>
      title.states.some((state) => known.states.has(state)) &&
      known.titles.some((held) => title.words.every((word) => held.includes(word))) &&
      !isFormer(known, title.words),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** "Ruritania's prime minister": the office after a state in the possessive, where no name follows. */
function officeOfState(view: SentenceView, index: number): ReturnType<typeof bareTitle> {
  const cover = view.cover[index];
  if (cover === undefined || cover.from !== index || cover.known.kind !== "state") return null;
  if (!view.words[cover.to - 1]?.possessive) return null;
  const title = bareTitle(view, cover.to - 1);
  return title === null ? null : { ...title, states: [cover.known.iso2, ...title.states] };
}

/** The words of a bare title after "the": up to its last head, where no name follows. */
function bareTitle(view: SentenceView, index: number): { to: number; words: string[]; states: string[] } | null {
  let at = index + 1;
  let to = index + 1;
  const words: string[] = [];
  const states: string[] = [];
  while (at < view.words.length && at - index < 6) {
    const word = view.words[at];
    if (word === undefined || !isJoined(word)) break;
    const cover = view.cover[at];
    if (cover !== undefined && cover.known.kind === "adjective") {
      states.push(...cover.known.iso2);
      at = cover.to;
      continue;
    }
    if (cover !== undefined || !isTitleWord(view, at)) break;
    words.push(word.key);
    at += 1;
    if (titleHeads.has(word.key)) to = at;
    if (word.possessive) break;
  }
  const last = view.words[to - 1];
  if (to === index + 1 || last === undefined) return null;
  const whole = ofState(view, to);
  if (whole !== null) return { to: whole.to, words: words.slice(0, to - index - 1), states: [...states, whole.iso2] };
  const next = view.words[to];
  if (
    next !== undefined &&
    isJoined(next) &&
    !last.possessive &&
    ((next.capital && view.cover[to] === undefined) || /^(?:of|for|to)$/.test(next.key))
  )
    return null;
  return { to, words: words.slice(0, to - index - 1), states };
}

function groupWords(view: SentenceView, index: number): { to: number; count: number | null; head: string } | null {
  const word = view.words[index];
  let at = index;
  let count: number | null = null;
  if (word?.key === "the" || word?.key === "both" || word?.key === "all") at += 1;
  if (word?.key === "both") count = 2;
  const number = { two: 2, both: 2, three: 3, four: 4 }[view.words[at]?.key ?? ""];
  if (number !== undefined) {
    count = number;
    at += 1;
  }
  while (/^(?:foreign|defense|defence|prime|vice|top|world|prime|finance|interior)$/.test(view.words[at]?.key ?? ""))
    at += 1;
  const head = view.words[at];
  if (head === undefined || at === index || !isJoined(head)) return null;
  if (groupNouns.has(head.key)) return { to: at + 1, count, head: head.key };
  if (pluralTitles.has(head.key)) return { to: at + 1, count, head: head.key };
  return null;
}

function resolveGroup(
  discourse: Discourse,
  inSentence: KnownPerson[],
  group: { count: number | null; head: string },
): KnownPerson[] {
  if (/^(?:delegation|delegates|trio|quartet|team)$/.test(group.head))
    return discourse.delegation.length > 0 ? discourse.delegation : [];
  const wanted = singularOf(group.head);
  const candidates = [...new Set([...[...discourse.recent].reverse(), ...inSentence])];
  const titled =
    wanted === null
      ? candidates
      : candidates.filter(
          (known) => known.titles.some((title) => title.includes(wanted)) && !isFormer(known, [wanted]),
        );
  const count = group.count ?? 2;
  const loose = /^(?:leaders|men|women|sides|officials|diplomats|pair|politicians|rivals|heads)$/.test(group.head);
  if (discourse.group.length === count && (loose || discourse.group.every((known) => titled.includes(known))))
    return discourse.group;
  const pool = titled.length >= count ? titled : loose ? candidates : [];
  return pool.length >= count && (group.count !== null || pool.length === 2) ? pool.slice(0, count) : [];
}

function mark(
  work: MentionWork,
  view: SentenceView,
  from: Word,
  to: Word,
  of: Draft,
  form: Spot["form"],
  use: Spot["use"],
  rule: string,
): void {
  addSpot(work.spots, work.document.text, view.sentence, of, { start: from.start, end: to.end, form, use, rule });
}

function markSentence(
  work: MentionWork,
  view: SentenceView,
  discourse: Discourse,
  people: Map<string, KnownPerson>,
  speaker: KnownPerson | null,
  quotes: [number, number][],
): void {
  const inSentence: KnownPerson[] = [];
  const starts = new Map<number, Spot>();
  for (const spot of work.spots.get(view.sentence.index) ?? [])
    if (spot.type === "Person") starts.set(spot.start, spot);
  /** The sentence's own words, not those quoted in it. */
  const unquoted: KnownPerson[] = [];
  /** "The Slovak president met his guest": he is nobody whom the article named. */
  let isUnknown = false;
  let skipTo = 0;
  view.words.forEach((word, index) => {
    const spot = starts.get(word.start);
    const named = spot === undefined ? undefined : people.get(spot.entity);
    if (named !== undefined) {
      inSentence.push(named);
      if (!isQuoted(quotes, word.start)) unquoted.push(named);
      remember(discourse, named);
      return;
    }
    if (index < skipTo) return;
    const quoted = isQuoted(quotes, word.start);
    const isMale = male.has(word.key);
    if ((isMale || female.has(word.key)) && !word.allCapitals && !quoted) {
      const gender = isMale ? "male" : "female";
      const who = subjectAhead(view, index, starts, people, gender) ?? antecedent(discourse, inSentence, gender);
      if (who === null || (isUnknown && inSentence.length === 0)) return;
      const modifies =
        (possessive.has(word.key) &&
          view.words[index + 1] !== undefined &&
          isJoined(view.words[index + 1]) &&
          word.key !== "her") ||
        (word.key === "her" && isFollowedByNoun(view, index));
      mark(work, view, word, word, who.of, "pronoun", modifies ? "modifier" : "actor", "pronoun");
      if (!inSentence.includes(who)) inSentence.push(who);
      unquoted.push(who);
      who.person.gender ??= isMale ? "male" : "female";
      return;
    }
    if (first.has(word.key) && speaker !== null && !quoted && (word.key !== "i" || word.text === "I")) {
      mark(work, view, word, word, speaker.of, "pronoun", word.key === "my" ? "modifier" : "actor", "speaker");
      return;
    }
    if (quoted) return;
    if (word.key === "the" || word.key === "both" || word.key === "all") {
      const group = groupWords(view, index);
      if (group !== null) {
        const members = resolveGroup(discourse, inSentence, group);
        const last = view.words[group.to - 1];
        if (last !== undefined)
          for (const member of members)
            mark(work, view, word, last, member.of, "pronoun", last.possessive ? "modifier" : "actor", "group");
        if (members.length > 0) {
          discourse.group = members;
          skipTo = group.to;
          return;
        }
      }
      const title = word.key === "the" ? bareTitle(view, index) : null;
      const last = title === null ? undefined : view.words[title.to - 1];
      const who =
        title === null
          ? null
          : (byTitle(discourse, title.words, title.states) ?? namedLater([...people.values()], title));
      if (title !== null && who === null && title.states.length > 0) isUnknown = true;
      if (title === null || last === undefined || who === null) return;
      mark(work, view, word, last, who.of, "title", last.possessive ? "modifier" : "actor", "title-again");
      if (!inSentence.includes(who)) inSentence.push(who);
      unquoted.push(who);
      remember(discourse, who);
      skipTo = title.to;
      return;
    }
    const office = officeOfState(view, index);
    if (office !== null) {
      const last = view.words[office.to - 1];
      const who = byTitle(discourse, office.words, office.states) ?? namedLater([...people.values()], office);
      if (who === null || last === undefined || !ofStates(who, office.states)) return;
      mark(work, view, word, last, who.of, "title", last.possessive ? "modifier" : "actor", "title-again");
      if (!inSentence.includes(who)) inSentence.push(who);
      unquoted.push(who);
      remember(discourse, who);
      skipTo = office.to;
      return;
    }
    if (plural.has(word.key) && word.key !== "both" && discourse.group.length > 1) {
      for (const member of discourse.group)
        mark(
          work,
          view,
          word,
          word,
          member.of,
          "pronoun",
          word.key === "their" ? "modifier" : "actor",
          "group-pronoun",
        );
    }
  });
  const group = groupIn(work, view, people);
  if (group.length > 1) {
    discourse.group = group;
    if (discourse.delegation.length === 0) discourse.delegation = group;
  } else if (
    inSentence.length > 0 &&
    discourse.group.length > 0 &&
    inSentence.some((known) => !discourse.group.includes(known)) &&
    view.sentence.kind === "prose"
  ) {
    // A and B who met are "they" in the next sentence.
    discourse.group = inSentence.length === 2 ? [...new Set(inSentence)] : discourse.group;
  }
  if (group.length === 0 && new Set(inSentence).size === 2) discourse.group = [...new Set(inSentence)];
  discourse.subject = unquoted[0] ?? inSentence[0] ?? discourse.subject;
}

function isFollowedByNoun(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  if (next === undefined || !isJoined(next)) return false;
  const token = view.sentence.tokens().find((each) => each.start === next.start);
  return token !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.pos);
}

export function markReferences(work: MentionWork, known: KnownPerson[], speaker: KnownPerson | null): void {
  const people = new Map(known.map((each) => [each.of.key, each]));
  const discourse: Discourse = { recent: [], subject: null, group: [], delegation: [] };
  const quotes = quotedRanges(work.document.text);
  for (const view of work.views) markSentence(work, view, discourse, people, speaker, quotes);
}
