/** One sentence's source, as a footnote gives it. */
import type { EventRecord, Evidence } from "#contract/graph.ts";
import type { Status } from "#contract/ontology.ts";
import { articleName } from "../article-name.ts";
import { sayDate, sayDay, sayMonth } from "../say-date.ts";

/** The publication date, as sharp as it is known. */
const published = ({ publishedAt, publishedPrecision }: Evidence["article"]): string => {
  if (publishedAt === null || publishedPrecision === "unknown") return "date unknown";
  if (publishedPrecision === "year") return String(Number(publishedAt.slice(0, 4)));
  return publishedPrecision === "month" ? sayMonth(publishedAt) : sayDay(publishedAt);
};

export type Citation = {
  title: string;
  publisher: string;
  published: string;
  url: string | null;
  position: string;
  speaker: string | null;
};

export const citationOf = (evidence: Evidence): Citation => ({
  title: articleName(evidence.article),
  publisher: evidence.article.publisher ?? "publisher unknown",
  published: published(evidence.article),
  url: safeUrl(evidence.article.url),
  position: `characters ${evidence.start}–${evidence.end} of ${evidence.article.id}`,
  speaker: evidence.attributedTo?.speaker ?? null,
});

/** Only addresses of the web become links. */
export const safeUrl = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);

export const stateOf = ({ articles, hash }: { articles: number; hash: string }, made: string): string =>
  `${articles === 1 ? "1 article" : `${articles} articles`}, state ${hash}, ${sayDay(made)}`;

/** What each source says of status and date, where they do not all say the same. */
export const differences = (event: EventRecord): string[] => {
  const told = event.evidence.map((one) => `${one.status ?? "no status"}, ${one.date ? sayDate(one.date) : "no date"}`);
  return new Set(told).size < 2 ? [] : [...new Set(told)];
};

/**
 * `planned (18 April 2024) → happened (22 April 2024)`; empty where there was one status only. Of sources without a date, and of a day on which sources say
 * different things, nobody knows which came first: they are no step.
 */
export const historyOf = (event: EventRecord): string => {
  const days = new Map<string, Set<Status>>();
  for (const { publishedAt, status } of event.statusHistory)
    if (publishedAt !== null) days.set(publishedAt, (days.get(publishedAt) ?? new Set()).add(status));
  const steps = [...days]
    .filter(([, told]) => told.size === 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([publishedAt, told]) => [...told].map((status) => ({ publishedAt, status })))
    .filter((step, index, all) => step.status !== all[index - 1]?.status);
  if (steps.length < 2 || steps.at(-1)?.status !== event.status) return "";
  return steps.map(({ status, publishedAt }) => `${status} (${sayDay(publishedAt)})`).join(" → ");
};
