/** What articles tell differently of one thing: figures, offices, days, outcomes; every value with the claims that give it. */
import type { Status } from "#contract/ontology.ts";
import type { EventReport } from "./events/report.ts";
import { isEarlyDenial, tellsOutcome } from "./events/tells-outcome.ts";
import { datesMeet, factsClash, groupAlike, groupFacts, type ToldFact, toldWithin } from "./facts-clash.ts";
import { byText } from "./name-key.ts";
import { titlesClash } from "./office-rank.ts";
import { officeKey } from "./office-title.ts";
import type { Reading } from "./reading.ts";
import { type ToldValue, tellValue } from "./told-value.ts";

export type DisagreementValue = { value: string; claimIds: string[]; told: ToldValue | null };

/** `property`: a fact's own (`cost`, `troops`), or `office`, `date`, `status`. */
export type Disagreement = { about: string; property: string; values: DisagreementValue[] };

/** `events`: reports by event id. Sorted by what they are about. */
export function findDisagreements(
  readings: Iterable<Reading>,
  events: Iterable<readonly [string, readonly EventReport[]]>,
): Disagreement[] {
  const facts = new Map<string, Reading[]>();
  const offices = new Map<string, Reading[]>();
  for (const reading of readings) {
    const subject = reading.supports[0];
    if (subject === undefined) continue;
    if (reading.claim.type === "fact") push(facts, `${subject}|${reading.claim.property}`, reading);
    if (reading.claim.type === "office" && !reading.claim.former) push(offices, subject, reading);
  }
  const found = [
    ...[...facts.values()].flatMap(factDisagreements),
    ...[...offices.values()].flatMap(officeDisagreements),
    ...[...events].flatMap(([id, reports]) => eventDisagreements(id, reports)),
  ];
  return found.sort((a, b) => byText(a.about, b.about) || byText(a.property, b.property));
}

function push(into: Map<string, Reading[]>, key: string, reading: Reading) {
  const known = into.get(key);
  if (known === undefined) into.set(key, [reading]);
  else known.push(reading);
}

/** Figures for other times are a development, not a disagreement; one article may give several figures. */
function factDisagreements(readings: readonly Reading[]): Disagreement[] {
  const facts = readings.flatMap(toldFact);
  const groups = groupFacts(facts);
  const clashing = groups.filter((one) =>
    groups.some((other) => other !== one && one.some((a) => other.some((b) => factsClash(a, b)))),
  );
  const about = readings[0]?.supports[0];
  const property = facts[0]?.property;
  if (clashing.length < 2 || about === undefined || property === undefined) return [];
  const values = clashing.map((one) => ({
    value: one[0]?.told.value ?? "",
    claimIds: one.map(({ id }) => id).sort(byText),
    told: one[0]?.told ?? null,
  }));
  return [{ about, property, values }];
}

function toldFact({ id, articleId, claim, date }: Reading): ToldFact[] {
  if (claim.type !== "fact") return [];
  const { property, value, amount, unit } = claim;
  return [{ id, articleId, property, told: tellValue(value, amount, unit), date }];
}

function officeDisagreements(readings: readonly Reading[]): Disagreement[] {
  const title = (reading: Reading) => (reading.claim.type === "office" ? reading.claim.title : "");
  const groups = groupAlike(
    readings,
    (a, b) => officeKey(title(a)) === officeKey(title(b)),
    (one) => ({ value: title(one), id: one.id }),
  );
  const differ = (a: Reading, b: Reading) =>
    a.articleId !== b.articleId && toldWithin(a.date, b.date, 366) && titlesClash(title(a), title(b));
  const clashing = groups.filter((one) =>
    groups.some((other) => other !== one && one.some((a) => other.some((b) => differ(a, b)))),
  );
  const about = readings[0]?.supports[0];
  if (clashing.length < 2 || about === undefined) return [];
  const values = clashing.map((one) => ({
    value: one[0] === undefined ? "" : title(one[0]),
    claimIds: one.map((reading) => reading.id).sort(byText),
    told: null,
  }));
  return [{ about, property: "office", values }];
}

/**
 * Days that do not meet, and a report against a denial or a cancellation. A plan and its report agree: it may have been put off by a day, and who said
 * before it that it had not been denies nothing.
 */
function eventDisagreements(id: string, all: readonly EventReport[]): Disagreement[] {
  const reports = all.filter((report) => !isEarlyDenial(report, all));
  if (reports.length < 2) return [];
  const days = (report: EventReport) =>
    report.date.start === report.date.end ? String(report.date.start) : `${report.date.start} to ${report.date.end}`;
  const found: Disagreement[] = [];
  const outcome: Status = reports.some((report) => report.status === "happened") ? "happened" : "planned";
  const dated = reports.filter((report) => report.date.start !== null && tellsOutcome(report, outcome));
  const apart = (a: EventReport) => dated.some((b) => !datesMeet(a.date, b.date));
  found.push(...valuesOf(id, "date", dated.filter(apart), days));
  const against = new Set(["denied", "cancelled"]);
  const statuses = new Set(reports.map((report) => report.status));
  if (statuses.has("happened") && [...against].some((status) => statuses.has(status as EventReport["status"]))) {
    const told = reports.filter((report) => report.status === "happened" || against.has(report.status));
    found.push(...valuesOf(id, "status", told, (report) => report.status));
  }
  return found;
}

function valuesOf(
  about: string,
  property: string,
  reports: readonly EventReport[],
  value: (report: EventReport) => string,
): Disagreement[] {
  const groups = groupAlike(
    reports,
    (a, b) => value(a) === value(b),
    (one) => ({ value: value(one), id: one.id }),
  );
  const articles = new Set(reports.map((report) => report.articleId));
  if (groups.length < 2 || articles.size < 2) return [];
  const values = groups.map((one) => ({
    value: one[0] === undefined ? "" : value(one[0]),
    claimIds: one.map((report) => report.id).sort(byText),
    told: null,
  }));
  return [{ about, property, values }];
}
