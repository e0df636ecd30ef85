/** Values as articles write them, compared with the honesty of their words: "around", "more than", units, spelling. */
import { normaliseName } from "./name-key.ts";

export type ToldValue = {
  value: string;
  amount: number | null;
  unit: string | null;
  /** What the words make of the number. */
  bound: "exactly" | "about" | "at least" | "at most";
};

const about = /\b(?:about|around|approximately|roughly|some|nearly|almost|estimated|close to|circa)\b|~/i;
const atLeast = /\b(?:more than|over|at least|above|exceeding|upwards? of|no fewer than|no less than)\b|\+\s*$/i;
const atMost = /\b(?:fewer than|less than|up to|under|below|at most|no more than|as many as|as much as)\b/i;

export function tellValue(value: string, amount: number | null, unit: string | null): ToldValue {
  const bound = atLeast.test(value)
    ? "at least"
    : atMost.test(value)
      ? "at most"
      : about.test(value)
        ? "about"
        : "exactly";
  return { value, amount, unit: unit === null ? null : normaliseUnit(unit), bound };
}

const units: Record<string, string> = {
  $: "usd",
  us$: "usd",
  dollar: "usd",
  dollars: "usd",
  "us dollars": "usd",
  "€": "eur",
  euro: "eur",
  euros: "eur",
  "£": "gbp",
  pounds: "gbp",
  people: "people",
  persons: "people",
};

function normaliseUnit(unit: string): string {
  const plain = unit.trim().toLowerCase();
  if (/\b(?:troops?|soldiers?|personnel|servicemen|forces)\b/.test(plain)) return "troops";
  return units[plain] ?? normaliseName(plain).replace(/s$/, "");
}

/** A figure that is only "about" may stand for its neighbours up to this share. */
const tolerance = 0.05;

/**
 * Whether two values say the same. Figures of different units are not compared (`null`). "More than 1,000" and "1,000"
 * name one figure; "more than 1,000" and "more than 1,100" name two, though both may hold.
 */
export function sayTheSame(a: ToldValue, b: ToldValue): boolean | null {
  if (a.amount === null || b.amount === null) {
    return a.amount === b.amount ? sameWords(a.value, b.value) : null;
  }
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return null;
  if (a.amount === b.amount) return true;
  const larger = Math.max(Math.abs(a.amount), Math.abs(b.amount));
  const rough = a.bound === "about" || b.bound === "about";
  return rough && Math.abs(a.amount - b.amount) / larger <= tolerance;
}

function sameWords(a: string, b: string): boolean {
  const [one, other] = [normaliseName(a), normaliseName(b)];
  return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}
