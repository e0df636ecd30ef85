/**
 * What later sentences say of an encounter already told: "the meeting was called off", "there is no record of such a meeting".
 * The claim keeps its quote and gets the new status; the sentence that says so joins its context.
 * Not: "the ceasefire was called off", a postponement of something else that was told in between.
 */

import type { DateSpan } from "#contract/date-span.ts";
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { Status } from "#contract/ontology.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { putOffToDay } from "../status-cues/put-off.ts";
import { isEncounter } from "./is-encounter.ts";
import { timelineOf } from "./timeline.ts";

const noun = "(?<noun>meetings?|talks|visit|trip|tour|call|summit|conversation|discussions|encounter)";
const undone =
  "(?:cancell?ed|called\\soff|postponed|put\\soff|scrapped|shelved|delayed|suspended|aborted|rescheduled|pushed\\sback|deferred)";
const calledOff = new RegExp(
  `\\b(?:the|that|this|their|his|her|its|both)\\s(?:[\\p{L}’'-]{1,20}\\s){0,3}${noun}\\b(?:(?!\\b(?:after|before|because|when|while|but)\\b)[^.;!?]){0,60}\\b(?:was|were|has\\sbeen|have\\sbeen|had\\sbeen|been|is|are|be|being|stands?)\\s(?:abruptly\\s|later\\s|then\\s|suddenly\\s|indefinitely\\s)?${undone}\\b`,
  "iu",
);
const calling = new RegExp(
  `\\b(?:cancell?ed|called\\soff|postponed|put\\soff|scrapped|delayed|postponement\\sof|cancellation\\sof)\\s(?:the|that|this|their|his|her|its)\\s(?:(?!(?:after|following|during|before)\\s)[\\p{L}’'-]{1,20}\\s){0,3}${noun}\\b`,
  "iu",
);
/** "The meeting would not take place", "their talks never took place", "the visit fell through". */
const notHeld = new RegExp(
  `\\b(?:the|that|this|their|his|her|its)\\s(?:[\\p{L}’'-]{1,20}\\s){0,3}${noun}\\s(?:(?:would|will|did|does)(?:\\snot|n['’]t|\\sno\\slonger|\\snever)\\s(?:take\\splace|go\\sahead|happen|be\\sheld|materiali[sz]e)|never\\s(?:took\\splace|happened|materiali[sz]ed)|fell\\sthrough)`,
  "iu",
);
/** "was due to meet B but cancelled at the last minute", "but she did not show up": said in the same sentence. Not "but cancelled a speech". */
const backedOut =
  /\bbut\s(?:(?:he|she|they|it|both|the\s\p{L}{3,20}|\p{Lu}[\p{L}'’-]{1,20})\s)?(?:(?:later|then|abruptly|suddenly|eventually)\s)?(?:cancell?ed(?=\s(?:it|at|because|after|over|due|amid|when|citing|following)\b|\s?[.,;])|call(?:ed)?\s(?:it|them)\soff|(?:pulled|backed|bowed)\sout\b|withdrew\b|(?:did(?:\snot|n['’]t)|never|failed\sto)\s(?:(?:show|turn)(?:ed)?\sup|appear(?:ed)?|attend(?:ed)?)\b)/iu;
/** "The ministry denied the reports", "Ms A denied it": said right behind what was told as a report. Not "denied the claims of fraud". */
const reportDenied =
  /\b(?:den(?:y|ies|ied)|(?:reject|dismiss)(?:s|ed|es))\s(?:it\b|(?:the|that|this|these|those)\s(?:[\p{L}-]{1,20}\s)?(?:claims?|reports?|allegations?|stor(?:y|ies)|rumou?rs?|accounts?)\b(?!\s(?:that|of|about|against|by)\b))/iu;
/** "No meeting or talk took place", "no such meeting had taken place". */
const noneHeld =
  /\bno\s(?:such\s)?(?:meetings?|talks?|contacts?|encounter|conversation)\b[^.;!?]{0,80}\b(?:took|taken)\splace\b/iu;
