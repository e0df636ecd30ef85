/**
 * One article more into 100, 1,000, 10,000 and 100,000: how long identity and event merging take, and how much memory
 * the resolver holds. Run with `node --expose-gc --import tsx tests/bench/resolve.ts [largest] [people]`; `people` keeps
 * the cast as small as that, the hardest case: then every name and every pair comes again and again.
 *
 * Each article goes, in the same moment, into a second resolver that always holds 1,000 others: what a busy machine or a
 * full cache costs, it costs both, so that the last column shows what the size of the corpus alone costs.
 */
import type { ArticleRecord } from "../../server/library/record.ts";
import { openResolver, type Resolver } from "../../server/resolve/resolver.ts";
import { generateCorpus } from "../resolve/generate-corpus.ts";

const measured = 300;
const controlSize = 1_000;
const sizes = [100, 1_000, 10_000, 100_000];

function percentile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
}

/** Milliseconds of processor time, so that a busy machine counts little. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The times in the resolver that grows, and those in the one that does not; turn about who comes first. */
function addAll(resolver: Resolver, control: Resolver, records: readonly ArticleRecord[]) {
  const [times, controlTimes]: [number[], number[]] = [[], []];
  for (const [index, record] of records.entries()) {
    const turns = [
      () => times.push(timeOf(() => resolver.add(record))),
      () => controlTimes.push(timeOf(() => control.add(record))),
    ];
    for (const turn of index % 2 === 0 ? turns : turns.reverse()) turn();
    control.remove(record.article.id);
  }
  const inOrder = (a: number, b: number) => a - b;
  return { times: times.sort(inOrder), controlTimes: controlTimes.sort(inOrder) };
}

/** All at once: what came when makes no difference to the graph, and one by one costs twice as much. */
function load(records: readonly ArticleRecord[]): { resolver: Resolver; seconds: number } {
  const start = process.cpuUsage();
  const resolver = openResolver(records);
  const { user, system } = process.cpuUsage(start);
  return { resolver, seconds: (user + system) / 1e6 };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** One line a size: articles in the resolver, milliseconds of processor time for one more, heap. */
function measure(largest: number, people: number | null): void {
  const reached = sizes.filter((size) => size <= largest);
  const needed = (reached.at(-1) ?? 0) + measured + controlSize;
  const cast = people ?? Math.ceil(needed / 5);
  const start = process.cpuUsage();
  const { records } = generateCorpus(1, {
    people: cast,
    meetings: Math.ceil(needed / 2.9),
    noise: Math.ceil(needed / 20),
  });
  const { user, system } = process.cpuUsage(start);
  console.log(`${records.length} articles about ${cast} people, made up in ${((user + system) / 1e6).toFixed(1)} s`);
  console.log("articles median ms       p90       p99       max    heap MB   load s   median × 1,000   mean × 1,000");
  const control = openResolver(records.slice(-controlSize));
  for (const size of reached) {
    const { resolver, seconds } = load(records.slice(0, size));
    globalThis.gc?.();
    const { times, controlTimes } = addAll(resolver, control, records.slice(size, size + measured));
    globalThis.gc?.();
    const heap = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
    const shares = [0.5, 0.9, 0.99, 1].map((share) => percentile(times, share));
    console.log(
      [
        String(size).padStart(8),
        ...shares.map((text) => text.padStart(9)),
        String(heap).padStart(10),
        seconds.toFixed(1).padStart(8),
        (Number(percentile(times, 0.5)) / Number(percentile(controlTimes, 0.5))).toFixed(2).padStart(16),
        (sum(times) / sum(controlTimes)).toFixed(2).padStart(14),
      ].join(" "),
    );
  }
}

measure(Number(process.argv[2] ?? 100_000), process.argv[3] === undefined ? null : Number(process.argv[3]));
