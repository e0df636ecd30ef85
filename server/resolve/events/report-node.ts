/** A report with what merging derives from it, and the event that it is in. */
import { type EventKeys, eventKeys } from "./event-keys.ts";
import { dayNumber, type EventReport, vagueness, type Window, windowOf } from "./report.ts";

/**
 * `seed`: the stage whose reports founded it; vaguer reports joined later. `perhaps`: reports of one of several events, this one
 * among them; they support it and say nothing more of it.
 */
export type EventCell = { seed: number; members: Set<ReportNode>; perhaps: Set<ReportNode> };

export type ReportNode = {
  report: EventReport;
  keys: EventKeys;
  window: Window | null;
  /** Reports find their event from sharp to vague, and at each sharpness those with names before those without: 0–11. */
  stage: number;
  event: EventCell | null;
  /** The events one of which it is about, where it is in none. */
  perhaps: EventCell[];
  gone: boolean;
};

export const stages = 12;
export const undated = 5;

export function makeNode(report: EventReport): ReportNode {
  const keys = eventKeys(report);
  const level = vagueness(report.date);
  return {
    report,
    keys,
    window: windowOf(report),
    stage: level * 2 + Number(keys.isGeneral),
    event: null,
    perhaps: [],
    gone: false,
  };
}

/** What can be only once in a while is one where the sources tell neighbouring days or months: they disagree on when. */
const onceWithin = 31;

/** Days by which two dates of one event may miss each other, people's meetings aside. */
export function slackOf(a: ReportNode, b: ReportNode): number {
  return a.keys.once && b.keys.once ? onceWithin : 0;
}

/** Whether the two can have been on one day, give or take so many. */
export function windowsMeet(a: ReportNode, b: ReportNode, slack: number): boolean {
  if (a.window === null || b.window === null) return false;
  return a.window[0] <= b.window[1] + slack && b.window[0] <= a.window[1] + slack;
}

/** Days between the publications of two undated reports of what comes once in years. */
export const rareWithin = 183;

/** Whether two reports without dates are near enough for one event: told in one article, in the same words, or about the same time. */
export function toldTogether(a: ReportNode, b: ReportNode): boolean {
  const [one, other] = [a.report, b.report];
  if (a.keys.once || one.articleId === other.articleId || one.quote === other.quote) return true;
  const rare = a.keys.rare && b.keys.rare;
  if (one.publishedAt === null || other.publishedAt === null) return rare;
  const [told, toldOther] = [dayNumber(one.publishedAt), dayNumber(other.publishedAt)];
  return rare ? Math.abs(told - toldOther) <= rareWithin : weekOf(told) === weekOf(toldOther);
}

/** Monday to Sunday. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

export function levelOf(node: ReportNode): number {
  return node.stage >> 1;
}
