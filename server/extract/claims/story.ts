/** What the sentences before tell: who is travelling, with whom talks are held. */
import { hasCue, wordSet } from "../cues.ts";
import type { Reading, Sentence } from "../document.ts";
import type { Story } from "./encounters/draft.ts";
import { nounWith } from "./encounters/noun-with.ts";
import { timelineOf } from "./timeline.ts";
import { peopleOf } from "./trip-for.ts";
import { type Trip, tripsIn } from "./trips.ts";

/** With whom the talks told before are held: the second side of the last of them, a state before a body. */
function otherSideBefore(reading: Reading, sentence: Sentence): ReturnType<Story["otherSide"]> {
  const timeline = timelineOf(reading);
  let body: ReturnType<Story["otherSide"]> = null;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 8); index -= 1) {
    const earlier = reading.sentences[index];
    if (earlier === undefined || earlier.kind !== "prose" || !hasCue(earlier, nounWith.cues)) continue;
    for (const draft of nounWith.find(timeline.sceneAt(earlier), { reading, mover: null, otherSide: () => null })) {
      if (draft.kind !== "Talks") continue;
      const keys = draft.sides[1]?.parties.flatMap((party) => party.keys) ?? [];
      const span = { start: earlier.start, end: earlier.end };
      const state = keys.find((key) => reading.entity(key)?.type === "Government");
      if (state !== undefined) return { keys: [state], span };
      const other = keys.find((key) => reading.entity(key)?.type === "Organization");
      if (other !== undefined) body ??= { keys: [other], span };
    }
  }
  return body;
}

/** Further back nobody is meant. */
const reach = 12;

/** The last journey of somebody named that the sentences before tell of. */
function lastTrip(reading: Reading, sentence: Sentence): Trip | undefined {
  for (const earlier of reading.sentences.slice(Math.max(0, sentence.index - reach), sentence.index).reverse()) {
    const trip = tripsIn(reading, earlier).findLast(({ travellers }) => peopleOf(reading, travellers).length > 0);
    if (trip !== undefined) return trip;
  }
  return undefined;
}

const quotes = /["“”]/;
const address = wordSet("you");

/** The traveller whom the sentences before have been telling of. */
export function storyAt(reading: Reading, sentence: Sentence): Story {
  // "Prime Minister, did you seek the meeting with A?": whoever is spoken to is nobody whom the story tells of.
  const last =
    hasCue(sentence, address) && !quotes.test(reading.text.slice(sentence.start, sentence.end))
      ? undefined
      : lastTrip(reading, sentence);
  return {
    reading,
    otherSide: () => otherSideBefore(reading, sentence),
    mover:
      last === undefined
        ? null
        : { keys: peopleOf(reading, last.travellers), span: { start: last.sentence.start, end: last.sentence.end } },
  };
}
