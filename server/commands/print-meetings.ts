/** Meetings as text for a terminal: when, where, what became of it, who, and the sentences that say so. */
import type { MeetingsResponse } from "#contract/api.ts";
import type { EventRecord } from "#contract/graph.ts";
import { dateInWords } from "../import/claim-summary.ts";

export function meetingLines(event: EventRecord): string {
  const place = event.place ? `, ${event.place.name}` : "";
  const sources = `${event.independentSources} independent source${event.independentSources === 1 ? "" : "s"}`;
  const who = event.participants.map(({ name, role }) => (role === "participant" ? name : `${name} (${role})`));
  const quotes = event.evidence.map(
    ({ quote, article }) =>
      `    > ${quote.replace(/\s+/g, " ")}\n      ${article.title ?? article.id}${publisherOf(article)}`,
  );
  return [
    `${dateInWords(event.date)}${place} · ${event.kind}, ${event.status} · ${sources}`,
    `  ${who.join(" – ")}`,
    ...quotes,
  ].join("\n");
}

const publisherOf = ({ publisher, publishedAt }: EventRecord["evidence"][number]["article"]) =>
  [publisher, publishedAt]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join("");

export function meetingsText({ meetings, page, unknown, articlesSearched }: MeetingsResponse): string {
  const lines = unknown.map(({ name, nearest }) => {
    const near = nearest.length > 0 ? ` Nearest: ${nearest.map((ref) => ref.name).join(", ")}.` : "";
    return `Nothing in the graph answers to "${name}".${near}`;
  });
  lines.push(...meetings.map(meetingLines));
  if (meetings.length === 0) lines.push(`No evidence in ${articlesSearched} articles.`);
  if (page.cut) lines.push(`${page.total} in all; the first ${meetings.length} are shown. More with --limit.`);
  return lines.join("\n\n");
}
