/** What the answer's sentence is to be about. */
import type { Asks } from "../filters.ts";
import type { Shape } from "../shape.ts";

const auxiliary = /^(did|has|have|had|was|were|is|are|will|does|do|would|can|could)$/;

/** `When and where` is a when; a question that begins with "did" or "has" is a whether. */
export const asksOf = (shape: Shape): Asks => {
  if (shape.has("often") || (shape.has("many") && shape.has("meet", "visit", "call", "talk"))) return "how-often";
  if (shape.words.some((word) => word.norm === "when" || word.norm === "at what time")) return "when";
  if (shape.words.some((word) => /^(day|date|dates|month|year)$/.test(word.norm))) return "when";
  if (shape.has("where")) return "where";
  if (shape.has("what") && shape.has("place")) return "where";
  const first = shape.items[0];
  const begins = first?.kind === "word" && auxiliary.test(first.norm) && !shape.has("who");
  if (begins || shape.has("whether")) return "whether";
  if (shape.has("who") || (shape.has("what") && shape.has("person"))) return "who";
  return shape.words.some((word) => word.norm === "what") && !shape.has("meet", "visit", "call") ? "what" : "list";
};
