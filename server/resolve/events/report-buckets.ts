/** Reports by key and time, so that a report finds its like without looking at all that share a key. */
import { multimap } from "../identity/multimap.ts";
import { dayNumber, dayText, weekdayOf, weekdayOfDay } from "./report.ts";
import { levelOf, type ReportNode, undated } from "./report-node.ts";

export type ReportBuckets = {
  add(node: ReportNode): void;
  remove(node: ReportNode): void;
  /** Reports that share a key (exact with exact, exact with general) and may be near in time; the node itself left out. */
  related(node: ReportNode): Set<ReportNode>;
};

export function openReportBuckets(): ReportBuckets {
  const buckets = multimap<string, ReportNode>();
  const each = (node: ReportNode, visit: (bucket: string) => void) => {
    for (const key of labelled(node)) for (const time of timesOf(node)) visit(`${key}#${time}`);
  };
  return {
    add: (node) => each(node, (bucket) => buckets.add(bucket, node)),
    remove: (node) => each(node, (bucket) => buckets.remove(bucket, node)),
    related(node) {
      const found = new Set<ReportNode>();
      for (const key of sought(node)) {
        for (const time of timesSought(node)) for (const other of buckets.get(`${key}#${time}`)) found.add(other);
      }
      found.delete(node);
      return found;
    },
  };
}

const labelled = ({ keys }: ReportNode) => [
  ...keys.exact.map((key) => `=${key}`),
  ...keys.general.map((key) => `~${key}`),
];
const sought = ({ keys }: ReportNode) => [
  ...keys.exact.flatMap((key) => [`=${key}`, `~${key}`]),
  ...keys.general.map((key) => `=${key}`),
];

/** Sharp reports lie in months, vaguer ones in years, undated ones in a bucket of their own; what can be only once in one for all. */
function timesOf(node: ReportNode): string[] {
  const once = node.keys.once ? ["once"] : [];
  if (node.window === null || levelOf(node) === undated) return ["undated", ...once];
  const [first, last] = node.window;
  const weekday = first === last ? [`weekday ${weekdayOfDay(first)}`] : [];
  return [...weekday, ...(levelOf(node) <= 2 ? months(...node.window) : years(...node.window)), ...once];
}

/** A day more on both sides, for outlets that differ by one. Undated: around the day of publication, or on the weekday. */
function timesSought(node: ReportNode): string[] {
  if (node.keys.once) return ["once"];
  if (node.window !== null && levelOf(node) !== undated) return around(node.window[0] - 1, node.window[1] + 1);
  const weekday = weekdayOf(node.report);
  if (node.report.publishedAt === null) return weekday === null ? ["undated"] : ["undated", `weekday ${weekday}`];
  const told = dayNumber(node.report.publishedAt);
  return around(told - 21, told + 30);
}

function around(first: number, last: number): string[] {
  return [...months(first, last), ...years(first, last), "undated"];
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
