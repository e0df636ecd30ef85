/**
 * Aggregates of numbers, as Neo4j works them out step by step: the embedded engine adds up in another way, and gives other
 * last digits. Written over the list of what was gathered, in the order in which it came.
 */

import { namedOnce } from "./named-once.ts";

type Exact = {
  /** Whether the list is to be in order of size. */
  sorted: boolean;
  /** @param list name of the list, in back-ticks. @param share the second argument of a percentile. */
  value: (list: string, share: number) => string;
};

/** The mean so far, moved by each number, and the squares of how far each lies from it before and after. */
const deviation = (list: string, least: number, divisor: string) =>
  `CASE WHEN size(${list}) < ${least} THEN 0.0 ELSE sqrt(reduce(so = [0.0, 0.0, 0.0], x IN ${list} | ` +
  `${namedOnce("mean", "so[1] + (x - so[1]) / (so[0] + 1)", "[so[0] + 1, mean, so[2] + (x - so[1]) * (x - mean)]")})[2] ` +
  `/ ${divisor}) END`;

const atShare = (list: string, place: string, value: string) =>
  `CASE WHEN size(${list}) = 0 THEN null ELSE ${namedOnce("at", place, value)} END`;

/** By name, in lower case. */
export const exactAggregates: Record<string, Exact> = {
  sum: { sorted: false, value: (list) => `reduce(sum = 0, x IN ${list} | sum + x)` },
  avg: {
    sorted: false,
    // The mean so far, moved by each number: so no sum can become too large.
    value: (list) =>
      `CASE WHEN size(${list}) = 0 THEN null ELSE ` +
      `reduce(mean = 0.0, at IN range(0, size(${list}) - 1) | mean + (${list}[at] - mean) / (at + 1)) END`,
  },
  stdev: { sorted: false, value: (list) => deviation(list, 2, `(size(${list}) - 1)`) },
  stdevp: { sorted: false, value: (list) => deviation(list, 1, `size(${list})`) },
  percentilecont: {
    sorted: true,
    value: (list, share) =>
      atShare(
        list,
        `toFloat(${share}) * (size(${list}) - 1)`,
        `CASE WHEN floor(at) = at THEN toFloat(${list}[toInteger(at)]) ELSE ` +
          `${list}[toInteger(floor(at))] * (ceil(at) - at) + ${list}[toInteger(ceil(at))] * (at - floor(at)) END`,
      ),
  },
  percentiledisc: {
    sorted: true,
    value: (list, share) =>
      atShare(
        list,
        `toFloat(${share}) * size(${list})`,
        `${list}[CASE WHEN floor(at) = at AND at > 0 THEN toInteger(at) - 1 ELSE toInteger(floor(at)) END]`,
      ),
  },
};
