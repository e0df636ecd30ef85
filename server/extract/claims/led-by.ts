/**
 * Who leads a body, told by a verb and not by a title.
 * Takes: "the Council of B, led by General A", "B's junta is headed by A", "the junta, called the Council of B, was led by A".
 * Not taken: a delegation, talks or a coup that somebody led, a state without its junta or government, what was so until some time or is to come, two leaders.
 */

import { dayAlone, unknownDate } from "#contract/date-span.ts";
import type { OfficeClaim } from "#contract/extraction.ts";
import { wordSet } from "../cues.ts";
import type { ClaimRule, Reading } from "../document.ts";
import { partiesRight } from "./parties-right.ts";
import { isPerson, lowerAt } from "./party-words.ts";
import type { NameItem, Scene, SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";

const titles: Record<string, string> = { led: "leader", headed: "head", chaired: "chair", commanded: "commander" };
const ruling = /\b(?:junta|regime|government)\b/iu;

/** A body, or a state as its junta or government. */
const isLed = (item: SceneItem | undefined): item is NameItem =>
  item?.kind === "name" &&
  (item.named.type === "Organization" || (item.named.type === "Government" && ruling.test(item.lower)));

/** What is led: right before the verb, with "which", "is" and a comma between; or before the commas around another name for it. */
function bodiesBefore(items: readonly SceneItem[], verb: number): string[] {
  let at = verb - 1;
  while (at > verb - 6 && /^(?:,|which|that|is|was|has|been|now|currently|is|being)$/.test(lowerAt(items, at))) at -= 1;
  const near = items[at];
  if (!isLed(near)) return [];
  const called = /^(?:called|named)$/.test(lowerAt(items, at - 1)) || /^(?:called|named)$/.test(lowerAt(items, at - 2));
  const other = called ? items.slice(Math.max(0, at - 6), at - 1).findLast(isLed) : undefined;
  return [...near.named.keys, ...(other?.named.keys ?? [])];
}

function claimsOf(reading: Reading, { sentence, items }: Scene): OfficeClaim[] {
  return items.flatMap((item, at) => {
    const title = item.kind === "word" ? titles[item.lower] : undefined;
    if (title === undefined || lowerAt(items, at + 1) !== "by") return [];
    if (/\b(?:until|till)\b/iu.test(reading.text.slice(item.end, sentence.end))) return [];
    const leaders = partiesRight(items, at + 2, 4, true)?.parties.filter((party) => isPerson(items[party.at])) ?? [];
    const [leader, ...others] = leaders.flatMap(({ keys }) => keys);
    if (leader === undefined || others.length > 0) return [];
    return bodiesBefore(items, at).map(
      (body): OfficeClaim => ({
        type: "office",
        start: sentence.start,
        end: sentence.end,
        quote: reading.text.slice(sentence.start, sentence.end),
        context: [],
        rule: "led-by",
        confidence: 0.75,
        attributedTo: null,
        person: leader,
        title,
        body,
        asOf: reading.publishedAt === null ? unknownDate : dayAlone(reading.publishedAt),
        former: false,
      }),
    );
  });
}

export const ledBy: ClaimRule = {
  name: "led-by",
  cues: wordSet("led headed chaired commanded"),
  find(reading, sentence) {
    return sentence.kind === "prose" ? claimsOf(reading, timelineOf(reading).sceneAt(sentence)) : [];
  },
};
