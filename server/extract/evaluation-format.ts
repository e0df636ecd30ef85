/**
 * An extraction in the prediction format of the evaluation set.
 * That format has no sides: it takes everybody in a record to have met everybody. An encounter of two sides therefore becomes one record
 * for each pair across them, so that no contact is stated that the extraction does not state.
 */
import { pairsAcross } from "#contract/across.ts";
import type { Article } from "#contract/article.ts";
import type { EventClaim, Extraction } from "#contract/extraction.ts";
import { type EntityType, eventKinds, type Status } from "#contract/ontology.ts";
import { areTwoWeekdays } from "#contract/weekday-words.ts";

export type PredictedMeeting = {
  participants: string[];
  start: string | null;
  end: string | null;
  place: string | null;
  status: "happened" | "planned" | "cancelled" | "denied" | "ongoing";
};

export type EvaluationPrediction = {
  people: string[];
  governments: string[];
  organizations: string[];
  places: string[];
  agreements: string[];
  bases: string[];
  meetings: PredictedMeeting[];
};

/** What is only alleged is told as having happened; the format knows no word for it. */
const statusOf = (status: Status): PredictedMeeting["status"] => (status === "alleged" ? "happened" : status);

/** Members of a delegation are not counted for themselves. */
function pairsOf(claim: EventClaim): [string, string][] {
  const parties = claim.participants.filter(({ role }) => role !== "delegation");
  return pairsAcross(parties.map(({ entity, role, side }) => ({ id: entity, role, side }))).map(([one, other]) => [
    one.id,
    other.id,
  ]);
}

/** `words`: of time, as printed. `place`: its key. */
type Told = { pair: [string, string] } & Known;
type Known = { meeting: PredictedMeeting; words: string | null; place: string | null };
type Finer = (place: string | null, than: string | null) => boolean;

const isSame = ({ meeting: a, words: ours }: Known, { meeting: b, words: theirs }: Known): boolean => {
  if (a.status !== b.status) return false;
  // "on Saturday", "on Sunday": two days, though nobody knows which.
  if (a.start === null && b.start === null && areTwoWeekdays(ours, theirs)) return false;
  if (a.start === null || a.end === null || b.start === null || b.end === null) return true;
  return a.start <= b.end && b.start <= a.end;
};

const days = (meeting: PredictedMeeting): number =>
  meeting.start === null || meeting.end === null
    ? Number.POSITIVE_INFINITY
    : Date.parse(meeting.end) - Date.parse(meeting.start);

/** The same encounter told twice in one article: one record with the sharper date and the place that is known. */
function merged(told: Told[], isFiner: Finer): PredictedMeeting[] {
  const byPair = new Map<string, Known[]>();
  for (const { pair, ...one } of told) {
    const { meeting, words, place } = one;
    const id = [...pair].sort().join("|");
    const known = byPair.get(id) ?? [];
    const twin = known.find((other) => isSame(other, one));
    if (twin === undefined) known.push({ meeting: { ...meeting }, words, place });
    else {
      if (days(meeting) < days(twin.meeting)) Object.assign(twin.meeting, { start: meeting.start, end: meeting.end });
      // "will welcome B to Exampleland. … They will meet in its capital."
      if (isFiner(place, twin.place)) {
        twin.place = place;
        twin.meeting.place = meeting.place;
      }
    }
    byPair.set(id, known);
  }
  return [...byPair.values()].flat().map(({ meeting }) => meeting);
}

export function toEvaluationFormat(_article: Article, extraction: Extraction): EvaluationPrediction {
  const nameOf = new Map(extraction.entities.map((entity) => [entity.key, entity.name]));
  const named = (key: string | null): string | null => (key === null ? null : (nameOf.get(key) ?? null));
  const known = new Map(extraction.entities.map((entity) => [entity.key, entity]));
  const isFiner: Finer = (place, than) => {
    if (place === null || than === null) return place !== null && than === null;
    const [town, state] = [known.get(place), known.get(than)];
    const isState = state?.kind === "country" || state?.type === "Government";
    return isState && town?.type === "Place" && town.kind !== "country" && town.iso2 === state.iso2;
  };
  const list = (type: EntityType) =>
    extraction.entities.filter((entity) => entity.type === type).map(({ name }) => name);
  const told = extraction.claims.flatMap((claim): Told[] => {
    if (claim.type !== "event" || !eventKinds[claim.kind].encounter) return [];
    return pairsOf(claim).map((pair) => ({
      pair,
      words: claim.date.text,
      place: claim.place,
      meeting: {
        participants: pair.map((key) => named(key) ?? key),
        start: claim.date.start,
        end: claim.date.end,
        place: named(claim.place),
        status: statusOf(claim.status),
      },
    }));
  });
  return {
    people: list("Person"),
    governments: list("Government"),
    organizations: list("Organization"),
    places: list("Place"),
    agreements: list("Agreement"),
    bases: list("Base"),
    meetings: merged(told, isFiner),
  };
}
