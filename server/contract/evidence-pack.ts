/** `POST /api/evidence-pack`: an answer or chosen events as a file for a footnote, a printer or a spreadsheet. */
import { z } from "zod";
import { AskRequest } from "#contract/api.ts";

export const PackFormat = z.enum(["markdown", "html", "csv"]);
export type PackFormat = z.infer<typeof PackFormat>;

export const PackRequest = z
  .object({
    format: PackFormat,
    /** The request whose answer is exported: it is asked again, so that file and graph agree. */
    ask: AskRequest.optional(),
    /** Ids of chosen events: of all, or with `ask` of the rows of its answer. */
    events: z.array(z.string().min(1).max(200)).min(1).max(1000).optional(),
    /** What stands above chosen events; an answer has its question there. */
    title: z.string().trim().min(1).max(300).optional(),
  })
  // The description says what the server holds the request to: one of the two, or both.
  .meta({ override: { anyOf: [{ required: ["ask"] }, { required: ["events"] }] } });
export type PackRequest = z.input<typeof PackRequest>;

export const PackResponse = z.object({
  /** A name to save it by. */
  fileName: z.string(),
  mediaType: z.string(),
  text: z.string(),
  /** The state of the library that it was made from, as it also stands in the text. */
  corpus: z.object({ articles: z.int(), hash: z.string() }),
});
export type PackResponse = z.infer<typeof PackResponse>;
