/** Whether two reports that share a key can be of one event, dates aside. */
import { areTwoWeekdays } from "#contract/weekday-words.ts";
import { quoteSimilarity } from "../sources/similarity.ts";
import type { EventReport, ReportedPlace } from "./report.ts";

export function compatible(a: EventReport, b: EventReport): boolean {
  if (!kindsCompatible(a, b) || !placesCompatible(a.place, b.place) || isPutOff(a, b) || isPutOff(b, a)) return false;
  if (
    a.articleId === b.articleId &&
    a.date.start === null &&
    b.date.start === null &&
    areTwoWeekdays(a.date.text, b.date.text)
  )
    return false;
  if (a.kind === "Withdrawal") return withdrawalsCompatible(a, b);
  return a.kind !== "Statement" || quoteSimilarity(a.quote, b.quote) >= 0.5;
}

/**
 * "The meeting of today was cancelled; they agreed to meet in the near future": one article, two meetings, for it tells two times. "They met on Tuesday. He had
 * once refused to meet her": what took place at a time that is told is not what was not held, of another time or none.
 */
function isPutOff(off: EventReport, other: EventReport): boolean {
  if (off.status !== "cancelled" || off.articleId !== other.articleId || off.date.text === other.date.text)
    return false;
  const ahead = other.status === "planned" && off.date.text !== null;
  return other.date.text !== null && (ahead || other.status === "happened");
}

/** Not from two bases; and who had left is not the one who is to leave later. */
function withdrawalsCompatible(a: EventReport, b: EventReport): boolean {
  const apart = a.concerns.length > 0 && b.concerns.length > 0 && !a.concerns.some((one) => b.concerns.includes(one));
  if (apart) return false;
  const [left, leaving] = a.status === "planned" ? [b, a] : [a, b];
  if (left.status === leaving.status || leaving.status !== "planned" || left.articleId === leaving.articleId)
    return true;
  return left.publishedAt !== null && leaving.publishedAt !== null && leaving.publishedAt <= left.publishedAt;
}

/** A call is no meeting; "talks" may be either, but not a call where a place is told. */
function kindsCompatible(a: EventReport, b: EventReport): boolean {
  if (a.kind === b.kind) return true;
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has("Call")) {
    const talks = a.kind === "Talks" ? a : b;
    return kinds.has("Talks") && talks.place === null;
  }
  return [...kinds].every((kind) => kind === "Meeting" || kind === "Talks" || kind === "Visit");
}

/** The same place, a city in the country told, a house in the town told, or one of them unknown. */
export function placesCompatible(a: ReportedPlace | null, b: ReportedPlace | null): boolean {
  if (a === null || b === null || a.id === b.id) return true;
  if (a.city && b.city) return standsIn(a, b) || standsIn(b, a);
  return a.iso2 === null || b.iso2 === null || a.iso2 === b.iso2;
}

const standsIn = (house: ReportedPlace, { id, town }: ReportedPlace): boolean =>
  town === null && house.town !== null && house.town === id.replace(/~.*$/, "");
