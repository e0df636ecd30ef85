/** The scorer of `rapporteur evaluate` gives the numbers of the evaluation set's own scorer, on whatever predictions. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { categories, type GoldText, Prediction, readGold } from "../../server/evaluate/gold.ts";
import { bodyScore, personScore } from "../../server/evaluate/name-matching.ts";
import { score } from "../../server/evaluate/score.ts";

const folder = join("tests", "evaluation", "dev");
const gold = readGold(folder);
const scratch = mkdtempSync(join(tmpdir(), "rapporteur-score-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function goldAsPrediction(text: GoldText): Prediction {
  return Prediction.parse({
    ...text,
    meetings: text.meetings.map((meeting) => ({ ...meeting, ...meeting.date })),
  });
}

/** Small, repeatable numbers (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Gold with things lost, moved between lists, shortened, doubled and misdated. */
function damaged(text: GoldText, random: () => number): Prediction {
  const prediction = goldAsPrediction(text);
  const lists = Object.fromEntries(
    categories.map((category) => {
      const names = prediction[category].flatMap((name) => {
        const luck = random();
        if (luck < 0.1) return [];
        if (luck < 0.2) return [name.split(" ").at(-1) ?? name];
        if (luck < 0.3) return [name, `President ${name}`];
        if (luck < 0.4) return [`the ${name} government`];
        return luck < 0.5 ? [name.toUpperCase()] : [name];
      });
      if (random() < 0.2) names.push("Zyx Quux");
      if (random() < 0.2) names.push(...text.governments.slice(0, 1));
      return [category, names];
    }),
  );
  const meetings = prediction.meetings.flatMap((meeting) => {
    const luck = random();
    if (luck < 0.15) return [];
    if (luck < 0.3) return [{ ...meeting, start: "2020-01-01", end: null }, meeting];
    if (luck < 0.4) return [{ ...meeting, status: "planned", place: "Nowhere" }];
    if (luck < 0.5) return [{ ...meeting, participants: [...meeting.participants, "Zyx Quux"] }];
    return luck < 0.6 ? [{ ...meeting, start: null, end: null }] : [meeting];
  });
  return Prediction.parse({ ...lists, meetings });
}

function published(predictions: Map<string, Prediction>, flags: string[]) {
  const file = join(scratch, "predictions.json");
  writeFileSync(file, JSON.stringify(Object.fromEntries(predictions)));
  const run = spawnSync("python3", ["tests/evaluation/score.py", file, "--gold", folder, "--json", ...flags]);
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return JSON.parse(run.stdout.toString()).total;
}

describe("scores", () => {
  for (const [flags, options] of [
    [[], { strict: false, inferred: false }],
    [["--strict"], { strict: true, inferred: false }],
    [["--inferred"], { strict: false, inferred: true }],
  ] as const) {
    for (const seed of [1, 2, 3]) {
      it(`agree with the published scorer (${flags.join(" ") || "usual"}, damage ${seed})`, () => {
        const random = randomFrom(seed);
        const predictions = new Map(gold.map((text) => [text.id, damaged(text, random)]));
        const theirs = published(predictions, [...flags]);
        const ours = score(gold, predictions, options);
        for (const category of categories) {
          const { tp, fp, fn, duplicates } = ours.lists[category];
          const expected = theirs[category];
          expect({ category, tp, fp, fn, duplicates }).toEqual({
            category,
            tp: expected.tp,
            fp: expected.fp,
            fn: expected.fn,
            duplicates: expected.duplicates,
          });
        }
        expect(ours.pairs.f1).toBeCloseTo(theirs.meeting_pairs.f1, 12);
        expect(ours.pairs.fp).toBe(theirs.meeting_pairs.fp);
        expect(ours.pairsMacro?.f1).toBeCloseTo(theirs.meeting_pairs_macro.f1, 12);
        const m = theirs.matched_pair_meetings;
        const { matched } = ours;
        expect([matched.meetings, matched.notFoundAgain, matched.withDate, matched.withoutDate]).toEqual([
          m.gold_meetings_of_matched_pairs,
          m.not_found_again,
          m.with_known_date,
          m.date_unknown,
        ]);
        for (const [a, b] of [
          [matched.dateRight, m.date_right],
          [matched.dateExact, m.date_exact],
          [matched.leftEmpty, m.left_null_when_unknown],
          [matched.statusRight, m.status_right],
          [matched.dateAndStatusRight, m.date_and_status_right],
          [matched.placeRight, m.place_right],
        ]) {
          expect(a).toBeCloseTo(b, 12);
        }
      });
    }
  }

  it("give 1 to gold and 0 to nothing", () => {
    const perfect = score(gold, new Map(gold.map((text) => [text.id, goldAsPrediction(text)])));
    expect(perfect.pairs.f1).toBe(1);
    for (const category of categories) expect(perfect.lists[category].f1).toBe(1);
    expect(score(gold, new Map()).pairs.recall).toBe(0);
  });
});

describe("names", () => {
  it("of two people are told apart, forms of one are not", () => {
    expect(personScore("President Ana Example", ["Ana Example"])).toBe(3);
    expect(personScore("Bill Example", ["William Example"])).toBe(2);
    expect(personScore("Hunter Example", ["Joe Example"])).toBe(0);
  });
  it("of states that begin alike are told apart", () => {
    expect(bodyScore("Niger", ["Nigeria"])).toBe(0);
    expect(bodyScore("EU", ["European Union", "EU"])).toBe(3);
  });
});
