/** What an endpoint may be answered with instead of success: status, stable code, and the words of one such answer. */

export type Refusal = { status: number; code: string; detail: string };

const refusal = (status: number, code: string, detail: string): Refusal => ({ status, code, detail });

/** Of any endpoint: for the request's form, origin and rate, and for faults that are not the asker's. */
export const ofEvery: Refusal[] = [
  refusal(400, "bad-request", "limit: Too small: expected number to be >=1"),
  refusal(401, "token-needed", "This server wants its token (RAPPORTEUR_TOKEN): as a bearer, or by its page."),
  refusal(403, "foreign-origin", "Another site's page may not ask this server."),
  refusal(421, "wrong-host", "This server does not answer by that name."),
  refusal(429, "too-many-requests", "Too many requests. Wait 12 s."),
  refusal(500, "internal-error", "Something went wrong here. It has been written to the log."),
  refusal(503, "store-unavailable", "The graph's database does not answer. Try again in a moment."),
  refusal(
    503,
    "store-stopped",
    "The graph's database has stopped itself, mostly because its disk is full. It needs room and a new start.",
  ),
  refusal(503, "overloaded", "Too many are asking at once. Try again in a moment."),
];

/** Of endpoints with a body. */
export const ofBodies: Refusal[] = [
  refusal(400, "bad-json", "The body is not JSON."),
  refusal(400, "bad-encoding", "The body is not UTF-8."),
  refusal(400, "nested-too-deep", "The body is nested deeper than 40 levels."),
  refusal(400, "too-many-members", "The body has more than 20000 members."),
  refusal(413, "too-large", "The body is too large."),
  refusal(415, "json-only", "The body must be application/json."),
  refusal(415, "no-compressed-body", "The body must not be compressed."),
  refusal(415, "unsupported-charset", "The body must be UTF-8."),
  refusal(429, "busy", "Too much is being sent at once. Try again in a moment."),
];

export const notFound = (detail: string): Refusal[] => [refusal(404, "not-found", detail)];

export const ofNames: Refusal[] = [refusal(409, "name-taken", "Another view is called “The spring talks”.")];

export const ofVerdicts: Refusal[] = [
  ...notFound("No article holds an entity person:bo sample."),
  refusal(409, "impossible-verdict", "The first day, 2024-05-09, is after the last, 2024-05-04."),
];

export const ofDisk: Refusal[] = [
  refusal(507, "disk-full", "There is no room left on the disk. Nothing was stored; free some space and try again."),
];

/** Of an article that is given as text. */
export const ofTexts: Refusal[] = [
  refusal(413, "article-too-large", "pasted text has 2000001 characters; an article may have 2000000. Split it."),
  refusal(422, "article-empty", "pasted text holds no words."),
  refusal(422, "article-binary", "pasted text is no text: it has a control character (0x00) at character 12."),
  refusal(422, "article-bad-front-matter", "The front matter of pasted text: url takes an http or https address."),
  refusal(422, "article-too-slow", "pasted text took longer than 60 seconds to read. Split it."),
  refusal(422, "article-too-much-memory", "pasted text takes more memory to read than it may. Split it."),
  refusal(
    500,
    "article-fault",
    "pasted text could not be read, by a fault of this program. It has been written to the log.",
  ),
];

export const ofImports: Refusal[] = [
  refusal(403, "import-by-address-off", "This server fetches no pages."),
  refusal(403, "import-by-path-off", "This server reads no files of its machine."),
  refusal(429, "busy", "Too much waits to be imported already. Try again when some of it is done."),
  ...notFound("None of the folders that may be imported from holds april.zip."),
];

const forbidden: [code: string, detail: string][] = [
  ["write-refused", "CREATE writes; the console reads only."],
  ["schema-refused", "CREATE INDEX changes the schema; the console reads only."],
  ["administration-refused", "SHOW TRANSACTIONS administers the database; the console reads only."],
  ["file-access-refused", "LOAD CSV reads files and addresses; the console does not."],
  ["procedure-refused", "The procedure dbms.listConfig is not among those that may be called."],
  ["function-refused", "The function apoc.util.sleep is not among those that may be called."],
  ["option-refused", "CYPHER options are not taken."],
  ["clause-refused", "USE is not taken: there is one graph."],
];

/** Of a statement of the console. */
export const ofStatements: Refusal[] = [
  refusal(400, "empty-statement", "There is no statement."),
  refusal(400, "syntax-error", "A closing bracket is missing."),
  refusal(400, "several-statements", "One statement at a time."),
  refusal(400, "parameter-missing", "The parameter $people has no value."),
  refusal(400, "engine-differs", "The embedded database answers this otherwise than Neo4j does."),
  ...forbidden.map(([code, detail]) => refusal(403, code, detail)),
  refusal(422, "statement-too-long", "The statement is longer than 20 kB."),
  refusal(422, "nested-too-deep", "The statement is nested deeper than 100 levels."),
  refusal(422, "too-costly", "One row of this statement would cost too much (a very long loop)."),
  refusal(422, "statement-failed", "Division by zero."),
  refusal(422, "statement-timeout", "The statement was ended after 5 seconds."),
  refusal(422, "statement-memory", "The statement was ended because it used too much memory."),
  refusal(429, "busy", "Too many statements are waiting; try again in a few seconds."),
];
