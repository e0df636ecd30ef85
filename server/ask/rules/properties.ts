/** Which property of a thing a question is about. */
import type { Shape } from "../shape.ts";

export const propertyOf = (shape: Shape): string | null => {
  if (shape.has("cost")) return "cost";
  if (shape.has("troops")) return "troops";
  return shape.words.some((word) => /^(office|offices|title|titles|role|job|post|rank)$/.test(word.norm))
    ? "office"
    : null;
};
