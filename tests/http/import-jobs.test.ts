/** Jobs take what a server has of memory from nobody: not while they wait, and not once they are over. */
import { describe, expect, it } from "vitest";
import { ImportsRequest } from "#contract/imports.ts";
import { openImportJobs, TooManyImports } from "../../server/import/jobs.ts";

const never = new Promise<never>(() => {});
const reading = { readFile: async () => never, extract: async () => never, close: async () => {} };
const jobsWith = (add: () => Promise<never>, preview: () => Promise<never>) =>
  openImportJobs({
    importer: {
      add,
      kept: async () => null,
      preview,
      inTurn: (work) => work(),
      idle: () => never,
      tally: { new: 0, unchanged: 0, failed: 0 },
    },
    reading,
    explain: String,
  });
const request = (more: object) => ImportsRequest.parse(more);

describe("import jobs", () => {
  it("are refused when fifty run", () => {
    const jobs = jobsWith(
      () => never,
      () => never,
    );
    for (let number = 0; number < 50; number += 1) jobs.start(request({ texts: [{ text: `Story ${number}.` }] }));
    expect(() => jobs.start(request({ texts: [{ text: "One more." }] }))).toThrow(TooManyImports);
  });

  it("are refused when two hundred million characters wait, whatever their number", () => {
    const jobs = jobsWith(
      () => never,
      () => never,
    );
    const large = request({ files: [{ name: "a.txt", content: "YWFh".repeat(7_000_000) }] });
    for (let number = 0; number < 7; number += 1) jobs.start(large);
    expect(() => jobs.start(large)).toThrow(TooManyImports);
    expect(jobs.start(request({ texts: [{ text: "A small one." }] })).state).toBe("running");
  });

  it("of one client are in one lane, for reading and for keeping", async () => {
    const lanes: (string | undefined)[] = [];
    const noted = async (_: unknown, lane?: string) => {
      lanes.push(lane);
      throw new Error("enough");
    };
    const jobs = openImportJobs({
      importer: {
        add: noted,
        kept: async () => null,
        preview: noted,
        inTurn: (work) => work(),
        idle: async () => {},
        tally: { new: 0, unchanged: 0, failed: 0 },
      },
      reading: { ...reading, readFile: noted },
      explain: String,
    });
    jobs.start(request({ texts: [{ text: "One." }] }), [], "1.2.3.4");
    jobs.start(request({ texts: [{ text: "Two." }], preview: true }), [], "1.2.3.4");
    jobs.start(request({ files: [{ name: "a.txt", content: "YWFh" }] }), [], "5.6.7.8");
    while (jobs.list().some(({ state }) => state === "running")) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(lanes.sort()).toEqual(["jobs of 1.2.3.4", "jobs of 1.2.3.4", "jobs of 5.6.7.8"]);
  });

  it("keep previews within bounds: the rest is named and not shown, and old jobs are forgotten", async () => {
    const view = { padding: "x".repeat(9_000_000) } as never;
    const jobs = jobsWith(
      () => never,
      async () => view,
    );
    const texts = ["One", "Two", "Three", "Four", "Five"].map((text) => ({ text }));
    const first = jobs.start(request({ texts, preview: true }));
    while (first.state === "running") await new Promise((resolve) => setTimeout(resolve, 5));
    expect(first.items.map(({ outcome }) => outcome)).toEqual(Array(5).fill("preview"));
    expect(first.items.map(({ article }) => article !== null)).toEqual([true, true, true, false, false]);
    for (let number = 0; number < 3; number += 1) {
      const next = jobs.start(request({ texts, preview: true }));
      while (next.state === "running") await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(jobs.get(first.id)).toBeNull();
    expect(jobs.list()).toHaveLength(2);
  });
});
