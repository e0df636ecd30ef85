/**
 * "** EXAMPLETON - Premier A meets B – 1000 GMT": the town in front of an entry of a diary is where it takes place, other than the dateline of a
 * story, which tells where that was written.
 * Not: "EXAMPLETON/SAMPLEVILLE -" (in which of them is not said), a state before the dash.
 */
import type { EventClaim } from "#contract/extraction.ts";
import type { Reading } from "../document.ts";
import { datelineTownOf } from "./place-meant.ts";
import type { PlaceFound } from "./place-of-later-stay.ts";
import { timelineOf } from "./timeline.ts";

const bullets = /^[\s*•·-]*$/u;
const dash = /^\s[-–—]{1,2}\s/u;

export function townOfEntry(reading: Reading, claim: EventClaim): PlaceFound | null {
  const timeline = timelineOf(reading);
  const sentence = timeline.isDiary && claim.kind !== "Call" ? timeline.sentenceFrom(claim.start) : undefined;
  if (sentence === undefined) return null;
  const before = reading.sentences[sentence.index - 1];
  if (before?.kind === "dateline" && before.paragraph === sentence.paragraph) {
    const town = datelineTownOf(reading, before);
    return town === null ? null : { place: town, start: before.start, end: before.end };
  }
  const [first] = timeline.sceneAt(sentence).items.filter(({ kind }) => kind === "name");
  if (first?.kind !== "name" || first.named.type !== "Place" || first.named.placeKey === null) return null;
  const opens = bullets.test(reading.text.slice(sentence.start, first.start));
  return opens && dash.test(reading.text.slice(first.end, first.end + 4))
    ? { place: first.named.placeKey, start: claim.start, end: claim.end }
    : null;
}
