/** How long the page's main thread works, by the processor's own clock: what else runs on the machine does not count. */
import type { Browser, Page } from "playwright-core";

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor. */
  tdur?: number;
  args?: { name?: string };
};

/** Milliseconds of work while `act` runs, in all and in the longest task. */
export const mainThread = async (
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<{ total: number; longest: number }> => {
  await browser.startTracing(page, { categories: ["toplevel"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === "thread_name" && args?.name === "CrRendererMain" ? [`${pid}:${tid}`] : [],
    ),
  );
  const totals = new Map<number, { total: number; longest: number }>();
  for (const { name, ph, pid, tid, tdur = 0 } of traceEvents) {
    if (ph !== "X" || !name.endsWith("::RunTask") || !mains.has(`${pid}:${tid}`)) continue;
    const { total, longest } = totals.get(pid) ?? { total: 0, longest: 0 };
    totals.set(pid, { total: total + tdur / 1000, longest: Math.max(longest, tdur / 1000) });
  }
  // Pages that are closing have a thread of their own: the busiest one is the page's.
  return [...totals.values()].sort((one, other) => other.total - one.total)[0] ?? { total: 0, longest: 0 };
};
