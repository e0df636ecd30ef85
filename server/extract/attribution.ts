/**
 * Who the article says said so: "…, the ministry said", "according to A, …", "A says B met C", a quotation with its speaker.
 * Not: what the article tells in its own voice; "said" of somebody in the event's own clause ("after meeting B, A said") is no source for
 * the meeting.
 */
import type { Attribution } from "#contract/extraction.ts";
import { hasCue, wordSet } from "./cues.ts";
import type { Reading, Sentence } from "./document.ts";

const verb =
  "(?:said|says|announced|announces|reported|reports|confirmed|claims|claimed|stated|told\\s[^.;]{1,60}|wrote|writes|insisted|insists|adds|added|disclosed|revealed)";
const speaker = '(?<speaker>(?:the\\s|an?\\s|its\\s|his\\s|her\\s)?[\\p{L}\\d][^,;:.“”"]{1,80}?)';

/** When or in what it was said; anything else after the verb is what was said. */
const tail =
  "(?:\\s(?:(?:on|late|early|late\\son|earlier)\\s)?(?:\\p{L}{3,6}day|today|yesterday|this\\sweek|last\\sweek)|\\sin\\sa\\s[\\p{L}]{3,12}(?:\\s[\\p{L}]{3,12}){0,2})?(?:,\\s\\p{L}{3,9}\\s\\d{1,2})?";

/** "…, the State Department says." */
const atEnd = new RegExp(
  `[,”"]['”"’]?\\s(?:(?<verbFirst>said|says)\\s(?=the\\s|an?\\s|\\p{Lu})${speaker.replace("speaker", "late")}|${speaker}\\s${verb}${tail})\\s?[.”"]?$`,
  "u",
);
const according = /\b[Aa]ccording\sto\s(?<speaker>[^,;:.“”"]{2,80})/u;
/** "A's office says he and B spoke …", "On Tuesday, A had said that B met C" */
const atStart =
  /^["“]?(?:(?:On\s)?(?:\p{L}{3,6}day|Yesterday|Earlier|Later)(?:\s(?:morning|afternoon|evening|night))?,\s)?(?<speaker>[\p{L}\d][^,;:“”"]{1,100}?)\s(?:(?:had|has|have|also|later)\s){0,2}(?:said|says|say|announced|reported|confirmed|claims|claimed|stated|told\s[^.;]{1,60}?)\s(?:on\s[\p{L}\d]{3,12}(?:,\s)?\s?)?(?:that\s|the\s|he\s|she\s|it\s|they\s|\p{Lu})/u;

/** A sentence with none of these words names no source. */
const cues = wordSet(
  "according said says say announced announces reported reports confirmed claims claimed stated told wrote writes insisted insists adds added disclosed revealed",
);

/** The speaker among the article's entities; a state that only narrows another name ("the Example Tribune") is not the speaker. */
function entityIn(reading: Reading, sentence: Sentence, start: number, end: number): string | null {
  const inside = reading.mentionsIn(sentence).filter((spot) => spot.start >= start && spot.end <= end);
  const acting = inside.filter((spot) => spot.use === "actor");
  const person = acting.find((spot) => spot.type === "Person");
  const body = inside.find((spot) => spot.type === "Organization") ?? acting.find((spot) => spot.end === end);
  return (person ?? body)?.entity ?? null;
}

/** "said Exampleland welcomed it": what comes after the verb tells something, and is not who said it. */
const isClause = (sentence: Sentence, start: number, end: number): boolean =>
  sentence
    .tokens()
    .some(
      (token) =>
        token.start > start &&
        token.end <= end &&
        token.pos === "VERB" &&
        /(?:ed|s)$/.test(token.text) &&
        !/^["'”’]/.test(token.text),
    );

/**
 * The source that the sentence names for what stands at `at` (an offset into the text); null where the article speaks itself.
 */
export function attributionOf(reading: Reading, sentence: Sentence, at: number): Attribution | null {
  if (!hasCue(sentence, cues)) return null;
  const text = reading.text.slice(sentence.start, sentence.end);
  const offset = at - sentence.start;
  for (const pattern of [according, atEnd, atStart]) {
    const match = pattern.exec(text);
    const words = match?.groups?.speaker ?? match?.groups?.late;
    if (match === null || words === undefined) continue;
    const from = match.index + match[0].indexOf(words);
    const to = from + words.length;
    if (offset >= from && offset < to) continue;
    if (/\b(?:was|were|is|are|will|would|had|has|have|should|could|must|can)\b/.test(words)) continue;
    if (
      pattern === atEnd &&
      match.groups?.late !== undefined &&
      isClause(sentence, sentence.start + from, sentence.start + to)
    )
      continue;
    if (pattern === atStart && offset < match.index + match[0].length - 12 && offset < to + 20) continue;
    if (pattern === atEnd && offset > match.index) continue;
    const spoken = words.trim().replace(/\s(?:on|late|early)\s\p{L}{3,6}day$/u, "");
    const entity = entityIn(reading, sentence, sentence.start + from, sentence.start + from + spoken.length);
    // "It says": a pronoun that nothing is known of names no source.
    if (entity === null && /^(?:it|he|she|they|we|i)$/i.test(spoken)) continue;
    return { speaker: spoken, entity };
  }
  return null;
}
