/**
 * Words that point back to people: pronouns, titles without a name, groups.
 * Takes: "he", "her", "the President", "the ambassador", "they", "both leaders", "the two ministers", "the delegation", and "I" and "we" in
 * a release whose header names the speaker and in a transcript, outside of quotations.
 * Not taken: "it", a title that nobody in the article was given, a pronoun with nobody before it, "they" after a plural
 * that is no group of named people.
 */
import type { Spot } from "../document.ts";
import type { Draft } from "../entities.ts";
import { pluralTitles } from "../vocabulary/group-words.ts";
import { bareTitle, byTitle, isTitleOfName, lettersOfOffice, namedLater, officeOfState } from "./bare-titles.ts";
import { chiefOfBody } from "./chiefs-of-bodies.ts";
import { closeSentence } from "./close-sentence.ts";
import { counterpartAt } from "./counterparts.ts";
import { antecedent, type Discourse, type KnownPerson, ofStates, remember } from "./discourse.ts";
import { governmentDraft } from "./found-things.ts";
import { actsAt, groupWords, resolveGroup, rowBefore } from "./groups.ts";
import { honoured, isHonour } from "./honours.ts";
import { leadersOfStates } from "./leaders-of-states.ts";
import {
  doerTo,
  envoy,
  isFollowedByNoun,
  meetsAsWe,
  officeAhead,
  ownGovernment,
  possessive,
  sayerOf,
  subjectAhead,
  teller,
  tellsTheNews,
  toldOf,
  traveller,
  whoSays,
} from "./pronoun-clues.ts";
import { isQuoted, quotedRanges } from "./quotations.ts";
import type { MentionWork } from "./read-mentions.ts";
import type { SentenceView } from "./sentence-view.ts";
import { addSpot } from "./spots.ts";
import { isOwnMeeting, metBefore } from "./told-encounters.ts";
import { answererOf, turnAt } from "./turns.ts";
import { isJoined, type Word } from "./words.ts";

const male = new Set(["he", "him", "his", "himself"]);
const female = new Set(["she", "her", "hers", "herself"]);
const plural = new Set(["they", "them", "their", "both"]);
const first = new Set(["i", "me", "my", "we"]);

/** People without names, whose "their" it is. */
const severalOthers =
  /^(?:delegations|officials|representatives|negotiators|governments|countries|nations|states|armies|forces|troops|rebels|parties|diplomats|experts|aides)$/;

/** "A told the court that B was angry | as he asked": the clause goes on with B. */
const opensClause = /^(?:as|when|while|because|since|until)$/;

/** Any other word may point back only where it names a state: "his Ruritanian counterpart", "Ruritania's premier". */
const pointing = new Set([...male, ...female, ...plural, ...first, "the", "all", "each"]);

