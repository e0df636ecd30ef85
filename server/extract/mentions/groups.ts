/** Words for several people: "the two ministers", "both leaders", "the delegation", and the rows of names that they point back to. */
import { groupNouns, pluralTitles, singularOf } from "../vocabulary/group-words.ts";
import { type Discourse, isFormer, type KnownPerson, wereTogether } from "./discourse.ts";
import type { MentionWork } from "./read-mentions.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

const meeting =
  /\b(?:meets?|met|meeting|talks?|spoke|speaks?|hosts?|hosted|receives?|received|welcomed?|conferred|sat|called)\b/;

/**
 * Whom "they" of the next sentence means: the longest row of names ("A, B and C"). Where others stand before it: "A met B ahead of the
 * summit between C and D" leaves A and B, "A met B and C" all three, "the delegation met B and C" nobody who is known: null.
 */
export function groupIn(
  work: MentionWork,
  view: SentenceView,
  people: Map<string, KnownPerson>,
  inSentence: readonly KnownPerson[],
): readonly KnownPerson[] | null {
  const { row, start } = rowIn(work, view, people);
  const [first] = row;
  if (first === undefined) return [];
  const before = [...new Set(inSentence.slice(0, Math.max(0, inSentence.indexOf(first))))].filter(
    (one) => !row.includes(one),
  );
  if (before.length === 2) return before;
  const met = meeting.test(work.document.text.slice(view.sentence.start, start));
  if (!met || before.length > 2) return row;
  return before.length === 1 ? [...before, ...row] : null;
}

/** "A called on B and C and thanked them": the row that the sentence has named before the word at `before`; none where there is no such row. */
export function rowBefore(
  work: MentionWork,
  view: SentenceView,
  people: Map<string, KnownPerson>,
  before: number,
): readonly KnownPerson[] {
  const { row, end } = rowIn(work, view, people);
  return end <= before ? row : [];
}

/** Several people side by side, and where their row begins and ends. */
type Row = { row: readonly KnownPerson[]; start: number; end: number };

const noRow: Row = { row: [], start: 0, end: 0 };

/** The longest row of people joined by "and" or commas, from the spots of a sentence: "A, B and C". */
function rowIn(work: MentionWork, view: SentenceView, people: Map<string, KnownPerson>): Row {
  const spots = (work.spots.get(view.sentence.index) ?? [])
    .filter((spot) => spot.type === "Person" && !(spot.form === "pronoun" && spot.use === "modifier"))
    .sort((a, b) => a.start - b.start);
  let best = noRow;
  let row: KnownPerson[] = [];
  let start = 0;
  let end = -1;
  for (const spot of spots) {
    const known = people.get(spot.entity);
    if (known === undefined) continue;
    const between = end < 0 ? "" : work.document.text.slice(end, Math.max(end, spot.phrase.start));
    const joined =
      end >= 0 &&
      /^\s*(?:\([^()]{1,30}\)|(?:of|from)\s(?:the\s)?\p{Lu}[\p{L}.]{1,19})?\s*(?:,|,?\s*and(?:\s+(?:by|with))?|&)?\s*(?:the\s+)?(?:(?:his|her|their)\s(?:[\p{L}.-]{1,20}\s){0,3}counterparts?,?\s+)?$/u.test(
        between,
      ) &&
      between.trim() !== "";
    if (!joined) {
      row = [];
      start = spot.phrase.start;
    }
    if (!row.includes(known)) row.push(known);
    end = Math.max(spot.phrase.end, spot.end);
    if (row.length > best.row.length) best = { row: [...row], start, end };
  }
  return best.row.length > 1 ? best : noRow;
}

/** `states`: whose delegation it is, where the words say so. `others`: they are none of those whom the sentence has named. */
type GroupWords = {
  to: number;
  count: number | null;
  head: string;
  portfolio?: string;
  states?: string[];
  others?: boolean;
};

/** A secretary and his assistants, told without their state, are of the United States. */
const ofUnitedStates = ({ titles }: KnownPerson): boolean =>
  titles.some(
    (title) => title.includes("secretary") && /^(?:under|assistant|deputy|secretary|acting)$/.test(title[0] ?? ""),
  );

/** "the Ruritanian delegation": that of the article, where its leader is of that state. */
const isOf = (leader: KnownPerson | undefined, states: readonly string[]): boolean =>
  leader !== undefined &&
  (leader.states.size === 0
    ? states.includes("US") && ofUnitedStates(leader)
    : states.some((state) => leader.states.has(state)));

