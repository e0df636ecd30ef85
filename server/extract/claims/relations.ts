/**
 * What stands in the phrase that names an agreement or a base, and in names with their state.
 * Takes: parties of an agreement; who runs a base ("U.S. air base"); where it is ("near Exempla"); "Exempla, Ruritania" as a part.
 * Not taken: a base's visitors, states that only speak of an agreement.
 */
import type { Claim } from "#contract/extraction.ts";
import type { ClaimRule, Reading, Sentence, ThingUse } from "../document.ts";
import { relationClaim } from "./relation-claim.ts";

function ofThing(reading: Reading, sentence: Sentence, thing: ThingUse): Claim[] {
  const entity = reading.entity(thing.entity);
  if (entity === undefined) return [];
  const claims: Claim[] = [];
  for (const government of thing.governments) {
    if (reading.entity(government) === undefined) continue;
    if (entity.type === "Agreement")
      claims.push(
        relationClaim(
          reading,
          sentence,
          "agreement-party",
          { relation: "PARTY_TO", from: government, to: thing.entity },
          0.85,
        ),
      );
    if (entity.type === "Base")
      claims.push(
        relationClaim(
          reading,
          sentence,
          "base-operator",
          { relation: "OPERATES", from: government, to: thing.entity },
          0.8,
        ),
      );
  }
  if (entity.type === "Base" && thing.at !== null) {
    const state = reading.entity(thing.at);
    const place =
      state?.type === "Government"
        ? reading.entities.find((each) => each.type === "Place" && each.within === thing.at && each.kind === "country")
        : state;
    if (place !== undefined)
      claims.push(
        relationClaim(
          reading,
          sentence,
          "base-place",
          { relation: "LOCATED_IN", from: thing.entity, to: place.key },
          0.85,
        ),
      );
  }
  return claims;
}

/** "Exempla, Ruritania": the town is a part of the country. */
function partsOf(reading: Reading, sentence: Sentence): Claim[] {
  const spots = reading.mentionsIn(sentence);
  const states = spots.filter(({ type }) => type === "Government");
  const places = states.length === 0 ? [] : spots.filter(({ type }) => type === "Place");
  return places.flatMap((spot) => {
    const after = states.find(
      (other) => other.start > spot.end && /^,\s$/u.test(reading.text.slice(spot.end, other.start)),
    );
    if (after === undefined) return [];
    const country = reading.entities.find(
      (each) => each.type === "Place" && each.kind === "country" && each.within === after.entity,
    );
    if (country === undefined || country.key === spot.entity || reading.entity(spot.entity)?.kind === "country")
      return [];
    return [
      relationClaim(
        reading,
        sentence,
        "place-in-country",
        { relation: "PART_OF", from: spot.entity, to: country.key },
        0.9,
      ),
    ];
  });
}

export const relations: ClaimRule = {
  name: "relations",
  find(reading, sentence) {
    const things = reading.thingsIn(sentence);
    return [...things.flatMap((thing) => ofThing(reading, sentence, thing)), ...partsOf(reading, sentence)];
  },
};
