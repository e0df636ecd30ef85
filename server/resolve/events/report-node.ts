/** A report with what merging derives from it, and the event that it is in. */
import { type EventKeys, eventKeys } from "./event-keys.ts";
import { type EventReport, vagueness, type Window, windowOf } from "./report.ts";

/** `seed`: the stage whose reports founded it; vaguer reports joined later. */
export type EventCell = { seed: number; members: Set<ReportNode> };

export type ReportNode = {
  report: EventReport;
  keys: EventKeys;
  window: Window | null;
  /** Reports find their event from sharp to vague, and at each sharpness those with names before those without: 0–11. */
  stage: number;
  event: EventCell | null;
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
    gone: false,
  };
}

export function levelOf(node: ReportNode): number {
  return node.stage >> 1;
}
