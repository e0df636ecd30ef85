/** An evidence pack as CSV (RFC 4180): one line a sentence, what it stands behind repeated on each. */
import type { EventRecord, Evidence } from "#contract/graph.ts";
import { harmlessCell } from "#contract/spreadsheet-cell.ts";
import { sayList } from "../say-event.ts";
import { safeUrl } from "./citation.ts";
import type { PackSelection } from "./selection.ts";

const header = [
  "about",
  "kind",
  "status",
  "from",
  "to",
  "precision",
  "date_words",
  "participants",
  "place",
  "independent_sources",
  "property",
  "value",
  "disagreement",
  "quote",
  "said_by",
  "status_in_source",
  "from_in_source",
  "to_in_source",
  "article_title",
  "publisher",
  "published",
  "url",
  "article_id",
  "claim_id",
  "start",
  "end",
  "corpus_articles",
  "corpus_hash",
  "made",
];

type Cell = string | number | boolean | null;

export const csvCell = (value: Cell): string => {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const safe = harmlessCell(value);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

const eventCells = (event: EventRecord): Cell[] => [
  event.name,
  event.kind,
  event.status,
  event.date.start,
  event.date.end,
  event.date.precision,
  event.date.text,
  sayList(
    event.participants.map((one) => one.name),
    "&",
  ),
  event.place?.name ?? null,
  event.independentSources,
  null,
  null,
  null,
];

const factCells = ({ about, fact }: PackSelection["facts"][number], value: string): Cell[] => [
  about.name,
  "fact",
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  fact.property,
  value,
  fact.disagreement,
];

const nothing: Cell[] = Array.from({ length: 13 }, () => null);

export const toCsv = (selection: PackSelection): string => {
  const { corpus, made } = selection;
  const line = (about: Cell[], one: Evidence | null): Cell[] => [
    ...about,
    one?.quote ?? null,
    one?.attributedTo?.speaker ?? null,
    one?.status ?? null,
    one?.date?.start ?? null,
    one?.date?.end ?? null,
    one?.article.title ?? null,
    one?.article.publisher ?? null,
    one?.article.publishedAt ?? null,
    safeUrl(one?.article.url ?? null),
    one?.article.id ?? null,
    one?.claimId ?? null,
    one?.start ?? null,
    one?.end ?? null,
    corpus.articles,
    corpus.hash,
    made,
  ];
  const lines = [
    ...selection.rows.flatMap((event) =>
      (event.evidence.length > 0 ? event.evidence : [null]).map((one) => line(eventCells(event), one)),
    ),
    ...selection.facts.flatMap((about) =>
      about.fact.values.flatMap((value) => value.evidence.map((one) => line(factCells(about, value.value), one))),
    ),
    ...selection.evidence.map((one) => line(nothing, one)),
  ];
  // A file without a line would not say of which state of which library it is silent.
  const all = lines.length === 0 ? [line(nothing, null)] : lines;
  return [header, ...all].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
};
