/** A process of its own that reads articles: whatever a text does to it, the server goes on answering. */
import type { Article } from "#contract/article.ts";
import type { Extraction } from "#contract/extraction.ts";
import { extract } from "../extract/extract.ts";

export type WorkOrder = { order: number; article: Article };
export type WorkDone = { order: number; extraction: Extraction } | { order: number; fault: string };

process.on("message", ({ order, article }: WorkOrder) => {
  let done: WorkDone;
  try {
    done = { order, extraction: extract(article) };
  } catch (error) {
    done = { order, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  process.send?.(done);
});

// The server is gone: nobody waits for an answer.
process.on("disconnect", () => process.exit(0));
// Ctrl+C reaches the whole process group; the server decides when this one ends.
process.on("SIGINT", () => {});