const disputed = new RegExp(
  `\\b(?:no\\srecord\\sof|den(?:y|ies|ied|ying)(?:\\s(?:that|reports\\sof|knowledge\\sof|having\\shad))?|dismissed\\sreports\\sof|never\\stook\\splace|rejected\\sreports\\sof)\\s(?:any\\s|such\\sa\\s|such\\s|the\\s|that\\s|a\\s|having\\s)?(?:[\\p{L}’'-]{1,20}\\s){0,2}${noun}\\b|\\b(?:the|such\\sa|no\\ssuch)\\s${noun.replace("<noun>", "<noun2>")}\\s(?:never\\s)?(?:took\\splace|happened|was\\sheld)`,
  "iu",
);

/** "denied that his meeting was secret": what it was, and not that it was held. */
const manner =
  /^(?:\s(?:with|between|of)\s[^.;!?]{1,140}?)?\s(?:was|were|had\sbeen|is|are)\s(?!held\b|planned\b|scheduled\b|arranged\b|agreed\b|set\b|to\b|due\b|ever\b|real\b)/u;
/** "denied reports that the meeting was called off"; where a reason follows, that is what is denied. */
const denial = /\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed))\b[^.;!?]{0,80}$/iu;
const reason = /^\s(?:because|over|due|after|for|by|on)\b/u;

/** Is what the match tells itself denied? */
const isDenied = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  denial.test(text.slice(0, index)) && !reason.test(text.slice(index + words.length));

/** A sentence with none of these words takes nothing back. */
const cues = wordSet(
  `cancelled canceled off postponed scrapped shelved delayed suspended aborted rescheduled back deferred postponement cancellation record deny denies
  denied denying dismissed rejected dismisses rejects place happened held ahead through materialize materialise out withdrew up appear attend`,
);

/** Sentences before the one that takes it back: an encounter told further off is another one. */
const reach = 4;

const sentenceOf = (reading: Reading, claim: EventClaim): Sentence | undefined =>
  timelineOf(reading).sentenceFrom(claim.start);

/** `ofReport`: what is denied is what somebody said, and nothing that the article tells of itself; said in the sentence before, or near. */
type TakenBack = {
  sentence: Sentence;
  at: number;
  status: Status;
  from: ReadonlySet<Status>;
  ofReport?: "next" | "near";
  /** Of what the sentence itself told; of what others told. */
  only?: "here" | "elsewhere";
  /** The day for which it had been set is past. */
  gone?: boolean;
};

/** "was to meet B on Tuesday, but the talks did not take place": the Tuesday before, which a plan would have had ahead. */
function dayGone(reading: Reading, claim: EventClaim): DateSpan {
  const { dates, resolve } = timelineOf(reading);
  const told = dates.find(
    ({ start, end, text }) => start >= claim.start && end <= claim.end && text === claim.date.text,
  );
  return told?.meaning.kind === "weekdays" ? resolve(told, -1) : claim.date;
}

