/** Labels and relationship types that the graph does not have: no mistake, and mostly a slip of the pen. */
import type { CypherSchemaResponse } from "#contract/cypher-schema.ts";
import type { Named } from "./cypher-support.ts";
import type { Remark } from "./remark.ts";

type Words = Pick<CypherSchemaResponse, "labels" | "relationshipTypes">;

const sameLetters = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

export const unknownNames = (names: Named[], { labels, relationshipTypes }: Words): Remark[] =>
  names.flatMap(({ start, end, kind, name }): Remark[] => {
    const known = kind === "label" ? labels : relationshipTypes;
    if (known.includes(name)) return [];
    const near = known.find((one) => sameLetters(one) === sameLetters(name));
    const what = kind === "label" ? "label" : "relationship type";
    const message = `This graph has no ${what} ${name}.${near === undefined ? "" : ` There is ${near}.`}`;
    return [{ start, end, severity: "warning", message }];
  });
