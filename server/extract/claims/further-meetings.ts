/**
 * "A met B on Wednesday. The talks will resume on Friday.", "They are to reconvene on Friday", "A second round is set for Friday in C",
 * "… and adjourned until Friday": another encounter of those told of, still to come.
 * Not: one without words of time, one that is only asked for or doubted ("if the talks resume on Friday"), a sentence that names others than those
 * who met, one that tells of a plan of theirs by itself, what goes on between others ("the fighting resumed on Friday").
 */
import { unknownDate } from "#contract/date-span.ts";
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { DateExpression } from "../dates/date-expression.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { anotherEncounter } from "./another-encounter.ts";
import { encountersBefore } from "./encounters-before.ts";
import { isEncounter } from "./is-encounter.ts";
import { timelineOf } from "./timeline.ts";

const cues = wordSet(
  "resume resumed reconvene reconvened continue continued restart again adjourned suspended recessed round rounds meeting session day table",
);

const ahead =
  "(?:will|would|shall|(?:is|are|was|were)\\s(?:also\\s|now\\s|both\\s)?(?:(?:due|set|scheduled|expected|slated|supposed)\\s)?to|(?:agreed|plan(?:s|ned)?|promised)\\sto)";
const held = "(?:talks|negotiations|discussions|dialogue|meetings?|sessions?|consultations|conversations?)";
const group =
  "(?:they|(?:the|both|all)\\s(?:(?:two|three)\\s)?(?:(?:rival\\s)?(?:sides|parties|delegations|teams|negotiators|leaders|men|women|presidents|ministers|rivals)|pair|two))";
const noClause = "(?:(?!\\b(?:that|if|whether|unless|until|fighting|clashes)\\b)[^.;:!?]){0,70}?";

/** "The talks …will resume", "They are to reconvene", "the two will meet again". */
const goesOn = new RegExp(
  `\\b(?:(?:(?:the|their|these|those|both)\\s(?:[\\p{L}-]{1,20}\\s){0,2})?${held}|${group})\\b${noClause}\\b${ahead}\\s(?:then\\s|again\\s)?(?:be\\s(?:resumed|continued|reconvened)|resume|reconvene|continue|restart|go\\son\\b|return\\sto\\sthe\\s(?:negotiating\\s|bargaining\\s)?table|(?:meet|talk|hold\\stalks)\\s(?:again|once\\smore))(?!\\s(?:to|their\\s(?:efforts|work|consultations\\swith))\\b)`,
  "iu",
);
/** "A second round of talks is set for", "The next session will be held", "agreed on a further meeting". */
const another = "(?:second|third|fourth|fifth|further|next|another|final|fresh|follow-up|new)";
const nextRound = new RegExp(
  `\\b(?:an?\\s|the\\s|their\\s)?${another}\\s(?:[\\p{L}-]{1,20}\\s)?(?:rounds?|${held}|day)(?:\\sof\\s(?:[\\p{L}-]{1,20}\\s){0,2}${held})?\\s(?:between\\sthem\\s|in\\s\\p{Lu}[\\p{L}-]{1,20}\\s)?(?:(?:is|are|was|were|has\\sbeen|have\\sbeen)\\s(?:also\\s|now\\s)?(?:set|scheduled|planned|due|expected|slated|fixed|agreed|arranged|called)\\b|(?:is|are|was|were)\\sto\\s(?:be\\sheld|take\\splace|begin|start|follow)|will\\s(?:be\\sheld|take\\splace|begin|start|follow|be)\\b)`,
  "iu",
);
const agreedOn = new RegExp(
  `\\b(?:agreed|decided|scheduled|arranged|set|fixed|announced)\\s(?:(?:on|to\\shold|to\\shave|upon)\\s)?(?:an?\\s)${another}\\s(?:[\\p{L}-]{1,20}\\s)?(?:rounds?|meetings?|session)(?:\\sof\\s(?:[\\p{L}-]{1,20}\\s){0,2}${held})?(?!\\s(?:with|between)\\b)`,
  "iu",
);
/** "met on Wednesday and adjourned until", "the session was adjourned until". Not "the court adjourned the trial". */
const adjourned = new RegExp(
  `(?:\\b(?:met|spoke)\\b[^.;:!?]{0,80}\\band|\\b(?:the|their|these|those)\\s(?:[\\p{L}-]{1,20}\\s){0,2}${held}|\\b${group})\\s(?:(?:was|were|has\\sbeen|have\\sbeen|had\\sbeen|then|later)\\s){0,2}(?:adjourned|recessed|suspended)\\b(?:\\s(?!after|because|when)[\\p{L}-]{1,20}){0,5}?(?=\\s(?:until|till|to|for)\\s)`,
  "iu",
);

/** "ended without a deal on Wednesday and will resume on Friday" */
const endedAnd = new RegExp(
  `\\b(?:ended|closed|concluded|broke\\s(?:up|off)|paused)\\b(?<over>[^.;:!?]{0,90}?)\\b(?:and|but)\\s(?:${ahead})\\s(?:be\\s)?(?:resumed?|reconvened?|continued?|restart)\\b`,
  "iu",
);

