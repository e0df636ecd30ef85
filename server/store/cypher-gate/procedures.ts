/** Procedures that a user's statement may call. None of them changes, discloses or reaches anything but the graph. */

type ProcedureHelp = {
  name: string;
  signature: string;
  description: string;
  yields: string[];
  /** Whether the embedded engine has it too. */
  embedded: boolean;
};

const procedure = (
  name: string,
  takes: string,
  yields: string[],
  description: string,
  engines: "both" | "neo4j" = "neo4j",
): ProcedureHelp => ({
  name,
  signature: `${name}(${takes}) :: (${yields.join(", ")})`,
  description,
  yields,
  embedded: engines === "both",
});

const types = ["propertyName", "propertyTypes", "mandatory"];

export const procedureHelp: readonly ProcedureHelp[] = [
  procedure("db.labels", "", ["label"], "The labels of the graph.", "both"),
  procedure("db.relationshipTypes", "", ["relationshipType"], "The relationship types of the graph.", "both"),
  procedure("db.propertyKeys", "", ["propertyKey"], "The property keys of the graph.", "both"),
  procedure(
    "db.schema.nodeTypeProperties",
    "",
    ["nodeType", "nodeLabels", ...types],
    "The properties that nodes have, by their labels.",
  ),
  procedure("db.schema.relTypeProperties", "", ["relType", ...types], "The properties that relationships have."),
  procedure("db.schema.visualization", "", ["nodes", "relationships"], "A node a label, a relationship a type."),
  procedure(
    "db.index.fulltext.queryNodes",
    "indexName, queryString, options",
    ["node", "score"],
    "Nodes that a full-text index finds.",
  ),
  procedure(
    "db.index.fulltext.queryRelationships",
    "indexName, queryString, options",
    ["relationship", "score"],
    "Relationships that a full-text index finds.",
  ),
];

/** In lower case. */
export const readingProcedures: ReadonlySet<string> = new Set(procedureHelp.map(({ name }) => name.toLowerCase()));
