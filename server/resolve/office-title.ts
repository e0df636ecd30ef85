/** Different spellings of one office → one key; "former" and the country's name do not make another office. */
import { normaliseName } from "./name-key.ts";

const sameWord: Record<string, string> = {
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  spokespersons: "spokesperson",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  premier: "prime minister",
  pm: "prime minister",
  undersecretary: "under secretary",
  defence: "defense",
  vicepresident: "vice president",
  dy: "deputy",
  asst: "assistant",
  gen: "general",
  lt: "lieutenant",
  maj: "major",
  col: "colonel",
  adm: "admiral",
  amb: "ambassador",
};

const saysNothing = new Set([
  ..."of the for and in to at a an affairs matters its his her s former ex then current incumbent acting".split(" "),
]);

/** `Minister of Foreign Affairs` and `foreign minister` → `foreign minister`; `Undersecretary of State` → `secretary state under`. */
export function officeKey(title: string): string {
  const words = normaliseName(title.replace(/['’]s\b/g, " "))
    .replace(/\bpress secretary\b/g, "spokesperson")
    .replace(/\bvice[ -]?president\b/g, "vicepresident")
    .split(" ")
    .flatMap((word) => (sameWord[word] ?? word).split(" "))
    .filter((word) => !saysNothing.has(word));
  return [...new Set(words)].sort().join(" ");
}
