/**
 * The state that something foreign is in: "1,000 American soldiers in Ruritania", "its troops from the country".
 * Not: the state whose troops they are, "in the countryside", "the country" of a sentence before which no other state was named.
 */
import type { ExtractedEntity } from "#contract/extraction.ts";
import type { Reading, Sentence, Spot } from "../document.ts";

/** Only the preposition right behind the words counts, or one that few words part from them ("stationed in"). */
const referring =
  /^(?:(?:\s[\p{L}'’-]{1,20}){0,5}?\s(?:in|from|to|inside|out of))? (?:the|that|this) (?:[\p{L}-]{2,20} ){0,2}?(?:country|nation|state)\b/iu;

/** Sentences that "the country" may look back over. */
const farthest = 6;

/** The usual name of the state after `end`, or of the one that "the country" there means; null where none is told. */
export const hostCountry = (reading: Reading, sentence: Sentence, end: number, owner: string | null): string | null =>
  hostState(reading, sentence, end, owner)?.name ?? null;

/** The same as an entity. */
export function hostState(
  reading: Reading,
  sentence: Sentence,
  end: number,
  owner: string | null,
): ExtractedEntity | null {
  const named = reading
    .mentionsIn(sentence)
    .find((spot) => spot.type === "Place" && spot.start >= end && reading.entity(spot.entity)?.kind === "country");
  const found = named === undefined ? meantCountry(reading, sentence, end, owner) : reading.entity(named.entity);
  return found === undefined || isOwn(reading, found.key, owner) ? null : found;
}

function isOwn(reading: Reading, key: string, owner: string | null): boolean {
  const own = owner === null ? null : (reading.entity(owner)?.iso2 ?? null);
  return key === owner || (own !== null && own === reading.entity(key)?.iso2);
}

/** The last state spoken of before that is not the owner. */
function meantCountry(reading: Reading, sentence: Sentence, end: number, owner: string | null) {
  if (!referring.test(reading.text.slice(end, sentence.end))) return undefined;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const each = reading.sentences[index];
    const last = each === undefined ? undefined : statesBefore(reading, each, end).findLast(isOther);
    if (last !== undefined) return reading.entity(last.entity);
  }
  return undefined;

  function isOther(spot: Spot): boolean {
    return !isOwn(reading, spot.entity, owner);
  }
}

function statesBefore(reading: Reading, sentence: Sentence, end: number): Spot[] {
  return reading
    .mentionsIn(sentence)
    .filter(
      (spot) =>
        spot.end <= end &&
        (spot.type === "Government" || (spot.type === "Place" && reading.entity(spot.entity)?.kind === "country")),
    );
}
