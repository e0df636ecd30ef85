/** The state that an office belongs to where only the sentence around it says so: "In Ruritania, she met President X". */
import type { Reading, Sentence, TitleUse } from "../document.ts";

const national = /^(?:president|premier|minister|chancellor|king|queen|emir|sultan|prince|vice-president|taoiseach)$/;

/** Sentences that are looked back over. */
const farthest = 10;

/** Key of the government of the last country named as a place in the same paragraph, before the office. */
export function contextState(reading: Reading, sentence: Sentence, use: TitleUse): string | null {
  if (!use.heads.some((head) => national.test(head))) return null;
  for (let index = sentence.index; index >= 0 && sentence.index - index < farthest; index -= 1) {
    const each = reading.sentences[index];
    if (each === undefined || each.paragraph !== sentence.paragraph) return null;
    const places = reading
      .mentionsIn(each)
      .filter((spot) => spot.type === "Place" && (index < sentence.index || spot.end <= use.start))
      .reverse();
    for (const place of places) {
      const { within = null, iso2 = null } = reading.entity(place.entity) ?? {};
      if (within !== null) return within;
      const state =
        iso2 === null
          ? undefined
          : reading.entities.find((entity) => entity.type === "Government" && entity.iso2 === iso2);
      if (state !== undefined) return state.key;
    }
  }
  return null;
}
