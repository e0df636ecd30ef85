/** The words of Cypher that reading statements use; the editor colours and completes them. */

const list = (words: string): string[] => words.trim().split(/\s+/);

export const keywords = list(`
  ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS COUNT DESC DESCENDING DISTINCT ELSE END ENDS EXISTS EXPLAIN FALSE
  IN IS LIMIT MATCH NONE NOT NULL OPTIONAL OR ORDER PROFILE RETURN SHORTESTPATH ALLSHORTESTPATHS SINGLE SKIP STARTS THEN
  TRUE UNION UNWIND WHEN WHERE WITH XOR YIELD
`);

/** Words that change the graph: coloured as what they are, refused by the server. */
export const writingWords = list("CREATE DELETE DETACH DROP FOREACH LOAD MERGE REMOVE SET");

export const functions = list(`
  abs avg ceil coalesce collect count date duration endNode exp floor head id keys labels last left length log ltrim max
  min nodes percentileCont percentileDisc properties range reduce relationships replace reverse right round rtrim sign
  size split sqrt startNode substring sum tail toFloat toInteger toLower toString toUpper trim type
`);
