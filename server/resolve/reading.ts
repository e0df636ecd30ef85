/** One claim of one article with graph ids in place of the article's keys. */
import type { DateSpan } from "#contract/date-span.ts";
import type { Claim, EventClaim, OfficeClaim } from "#contract/extraction.ts";
import type { ArticleRecord } from "../library/record.ts";
import { claimId } from "./claim-id.ts";
import type { EventReport, ReportedPlace } from "./events/report.ts";
import { judged } from "./judged.ts";
import { byText } from "./name-key.ts";
import { officeKey } from "./office-title.ts";
import type { Tie } from "./relation-rows.ts";
import { claimDate } from "./source-rows.ts";
import { formsOf } from "./use.ts";
import type { VerdictBook } from "./verdict-book.ts";

/** What a key of the article stands for. `city`: smaller than a country; `town`: of a house, as in `ReportedPlace`. */
export type Resolved = { id: string; states: string[]; city: boolean; town: string | null };
export type Resolve = (key: string) => Resolved | null;

export type Reading = {
  id: string;
  articleId: string;
  claim: Claim;
  date: DateSpan;
  attributedEntity: string | null;
  /** Entities that the claim supports; an event claim supports its event instead. */
  supports: string[];
  report: EventReport | null;
  tie: Tie | null;
};

/** Readings of an article, without claims that are about nothing any more; `rejected` are those that the user took out. */
export function readClaims(
  record: ArticleRecord,
  resolve: Resolve,
  book: VerdictBook,
): { readings: Map<string, Reading>; rejected: string[] } {
  const readings = new Map<string, Reading>();
  const rejected: string[] = [];
  const whole = ofWhole(record);
  for (const claim of record.extraction.claims) {
    const id = claimId(record.article.id, claim);
    const read = judged(claim, id, book);
    if (read === null) {
      rejected.push(id);
      continue;
    }
    const reading = readClaim(id, whole, read, claimDate(read), resolve);
    if (reading !== null) readings.set(id, reading);
  }
  return { readings, rejected };
}

/** What an article says as a whole of each of its reports: worked out once, for it may hold thousands. */
type Whole = { record: ArticleRecord; writtenAfter: string | null; juntaOf: string | null };

const ofWhole = (record: ArticleRecord): Whole => ({
  record,
  writtenAfter: record.article.publishedAt === null ? lastToldDay(record) : null,
  juntaOf: juntaState(record),
});

/** The last day of which the article says that something happened on it. */
function lastToldDay({ extraction }: ArticleRecord): string | null {
  const days = extraction.claims.flatMap((claim) =>
    claim.type === "event" && claim.status === "happened" && claim.date.start === claim.date.end
      ? (claim.date.start ?? [])
      : [],
  );
  return days.sort(byText).at(-1) ?? null;
}

function readClaim(id: string, whole: Whole, claim: Claim, date: DateSpan, resolve: Resolve): Reading | null {
  const { record } = whole;
  const speaker = claim.attributedTo?.entity;
  const articleId = record.article.id;
  const attributedEntity = speaker == null ? null : (resolve(speaker)?.id ?? null);
  const about = subjects(claim).map((key) => (key === null ? null : resolve(key)));
  const supports = [...new Set(about.flatMap((one) => one?.id ?? []))];
  const base = { id, articleId, claim, date, attributedEntity, supports, report: null, tie: null };
  if (claim.type === "event") {
    const report = readReport(id, whole, claim, date, resolve);
    return report === null ? null : { ...base, report };
  }
  if (about[0] == null) return null;
  if (claim.type === "fact") return base;
  const [from, to] = about;
  if (from == null || to == null) return claim.type === "office" && claim.body === null ? base : null;
  const office = claim.type === "office" ? officeKey(claim.title, bodyForms(record, claim)) : null;
  return from.id === to.id ? null : { ...base, tie: { id, from: from.id, to: to.id, claim, office } };
}

function bodyForms({ extraction }: ArticleRecord, claim: OfficeClaim): string[] {
  return formsOf(extraction.entities.find((entity) => entity.key === claim.body));
}

/** What a claim that is no event is about: its subject first. */
function subjects(claim: Claim): (string | null)[] {
  switch (claim.type) {
    case "event":
      return [];
    case "office":
      return [claim.person, claim.body];
    case "fact":
      return [claim.about];
    case "relation":
      return [claim.from, claim.to];
  }
}

function readReport(
  id: string,
  { record, writtenAfter, juntaOf }: Whole,
  claim: EventClaim,
  date: DateSpan,
  resolve: Resolve,
): EventReport | null {
  const { article } = record;
  const participants = new Map<string, EventReport["participants"][number]>();
  for (const { entity, role, side } of claim.participants) {
    const found = resolve(entity);
    if (found !== null && !participants.has(found.id)) {
      participants.set(found.id, { id: found.id, role, side, states: found.states });
    }
  }
  const concerns = new Set(claim.concerns.flatMap((key) => resolve(key)?.id ?? []));
  const told = claim.participants.length + claim.concerns.length;
  if (told > 0 && participants.size + concerns.size === 0) return null;
  const where = claim.place === null ? null : resolve(claim.place);
  // "received B at Example Air Base": a base is no place of the graph, and would be lost.
  if (where?.id.startsWith("base:")) concerns.add(where.id);
  return {
    id,
    articleId: article.id,
    publishedAt: article.publishedAt,
    writtenAfter,
    kind: claim.kind,
    status: claim.status,
    date,
    insteadOf: claim.insteadOf ?? null,
    movedFrom: null,
    place: readPlace(where),
    juntaOf: claim.kind === "Coup" ? juntaOf : null,
    participants: [...participants.values()],
    concerns: [...concerns],
    action: claim.action,
    quote: claim.quote,
  };
}

const junta = /\bjunta\b|\bmilitary (?:government|regime|rulers|leaders|authorities)\b/i;

/** "The July 2023 coup" of an article on one state's junta is that state's, though the sentence leaves it to the reader. */
function juntaState({ extraction }: ArticleRecord): string | null {
  const states = extraction.entities.flatMap((one) =>
    one.type === "Government" && one.iso2 !== null && one.aliases.some((alias) => junta.test(alias))
      ? [one.iso2.toUpperCase()]
      : [],
  );
  return states.length === 1 ? (states[0] ?? null) : null;
}

function readPlace(place: Resolved | null): ReportedPlace | null {
  return place === null || !place.id.startsWith("place:")
    ? null
    : { id: place.id, iso2: place.states[0] ?? null, city: place.city, town: place.town };
}
