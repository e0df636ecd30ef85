/** The parts that every claim on an event shares: quote, source, date, status. */
import { type DateSpan, dayAlone, unknownDate } from "#contract/date-span.ts";
import type { EventClaim, Participant } from "#contract/extraction.ts";
import { attributionOf } from "../attribution.ts";
import type { Reading, Sentence } from "../document.ts";
import { readStatus, type StatusReading } from "../status.ts";
import type { Scene } from "./scene.ts";
import { timelineOf } from "./timeline.ts";
import { type Anchor, dateFor } from "./when.ts";

export type EventParts = {
  rule: string;
  kind: EventClaim["kind"];
  /** Item of the event word and its phrase. */
  anchor: Anchor;
  noun: boolean;
  participants: Participant[];
  place?: string | null;
  concerns?: string[];
  action?: EventClaim["action"];
  confidence: number;
};

/** The headline, and a long title of a release that stands below its letterhead: a paragraph with no full stop. */
export const isTitleLine = (reading: Reading, { kind, index, start, end }: Sentence): boolean =>
  kind === "headline" ||
  (kind === "prose" &&
    index < 5 &&
    reading.text[end] === "\n" &&
    !/[.!?:;,”"’)]$/u.test(reading.text.slice(start, end)));

export function statusAt(reading: Reading, scene: Scene, at: number, noun: boolean): StatusReading {
  const item = scene.items[at];
  const start = item?.start ?? scene.sentence.start;
  const end = item?.end ?? start;
  return readStatus({
    before: reading.text.slice(scene.sentence.start, start),
    word: item?.text ?? "",
    after: reading.text.slice(end, scene.sentence.end),
    noun,
    headline: isTitleLine(reading, scene.sentence),
  });
}

function dateAt(reading: Reading, scene: Scene, anchor: Anchor, status: StatusReading): DateSpan {
  const timeline = timelineOf(reading);
  const expression = dateFor(scene, anchor, { left: 0, right: scene.items.length });
  if (expression !== null) return timeline.resolve(expression, status.direction);
  const day = status.status === "happened" ? timeline.digestDay : null;
  return day === null ? unknownDate : dayAlone(day);
}

/** Null where the words only wish, ask or suppose. */
export function eventClaim(reading: Reading, scene: Scene, parts: EventParts): EventClaim | null {
  const { sentence } = scene;
  const status = statusAt(reading, scene, parts.anchor.at, parts.noun);
  if (status.status === null) return null;
  const seen = new Set<string>();
  return {
    type: "event",
    start: sentence.start,
    end: sentence.end,
    quote: reading.text.slice(sentence.start, sentence.end),
    context: [],
    rule: parts.rule,
    confidence: Math.round(parts.confidence * status.confidence * 100) / 100,
    attributedTo: attributionOf(reading, sentence, scene.items[parts.anchor.at]?.start ?? sentence.start),
    kind: parts.kind,
    status: status.status,
    date: dateAt(reading, scene, parts.anchor, status),
    place: parts.place ?? null,
    participants: parts.participants.filter(({ entity }) => !seen.has(entity) && seen.add(entity)),
    concerns: parts.concerns ?? [],
    action: parts.action ?? null,
  };
}
