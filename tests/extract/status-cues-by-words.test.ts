/** Cues are tried only where the words that they need stand: none that fits may be passed over. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../server/extract/sentences.ts";
import { statusCues, statusCuesAmid } from "../../server/extract/status-cues/index.ts";

const folder = "seeds";
const told = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    return splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
  });
const invented = [
  "Ann Exempel didn't meet Bo Muster, an aide said, and the talks, originally due on Monday, were called off.",
  "The ministry said there had been no plans for talks with Bo Muster; a visit has been put off until May.",
  "Bo Muster won’t meet her, and the talks with him that were to be held on Friday have failed to come about.",
  "They may hold talks with Ann Exempel, who isn't expected to be received by Bo Muster before a meeting is set.",
];

describe("status cues by their words", () => {
  it.each([
    ["texts", told],
    ["ways of calling off", invented],
  ])("miss none that fits in %s", (_, sentences) => {
    const missed: string[] = [];
    let fitting = 0;
    for (const sentence of sentences)
      for (const { index } of sentence.matchAll(/(?<= )\p{L}{4,}/gu)) {
        const before = sentence.slice(0, index).toLowerCase();
        const after = sentence.slice(index).replace(/^\p{L}+/u, "");
        const tried = new Set(statusCuesAmid(before, after, true));
        for (const cue of statusCues) {
          if (cue.noun === false || cue.before?.test(before) === false || cue.after?.test(after) === false) continue;
          fitting += 1;
          if (!tried.has(cue)) missed.push(`${cue.name}: ${before}|${after}`);
        }
      }
    expect(missed).toEqual([]);
    expect(fitting).toBeGreaterThan(20);
  });
});
