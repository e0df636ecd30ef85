/** The words of Cypher that reading statements use; the editor colours and completes them. */

const list = (words: string): string[] => words.trim().split(/\s+/);

export const keywords = list(`
  ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS COUNT DESC DESCENDING DISTINCT ELSE END ENDS EXISTS EXPLAIN FALSE
  IN IS LIMIT MATCH NONE NOT NULL OFFSET OPTIONAL OR ORDER PROFILE REDUCE RETURN SHORTESTPATH ALLSHORTESTPATHS SINGLE SKIP STARTS THEN
  TRUE UNION UNWIND WHEN WHERE WITH XOR YIELD
`);

/** Words that change the graph: coloured as what they are, refused by the server. */
export const writingWords = list("CREATE DELETE DETACH DROP FOREACH LOAD MERGE REMOVE SET");

export const functions = list(`
  abs avg ceil coalesce collect count date datetime duration elementId endNode exp floor head isEmpty keys labels last left
  length log log10 ltrim max min nodes nullIf percentileCont percentileDisc properties range reduce relationships replace
  reverse right round rtrim sign size split sqrt startNode stDev substring sum tail toBoolean toFloat toInteger toLower
  toString toUpper trim type
`);

/** What may be called, with what it yields. */
export const procedures: Record<string, string> = {
  "db.labels()": "YIELD label",
  "db.relationshipTypes()": "YIELD relationshipType",
  "db.propertyKeys()": "YIELD propertyKey",
  "db.schema.nodeTypeProperties()": "YIELD nodeLabels, propertyName, propertyTypes; on Neo4j",
  "db.schema.relTypeProperties()": "YIELD relType, propertyName, propertyTypes; on Neo4j",
  "db.schema.visualization()": "YIELD nodes, relationships; on Neo4j",
};
