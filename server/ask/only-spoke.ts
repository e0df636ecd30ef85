/**
 * "A spoke with B": the two may have met or been on the phone, and the sentence does not say. Such talks are told in its words, and where meetings were asked
 * for it is said that this may have been none. Not: talks that were held, a place in the sentence, whoever was received, visited or met by any of the sentences.
 */
import type { EventRecord } from "#contract/graph.ts";
import { normaliseName } from "../resolve/name-key.ts";
import { tells } from "./telling.ts";

const speaking =
  /\b(?:sp(?:oke|oken|eaks?|eaking)|talk(?:ed|ing)\s+(?:to|with)|conversations?|convers(?:ed|es|ing))\b/i;
const together =
  /\b(?:meet(?:s|ings?)?|met|talks|summit|negotiat\w*|session|visit\w*|receiv\w*|host\w*|welcom\w*|sat|sit|dinner|lunch|breakfast|face[- ]to[- ]face|in person|delegations?|conference|gather\w*|sidelines?|arriv\w*)\b/i;

const namesIt = (quote: string, place: string): boolean =>
  ` ${normaliseName(quote)} `.includes(` ${normaliseName(place)} `);

export const onlySpoke = (event: EventRecord): boolean => {
  if (event.kind !== "Talks" || event.concerns.length > 0) return false;
  const told = event.evidence.filter((one) => tells(event, one));
  // A place of which no sentence speaks is that of what was told before.
  const place = event.place?.name ?? null;
  return (
    told.length > 0 &&
    told.every(
      ({ quote }) => speaking.test(quote) && !together.test(quote) && (place === null || !namesIt(quote, place)),
    )
  );
};

/** What has to be said beside an answer on who met; empty where nothing has. */
export const perhapsByPhone = (rows: EventRecord[]): string => {
  const count = rows.filter(onlySpoke).length;
  if (count === 0) return "";
  const which =
    rows.length === 1
      ? "No source"
      : count === rows.length
        ? "Of none of them a source"
        : `Of ${count === 1 ? "one" : count} of them no source`;
  return ` ${which} says whether that was face to face or by phone.`;
};
