/** A plain value as Cypher writes it. A string of JSON is one of Cypher's; the keys of a map stand without quotation marks. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

export const cypherLiteral = (value: Plain): string => {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${cypherLiteral(one)}`);
  return `{${entries.join(", ")}}`;
};
