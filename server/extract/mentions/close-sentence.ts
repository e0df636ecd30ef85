/** What a sentence leaves for those after it: whom "they", "the delegation" and "he" of the next one may mean. */
import { type Discourse, type KnownPerson, rememberTogether } from "./discourse.ts";
import { groupIn, rowBefore } from "./groups.ts";
import { accompanied, leading, ledDelegation } from "./pronoun-clues.ts";
import type { MentionWork } from "./read-mentions.ts";
import type { SentenceView } from "./sentence-view.ts";
import { metBefore } from "./told-encounters.ts";

/** Whom a sentence named or pointed back to, in order. */
export type ToldInSentence = {
  inSentence: readonly KnownPerson[];
  /** In the sentence's own words, not those quoted in it. */
  unquoted: readonly KnownPerson[];
  /** Its "they" was the group told of before, which goes on being meant. */
  isOfGroup: boolean;
  /** The state of a leader without a name who is its subject. */
  unnamed: string | null;
};

/** "A denied it, as has B's office": B is named for what is his alone, and no encounter is told; he is none of "the two men". */
function ownersIn(work: MentionWork, view: SentenceView): Set<string> {
  if (metBefore(view, view.words.length)) return new Set();
  const spots = (work.spots.get(view.sentence.index) ?? []).filter(({ type }) => type === "Person");
  const acting = new Set(spots.filter(({ use }) => use === "actor").map(({ entity }) => entity));
  return new Set(spots.map(({ entity }) => entity).filter((entity) => !acting.has(entity)));
}

const talksWith =
  /^["“]?(?:The|His|Her|Their|These|This|That)\s(?:[\p{L}-]{1,20}\s){0,3}(?:talks|meetings?|calls?|conversations?|discussions|summit)\swith\s(?:the\s)?$/u;

/** "The talks with A were warm. He also met B": whose talks they were goes on being told of, and not A. */
function isOfTalksWith(work: MentionWork, view: SentenceView, { of }: KnownPerson): boolean {
  const spot = (work.spots.get(view.sentence.index) ?? []).find(({ entity }) => entity === of.key);
  return spot !== undefined && talksWith.test(work.document.text.slice(view.sentence.start, spot.phrase.start));
}

export function closeSentence(
  work: MentionWork,
  view: SentenceView,
  discourse: Discourse,
  people: Map<string, KnownPerson>,
  { inSentence, unquoted, isOfGroup, unnamed }: ToldInSentence,
): void {
  const [leader] = inSentence;
  const { start, end } = view.sentence;
  if (leader !== undefined && discourse.delegation.length === 0 && leading.test(work.document.text.slice(start, end)))
    discourse.delegation = [leader];
  if (discourse.delegation.length === 0) discourse.delegation = ledDelegation(work, view, people);
  const along = accompanied(work, view, people);
  if (along.length > 0 && discourse.delegation.length === 0)
    discourse.delegation = [...new Set([...along, ...inSentence])];
  const group = groupIn(work, view, people, inSentence);
  if (group === null) discourse.group = discourse.delegation;
  else if (isOfGroup) {
    // Nothing changes.
  } else if (group.length > 1) {
    discourse.group = [...new Set([...along, ...group])];
    // "A met B and C": those three are "they", and no delegation.
    const isRow = group.length === rowBefore(work, view, people, end).length;
    if (discourse.delegation.length === 0 && isRow) discourse.delegation = discourse.group;
  } else if (
    inSentence.length > 0 &&
    discourse.group.length > 0 &&
    inSentence.some((known) => !discourse.group.includes(known)) &&
    view.sentence.kind === "prose"
  ) {
    // A and B who met are "they" in the next sentence.
    discourse.group = inSentence.length === 2 ? [...new Set(inSentence)] : discourse.group;
  }
  // "“A has my support,” B said after meeting C": B and C, whoever is spoken of.
  const owners = ownersIn(work, view);
  const named = [new Set(inSentence), new Set(unquoted)]
    .map((people) => new Set([...people].filter(({ of }) => !owners.has(of.key))))
    .find(({ size }) => size === 2);
  if (!isOfGroup && group?.length === 0 && named !== undefined) discourse.group = [...named];
  rememberTogether(discourse, inSentence);
  if (unnamed !== null || inSentence.length > 0) discourse.unnamed = unnamed;
  const first = unquoted[0] ?? inSentence[0] ?? null;
  const isOther = first !== null && discourse.subject !== null && isOfTalksWith(work, view, first);
  discourse.subject = isOther ? discourse.subject : (first ?? discourse.subject);
}
