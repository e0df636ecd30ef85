/** Reports by key and time, so that a report finds its like without looking at all that share a key. */
import { type Multimap, multimap } from "../identity/multimap.ts";
import { dayNumber, dayText, type EventReport, weekdayOf, weekdayOfDay } from "./report.ts";
import { levelOf, type ReportNode, rareWithin, weekOf } from "./report-node.ts";

export type ReportBuckets = {
  add(node: ReportNode): void;
  remove(node: ReportNode): void;
  /** All reports that share a key (exact with exact, exact with general) and are near in time, and a few that are not; the node itself left out. */
  related(node: ReportNode): Set<ReportNode>;
};

/** Reports that share one key; parted by time only where there are many, which spares most of them a dozen entries. */
type Bucket = { all: Set<ReportNode>; byTime: Multimap<string, ReportNode> | null };

/** So many are looked through faster than their times are. */
const few = 24;

export function openReportBuckets(): ReportBuckets {
  const buckets = new Map<string, Bucket>();

  function add(key: string, node: ReportNode) {
    const bucket = buckets.get(key) ?? { all: new Set(), byTime: null };
    buckets.set(key, bucket);
    bucket.all.add(node);
    if (bucket.byTime !== null) for (const time of timesOf(node)) bucket.byTime.add(time, node);
    else if (bucket.all.size > few) bucket.byTime = partedByTime(bucket.all);
  }

  function remove(key: string, node: ReportNode) {
    const bucket = buckets.get(key);
    if (bucket === undefined) return;
    bucket.all.delete(node);
    if (bucket.all.size === 0) buckets.delete(key);
    else if (bucket.all.size <= few) bucket.byTime = null;
    else for (const time of timesOf(node)) bucket.byTime?.remove(time, node);
  }

  return {
    add: (node) => {
      for (const key of labelled(node)) add(key, node);
    },
    remove: (node) => {
      for (const key of labelled(node)) remove(key, node);
    },
    related(node) {
      const found = new Set<ReportNode>();
      let times: string[] | null = null;
      for (const key of sought(node)) {
        const bucket = buckets.get(key);
        if (bucket === undefined) continue;
        if (bucket.byTime === null) for (const other of bucket.all) found.add(other);
        else {
          times ??= timesSought(node);
          for (const time of times) for (const other of bucket.byTime.get(time)) found.add(other);
        }
      }
      found.delete(node);
      return found;
    },
  };
}

function partedByTime(nodes: Iterable<ReportNode>): Multimap<string, ReportNode> {
  const byTime = multimap<string, ReportNode>();
  for (const node of nodes) for (const time of timesOf(node)) byTime.add(time, node);
  return byTime;
}

const labelled = ({ keys }: ReportNode) => [
  ...keys.exact.map((key) => `=${key}`),
  ...keys.general.map((key) => `~${key}`),
];
const sought = ({ keys }: ReportNode) => [
  ...keys.exact.flatMap((key) => [`=${key}`, `~${key}`]),
  ...keys.general.map((key) => `=${key}`),
];

/**
 * Sharp reports lie in months, vaguer ones in years, undated ones in the week of their publication or, without one,
 * under the weekday that they name; what can be only once in one for all. No bucket grows with the years.
 */
function timesOf(node: ReportNode): string[] {
  const { report, window } = node;
  const once = node.keys.once ? ["once"] : node.keys.rare ? [rareLabel(node)] : [];
  if (window === null) return [toldTime(report), quoteLabel(report), ...once];
  const [first, last] = window;
  const weekday = first === last ? [`weekday ${weekdayOfDay(first)}`] : [];
  return [...weekday, ...(levelOf(node) <= 2 ? months(first, last) : years(first, last)), ...once];
}

/** Where the publication of one of two is unknown, neither its week nor its months find the other. */
function rareLabel({ report, window }: ReportNode): string {
  return window === null && report.publishedAt === null ? "rare, untold" : "rare";
}

function toldTime(report: EventReport): string {
  return report.publishedAt === null ? `untold ${weekdayOf(report)}` : `told ${weekOf(dayNumber(report.publishedAt))}`;
}

/** Equal for equal quotes; short, since there are many. */
function quoteLabel({ quote }: EventReport): string {
  return `quote ${quote.length} ${quote.slice(0, 30)}`;
}

/** How far around its publication an undated report looks for its event, in days. */
const lookBack = 21;
/** A denial comes later than a report, and speaks of what was reported. */
const denialLooksBack = 92;
const lookAhead = 30;
/** What comes once in years is announced, and remembered, for a long time. */
const rareReaches = 366;

/** How far an undated report looks back from its publication. */
export function backFrom({ report, keys }: ReportNode): number {
  if (keys.rare) return rareReaches;
  return report.status === "denied" ? denialLooksBack : lookBack;
}

/** How far an undated plan looks ahead from its publication. */
export function aheadFrom({ keys }: ReportNode): number {
  return keys.rare ? rareReaches : lookAhead;
}

/** A day more on both sides, for outlets that differ by one. Undated: around the publication, or on the weekday. */
function timesSought(node: ReportNode): string[] {
  const { keys, window, report } = node;
  if (keys.once) return ["once"];
  const rare = keys.rare ? ["rare, untold"] : [];
  if (window !== null) {
    const [first, last] = window;
    const undated = first === last ? [`untold ${weekdayOfDay(first)}`] : [];
    const until = last + Math.max(denialLooksBack, backFrom(node)) + 1;
    return [...around(first - 1, last + 1), ...weeks(first - aheadFrom(node) - 1, until), ...undated, ...rare];
  }
  const alike = [toldTime(report), quoteLabel(report), ...rare];
  if (report.publishedAt === null) return [...alike, `weekday ${weekdayOf(report)}`, ...(keys.rare ? ["rare"] : [])];
  const told = dayNumber(report.publishedAt);
  const near = keys.rare ? weeks(told - rareWithin, told + rareWithin) : [];
  return [...alike, ...near, ...around(told - backFrom(node), told + aheadFrom(node))];
}

function around(first: number, last: number): string[] {
  return [...months(first, last), ...years(first, last)];
}

function weeks(first: number, last: number): string[] {
  return Array.from({ length: weekOf(last) - weekOf(first) + 1 }, (_, index) => `told ${weekOf(first) + index}`);
}

function years(first: number, last: number): string[] {
  const from = Number(dayText(first).slice(0, 4));
  const to = Number(dayText(last).slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

function months(first: number, last: number): string[] {
  const [year = 0, month = 1] = dayText(first).split("-").map(Number);
  const [lastYear = 0, lastMonth = 1] = dayText(last).split("-").map(Number);
  const count = (lastYear - year) * 12 + lastMonth - month + 1;
  return Array.from({ length: count }, (_, index) => {
    const number = year * 12 + month - 1 + index;
    return `${Math.floor(number / 12)}-${(number % 12) + 1}`;
  });
}
