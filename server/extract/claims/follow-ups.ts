/**
 * What later sentences say of an encounter already told: "the meeting was called off", "there is no record of such a meeting".
 * The claim keeps its quote and gets the new status; the sentence that says so joins its context.
 * Not: "the ceasefire was called off", a postponement of something else that was told in between.
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { Status } from "#contract/ontology.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";
import { timelineOf } from "./timeline.ts";

const noun = "(?<noun>meetings?|talks|visit|trip|tour|call|summit|conversation|discussions|encounter)";
const undone =
  "(?:cancell?ed|called\\soff|postponed|put\\soff|scrapped|shelved|delayed|suspended|aborted|rescheduled|pushed\\sback|deferred)";
const calledOff = new RegExp(
  `\\b(?:the|that|this|their|his|her|its|both)\\s(?:[\\p{L}’'-]{1,20}\\s){0,3}${noun}\\b[^.;!?]{0,60}\\b(?:was|were|has\\sbeen|have\\sbeen|had\\sbeen|been|is|are|be|being)\\s(?:abruptly\\s|later\\s|then\\s|suddenly\\s|indefinitely\\s)?${undone}\\b`,
  "iu",
);
const calling = new RegExp(
  `\\b(?:cancell?ed|called\\soff|postponed|put\\soff|scrapped|delayed|postponement\\sof|cancellation\\sof)\\s(?:the|that|this|their|his|her|its)\\s(?:[\\p{L}’'-]{1,20}\\s){0,3}${noun}\\b`,
  "iu",
);
const disputed = new RegExp(
  `\\b(?:no\\srecord\\sof|den(?:y|ies|ied|ying)(?:\\s(?:that|reports\\sof|knowledge\\sof|having\\shad))?|dismissed\\sreports\\sof|never\\stook\\splace|rejected\\sreports\\sof)\\s(?:any\\s|such\\sa\\s|such\\s|the\\s|that\\s|a\\s|having\\s)?(?:[\\p{L}’'-]{1,20}\\s){0,2}${noun}\\b|\\b(?:the|such\\sa|no\\ssuch)\\s${noun.replace("<noun>", "<noun2>")}\\s(?:never\\s)?(?:took\\splace|happened|was\\sheld)`,
  "iu",
);

/** A sentence with none of these words takes nothing back. */
const cues = wordSet(
  `cancelled canceled off postponed scrapped shelved delayed suspended aborted rescheduled back deferred postponement cancellation record deny denies
  denied denying dismissed rejected place happened held`,
);

/** Sentences before the one that takes it back: an encounter told further off is another one. */
const reach = 4;

const sentenceOf = (reading: Reading, claim: EventClaim): Sentence | undefined =>
  timelineOf(reading).sentenceFrom(claim.start);

type TakenBack = { sentence: Sentence; at: number; status: Status; from: ReadonlySet<Status> };

function takenBack(reading: Reading): TakenBack[] {
  return reading.sentences.flatMap((sentence): TakenBack[] => {
    if (!hasCue(sentence, cues)) return [];
    const text = reading.text.slice(sentence.start, sentence.end);
    const off = calledOff.exec(text) ?? calling.exec(text);
    if (off !== null)
      return [{ sentence, at: sentence.start + off.index, status: "cancelled", from: new Set<Status>(["planned"]) }];
    const denied = disputed.exec(text);
    if (denied === null) return [];
    const never = /took\splace|happened|was\sheld/.test(denied[0]) && !/never|no\ssuch/.test(denied[0]);
    return never
      ? []
      : [
          {
            sentence,
            at: sentence.start + denied.index,
            status: "denied",
            from: new Set<Status>(["happened", "alleged"]),
          },
        ];
  });
}

/** The encounters of the nearest sentence before that the words can mean; none where one is already known to be taken back. */
function meant(reading: Reading, claims: Claim[], one: TakenBack): Set<EventClaim> {
  const others = reading
    .mentionsIn(one.sentence)
    .flatMap((spot) => (spot.type === "Person" && spot.form !== "pronoun" ? [spot.entity] : []));
  const near = claims.filter(isEncounter).filter((claim) => {
    // "The visit of C to D was cancelled": what is called off is named, and is somebody else's.
    if (others.length > 0 && !claim.participants.some(({ entity }) => others.includes(entity))) return false;
    // "it was postponed, and the two would meet in the future"
    const isNew = claim.start === one.sentence.start && /\b(?:future|later|soon|next)\b/i.test(claim.date.text ?? "");
    if (isNew) return false;
    const sentence = sentenceOf(reading, claim);
    const back = sentence === undefined ? -1 : one.sentence.index - sentence.index;
    return back >= 0 && back <= reach;
  });
  if (near.some((claim) => claim.status === one.status)) return new Set();
  const candidates = near.filter((claim) => one.from.has(claim.status));
  const nearest = Math.max(...candidates.map((claim) => claim.start));
  return new Set(candidates.filter((claim) => claim.start === nearest));
}

export const followUps: ClaimRefiner = {
  name: "follow-ups",
  refine(reading, claims) {
    if (!claims.some(isEncounter)) return claims;
    let current = claims;
    for (const one of takenBack(reading)) {
      const hit = meant(reading, current, one);
      current = current.map((claim) => {
        if (!isEncounter(claim) || !hit.has(claim)) return claim;
        const apart = claim.start !== one.sentence.start;
        const context = apart
          ? [...claim.context, { start: one.sentence.start, end: one.sentence.end }]
          : claim.context;
        return { ...claim, status: one.status, context, confidence: Math.min(claim.confidence, 0.75) };
      });
    }
    return current;
  },
};
