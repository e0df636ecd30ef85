/** What statements on this store may name: its labels, types and keys, and the functions and procedures that are run. */
import { z } from "zod";
import type { CypherSchemaResponse } from "#contract/cypher-schema.ts";
import { EntityType, EventKind, RelationshipType } from "#contract/ontology.ts";
import type { Ask } from "./ask.ts";
import { answeredByEmbedded } from "./cypher-gate/answered-by-embedded.ts";
import functionHelp from "./cypher-gate/function-help.json" with { type: "json" };
import { procedureHelp } from "./cypher-gate/procedures.ts";
import type { Engine } from "./engine.ts";

const Name = z.object({ name: z.string() });

const sorted = (...lists: (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

/** With what the ontology knows besides: a kind of event that no article tells of yet is no slip of the pen. */
export const cypherSchema = async (ask: Ask, engine: Engine["name"]): Promise<CypherSchemaResponse> => {
  const names = async (statement: string) => (await ask(statement, {}, Name)).map(({ name }) => name);
  const [labels, relationshipTypes, propertyKeys] = await Promise.all([
    names("schema-labels"),
    names("schema-relationship-types"),
    names("schema-property-keys"),
  ]);
  return {
    labels: sorted(labels, EntityType.options, EventKind.options, ["Entity", "Event", "Article", "Claim"]),
    relationshipTypes: sorted(relationshipTypes, RelationshipType.options, ["FROM", "SUPPORTS"]),
    propertyKeys: sorted(propertyKeys),
    functions: functionHelp.filter(({ name }) => engine === "neo4j" || answeredByEmbedded(name)),
    procedures: procedureHelp
      .filter((one) => engine === "neo4j" || one.embedded)
      .map(({ name, signature, description, yields }) => ({ name, signature, description, yields })),
  };
};
