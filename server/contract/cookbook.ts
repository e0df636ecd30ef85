/** The example statements that the console offers: `cypher/cookbook/`, one a file. */
import { z } from "zod";

export const Recipe = z.object({
  /** The file's name without its ending. */
  name: z.string(),
  /** What the statement answers, as a question or a line. */
  title: z.string(),
  description: z.string(),
  /** The whole statement, comments included. */
  statement: z.string(),
  /** Values with which it can be run at once. */
  parameters: z.record(z.string(), z.unknown()),
});
export type Recipe = z.infer<typeof Recipe>;

export const CookbookResponse = z.object({ recipes: z.array(Recipe) });
export type CookbookResponse = z.infer<typeof CookbookResponse>;
