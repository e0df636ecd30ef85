/** Meetings with their sentences as a text for a footnote: Markdown, HTML for print, CSV. */
import type { EventRecord, Evidence } from "#contract/graph.ts";
import { csvOf } from "../csv.ts";
import { kindInWords } from "../entity/event-words.ts";
import { dateInWords, publishedInWords } from "../evidence/date-words.ts";
import { safeHref } from "../evidence/safe-href.ts";
import { statusWords } from "../evidence/status-words.ts";

/** What was asked, and the state of the articles that answered. */
export type PackOrigin = { question: string; articles: number; hash: string | null; today: string };

const namesOf = (event: EventRecord) =>
  event.participants.map(({ name, role }) => (role === "participant" ? name : `${name} (${role})`)).join(", ");

const headingOf = (event: EventRecord) =>
  [
    dateInWords(event.date),
    kindInWords(event.kind),
    namesOf(event),
    event.place?.name ?? null,
    statusWords[event.status].label.toLowerCase(),
  ].flatMap((part) => part ?? []);

const sourceOf = ({ article, start, end }: Evidence) =>
  [
    article.title ?? "Untitled article",
    article.publisher,
    publishedInWords(article),
    safeHref(article.url),
    `characters ${start}–${end}`,
  ].flatMap((part) => part ?? []);

const corpusOf = ({ articles, hash, today }: PackOrigin) =>
  `Read from ${articles} articles${hash ? ` (state ${hash})` : ""} on ${today}.`;

/** Markdown's own signs are data in names and quotes. */
const markdown = (text: string) => text.replaceAll(/[\\`*_{}[\]<>#|]/g, "\\$&").replaceAll(/\s+/g, " ");

export const packAsMarkdown = (meetings: EventRecord[], origin: PackOrigin): string =>
  [
    `# ${markdown(origin.question)}`,
    corpusOf(origin),
    ...meetings.flatMap((event) => [
      `## ${headingOf(event).map(markdown).join(" · ")}`,
      ...event.evidence.map((item) => `> ${markdown(item.quote)}\n>\n> ${sourceOf(item).map(markdown).join(", ")}`),
    ]),
    "",
  ].join("\n\n");

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const html = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const style =
  "body{font:16px/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}h2{font-size:1.1rem;margin:1.6rem 0 .4rem}" +
  "blockquote{margin:.4rem 0 .8rem;padding-left:1rem;border-left:3px solid #999}footer{font-size:.85rem;color:#444}" +
  "section{break-inside:avoid}";

export const packAsHtml = (meetings: EventRecord[], origin: PackOrigin): string => {
  const sections = meetings.map((event) => {
    const quotes = event.evidence.map(
      (item) =>
        `<blockquote dir="auto">${html(item.quote)}<footer>${sourceOf(item).map(html).join(", ")}</footer></blockquote>`,
    );
    return `<section><h2 dir="auto">${headingOf(event).map(html).join(" · ")}</h2>${quotes.join("")}</section>`;
  });
  const title = html(origin.question);
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>` +
    `<body><h1>${title}</h1><p>${html(corpusOf(origin))}</p>${sections.join("")}</body></html>`
  );
};

const columns = [
  "earliest",
  "latest",
  "precision",
  "date in words",
  "status",
  "kind",
  "participants",
  "place",
  "independent sources",
  "quote",
  "article",
  "publisher",
  "published",
  "address",
  "from character",
  "to character",
  "corpus",
];

/** One line a sentence, so that nothing is lost in a spreadsheet. */
export const packAsCsv = (meetings: EventRecord[], origin: PackOrigin): string =>
  csvOf([
    columns,
    ...meetings.flatMap((event) =>
      event.evidence.map((item) => [
        event.date.start ?? "",
        event.date.end ?? "",
        event.date.precision,
        dateInWords(event.date),
        event.status,
        event.kind,
        namesOf(event),
        event.place?.name ?? "",
        String(event.independentSources),
        item.quote,
        item.article.title ?? "",
        item.article.publisher ?? "",
        item.article.publishedAt ?? "",
        safeHref(item.article.url) ?? "",
        String(item.start),
        String(item.end),
        corpusOf(origin),
      ]),
    ),
  ]);
