/** Parameters as people type them: JSON where it is JSON, else a text. `2024-04-01` is a text, `3` a number, `["a"]` a list. */

export const valueOfTyped = (typed: string): unknown => {
  try {
    const value: unknown = JSON.parse(typed);
    // More than a number holds goes to the server as nothing.
    return typeof value === "number" && !Number.isFinite(value) ? typed : value;
  } catch {
    return typed;
  }
};

/** The other way; a text that would be read as something else is put in quotation marks. */
export const typedOfValue = (value: unknown): string => {
  if (typeof value !== "string") return value === undefined ? "" : JSON.stringify(value);
  return typeof valueOfTyped(value) === "string" ? value : JSON.stringify(value);
};

/** How a typed value is taken, in a word. */
export const kindOfValue = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return (
    { string: "text", number: "number", boolean: "true or false", object: "map" }[typeof value as string] ?? "text"
  );
};
