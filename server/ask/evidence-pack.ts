/** An answer or a selection as a file for a footnote: every claim with its sentence, source, and the state of the corpus. */
import type { PackFormat } from "#contract/evidence-pack.ts";
import { toCsv } from "./pack/csv.ts";
import { toHtml } from "./pack/html.ts";
import { toMarkdown } from "./pack/markdown.ts";
import type { PackSelection } from "./pack/selection.ts";

/** What HTTP and the command line tell of a format. */
export const packFormats: Record<PackFormat, { mediaType: string; ending: string }> = {
  markdown: { mediaType: "text/markdown; charset=utf-8", ending: "md" },
  html: { mediaType: "text/html; charset=utf-8", ending: "html" },
  csv: { mediaType: "text/csv; charset=utf-8; header=present", ending: "csv" },
};

const writers: Record<PackFormat, (selection: PackSelection) => string> = {
  markdown: toMarkdown,
  html: toHtml,
  csv: toCsv,
};

/** The file's text. Pure: the day of making is part of the selection (`selectionOfAnswer`, `selectionOfEvents`). */
export const evidencePack = (selection: PackSelection, format: PackFormat): string => writers[format](selection);
