/** Words for several people at once. Lower case. */
export const groupNouns = new Set(
  "delegation delegates team trio pair duo quartet leaders men women diplomats officials politicians rivals".split(" "),
);

/** Offices in the plural. */
export const pluralTitles = new Set(
  "ministers presidents premiers secretaries generals ambassadors envoys chancellors kings princes commanders heads counterparts chiefs governors senators negotiators spokesmen monarchs".split(
    " ",
  ),
);

/** "ministers" → "minister"; null where any office will do. */
export function singularOf(noun: string): string | null {
  if (groupNouns.has(noun) || noun === "counterparts" || noun === "heads") return null;
  return noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, "");
}
