/**
 * "A and B will meet on the sidelines of the Example summit in C. … On October 6, leaders gather in C for the first summit of the Examples.": the
 * days of the gathering, where another sentence tells them, for an encounter at it of which no day is told.
 * Not: a gathering of another name, the day on which one opened or of which it was told, two days that could be meant, one that was long ago.
 */
import type { DateSpan } from "#contract/date-span.ts";
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { saidBefore, saying } from "./day-of-words.ts";
import { isEncounter } from "./is-encounter.ts";
import { lowerAt } from "./party-words.ts";
import { timelineOf } from "./timeline.ts";
import { isNear } from "./trip-for.ts";

const gatherings = wordSet("summit forum conference congress assembly meeting");
const noun = "(?:summit|forum|conference|congress|assembly|meeting)";
/** "on the sidelines of the | Example Community meeting", "at the | Example summit": its name, before the noun or behind it. */
const atGathering = new RegExp(
  `\\b(?:(?:sidelines|margins|fringes)\\sof|at)\\s(?:the|a|an|this|next|\\p{L}{3,9}['’]s)\\s(?<name>(?:[\\p{L}\\d’'-]{1,20}\\s){0,6}?)(?<noun>${noun})\\b(?<rest>(?:\\sof\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}\\d’'-]{0,20}\\s?){1,5})?)`,
  "iu",
);
const told =
  /\b(?:gather|converge|attend|take\spart|participate|meet|held|hold|take\splace|takes\splace|took\splace|host|hosts|hosted|hosting|convene|convenes|scheduled|set|run|runs|due|will\sbe)\b/iu;
/** "The previous Example summit was held on March 1". */
const another = new RegExp(
  `\\b(?:previous|last|earlier|past|preceding)\\s(?:[\\p{L}\\d’'-]{1,20}\\s){0,5}${noun}\\b`,
  "iu",
);
const capitals = /\p{Lu}[\p{L}\d-]{1,30}|\p{L}{1,3}\d{1,3}/gu;

type Gathering = { noun: string; names: string[] };

function gatheringOf(reading: Reading, claim: EventClaim): Gathering | null {
  const match = atGathering.exec(reading.text.slice(claim.start, claim.end));
  const names = `${match?.groups?.name ?? ""} ${match?.groups?.rest ?? ""}`.match(capitals) ?? [];
  return match === null || names.length === 0 ? null : { noun: match.groups?.noun?.toLowerCase() ?? "", names };
}

/** Whether the sentence tells of that gathering: half its name or more, in any order, beside a noun for one. */
function tellsOf(reading: Reading, { start, end }: Sentence, { names }: Gathering): boolean {
  const words = new Set(reading.text.slice(start, end).match(capitals));
  const shared = names.filter((name) => words.has(name)).length;
  return shared > 0 && shared * 2 >= names.length;
}

/** The one day or run of days that the sentence tells by day and month or by a day of the week. */
function daysIn(reading: Reading, sentence: Sentence, direction: 1 | -1): DateSpan | null {
  const timeline = timelineOf(reading);
  const { items } = timeline.sceneAt(sentence);
  const dates = items.flatMap((item, at) =>
    item.kind === "date" && /^(?:days|weekdays)$/.test(item.date.meaning.kind) ? [{ item, at }] : [],
  );
  const [only] = dates;
  if (only === undefined || dates.length > 1) return null;
  // "A said on Tuesday that", "which opened on Tuesday"
  const before = items.slice(Math.max(0, only.at - 3), only.at).map(({ lower }) => lower);
  if (
    before.some(
      (word) =>
        saying.test(word) ||
        /^(?:open|opens|opened|began|begins|started|since|until|by|before|after|founded)$/.test(word),
    )
  )
    return null;
  if (saying.test(lowerAt(items, only.at + 1)) || saidBefore(items, only.at)) return null;
  return timeline.resolve(only.item.date, direction);
}

function dayFor(reading: Reading, claim: EventClaim): { date: DateSpan; sentence: Sentence } | null {
  const gathering = gatheringOf(reading, claim);
  const published = timelineOf(reading).writtenOn(claim.start);
  if (gathering === null || published === null) return null;
  const direction = claim.status === "planned" ? 1 : -1;
  const found = reading.sentences.flatMap((sentence) => {
    const apart = sentence.kind === "prose" && sentence.start !== claim.start && hasCue(sentence, gatherings);
    const words = reading.text.slice(sentence.start, sentence.end);
    if (!apart || !told.test(words) || another.test(words)) return [];
    const date = tellsOf(reading, sentence, gathering) ? daysIn(reading, sentence, direction) : null;
    const fits =
      date?.start != null &&
      isNear(date, published) &&
      (direction < 0 ? date.start <= published : (date.end ?? "") >= published);
    return fits ? [{ date, sentence }] : [];
  });
  const days = new Set(found.map(({ date }) => `${date.start}|${date.end}`));
  return days.size === 1 ? (found[0] ?? null) : null;
}

export const dayOfGathering: ClaimRefiner = {
  name: "day-of-gathering",
  refine: (reading, claims) =>
    claims.map((claim): Claim => {
      const open = isEncounter(claim) && claim.date.start === null && claim.date.text === null;
      if (!open || !/^(?:happened|planned)$/.test(claim.status) || claim.kind === "Call") return claim;
      const day = dayFor(reading, claim);
      if (day === null) return claim;
      const { start, end } = day.sentence;
      return { ...claim, date: { ...day.date, basis: "resolved" }, context: [...claim.context, { start, end }] };
    }),
};
