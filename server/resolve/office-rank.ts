/** Whether two titles that one person is given contradict each other, or are spellings, ranks or two offices at once. */
import { officeKey } from "./office-title.ts";

const ranks = new Set(
  "deputy under vice assistant associate principal first second third junior senior chief".split(" "),
);

/** Who speaks, or who once was, is told in many words; military ranks are shortened (`general` for `lieutenant general`). */
const military = new Set(
  "general lieutenant major brigadier colonel captain admiral rear marshal commodore".split(" "),
);

/**
 * `Undersecretary of State` – `Deputy Secretary of State`: the same office at another rank. `foreign minister` –
 * `minister of defense`: another ministry. Not `prime minister` – `defense minister` (held at once), not
 * `president` – `elected president`.
 */
export function titlesClash(a: string, b: string): boolean {
  const [one, other] = [officeKey(a).split(" "), officeKey(b).split(" ")];
  if (one.join() === other.join()) return false;
  const base = (words: string[]) => words.filter((word) => !ranks.has(word) && !military.has(word));
  const rank = (words: string[]) => words.filter((word) => ranks.has(word));
  if (base(one).length === 0 || base(other).length === 0) return false;
  if (base(one).join() === base(other).join()) return rank(one).join() !== rank(other).join();
  const ministry = (words: string[]) => base(words).filter((word) => word !== "minister");
  const bothMinisters = [one, other].every((words) => words.includes("minister") && !words.includes("prime"));
  if (!bothMinisters || ministry(one).length === 0 || ministry(other).length === 0) return false;
  return !ministry(one).some((word) => ministry(other).includes(word));
}
