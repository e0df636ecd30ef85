/**
 * An encounter that is told behind a journey and was not where the journey leads: before it began, or on another leg of it.
 * Takes: "A arrived in C. … Earlier, he met B", "Prior to his departure he …", "a discussion with B about the visit to C"; "is in C on the third leg.
 * … On Monday she met B on the first leg", and what the sentences after that tell.
 * Not: "met B on the second day of his visit", "on the third leg" where that is the leg told.
 */
import type { Reading, Sentence } from "../document.ts";

const before =
  /^\s*(?:Earlier|(?:Before|Prior\sto|Ahead\sof)\s(?:that|leaving|departing|his|her|their|the)(?!\s(?:meeting|talks|summit|session)))\b/u;
/** Of the journey alone; what the sentences behind it tell was then as well. */
const beforeJourney =
  /^\s*(?:Before|Prior\sto|Ahead\sof)\s(?:leaving|departing|(?:his|her|their|the)\s(?:[\p{L}-]{1,20}\s){0,2}(?:departure|visit|trip|journey|tour))\b/u;
const ofVisitToCome =
  /\b(?:regarding|about|concerning|ahead\sof|in\spreparation\sfor)\s(?:the|his|her|their|my)\s(?:[\p{L}-]{1,20}\s){0,2}(?:visit|trip|tour)\b/iu;

const goingOn = /\bbefore\s$/u;

/**
 * "A met B in C before flying to D. … In their talks A and B agreed": those two were told of before the flight. `at`: the word of the journey.
 */
export function isBeforeFlight(reading: Reading, told: Sentence, at: number, parties: readonly string[]): boolean {
  if (!goingOn.test(reading.text.slice(told.start, at))) return false;
  const before = reading.mentionsIn(told).filter(({ end }) => end < at);
  return parties.length > 1 && parties.every((key) => before.some(({ entity }) => entity === key));
}

const ended =
  /\b(?:ended|concluded|wrapped\sup|completed|finished|returned\s(?:home\s)?from|back\sfrom)\s(?:[\p{L}\d-]{1,20}\s){0,5}(?:visit|trip|tour|stay|journey)\b/iu;
const visited = /^(?:visited|toured)\b/iu;
const scheduled =
  /\b(?:the|their|his|her|a)\s(?:scheduled|planned|upcoming|forthcoming|future)\s(?:[\p{L}-]{1,20}\s){0,2}(?:meetings?|talks|summit|session)\b/iu;

/** "A concluded a visit to C. … The planned meeting with B": wherever that is to be, A has left C. `at`: the word of the journey. */
export function isBehindThem({ text }: Reading, told: Sentence, at: number, quote: string): boolean {
  return (
    ended.test(text.slice(told.start, told.end)) || (visited.test(text.slice(at, at + 9)) && scheduled.test(quote))
  );
}

const leg = /\bon\sthe\s(?<which>first|second|third|fourth|fifth|sixth|last|final)\s(?:leg|stop)\b/iu;
const legOf = (reading: Reading, { start, end }: Sentence): string | undefined =>
  leg.exec(reading.text.slice(start, end))?.groups?.which?.toLowerCase();

/** Sentences back, within the paragraph. */
const reach = 2;

/** "Prior to his departure, A met B. He also …", "talked with B about the visit to C". */
export function isBeforeDeparture(reading: Reading, sentence: Sentence): boolean {
  if (ofVisitToCome.test(reading.text.slice(sentence.start, sentence.end))) return true;
  return reading.sentences
    .slice(Math.max(0, sentence.index - reach), sentence.index + 1)
    .some(
      ({ paragraph, start, end }) =>
        paragraph === sentence.paragraph && beforeJourney.test(reading.text.slice(start, end)),
    );
}

/** The same, and "Earlier, A met B", behind a journey told. */
export const isBeforeJourney = (reading: Reading, sentence: Sentence): boolean =>
  before.test(reading.text.slice(sentence.start, sentence.end)) || isBeforeDeparture(reading, sentence);

/** `told`: the sentence of the journey. */
export function isOnOtherLeg(reading: Reading, told: Sentence, sentence: Sentence): boolean {
  const own = legOf(reading, told);
  return reading.sentences
    .slice(told.index + 1, sentence.index + 1)
    .some((one) => (legOf(reading, one) ?? own) !== own);
}
