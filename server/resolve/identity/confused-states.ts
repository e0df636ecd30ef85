/** States that articles take for one another, by name or demonym: a slip there is likelier than a namesake in the same office. */
const confused = [
  ["NE", "NG"],
  ["CD", "CG"],
  ["KP", "KR"],
  ["GN", "GQ", "GW", "PG"],
  ["DM", "DO"],
  ["SD", "SS"],
  ["AT", "AU"],
  ["SI", "SK"],
  ["LT", "LV"],
  ["IQ", "IR"],
  ["MR", "MU"],
].map((group) => new Set(group));

/** Of them, those with one adjective for both: `Congolese`, `Dominican`, `Korean` leave the state to the reader. */
const oneAdjective = ["CD", "DM", "KP"];

/** Whether one of these states is easily taken for one of those. */
export function easilyConfused(these: Iterable<string>, those: Iterable<string>): "by adjective" | "by name" | null {
  const others = [...those];
  const groups = [...these].flatMap((one) => confused.filter((group) => group.has(one)));
  const shared = groups.filter((group) => others.some((other) => group.has(other)));
  if (shared.length === 0) return null;
  return shared.some((group) => oneAdjective.some((one) => group.has(one))) ? "by adjective" : "by name";
}
