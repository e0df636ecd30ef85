/**
 * "A spoke with B": the two may have met or been on the phone, and the sentence does not say. Such talks are told in its words, and where meetings were asked
 * for it is said that this may have been none. Not: talks that were held, a place, whoever was received, visited or met by any of the sentences.
 */
import type { EventRecord } from "#contract/graph.ts";
import { tells } from "./telling.ts";

const speaking =
  /\b(?:sp(?:oke|oken|eaks?|eaking)|talk(?:ed|ing)\s+(?:to|with)|conversations?|convers(?:ed|es|ing))\b/i;
const together =
  /\b(?:meet(?:s|ings?)?|met|talks|summit|negotiat\w*|session|visit\w*|receiv\w*|host\w*|welcom\w*|sat|sit|dinner|lunch|breakfast|face[- ]to[- ]face|in person|delegations?|conference|gather\w*|sidelines?|arriv\w*)\b/i;

export const onlySpoke = (event: EventRecord): boolean => {
  if (event.kind !== "Talks" || event.place !== null || event.concerns.length > 0) return false;
  const told = event.evidence.filter((one) => tells(event, one));
  return told.length > 0 && told.every(({ quote }) => speaking.test(quote) && !together.test(quote));
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
