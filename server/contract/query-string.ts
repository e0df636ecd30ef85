/** What comes in an address, where everything is text. */
import { z } from "zod";

/** A query-string list: `a,b` or `a=…&a=…`. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value), z.array(item));
/** Names hold commas, so several are several parameters: `person=…&person=…`. */
export const names = z.preprocess(
  (value) => (typeof value === "string" ? [value] : value),
  z.array(z.string().min(1).max(200).regex(/\S/)).max(10),
);
/** Yes or no, in letters. */
export const flag = z.enum(["true", "false"]).transform((value) => value === "true");
/** How many at most, within the most that is given at once. */
export const limitUpTo = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual);
