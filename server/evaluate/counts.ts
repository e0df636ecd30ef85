/** What is counted of right and wrong, and the rates that follow. */
import type { Category } from "./gold.ts";

export type Rates = { precision: number; recall: number; f1: number };
export type Counts = { tp: number; fp: number; fn: number };
export type Mistake = {
  text: string;
  what: Category | "pair" | "further meeting" | "date" | "status" | "place";
  problem: "missed" | "invented" | "wrong";
  detail: string;
  quote: string | null;
};
export function rates({ tp, fp, fn }: Counts): Rates {
  const precision = tp + fp > 0 ? tp / (tp + fp) : fn > 0 ? 0 : 1;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
