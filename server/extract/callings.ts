/**
 * What somebody is besides offices, where that tells them from an office-holder of the same name: "striker A", "A, a Kenyan singer", "Professor A", "her son A",
 * "A, the president's brother".
 * Not: what is over ("former footballer A"), another's ("A, the singer's lawyer"), whoever has an office in the same article (that is for identity to see).
 */
import type { ExtractedEntity } from "#contract/extraction.ts";
import { hasCue } from "./cues.ts";
import type { Reading } from "./document.ts";

const words = {
  athlete:
    "footballer|striker|midfielder|goalkeeper|winger|quarterback|batsman|bowler|cricketer|sprinter|boxer|wrestler|golfer|cyclist|swimmer|athlete|gymnast|goalscorer|(?:football|soccer|tennis|basketball|rugby|hockey|chess) player",
  artist:
    "singer|songwriter|rapper|musician|actor|actress|filmmaker|comedian|novelist|poet|painter|sculptor|guitarist|drummer|pianist|composer|dancer",
  scholar: "professor|prof\\.?|lecturer|historian|economist|sociologist|political scientist",
  relative: "son|daughter|brother|sister|father|mother|nephew|niece|cousin|grandson|granddaughter",
} as const;
export type Calling = keyof typeof words;
const callings = Object.keys(words) as Calling[];

const over = /\b(?:former|ex|retired|late|turned)\b/iu;
/** "her son | A", "the son of B, | A"; of a calling only "striker | A". */
const before: Record<Calling, RegExp> = {
  athlete: new RegExp(`(?:^|[\\s(])(?:${words.athlete})\\s$`, "iu"),
  artist: new RegExp(`(?:^|[\\s(])(?:${words.artist})\\s$`, "iu"),
  scholar: new RegExp(`(?:^|[\\s(])(?:${words.scholar})\\s$`, "iu"),
  relative: new RegExp(`(?:\\b(?:his|her|their)|['’]s)\\s(?:\\p{Ll}+\\s)?(?:${words.relative}),?\\s$`, "iu"),
};
const behind: Record<Calling, RegExp> = {
  athlete: new RegExp(`^,\\s(?:\\d\\d,\\s)?(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,3}?(?:${words.athlete})\\b(?!['’])`, "iu"),
  artist: new RegExp(`^,\\s(?:\\d\\d,\\s)?(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,3}?(?:${words.artist})\\b(?!['’])`, "iu"),
  scholar: new RegExp(`^,\\s(?:\\d\\d,\\s)?(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,3}?(?:${words.scholar})\\b(?!['’])`, "iu"),
  relative: new RegExp(
    `^,\\s(?:(?:the|his|her|a)\\s)?(?:(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]+['’]s\\s(?:\\p{Ll}+\\s)?(?:${words.relative})|(?:his|her)\\s(?:${words.relative})|(?:a|the)?\\s?(?:${words.relative})\\sof)\\b`,
    "iu",
  ),
};
/** Characters around a name in which its calling stands. */
const reach = 48;

function callingOf(text: string, { mentions }: ExtractedEntity): Calling | null {
  for (const { start, end, form } of mentions) {
    if (form !== "name") continue;
    const left = text.slice(Math.max(0, start - reach), start);
    const right = text.slice(end, end + reach);
    for (const calling of callings) {
      const stands = before[calling].test(left) ? left.split(/[.,;]\s/).at(-1) : behind[calling].exec(right)?.[0];
      if (stands !== undefined && !over.test(stands)) return calling;
    }
  }
  return null;
}

/** An article with none of these words tells of no calling. */
const cues = new Set(
  Object.values(words)
    .join(" ")
    .match(/\p{L}+/gu),
);

/** The entities, people with their calling as their kind. */
export function withCallings({ entities, text, sentences }: Reading): ExtractedEntity[] {
  if (!sentences.some((sentence) => hasCue(sentence, cues))) return entities;
  return entities.map((entity) => {
    const calling = entity.type === "Person" && entity.kind === null ? callingOf(text, entity) : null;
    return calling === null ? entity : { ...entity, kind: calling };
  });
}
