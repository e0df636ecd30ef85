/** Cuts an article's text into paragraphs and runs, so that mentions, claims and the opened sentence can be drawn. */
import type { ArticleResponse } from "#contract/api.ts";

export type ReaderMention = ArticleResponse["mentions"][number];
export type ReaderClaim = ArticleResponse["claims"][number];
type Range = { start: number; end: number };

/** A run of text in which nothing begins or ends. */
export type Segment = Range & {
  text: string;
  /** The mention that covers the run; of several, the shortest, because it is the most specific. */
  mention: ReaderMention | null;
  claimed: boolean;
  opened: boolean;
};

/** One line of the article with its runs; `start` and `end` count in the article's text. */
export type Paragraph = Range & { segments: Segment[] };

const covers = (outer: Range, inner: Range) => outer.start <= inner.start && outer.end >= inner.end;

/** The items of a sorted list that may touch a range; moves a cursor, so that a whole text is one pass. */
const windowOver = <Item extends Range>(items: Item[]) => {
  const sorted = [...items].sort((one, other) => one.start - other.start);
  let next = 0;
  let active: Item[] = [];
  return (range: Range): Item[] => {
    active = active.filter((item) => item.end > range.start);
    for (let item = sorted[next]; item !== undefined && item.start < range.end; item = sorted[++next])
      if (item.end > range.start) active.push(item);
    return active;
  };
};

const shortest = (mentions: ReaderMention[]): ReaderMention | null =>
  mentions.reduce<ReaderMention | null>(
    (best, mention) => (best === null || mention.end - mention.start < best.end - best.start ? mention : best),
    null,
  );

const cutAt = (range: Range, items: Range[]): Range[] => {
  const points = new Set([range.start, range.end]);
  for (const { start, end } of items)
    for (const point of [start, end]) if (point > range.start && point < range.end) points.add(point);
  const sorted = [...points].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((start, index) => ({ start, end: sorted[index + 1] ?? range.end }));
};

const linesOf = (text: string): Range[] => {
  const lines: Range[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
};

/** Joining the texts of all runs of all paragraphs gives the article's text without its line ends and blank lines. */
export const paragraphsOf = (
  text: string,
  mentions: ReaderMention[],
  claims: ReaderClaim[],
  opened: Range | null,
): Paragraph[] => {
  const mentionsIn = windowOver(mentions);
  const claimsIn = windowOver(claims);
  return linesOf(text).map((line) => {
    const lineMentions = [...mentionsIn(line)];
    const lineClaims = [...claimsIn(line)];
    const cuts = cutAt(line, [...lineMentions, ...lineClaims, ...(opened ? [opened] : [])]);
    const segments = cuts.map((range) => ({
      ...range,
      text: text.slice(range.start, range.end),
      mention: shortest(lineMentions.filter((mention) => covers(mention, range))),
      claimed: lineClaims.some((claim) => covers(claim, range)),
      opened: opened !== null && covers(opened, range),
    }));
    return { ...line, segments };
  });
};

const furthest = 5;
/** Without what marks a line as a heading or an item of a list: a title has it not. */
const spaced = (text: string): string =>
  text
    .trim()
    .replace(/^(?:#{1,6}|[*•‣▪●■►–—-])\s+/, "")
    .replace(/\s+/g, " ");

/** Where the text itself has its headline, which then need not be written over it once more: one of its first lines, or none. */
export const headlineAt = (paragraphs: Paragraph[], title: string | null): number | null => {
  if (title === null) return null;
  const line = paragraphs
    .slice(0, furthest)
    .find(({ segments }) => spaced(segments.map(({ text }) => text).join("")) === spaced(title));
  return line?.start ?? null;
};

/** A sentence that one or more claims stand on. */
export type ClaimedSentence = Range & { claims: ReaderClaim[] };

/** The claims by sentence, in reading order. */
export const claimedSentences = (claims: ReaderClaim[]): ClaimedSentence[] => {
  const bySpan = new Map<string, ClaimedSentence>();
  for (const claim of claims) {
    const key = `${claim.start} ${claim.end}`;
    const sentence = bySpan.get(key);
    if (sentence) sentence.claims.push(claim);
    else bySpan.set(key, { start: claim.start, end: claim.end, claims: [claim] });
  }
  return [...bySpan.values()].sort((one, other) => one.start - other.start || one.end - other.end);
};

/** The sentence after (or before) a place in the text; goes round at the ends. */
export const neighbouringSentence = (
  sentences: ClaimedSentence[],
  from: number | null,
  step: 1 | -1,
): ClaimedSentence | null => {
  if (sentences.length === 0) return null;
  const ahead = step === 1 ? sentences : [...sentences].reverse();
  const found = from === null ? undefined : ahead.find(({ start }) => (step === 1 ? start > from : start < from));
  return found ?? ahead[0] ?? null;
};
