/** Procedures that a user's statement may call, in lower case. None of them changes, discloses or reaches anything but the graph. */
export const readingProcedures: ReadonlySet<string> = new Set([
  "db.labels",
  "db.relationshiptypes",
  "db.propertykeys",
  "db.schema.nodetypeproperties",
  "db.schema.reltypeproperties",
  "db.schema.visualization",
  "db.index.fulltext.querynodes",
  "db.index.fulltext.queryrelationships",
]);
