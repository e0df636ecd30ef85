/** What goes between the server and the process that reads for it. */
import type { Article } from "#contract/article.ts";
import type { Extraction } from "#contract/extraction.ts";
import type { SourceFile } from "../articles/source-file.ts";
import type { UnreadableCode } from "../articles/unreadable.ts";

export type WorkOrder = { number: number } & (
  | { what: "extract"; article: Article }
  | { what: "read"; file: SourceFile }
);

export type ReadInWorker =
  | { origin: string; article: Article }
  | { origin: string; code: UnreadableCode; message: string };

export type WorkDone = { number: number } & (
  | { what: "extract"; extraction: Extraction }
  | { what: "read"; read: ReadInWorker[] }
  | { what: "fault"; fault: string }
);
