/** Words of the language that may be names too; the embedded engine takes most of them for words wherever they stand. */

const words = `ALL AND ANY AS ASC ASCENDING BY CALL CASE CONSTRAINT CONTAINS CREATE DELETE DESC DESCENDING DETACH DISTINCT DROP
ELSE END ENDS EXISTS EXPLAIN FALSE FOREACH GRAPH IN INDEX INSERT IS LIMIT LOAD MATCH MERGE NONE NOT NULL OFFSET ON OPTIONAL
OR ORDER PROFILE REDUCE REMOVE RETURN SET SHOW SINGLE SKIP STARTS THEN TRUE UNION UNIQUE UNWIND USE USING WHEN WHERE WITH
XOR YIELD`;

export const reserved: ReadonlySet<string> = new Set(words.split(/\s+/));

/** A name in back-ticks. */
export const quoted = (name: string): string => `\`${name.replaceAll("`", "``")}\``;