/** One alone is "they" where he stands for his delegation. */
const isSeveral = ({ group, delegation }: Discourse): boolean =>
  group.length > 1 || (group.length === 1 && group === delegation);

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
  starts: Map<number, Spot>,
): void {
  const groupBefore = discourse.group;
  const everybody = [...people.values()];
  const inSentence: KnownPerson[] = [];
  /** The sentence's own words, not those quoted in it. */
  const unquoted: KnownPerson[] = [];
  /** "The Slovak president met his guest": he is nobody whom the article named. */
  let isUnknown = false;
  /** The state of a leader without a name who is the subject: "he" is that leader. */
  let unnamed: string | null = null;
  const sayer = view.words.some(({ text }) => /^(?:I|[Ww]e)$/.test(text)) ? sayerOf(work, view, people, quotes) : null;
  /** "They discussed what C and D had raised": the group goes on being meant. */
  let isOfGroup = false;
  /** "The minister directed her adviser, B, to tell them of her talks": nobody whom the article named; the next "her" is the same. */
  let nameless: "male" | "female" | null = null;
  let skipTo = 0;
  view.words.forEach((word, index) => {
    const spot = starts.get(word.start);
    const named = spot === undefined ? undefined : people.get(spot.entity);
    if (named !== undefined) {
      // "Anna Exempel reports from …": who tells the news is nobody whom it tells of.
      if (spot !== undefined && tellsTheNews(work.document.text, spot.end)) return;
      inSentence.push(named);
      if (!isQuoted(quotes, word.start)) unquoted.push(named);
      remember(discourse, named);
      return;
    }
    const letters = lettersOfOffice(view, index);
    const mayPoint =
      letters !== null || pointing.has(word.key) || (view.sentence.kind === "headline" && pluralTitles.has(word.key));
    if (index < skipTo || (!mayPoint && view.cover[index] === undefined)) return;
    const quoted = isQuoted(quotes, word.start);
    const isMale = male.has(word.key);
    if ((isMale || female.has(word.key)) && isHonour(view, index)) {
      const who = quoted ? null : honoured(discourse, view, index);
      const last = view.words[index + 1];
      if (who === null || last === undefined) return;
      mark(work, view, word, last, who.of, "title", last.possessive ? "modifier" : "actor", "title-again");
      if (!inSentence.includes(who)) inSentence.push(who);
      unquoted.push(who);
      remember(discourse, who);
      skipTo = index + 2;
      return;
    }
    if ((isMale || female.has(word.key)) && !word.allCapitals && !quoted) {
      const gender = isMale ? "male" : "female";
      const modifies =
        (possessive.has(word.key) &&
          view.words[index + 1] !== undefined &&
          isJoined(view.words[index + 1]) &&
          word.key !== "her") ||
        (word.key === "her" && isFollowedByNoun(view, index));
      const ruled = modifies ? ownGovernment(view, index, inSentence) : null;
      const ownState = ruled === null ? null : governmentDraft(work, ruled);
      const administration = view.words[index + 1];
      if (ownState !== null && administration !== undefined) {
        mark(work, view, word, administration, ownState, "pronoun", "actor", "own-government");
        skipTo = index + 2;
        return;
      }
      const office = inSentence.length === 0 ? officeAhead(view, index) : -1;
      const title = office < 0 ? null : bareTitle(view, office);
      const ahead =
        subjectAhead(view, index, starts, people, gender) ??
        (title === null ? null : byTitle(discourse, title.words, title.states));
      const state = ahead === null && inSentence.length === 0 ? (unnamed ?? discourse.unnamed) : null;
      const government = state === null ? null : governmentDraft(work, state);
      if (government !== null) {
        mark(work, view, word, word, government, "pronoun", modifies ? "modifier" : "actor", "unnamed-leader");
        return;
      }
      const who =
        ahead ??
        (modifies || opensClause.test(view.words[index - 1]?.key ?? "")
          ? toldOf(view, index, starts, people, gender)
          : null) ??
        teller(view, index, inSentence, gender) ??
        whoSays(view, index, starts, people, gender) ??
        envoy(view, index, inSentence, gender) ??
        traveller(view, index, inSentence, gender) ??
        antecedent(discourse, unquoted, inSentence, gender, modifies ? null : doerTo(view, index, inSentence, starts));
      if (who === null && inSentence.length === 0) nameless = gender;
      if (who === null || (isUnknown && inSentence.length === 0) || nameless === gender) return;
      mark(work, view, word, word, who.of, "pronoun", modifies ? "modifier" : "actor", "pronoun");
      if (!inSentence.includes(who)) inSentence.push(who);
      unquoted.push(who);
      // "A held talks with B at his ranch": which of the two is a man is not said.
      const isOnlyOne = unquoted.every((other) => other === who || other.person.gender !== null);
      if (isOnlyOne) who.person.gender ??= gender;
      return;
    }
    // '"I will meet A," said B', '"We met A," said B': whom the sentence names as the one who says so.
    if (quoted && sayer !== null && (word.text === "I" || (word.key === "we" && meetsAsWe(view, index, sayer)))) {
      mark(work, view, word, word, sayer.of, "pronoun", "actor", "quoted-speaker");
      return;
    }
    if (first.has(word.key) && speaker !== null && !quoted && (word.key !== "i" || word.text === "I")) {
      mark(work, view, word, word, speaker.of, "pronoun", word.key === "my" ? "modifier" : "actor", "speaker");
      return;
    }
    if (quoted) return;
    const leaders = leadersOfStates(view, index, everybody);
    const lastOfRow = leaders === null ? undefined : view.words[leaders.to - 1];
    if (leaders !== null && lastOfRow !== undefined) {
      for (const member of leaders.members)
        mark(work, view, word, lastOfRow, member.of, "title", "actor", "leaders-of-states");
      discourse.group = leaders.members;
      inSentence.push(...leaders.members.filter((member) => !inSentence.includes(member)));
      skipTo = leaders.to;
      return;
    }
    const other = counterpartAt(view, index, people, inSentence);
    const head = other === null ? undefined : view.words[other.to - 1];
    if (other !== null && head !== undefined) {
      mark(work, view, word, head, other.who.of, "title", head.possessive ? "modifier" : "actor", "counterpart");
      if (!inSentence.includes(other.who)) inSentence.push(other.who);
      unquoted.push(other.who);
      skipTo = other.to;
      return;
    }
    const chief = word.key === "the" ? chiefOfBody(view, index, everybody) : null;
    const chiefsNoun = chief === null ? undefined : view.words[chief.to - 1];
    if (chief !== null && chiefsNoun !== undefined) {
      mark(work, view, word, chiefsNoun, chief.who.of, "title", chiefsNoun.possessive ? "modifier" : "actor", "chief");
      if (!inSentence.includes(chief.who)) inSentence.push(chief.who);
      unquoted.push(chief.who);
      remember(discourse, chief.who);
      skipTo = chief.to;
      return;
    }
    if (word.key === "the" || word.key === "both" || word.key === "all" || word.key === "each") {
      const group = groupWords(view, index);
      if (group !== null) {
        const members = resolveGroup(discourse, inSentence, group, metBefore(view, index));
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
      const title = word.key === "the" && !isTitleOfName(view, index, starts) ? bareTitle(view, index) : null;
      const last = title === null ? undefined : view.words[title.to - 1];
      const holder =
        title === null ? null : (byTitle(discourse, title.words, title.states) ?? namedLater(everybody, title));
      // "President A met with the President of Ruritania": somebody else, unless A is told to be that president.
      const acts = holder !== null && inSentence.includes(holder) && (title?.states.length ?? 0) > 0;
      // "The Slovak Premier rang me": nobody speaks so of himself.
      const isOther = acts || (holder === speaker && (title?.states.length ?? 0) > 0);
      const who =
        isOther && title !== null && holder !== null && !ofStates(holder, title.states)
          ? namedLater(everybody, title)
          : holder;
      if (title !== null && who === null && title.states.length > 0) {
        isUnknown = true;
        if (inSentence.length === 0 && actsAt(view, title.to)) unnamed = title.states[0] ?? null;
      }
      if (title === null || last === undefined || who === null) return;
      mark(work, view, word, last, who.of, "title", last.possessive ? "modifier" : "actor", "title-again");
      if (!inSentence.includes(who)) inSentence.push(who);
      unquoted.push(who);
      remember(discourse, who);
      skipTo = title.to;
      return;
    }
    const inLetters = letters === null ? null : byTitle(discourse, letters, []);
    if (inLetters !== null) {
      mark(work, view, word, word, inLetters.of, "title", "actor", "title-again");
      if (!inSentence.includes(inLetters)) inSentence.push(inLetters);
      unquoted.push(inLetters);
      remember(discourse, inLetters);
      return;
    }
    const isNamed = view.sentence.kind === "headline" && isTitleOfName(view, index, starts);
    const office = isNamed ? null : officeOfState(view, index);
    if (office !== null) {
      const last = view.words[office.to - 1];
      const who = byTitle(discourse, office.words, office.states) ?? namedLater(everybody, office);
      if (who === null && inSentence.length === 0 && actsAt(view, office.to)) unnamed = office.states[0] ?? null;
      if (who === null || last === undefined || !ofStates(who, office.states)) return;
      mark(work, view, word, last, who.of, "title", last.possessive ? "modifier" : "actor", "title-again");
      if (!inSentence.includes(who)) inSentence.push(who);
      unquoted.push(who);
      remember(discourse, who);
      skipTo = office.to;
      return;
    }
    if (!plural.has(word.key) || word.key === "both") return;
    const markEach = (members: Iterable<KnownPerson>): void => {
      const use = word.key === "their" ? "modifier" : "actor";
      for (const member of members) mark(work, view, word, word, member.of, "pronoun", use, "group-pronoun");
    };
    // "A will accompany B to C, where they will meet D", "A had talked with B, and they had agreed": the two whom the sentence has named.
    const together = new Set(unquoted);
    const isTwo =
      view.words[index - 1]?.key === "where" || (view.words[index - 1]?.key === "and" && metBefore(view, index));
    if (word.key === "they" && isTwo && together.size === 2) {
      markEach(together);
      return;
    }
    const row = word.key === "them" ? rowBefore(work, view, people, word.start) : [];
    if (row.length > 1) {
      markEach(row);
      return;
    }
    // "he held talks with A, but details of their discussions": the two of the sentence, whoever was told of before.
    const pair = [...new Set(inSentence)];
    const own = pair.length === 2 && (metBefore(view, index) || isOwnMeeting(view, index));
    if (word.key === "their" && discourse.group === groupBefore && own) {
      markEach(pair);
      return;
    }
    // "The delegations of C and D met for their summit": theirs, and not of those told of before.
    const others =
      word.key === "their" &&
      discourse.group === groupBefore &&
      view.words.slice(0, index).some(({ key }) => severalOthers.test(key));
    if (isSeveral(discourse) && !others) {
      isOfGroup ||= word.key === "they" && unquoted.length === 0;
      markEach(discourse.group);
    }
  });
  closeSentence(work, view, discourse, people, { inSentence, unquoted, isOfGroup, unnamed });
}

export function markReferences(work: MentionWork, known: KnownPerson[], speaker: KnownPerson | null): void {
  const people = new Map(known.map((each) => [each.of.key, each]));
  const discourse: Discourse = {
    recent: [],
    subject: null,
    group: [],
    delegation: [],
    together: new Set(),
    unnamed: null,
  };
  const quotes = quotedRanges(work.document.text);
  let speaking = speaker;
  const asked = answererOf(work, people);
  for (const view of work.views) {
    const starts = new Map<number, Spot>();
    for (const spot of work.spots.get(view.sentence.index) ?? [])
      if (spot.type === "Person") starts.set(spot.start, spot);
    const turn = turnAt(work.document.text, view, starts, people, speaker, speaker ?? asked);
    if (turn !== undefined) speaking = turn;
    markSentence(work, view, discourse, people, speaking, quotes, starts);
  }
}
