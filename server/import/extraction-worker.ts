/** A process of its own that reads files and articles: whatever one of them does to it, the server goes on answering. */
import { readFileArticles } from "../articles/read-file.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";
import { extract } from "../extract/extract.ts";
import { plainError } from "../plain-error.ts";
import type { ReadInWorker, WorkDone, WorkOrder } from "./work-order.ts";

async function work(order: WorkOrder): Promise<WorkDone> {
  const { number } = order;
  try {
    if (order.what === "extract") return { number, what: "extract", extraction: extract(order.article) };
    const read = await readFileArticles(order.file);
    return { number, what: "read", read: read.map(portable) };
  } catch (error) {
    return { number, what: "fault", fault: JSON.stringify(plainError(error)) };
  }
}

/** An error loses its class on the way between processes: its code and message go instead. */
function portable(read: Awaited<ReturnType<typeof readFileArticles>>[number]): ReadInWorker {
  if ("article" in read) return read;
  const { origin, error } = read;
  if (!(error instanceof UnreadableArticle)) throw error;
  return { origin, code: error.code, message: error.message };
}

process.on("message", (order: WorkOrder) => {
  void work(order).then((done) => process.send?.(done));
});

// The server is gone: nobody waits for an answer.
process.on("disconnect", () => process.exit(0));
// Ctrl+C reaches the whole process group; the server decides when this one ends.
process.on("SIGINT", () => {});
