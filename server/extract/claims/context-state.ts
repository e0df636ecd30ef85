/** The state that an office belongs to where only the sentence around it says so: "In Ruritania, she met President X". */
import type { Reading, Sentence, TitleUse } from "../document.ts";

const national =
  /^(?:president|premier|minister|chancellor|king|queen|emir|sultan|prince|vice-president|taoiseach|advisor|adviser|secretary)$/;

/** Sentences that are looked back over. */
const farthest = 10;

/** "In Exempla, she met President X", "will visit Exempla, where …": the place that the sentence plays in. */
function isScene(reading: Reading, sentence: Sentence, at: number): boolean {
  const before = reading.text.slice(sentence.start, at);
  return (
    /^(?:(?:while |also |then |later |earlier |on [\p{L}\d ]{3,20},? )?(?:in|at|during .{2,40} (?:to|in))|visiting|arriving in) (?:the )?$/iu.test(
      before,
    ) ||
    /\b(?:visit(?:s|ed|ing)?|travel(?:l?ed|s|l?ing)?(?: then)? to|arriv(?:e|es|ed|ing) in|went to|goes to|was in|is in) (?:the )?$/i.test(
      before,
    )
  );
}

/** Key of the government of the last country named as a place in the same paragraph, before the office. */
export function contextState(reading: Reading, sentence: Sentence, use: TitleUse): string | null {
  if (!use.heads.some((head) => national.test(head))) return null;
  for (let index = sentence.index; index >= 0 && sentence.index - index < farthest; index -= 1) {
    const each = reading.sentences[index];
    if (each === undefined || each.paragraph !== sentence.paragraph) return null;
    const places = reading
      .mentionsIn(each)
      .filter(
        (spot) =>
          spot.type === "Place" &&
          (index < sentence.index || spot.end <= use.start) &&
          isScene(reading, each, spot.start),
      )
      .reverse();
    for (const place of places) {
      const { within = null, iso2 = null } = reading.entity(place.entity) ?? {};
      if (within !== null) return within;
      const state =
        iso2 === null
          ? undefined
          : reading.entities.find((entity) => entity.type === "Government" && entity.iso2 === iso2);
      if (state !== undefined) return state.key;
      // The scene has moved on to a state that the article never names: the one before it is not meant.
      if (iso2 !== null) return null;
    }
  }
  return null;
}
