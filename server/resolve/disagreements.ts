/** What articles tell differently of one thing: figures, offices, days, outcomes; every value with the claims that give it. */
import type { DateSpan } from "#contract/date-span.ts";
import type { EventReport } from "./events/report.ts";
import { byText } from "./name-key.ts";
import { titlesClash } from "./office-rank.ts";
import { officeKey } from "./office-title.ts";
import type { Reading } from "./reading.ts";
import { sayTheSame, type ToldValue, tellValue } from "./told-value.ts";

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

/** Equal values together, the one with most claims first. `same` must not depend on the order of its arguments. */
function group<T>(
  items: readonly T[],
  same: (a: T, b: T) => boolean,
  tell: (item: T) => { value: string; id: string },
): T[][] {
  const groups: T[][] = [];
  const sorted = [...items].sort((a, b) => byText(tell(a).value, tell(b).value) || byText(tell(a).id, tell(b).id));
  for (const item of sorted) {
    const home = groups.find((other) => other[0] !== undefined && same(item, other[0]));
    if (home === undefined) groups.push([item]);
    else home.push(item);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** Figures for other times are a development, not a disagreement; one article may give several figures. */
function factDisagreements(readings: readonly Reading[]): Disagreement[] {
  const items = readings.flatMap((reading) =>
    reading.claim.type === "fact"
      ? [{ reading, told: tellValue(reading.claim.value, reading.claim.amount, reading.claim.unit) }]
      : [],
  );
  const groups = group(
    items,
    (a, b) => sayTheSame(a.told, b.told) === true,
    ({ reading, told }) => ({ value: told.value, id: reading.id }),
  );
  const clashing = groups.filter((one) =>
    groups.some((other) => other !== one && one.some((a) => other.some((b) => clash(a, b)))),
  );
  const first = readings[0];
  if (clashing.length < 2 || first?.claim.type !== "fact") return [];
  const values = clashing.map((one) => ({
    value: one[0]?.told.value ?? "",
    claimIds: one.map(({ reading }) => reading.id).sort(byText),
    told: one[0]?.told ?? null,
  }));
  return [{ about: first.supports[0] ?? "", property: first.claim.property, values }];
}

type ToldFact = { reading: Reading; told: ToldValue };

/** What does not change with the years. */
const lasting = /^(?:cost|price|value|established|founded|built|opened|length|area|size|distance)\b/;

function clash(a: ToldFact, b: ToldFact): boolean {
  if (a.reading.articleId === b.reading.articleId || sayTheSame(a.told, b.told) !== false) return false;
  const { claim } = a.reading;
  return (claim.type === "fact" && lasting.test(claim.property)) || within(a.reading.date, b.reading.date, 92);
}

function datesMeet(a: DateSpan, b: DateSpan): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return true;
  return a.start <= b.end && b.start <= a.end;
}

/** Told for days that meet or lie no more than so many days apart, or where no day is known. */
function within(a: DateSpan, b: DateSpan, days: number): boolean {
  if (a.start === null || b.start === null || datesMeet(a, b)) return true;
  return Math.abs(Date.parse(a.start) - Date.parse(b.start)) <= days * 86_400_000;
}

function officeDisagreements(readings: readonly Reading[]): Disagreement[] {
  const title = (reading: Reading) => (reading.claim.type === "office" ? reading.claim.title : "");
  const groups = group(
    readings,
    (a, b) => officeKey(title(a)) === officeKey(title(b)),
    (one) => ({ value: title(one), id: one.id }),
  );
  const differ = (a: Reading, b: Reading) =>
    a.articleId !== b.articleId && within(a.date, b.date, 366) && titlesClash(title(a), title(b));
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

/** Days that do not meet, and a report against a denial or a cancellation. A plan and its report agree. */
function eventDisagreements(id: string, reports: readonly EventReport[]): Disagreement[] {
  if (reports.length < 2) return [];
  const days = (report: EventReport) =>
    report.date.start === report.date.end ? String(report.date.start) : `${report.date.start} to ${report.date.end}`;
  const found: Disagreement[] = [];
  const dated = reports.filter((report) => report.date.start !== null);
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
  const groups = group(
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
