/** The words that name what kind of base something is. */

/** Before the noun they tell what kind it is: "air base", "Marine Corps base". */
export const baseKinds = new Set(
  "air airforce drone naval navy army military marine corps coast guard missile submarine aviation force logistics forward operating special forces radar spy surveillance listening defense defence replacement".split(
    " ",
  ),
);

/** From the words of its name or description: "drone base", "camp"; "military base" where they tell nothing more. */
export function kindOf(words: string): string {
  const lower = words.toLowerCase();
  if (/\bdrone\b/.test(lower)) return "drone base";
  if (/\bair ?(?:base|force|field|station)|airbase|airfield|airstrip|\bair base/.test(lower)) return "air base";
  if (/\bnaval|navy\b/.test(lower)) return "naval base";
  if (/\bcamp\b/.test(lower)) return "camp";
  if (/\bfort\b|barracks|garrison/.test(lower)) return "fort";
  return "military base";
}

/** "air bases" → "air base". */
export const singular = (name: string): string => name.replace(/bases$/i, (noun) => noun.slice(0, -1));
