/** Input that cannot become an article. The message is a sentence for whoever gave it: it names the file and what to do. */

export type UnreadableCode =
  | "empty"
  | "binary"
  | "not-utf8"
  | "too-large"
  | "unknown-format"
  | "bad-front-matter"
  | "bad-record"
  | "no-article"
  | "scanned"
  | "encrypted"
  | "damaged"
  | "unsafe-archive"
  | "not-fetched"
  | "too-slow"
  | "too-much-memory"
  | "too-repetitive"
  | "fault";

export class UnreadableArticle extends Error {
  override name = "UnreadableArticle";
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.code = code;
  }
}
