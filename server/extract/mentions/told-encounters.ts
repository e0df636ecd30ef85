/** Whether a sentence tells of an encounter, as far as its words go: that decides whom "their" and "the two men" mean in it. */
import { wordSet } from "../cues.ts";
import type { SentenceView } from "./sentence-view.ts";

const encounters = wordSet(
  "met meets meeting talks talked spoke conferred hosted received called phoned telephoned conversation discussions summit lunch dinner visited",
);

/** Before the word at `index`. */
export const metBefore = (view: SentenceView, index: number): boolean =>
  view.words.some(({ key }, at) => at < index && encounters.has(key));

/** "which A and B raised in | their March 2022 meeting": the two of the sentence. */
export const isOwnMeeting = (view: SentenceView, their: number): boolean =>
  view.words[their - 1]?.key === "in" &&
  view.words
    .slice(their + 1, their + 5)
    .some(({ key }) => /^(?:meeting|talks|conversation|discussions|call)$/.test(key));
