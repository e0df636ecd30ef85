/** A source: one article as it was read, with its text and what is known of its origin. */
import { z } from "zod";
import { Day } from "#contract/date-span.ts";

export const Article = z.object({
  /** `article:` + 16 hex digits, from the text and its publisher. */
  id: z.string(),
  /** SHA-256 (hex) of the normalised text: equal for what several publishers print word for word. */
  textHash: z.string(),
  /** The text that every offset counts in (UTF-16 code units): NFC, line ends LF, no BOM. */
  text: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  /** http or https only. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  publishedAt: Day.nullable(),
  publishedPrecision: z.enum(["day", "month", "year", "unknown"]),
  /** Why the publication date is believed, in words: `front matter`, `stated: "19 April 2024 Friday"`, `inferred: …`, `unknown`. */
  publishedBasis: z.string(),
  /** The file or form that it came from, for people to recognise it. */
  origin: z.string(),
});
export type Article = z.infer<typeof Article>;
