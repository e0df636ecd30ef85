/** What is to be said about a statement while it is being written. */
import { api } from "../../api.ts";
import { namesIn } from "./ask-support.ts";
import { cypherSchema } from "./cypher-schema.ts";
import { remarkAt } from "./place-of-error.ts";
import type { Remark } from "./remark.ts";
import { unknownNames } from "./unknown-names.ts";

/** The server tells mistakes and refusals, for the engine in use; names that the graph does not have are only doubtful. */
export const checkStatement = async (statement: string, parameters: Record<string, unknown>): Promise<Remark[]> => {
  if (statement.trim() === "") return [];
  // A server that is down or busy says so when the statement is run.
  const asked = api.checkCypher(statement, parameters).catch(() => null);
  const [found, names, schema] = await Promise.all([asked, namesIn(statement), cypherSchema()]);
  return [
    ...(found?.remark ? [remarkAt(found.remark, statement)] : []),
    ...(schema === null ? [] : unknownNames(names, schema)),
  ];
};
