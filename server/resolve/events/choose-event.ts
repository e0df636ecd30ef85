/** The sharper event that a vaguer report is about; those that it may be about, where it is about one of several. */
import { compatible, placesCompatible } from "./compatible.ts";
import { dayNumber, type EventReport, weekdayOf, weekdayOfDay } from "./report.ts";
import { aheadFrom, backFrom } from "./report-buckets.ts";
import { type EventCell, levelOf, type ReportNode, slackOf, undated, windowsMeet } from "./report-node.ts";

/**
 * `related`: reports of earlier stages that share a key. One event: it is that one. Several: one of them, and nothing says which.
 * None: an event of its own. The answer does not depend on the order of `related`.
 */
export function chooseEvent(node: ReportNode, related: readonly ReportNode[]): EventCell[] {
  const cells = new Set<EventCell>();
  for (const other of related) if (other.event !== null && other.event.seed < node.stage) cells.add(other.event);
  const could = [...cells].filter((cell) => couldBe(node, cell));
  const told = could.filter((cell) => isToldBySameArticle(node, cell));
  const left = told.length > 0 ? told : could;
  if (left.length === 1) return left;
  return tellsNothingMore(node, could) ? could : [];
}

/**
 * The one sign that it is this event and not another that it could be as well. Not: that one of them was the last before the report, or in
 * the city told, where of the other no city is, or has just these participants; a source would be counted for a meeting that it may not mean.
 */
function isToldBySameArticle(node: ReportNode, cell: EventCell): boolean {
  return view(node, cell).some((member) => member.report.articleId === node.report.articleId);
}

/**
 * All that it says is said of each of these already, and of one also that it came to that: "in May she met him", beside two meetings
 * of the two in May. A further event would be more than the sentence says. Who was there besides, or another outcome, would be lost.
 */
function tellsNothingMore(node: ReportNode, cells: readonly EventCell[]): boolean {
  const views = cells.map((cell) => view(node, cell).map((member) => member.report));
  return (
    views.every((members) => namesAllOf(node.report, members)) &&
    views.some((members) => members.some((member) => member.status === node.report.status))
  );
}

function namesAllOf(report: EventReport, members: readonly EventReport[]): boolean {
  const there = new Set(members.flatMap((member) => member.participants.map((one) => one.id)));
  const about = new Set(members.flatMap((member) => member.concerns));
  return (
    report.participants.every((one) => there.has(one.id)) &&
    report.concerns.every((one) => about.has(one)) &&
    (report.place === null || members.some(({ place }) => place !== null && placesCompatible(report.place, place)))
  );
}

/** What was known of the event before this report's stage. */
function view(node: ReportNode, cell: EventCell): ReportNode[] {
  return [...cell.members].filter((member) => member.stage < node.stage);
}

function couldBe(node: ReportNode, cell: EventCell): boolean {
  const members = view(node, cell);
  if (members.length === 0 || !members.every((member) => compatible(node.report, member.report))) return false;
  if (!isPlaced(node, members)) return false;
  if (levelOf(node) === undated) return undatedCouldBe(node, cell, members);
  return members.some((member) => member.stage === cell.seed && windowsMeet(node, member, slackOf(node, member)));
}

/** Troops that leave, and no word on where: those of which the same article has told, and no others of that state. */
function isPlaced(node: ReportNode, members: readonly ReportNode[]): boolean {
  if (node.report.kind !== "Withdrawal") return true;
  const told = !node.keys.isGeneral && members.some((member) => !member.keys.isGeneral);
  return told || members.some((member) => member.report.articleId === node.report.articleId);
}

/**
 * Without a date: an event of the same article, one that there is only once, or one close to the day of publication
 * (reports look three weeks back, denials a quarter of a year, plans a month ahead, what comes once in years a year both ways); where that is
 * unknown too, one on the weekday that is told.
 */
function undatedCouldBe(node: ReportNode, cell: EventCell, members: readonly ReportNode[]): boolean {
  if (members.some((member) => member.report.articleId === node.report.articleId)) return true;
  const told = node.report.publishedAt === null ? null : dayNumber(node.report.publishedAt);
  const days = members.flatMap((member) =>
    member.stage === cell.seed && member.window !== null ? [member.window] : [],
  );
  if (node.keys.once) return told === null || days.length === 0 || days.some(([first]) => first <= told);
  if (told === null && node.keys.rare) return true;
  if (told === null) return days.some(([first, last]) => first === last && onToldWeekday(node, first));
  const planned = node.report.status === "planned";
  return days.some(([first, last]) =>
    planned ? last >= told - 1 && first <= told + aheadFrom(node) : first <= told && last >= told - backFrom(node),
  );
}

/** How long after the last day that it tells of an article may have been written, where nothing says when it was. */
const longestAfter = 28;

/** Neither day nor publication known, but "on Friday": a Friday that fits the days that the article tells of. */
function onToldWeekday({ report }: ReportNode, day: number): boolean {
  if (weekdayOf(report) !== weekdayOfDay(day)) return false;
  if (report.writtenAfter === null) return true;
  const after = dayNumber(report.writtenAfter);
  return day >= after - 7 && day <= after + longestAfter;
}
