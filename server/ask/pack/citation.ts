/** One sentence's source, as a footnote gives it. */
import type { EventRecord, Evidence } from "#contract/graph.ts";
import { articleName } from "../article-name.ts";
import { sayDate, sayDay } from "../say-date.ts";

const months = "January February March April May June July August September October November December".split(" ");

/** The publication date, as sharp as it is known. */
const published = ({ publishedAt, publishedPrecision }: Evidence["article"]): string => {
  if (publishedAt === null || publishedPrecision === "unknown") return "date unknown";
  const year = Number(publishedAt.slice(0, 4));
  if (publishedPrecision === "year") return String(year);
  return publishedPrecision === "month"
    ? `${months[Number(publishedAt.slice(5, 7)) - 1]} ${year}`
    : sayDay(publishedAt);
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

/** `planned (18 April 2024) → happened (22 April 2024)`; empty where there was one status only. */
export const historyOf = (event: EventRecord): string => {
  const steps = event.statusHistory.filter((step, index, all) => step.status !== all[index - 1]?.status);
  return steps.length < 2
    ? ""
    : steps
        .map(
          (step) =>
            `${step.status} (${step.publishedAt === null ? "source without a date" : sayDay(step.publishedAt)})`,
        )
        .join(" → ");
};