export function groupWords(view: SentenceView, index: number): GroupWords | null {
  const word = view.words[index];
  let at = index;
  let count: number | null = null;
  if (word?.key === "the" || word?.key === "both" || word?.key === "all") at += 1;
  // "the U.S. delegation"
  const origin = view.cover[at];
  if (
    origin !== undefined &&
    /^(?:state|adjective)$/.test(origin.known.kind) &&
    view.words[origin.to]?.key === "delegation"
  )
    return {
      to: origin.to + 1,
      count: null,
      head: "delegation",
      states: "iso2" in origin.known ? [origin.known.iso2].flat().filter((code) => code !== null) : [],
    };
  // "met separately with each leader"
  if (word?.key === "each" && /^(?:leader|minister|president|premier)$/.test(view.words[at + 1]?.key ?? ""))
    return { to: at + 2, count: 2, head: "leaders" };
  if (word?.key === "both") count = 2;
  const number = { two: 2, both: 2, three: 3, four: 4 }[view.words[at]?.key ?? ""];
  if (number !== undefined) {
    count = number;
    at += 1;
  }
  const modifiers = at;
  while (
    /^(?:foreign|defense|defence|prime|vice|top|world|finance|interior|special|visiting|rival|chief)$/.test(
      view.words[at]?.key ?? "",
    )
  )
    at += 1;
  const head = view.words[at];
  const portfolio = view.words[modifiers]?.key;
  if (head === undefined || at === index || !isJoined(head)) return null;
  // "The two also met": the number alone, before a verb; "will meet the two separately"
  if (count !== null && number !== undefined && at === index + 2) {
    if (actsAt(view, at)) return { to: at, count, head: "leaders" };
    if (/^(?:separately|individually|together|apart|privately)$/.test(head.key))
      return { to: at, count, head: "leaders", others: true };
  }
  // "the two heads of state"
  const office = view.words[at + 2]?.key ?? "";
  if (
    head.key === "heads" &&
    view.words[at + 1]?.key === "of" &&
    /^(?:states?|governments?|delegations?)$/.test(office)
  )
    return { to: at + 3, count, head: head.key };
  // "the leaders of a dozen businesses", "the women": others than those named.
  const others = view.words[at + 1]?.key === "of" && count === null;
  if (others || (count === null && /^(?:men|women)$/.test(head.key))) return null;
  if (groupNouns.has(head.key)) return { to: at + 1, count, head: head.key };
  if (pluralTitles.has(head.key))
    return { to: at + 1, count, head: head.key, ...(at > modifiers && portfolio !== undefined ? { portfolio } : {}) };
  return null;
}

/** Words of the offices that diplomats hold. */
const diplomatic = /^(?:foreign|secretary|ambassador|envoy|diplomat|affairs)$/;

/** "The Ruritanian minister, who is on his first visit, | met": the word behind a clause on whoever is named before it; `index` where none is. */
function pastRelative(view: SentenceView, index: number): number {
  const opens = /^(?:who|which)$/.test(view.words[index]?.key ?? "") && /^,\s$/.test(view.words[index]?.gap ?? "");
  const closing = opens ? view.words.slice(index + 1, index + 16).findIndex(({ gap }) => /^,\s$/.test(gap)) : -1;
  return closing < 0 ? index : index + 1 + closing;
}

/** A verb, or an adverb before one. */
export function actsAt(view: SentenceView, from: number): boolean {
  const index = pastRelative(view, from);
  // "The two spoke by phone": the tagger takes it for a part of a wheel.
  if (view.words[index]?.key === "spoke") return true;
  const start = view.words[index]?.start;
  const tokens = view.sentence.tokens();
  const at = tokens.findIndex((token) => token.start === start);
  const pos = tokens[at]?.pos ?? "";
  return /^(?:VERB|AUX)$/.test(pos) || (pos === "ADV" && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? ""));
}

export function resolveGroup(
  discourse: Discourse,
  inSentence: KnownPerson[],
  group: Omit<GroupWords, "to">,
  /** The sentence has told of an encounter before these words. */
  metHere: boolean,
): KnownPerson[] {
  if (group.states !== undefined && !isOf(discourse.delegation[0], group.states)) return [];
  if (/^(?:delegation|delegates|trio|quartet|team)$/.test(group.head))
    return discourse.delegation.length > 0 ? discourse.delegation : [];
  const wanted = singularOf(group.head);
  const isDiplomat = ({ titles }: KnownPerson): boolean => titles.flat().some((word) => diplomatic.test(word));
  const all = [...new Set([...[...discourse.recent].reverse(), ...inSentence])];
  const candidates = group.others ? all.filter((known) => !inSentence.includes(known)) : all;
  const holders =
    group.head === "diplomats"
      ? candidates.filter(isDiplomat)
      : wanted === null
        ? candidates
        : candidates.filter(
            (known) =>
              known.titles.some((title) => title.includes(wanted) || title.includes("counterpart")) &&
              !isFormer(known, [wanted]),
          );
  const count = group.count ?? 2;
  // "the two foreign ministers", where a prime minister has been named since
  const ofPortfolio = holders.filter(({ titles }) => titles.flat().some((word) => word === group.portfolio));
  const titled = ofPortfolio.length >= count ? ofPortfolio : holders;
  // "When A and B met, the two leaders discussed": the two whom the sentence has named.
  const here = [...new Set(inSentence)];
  if (here.length === count && group.head === "leaders" && !group.others && wereTogether(discourse, here)) return here;
  // "He first met Ho in C, and in May the two men flew to D"
  if (here.length === count && metHere && /^(?:men|women|pair|sides)$/.test(group.head) && !group.others) return here;
  const loose = /^(?:leaders|men|women|sides|officials|diplomats|pair|politicians|rivals|heads)$/.test(group.head);
  if (
    discourse.group.length === count &&
    !(group.others && discourse.group.some((known) => inSentence.includes(known))) &&
    ((loose && group.head !== "diplomats") ||
      discourse.group.every((known) => titled.includes(known)) ||
      // "A of the Union and B of the League met C. The two envoys said": for whom the article has no office at all.
      (discourse.group.every(({ titles }) => titles.length === 0) && titled.length === 0))
  )
    return discourse.group;
  const pool = titled.length >= count ? titled : loose ? candidates : [];
  const meant = pool.length >= count && (group.count !== null || pool.length === 2) ? pool.slice(0, count) : [];
  // Two whom no sentence has told of together are no "both".
  return wereTogether(discourse, meant) ? meant : [];
}