const isGone = /\b(?:did(?:\snot|n['’]t)|never|failed\sto|fell)\b/iu;

const reported: ReadonlySet<Status> = new Set(["happened", "alleged"]);

/** Asked of sentences with an encounter in them or near before them: of nothing else can it be told. */
function takenBack(reading: Reading, claims: readonly Claim[]): TakenBack[] {
  const told = new Set(claims.filter(isEncounter).map((claim) => sentenceOf(reading, claim)?.index));
  const isNear = ({ index }: Sentence): boolean => {
    for (let back = 0; back <= reach; back += 1) if (told.has(index - back)) return true;
    return false;
  };
  return reading.sentences.flatMap((sentence): TakenBack[] => {
    if (!hasCue(sentence, cues) || !isNear(sentence)) return [];
    const text = reading.text.slice(sentence.start, sentence.end);
    const off = calledOff.exec(text) ?? calling.exec(text) ?? notHeld.exec(text);
    if (off !== null && isDenied(text, off)) return [];
    const given = off ?? backedOut.exec(text);
    if (given !== null) {
      const from = new Set<Status>(["planned"]);
      const only = off === null ? "here" : putOffToDay.test(text.slice(off.index)) ? "elsewhere" : undefined;
      const gone = isGone.test(given[0]);
      return [{ sentence, at: sentence.start + given.index, status: "cancelled", from, gone, ...(only && { only }) }];
    }
    const none = noneHeld.exec(text);
    const report = none ?? reportDenied.exec(text);
    if (report !== null) {
      const at = sentence.start + report.index;
      return [{ sentence, at, status: "denied", from: reported, ofReport: none === null ? "next" : "near" }];
    }
    const denied = disputed.exec(text);
    if (denied === null) return [];
    if (/\sthat\s/.test(denied[0]) && manner.test(text.slice(denied.index + denied[0].length))) return [];
    const never = /took\splace|happened|was\sheld/.test(denied[0]) && !/never|no\ssuch/.test(denied[0]);
    return never
      ? []
      : [
          {
            sentence,
            at: sentence.start + denied.index,
            status: "denied",
            from: reported,
          },
        ];
  });
}

const reporting = /\b(?:report(?:s|ed|edly)|claim(?:s|ed)|rumou?r(?:s|ed)|alleg(?:es|ed|edly)|accus(?:es|ed))\b/iu;
const speaker = /\b(?:spokes(?:man|woman|person)|official|ministry|aide|office|source|secretary|palace)\b/iu;

/** Is the encounter told as what others say? */
function isReport(reading: Reading, claim: EventClaim, how: "next" | "near"): boolean {
  if (claim.status === "alleged" || reporting.test(reading.text.slice(claim.start, claim.end))) return true;
  return how === "near" && claim.attributedTo !== null;
}

/** The encounters of the nearest sentence before that the words can mean; none where one is already known to be taken back. */
function meant(reading: Reading, claims: Claim[], one: TakenBack): Set<EventClaim> {
  const others = reading.mentionsIn(one.sentence).flatMap((spot) => {
    // Who denies a report for somebody else is not whom it is about.
    const speaks =
      one.ofReport !== undefined && spot.start < one.at && speaker.test(reading.text.slice(one.sentence.start, one.at));
    return spot.type === "Person" && spot.form !== "pronoun" && !speaks ? [spot.entity] : [];
  });
  const near = claims.filter(isEncounter).filter((claim) => {
    if (one.ofReport !== undefined && !isReport(reading, claim, one.ofReport)) return false;
    if (one.only !== undefined && (one.only === "here") !== (claim.start === one.sentence.start)) return false;
    // "The visit of C to D was cancelled": what is called off is named, and is somebody else's.
    if (others.length > 0 && !claim.participants.some(({ entity }) => others.includes(entity))) return false;
    // "it was postponed, and the two would meet in the future"
    const isNew = claim.start === one.sentence.start && /\b(?:future|later|soon|next)\b/i.test(claim.date.text ?? "");
    if (isNew) return false;
    const sentence = sentenceOf(reading, claim);
    const back = sentence === undefined ? -1 : one.sentence.index - sentence.index;
    return back >= 0 && back <= (one.ofReport === "next" ? 1 : reach);
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
    for (const one of takenBack(reading, claims)) {
      const hit = meant(reading, current, one);
      current = current.map((claim) => {
        if (!isEncounter(claim) || !hit.has(claim)) return claim;
        const apart = claim.start !== one.sentence.start;
        const context = apart
          ? [...claim.context, { start: one.sentence.start, end: one.sentence.end }]
          : claim.context;
        const date = one.gone === true ? dayGone(reading, claim) : claim.date;
        return { ...claim, status: one.status, date, context, confidence: Math.min(claim.confidence, 0.75) };
      });
    }
    return current;
  },
};
