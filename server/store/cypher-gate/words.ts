/** Words of Cypher by what the gate makes of them. All in upper case. */
import type { RefusalCode } from "../errors.ts";

const set = (words: string) => new Set(words.split(" "));

/** Words with which a reading statement, or a subquery or an arm of UNION in it, may begin. */
export const clauseStarts = set("MATCH OPTIONAL UNWIND WITH RETURN CALL SHOW");

/** Words that may follow something complete, and after which something must follow. */
export const continuing = set(
  "MATCH OPTIONAL WHERE UNWIND WITH RETURN CALL YIELD UNION ORDER SKIP LIMIT OFFSET " +
    "AS AND OR XOR NOT IN IS STARTS ENDS CONTAINS WHEN THEN ELSE USING " +
    "SHORTEST ANY ALL PATH PATHS GROUP GROUPS REPEATABLE DIFFERENT TYPED",
);

/** Words that may follow something complete and complete it. */
export const completing = set("DESC DESCENDING ASC ASCENDING END FINISH");

/** Words before an operand, where one is expected. */
export const prefixes = set("NOT DISTINCT CASE BY MATCH UNION ALL WITH WHEN CALL");

/** Words that begin what is not for users, with why. */
export const refusedWords: Record<string, [RefusalCode, string]> = {};
const refuse = (words: string, code: RefusalCode, why: string) => {
  for (const word of words.split(" ")) refusedWords[word] = [code, why];
};
refuse(
  "CREATE MERGE SET DELETE DETACH NODETACH REMOVE INSERT FOREACH",
  "WriteRefused",
  "would change the graph; only reading statements are run here.",
);
refuse("DROP ALTER", "SchemaRefused", "would change the schema; only reading statements are run here.");
refuse(
  "GRANT DENY REVOKE RENAME START STOP TERMINATE ENABLE DISABLE DEALLOCATE REALLOCATE DRYRUN USE SESSION",
  "AdministrationRefused",
  "administers the database; only reading statements are run here.",
);
refuse("LOAD", "FileAccessRefused", "reads files and addresses; only the graph is read here.");
refuse("CYPHER", "OptionRefused", "sets options of the planner, which are not open here.");
refuse("EXPLAIN PROFILE", "SyntaxError", "may stand once, at the beginning.");

/** What may follow USING. */
export const hints = set("TEXT RANGE POINT INDEX SEEK JOIN ON SCAN");

/** What SHOW may show. */
export const shown = set("INDEX INDEXES CONSTRAINT CONSTRAINTS ALL RANGE FULLTEXT TEXT POINT LOOKUP UNIQUE UNIQUENESS");

const schema = set("INDEX CONSTRAINT FULLTEXT VECTOR RANGE TEXT POINT LOOKUP");
const administration = set("USER ROLE DATABASE ALIAS SERVER COMPOSITE CURRENT PRIVILEGE");

/** Why a word is refused, where what follows it makes a difference: CREATE INDEX, CREATE OR REPLACE USER, DROP DATABASE. */
export const refusalOf = (word: string, following: string[]): [RefusalCode, string] | undefined => {
  const plain = refusedWords[word];
  if (plain === undefined || !["CREATE", "DROP", "ALTER"].includes(word)) return plain;
  const object = following.find((each) => each !== "OR" && each !== "REPLACE" && each !== "IMMUTABLE") ?? "";
  if (schema.has(object)) return refusedWords.DROP;
  return administration.has(object) ? refusedWords.USE : plain;
};
