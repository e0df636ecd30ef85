/** Values as both engines mean them: labels are a set, a number is rounded where the last digit is the machine's. */
export const plain = (value: unknown, key = ""): unknown => {
  if (typeof value === "number") return Number(value.toPrecision(12)) + 0;
  if (Array.isArray(value)) return key === "labels" ? [...value].sort() : value.map((item) => plain(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, plain(item, name)]),
  );
};
