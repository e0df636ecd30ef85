/** The sharper event that a vaguer report is about; those that it may be about, where it is about one of several. */
import { compatible, placesCompatible } from "./compatible.ts";
import { dayNumber, weekdayOf, weekdayOfDay } from "./report.ts";
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
  let left = could;
  for (const sign of signs) {
    if (left.length < 2) break;
    const better = left.filter((cell) => sign(node, cell));
    if (better.length > 0) left = better;
  }
  if (left.length === 1) return left;
  return could.every((cell) => tellsNothingMore(node, view(node, cell))) ? could : [];
}

/**
 * All that it says is said of the event already: "in May she met him", beside two meetings of the two in May. A third event
 * would be more than the sentence says. Who was there besides, or another outcome, would be lost in it.
 */
function tellsNothingMore({ report }: ReportNode, members: readonly ReportNode[]): boolean {
  const there = new Set(members.flatMap((member) => member.report.participants.map((one) => one.id)));
  const about = new Set(members.flatMap((member) => member.report.concerns));
  return (
    report.participants.every((one) => there.has(one.id)) &&
    report.concerns.every((one) => about.has(one)) &&
    members.some((member) => member.report.status === report.status) &&
    (report.place === null ||
      members.some(({ report: { place } }) => place !== null && placesCompatible(report.place, place)))
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

/**
 * Signs that it is this event and not another that it could be as well; the first that decides, decides. Not: that one of them was the last before
 * the report, or has just these participants; a source would be counted for a meeting that it may not mean.
 */
const signs: ((node: ReportNode, cell: EventCell) => boolean)[] = [
  (node, cell) => view(node, cell).some((member) => member.report.articleId === node.report.articleId),
  (node, cell) =>
    node.report.place?.city === true &&
    view(node, cell).some((member) => member.report.place?.id === node.report.place?.id),
];