const doubtful =
  /\b(?:not|never|if|whether|unless|could|might|may|hope[sd]?|want(?:s|ed)?|urged|called\sfor|refused|no\sdate|ready|willing)\b/iu;

/** Characters behind the words among which the day stands. */
const span = 90;
/** Sentences between the two. */
const reach = 4;

/** Where in the sentence it is told; null where it is not. */
function toldAt(words: string): { from: number; to: number } | null {
  for (const form of [endedAnd, goesOn, nextRound, agreedOn, adjourned]) {
    const found = form.exec(words);
    if (found !== null) return { from: found.index, to: found.index + found[0].length };
  }
  return null;
}

/** The words of time behind it, up to the next clause. */
function dayBehind(reading: Reading, sentence: Sentence, at: number): DateExpression | null {
  const from = sentence.start + at;
  const date = timelineOf(reading).dates.find(
    ({ start, end, meaning }) =>
      start >= from && end <= sentence.end && start <= from + span && meaning.kind !== "vague",
  );
  if (date === undefined || date.meaning.kind === "years") return null;
  const between = reading.text.slice(from, date.start);
  return /[;:!?"“”]|\b(?:after|since|following|because|when|who|which|said|told|from)\b/u.test(between) ? null : date;
}

/** Those of the sentence itself, else those told last before it: of one encounter. */
function meant(reading: Reading, claims: readonly Claim[], sentence: Sentence, at: number): EventClaim | null {
  const here = claims.filter(isEncounter).filter(({ start }) => start === sentence.start);
  const near = here.length > 0 ? here : encountersBefore(reading, claims, sentence, reach);
  const last = near.at(-1);
  if (last === undefined) return null;
  const same = near.filter(({ start }) => start === last.start);
  if (same.length > 1 || !/^(?:happened|ongoing|planned)$/.test(last.status)) return null;
  // Somebody else beside the words: of them.
  const others = reading
    .mentionsIn(sentence)
    .some(
      ({ type, start, entity }) =>
        type === "Person" && start >= sentence.start + at && !last.participants.some((one) => one.entity === entity),
    );
  return others ? null : last;
}

/** The talks that ended on a day, and go on on another: the first, which a sentence that looks ahead as well told as to come. */
function ended(reading: Reading, claims: readonly Claim[], sentence: Sentence): Claim[] {
  const found = endedAnd.exec(reading.text.slice(sentence.start, sentence.end));
  const here = claims.filter((claim) => isEncounter(claim) && claim.start === sentence.start);
  if (found === null || here.length !== 1) return [...claims];
  const { dates, resolve } = timelineOf(reading);
  const from = sentence.start + found.index;
  const day = dates.find(({ start, end }) => start >= from && end <= from + found[0].length);
  return claims.map((claim) =>
    isEncounter(claim) && claim === here[0] && claim.status === "planned"
      ? { ...claim, status: "happened", date: day === undefined ? unknownDate : resolve(day, -1) }
      : claim,
  );
}

function furtherIn(reading: Reading, claims: readonly Claim[], sentence: Sentence): EventClaim | null {
  const words = reading.text.slice(sentence.start, sentence.end);
  const told = toldAt(words);
  if (told === null || doubtful.test(words.slice(Math.max(0, told.from - 40), told.to))) return null;
  const day = dayBehind(reading, sentence, told.to);
  const model = day === null ? null : meant(reading, claims, sentence, told.from);
  if (day === null || model === null) return null;
  const timeline = timelineOf(reading);
  const date = timeline.resolve(day, 1);
  const isKnown = claims.some(
    (one) =>
      isEncounter(one) &&
      one.status === "planned" &&
      model.participants.every(({ entity }) => one.participants.some((other) => other.entity === entity)) &&
      (one.start === sentence.start || (date.start !== null && one.date.start === date.start)),
  );
  const isLater =
    model.date.end === null ||
    date.start === null ||
    date.start > model.date.end ||
    model.date.start !== model.date.end;
  if (isKnown || !isLater) return null;
  const scene = timeline.sceneAt(sentence);
  const at = scene.items.findIndex(({ end }) => end >= sentence.start + told.to);
  return anotherEncounter(reading, model, scene, at, {
    rule: "further-meeting",
    kind: model.kind === "Call" ? "Talks" : model.kind,
    status: "planned",
    date,
  });
}

export const furtherMeetings: ClaimRefiner = {
  name: "further-meetings",
  refine(reading, claims) {
    if (!claims.some(isEncounter)) return claims;
    return reading.sentences
      .filter((sentence) => sentence.kind === "prose" && hasCue(sentence, cues))
      .reduce(
        (all, sentence) => {
          const told = ended(reading, all, sentence);
          const further = furtherIn(reading, told, sentence);
          return further === null ? told : [...told, further];
        },
        [...claims],
      );
  },
};
