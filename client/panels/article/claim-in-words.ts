/** A claim in a line, its date in the reader's locale as everywhere else. */
import { dateInWords } from "../evidence/date-words.ts";
import type { ReaderClaim } from "./segments.ts";

export const claimInWords = ({ summary, date }: Pick<ReaderClaim, "summary" | "date">, locale?: string): string =>
  date ? `${summary}, ${dateInWords(date, locale)}` : summary;
