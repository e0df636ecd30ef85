/** Meetings as text for a terminal: when, where, what became of it, who, and the sentences that say so. */

import type { EventRecord, Evidence } from "#contract/graph.ts";
import type { MeetingsResponse } from "#contract/meetings.ts";
import { articleName } from "../ask/article-name.ts";
import { datesOfOthers } from "../ask/telling.ts";
import { dateInWords } from "./date-in-words.ts";

export function meetingLines(event: EventRecord): string {
  const place = event.place ? `, ${event.place.name}` : "";
  const others = datesOfOthers(event).map(dateInWords);
  const differ = others.length === 0 ? "" : ` (others: ${others.join(", ")})`;
  const sources = `${event.independentSources} independent source${event.independentSources === 1 ? "" : "s"}`;
  const who = event.participants.map(({ name, role }) => (role === "participant" ? name : `${name} (${role})`));
  return [
    `${dateInWords(event.date)}${differ}${place} · ${event.kind}, ${event.status} · ${sources}`,
    `  ${who.join(" – ")}`,
    ...event.evidence.map(sentenceLines),
  ].join("\n");
}

/** A sentence, and below it the article that has it and whoever says it there. */
export function sentenceLines({ quote, article, attributedTo }: Evidence): string {
  const speaker = attributedTo === null ? "" : `, according to ${attributedTo.speaker}`;
  return `    > ${quote.replace(/\s+/g, " ")}\n      ${articleName(article)}${publisherOf(article)}${speaker}`;
}

export const cutText = ({ page, meetings }: Pick<MeetingsResponse, "page" | "meetings">): string =>
  `${page.total} in all; the first ${meetings.length} are shown. More with --limit.`;

/** One line a group: its people or its day, how many, from when to when. */
const groupLine = ({
  people,
  date,
  events,
  happened,
  first,
  last,
}: NonNullable<MeetingsResponse["groups"]>[number]): string => {
  const what = people.length > 0 ? people.map((one) => one.name).join(" – ") : (date?.start ?? "day unknown");
  const until = date !== null && date.end !== date.start ? ` to ${date.end}` : "";
  const span = people.length === 0 || first === null ? "" : `, ${first === last ? first : `${first} to ${last}`}`;
  return `${String(events.length).padStart(4)}  ${what}${until}${span}${happened === events.length ? "" : ` (${happened} happened)`}`;
};

/** Rows and columns would not fit a terminal: one line a pair, most meetings first. */
const matrixLines = ({ people, cells }: NonNullable<MeetingsResponse["matrix"]>): string[] =>
  [...cells]
    .sort((one, other) => other.meetings - one.meetings)
    .map((cell) => `${String(cell.meetings).padStart(4)}  ${people[cell.a]?.name} – ${people[cell.b]?.name}`);

const nearLine = ({ a, b, tier, events, evidence }: NonNullable<MeetingsResponse["coPresence"]>[number]): string =>
  `${tier.padEnd(22)} ${a.name} – ${b.name} (${events.length > 0 ? `${counted(events, "event")}, ` : ""}${counted(evidence, "sentence")})`;

const counted = (all: readonly unknown[], word: string): string =>
  `${all.length} ${word}${all.length === 1 ? "" : "s"}`;

const publisherOf = ({ publisher, publishedAt }: Evidence["article"]) =>
  [publisher, publishedAt]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join("");

export function meetingsText({
  meetings,
  groups,
  matrix,
  coPresence,
  page,
  unknown,
  articlesSearched,
}: MeetingsResponse): string {
  const lines = unknown.map(({ name, nearest }) => {
    const near = nearest.length > 0 ? ` Nearest: ${nearest.map((ref) => ref.name).join(", ")}.` : "";
    return `Nothing in the graph answers to "${name}".${near}`;
  });
  lines.push(...meetings.map(meetingLines));
  if (meetings.length === 0) lines.push(`No evidence in ${articlesSearched} articles.`);
  if (page.cut) lines.push(cutText({ page, meetings }));
  if (groups) lines.push(groups.map(groupLine).join("\n"));
  if (matrix) lines.push(matrixLines(matrix).join("\n"));
  if (coPresence) lines.push(coPresence.map(nearLine).join("\n"));
  return lines.join("\n\n");
}
