/** Scores as the table that people read. */

import type { Rates } from "./counts.ts";
import { categories } from "./gold.ts";
import type { Scores } from "./score.ts";

const figure = (value: number | null): string => (value === null ? "     -" : value.toFixed(3).padStart(6));
const ratesOf = (rates: Rates): string => [rates.precision, rates.recall, rates.f1].map(figure).join(" ");

/** The table; with `mistakes`, then each invented, missed or wrong thing with its sentence. */
export function report(scores: Scores, withMistakes: boolean): string {
  const lines = [
    `${"".padEnd(22)}${["P", "R", "F1"].map((head) => head.padStart(7)).join("")}${"TP".padStart(6)}${"FP".padStart(5)}${"FN".padStart(5)}`,
  ];
  const rows: [string, Scores["lists"]["people"]][] = [
    ...categories.map((category): [string, Scores["lists"]["people"]] => [category, scores.lists[category]]),
    ["meeting pairs", { ...scores.pairs, duplicates: 0 }],
  ];
  for (const [name, row] of rows) {
    const counts = `${String(row.tp).padStart(6)}${String(row.fp).padStart(5)}${String(row.fn).padStart(5)}`;
    lines.push(
      `${name.padEnd(22)} ${ratesOf(row)}${counts}${row.duplicates > 0 ? `   duplicates ${row.duplicates}` : ""}`,
    );
  }
  if (scores.pairsMacro)
    lines.push(`${"meeting pairs, by text".padEnd(22)} ${ratesOf(scores.pairsMacro)}   (mean over texts)`);
  const { matched } = scores;
  lines.push(
    "",
    `meetings of matched pairs: ${matched.meetings} (second meeting of a pair not found: ${matched.notFoundAgain})`,
    `  date right (overlaps, not coarser)  ${figure(matched.dateRight)}   of ${matched.withDate} with a known gold date`,
    `  date exactly right                  ${figure(matched.dateExact)}`,
    `  left empty where gold has no date   ${figure(matched.leftEmpty)}   of ${matched.withoutDate}`,
    `  status right                        ${figure(matched.statusRight)}`,
    `  date and status right               ${figure(matched.dateAndStatusRight)}`,
    `  place right (contained)             ${figure(matched.placeRight)}`,
  );
  if (withMistakes && scores.mistakes.length > 0) {
    lines.push("");
    for (const { text, problem, what, detail, quote } of scores.mistakes) {
      lines.push(`${text}  ${problem} ${what}: ${detail}`);
      if (quote) lines.push(`      “${quote.replaceAll(/\s+/g, " ")}”`);
    }
  }
  return `${lines.join("\n")}\n`;
}
