/**
 * "On Monday, A met B. … A also met C. Later, A met D.": what is told on with "also" or "later" was on the day of the encounter before it.
 * Not: an encounter with words of time of its own, one of somebody else, or one told far from the dated one.
 */
import type { EventClaim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";
import { movers } from "./same-paragraph.ts";
import { timelineOf } from "./timeline.ts";

export const goesOn =
  /\b(?:also|later|separately|then|afterwards?|subsequently|in\saddition|earlier|(?:following|after|before)\sth(?:is|at))\b|^(?:after|following)\s(?:\p{L}{2,15}ing|the)\b/iu;

/** By these words the day is the same whoever acts. */
const sameDayWords =
  /\b(?:(?:up)?on\sthe\s(?:completion|conclusion|end)\sof\s(?:the|their|this)\s(?:[\p{L}’'-]{1,20}\s){0,5}(?:meeting|talks|summit|session|conference)|shortly\s(?:after|afterwards?|before)|(?:later|earlier)\s(?:in\sthe|that|on\sthe\ssame)\sday|the\ssame\sday)\b/iu;

/** "has also met B several times", "also recalled when they last met", "following their earlier meeting": of other days. */
const looksBack =
  /\b(?:ha(?:s|ve)\s(?:also\s)?(?:met|spoken|held)\b[^.;]{0,80}\btimes|last\smet|previous(?:ly)?|repeatedly|many\stimes|(?:their|an)\s(?:earlier|prior)\s(?:meeting|talks|call|conversation|visit)s?)\b/i;

/** "After that he goes to C": another stop, and another day. */
export const movesOn =
  /^(?:after\s(?:that|this)|then|from\sthere|next|afterwards?|later|finally),?\s(?:[\p{L}.’'-]{1,20}\s){1,5}(?:go|goes|went|travel|travels|travell?ed|fly|flies|flew|head|heads|headed|continue|continues|proceed|proceeds|move|moves)\s(?:on\s)?to\b/iu;

/** Who received one and then another was at home all day. */
const hasSameHost = (a: EventClaim, b: EventClaim): boolean =>
  a.participants.some(
    ({ entity, role }) => role === "host" && b.participants.some((one) => one.role === "host" && one.entity === entity),
  );

/** Sentences between the two. */
const reach = 8;
/** Encounters within the reach that are looked at. */
const mostNear = 30;
/** Paragraphs between the two. */
const paragraphs = 2;
/** "Later the same day": both, where the words themselves lead back. */
const reachOfWords = { reach: 16, paragraphs: 14 };

function before(reading: Reading, claim: EventClaim, earlier: EventClaim[]): EventClaim | undefined {
  const { sentenceFrom } = timelineOf(reading);
  const here = sentenceFrom(claim.start);
  const said = sameDayWords.test(claim.quote);
  const far = said ? reachOfWords : { reach, paragraphs };
  const theirs = said ? claim.participants.map(({ entity }) => entity) : movers(claim);
  for (const other of earlier.slice(-mostNear).reverse()) {
    const there = sentenceFrom(other.start);
    if (here === undefined || there === undefined || here.index - there.index > far.reach) return undefined;
    if (here.paragraph - there.paragraph > far.paragraphs || other.status !== claim.status) continue;
    const ours = said ? other.participants.map(({ entity }) => entity) : movers(other);
    const goesOnWith = ours.some((entity) => theirs.includes(entity)) || hasSameHost(claim, other);
    if (other.date.precision === "day" && goesOnWith) return other;
  }
  return undefined;
}

export const sameDay: ClaimRefiner = {
  name: "same-day",
  refine(reading, claims) {
    const told: EventClaim[] = [];
    const dated = new Map<EventClaim, EventClaim>();
    for (const claim of claims.filter(isEncounter).sort((a, b) => a.start - b.start)) {
      const open =
        claim.date.start === null &&
        (claim.date.text === null || sameDayWords.test(claim.date.text)) &&
        goesOn.test(claim.quote) &&
        !looksBack.test(claim.quote) &&
        !movesOn.test(claim.quote);
      const model = open ? before(reading, claim, told) : undefined;
      const done: EventClaim =
        model === undefined
          ? claim
          : {
              ...claim,
              date: { ...model.date, text: null, basis: "resolved" },
              context: [...claim.context, { start: model.start, end: model.end }],
            };
      if (done !== claim) dated.set(claim, done);
      told.push(done);
    }
    return claims.map((claim) => (isEncounter(claim) ? (dated.get(claim) ?? claim) : claim));
  },
};
