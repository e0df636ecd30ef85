/** The parameter of an address that names one thing. */
import { z } from "zod";

/** @param what says what it is the id of */
export const byId = (what: string, longest = 300) =>
  z.strictObject({ id: z.string().min(1).max(longest).describe(`Id of ${what}`) });
