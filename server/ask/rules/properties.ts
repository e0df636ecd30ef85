/** Which property of a thing a question is about, as the claims on facts name it. */
import type { Shape } from "../shape.ts";

const harms: [RegExp, string][] = [
  [/^(kill|dead|die|death|toll|casualt)/, "killed"],
  [/^(wound|injur|hurt)/, "wounded"],
  [/^displaced/, "displaced"],
  [/^(arrest|detain)/, "arrested"],
  [/^(kidnap|abduct)/, "kidnapped"],
  [/^(evacuat|rescu)/, "evacuated"],
];
const anybody = /^(people|persons|person|anyone|anybody|members|member)$/;

/** "Killed (soldiers)": of those alone; "killed": whoever they were. */
const harmOf = (shape: Shape): string | null => {
  const words = shape.words.map((word) => word.norm);
  const harm = harms.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];
  const who = shape.words.find(
    (word) => word.signals.has("troops") || (word.signals.has("person") && !anybody.test(word.norm)),
  );
  if (harm === undefined) return null;
  return who === undefined ? harm : `${harm} (${who.norm}`;
};

export const propertyOf = (shape: Shape): string | null => {
  if (shape.has("harm")) return harmOf(shape);
  const goods = shape.words.find((word) => word.signals.has("goods"));
  if (goods) return `${goods.norm} for`;
  if (shape.has("give") && shape.has("many") && !shape.has("troops")) return "money for";
  if (shape.has("cost")) return "cost";
  if (shape.has("many") && shape.words.some((word) => word.norm === "delegation")) return "delegation";
  if (shape.words.some((word) => /^(trainers|instructors)$/.test(word.norm))) return "trainers";
  if (shape.has("troops")) return "troops";
  if (shape.has("built")) return "established";
  return shape.words.some((word) => /^(office|offices|title|titles|role|job|post|rank)$/.test(word.norm))
    ? "office"
    : null;
};
