/**
 * Who runs a base and where it lies, told by a verb and not in its name.
 * Takes: "A operates a drone base in B", "the base, run by A", "the base has been run by A since 2013", "the Exampler-run base", "the base is controlled jointly by A and B", "the base
 * lies near B".
 * Not taken: who uses, leaves, attacks, visits or built it; "operated", which may be over; what is to come ("will run"), what has been so
 * until some time.
 */
import type { Claim } from "#contract/extraction.ts";
import { wordSet } from "../cues.ts";
import type { ClaimRule, Reading } from "../document.ts";
import { partiesRight } from "./parties-right.ts";
import { isBody, lowerAt } from "./party-words.ts";
import { relationClaim } from "./relation-claim.ts";
import type { NameItem, Scene, SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";
import { isVenue } from "./venues.ts";

const running = /^(?:run|operated|controlled|manned|maintained|managed)$/;
const runs = /^(?:runs?|operates?|controls?|mans|maintains?|manages?|keeps?|has|have)$/;
const lying = /^(?:lies|lie|sits|stands|located|situated)$/;

const isBase = (item: SceneItem | undefined): item is NameItem => item?.kind === "name" && item.named.type === "Base";

const bodiesAmong = (items: readonly SceneItem[], parties: readonly { at: number; keys: string[] }[]): string[] =>
  parties.flatMap(({ at, keys }) => (isBody(items[at]) ? keys : []));

/** "the base, which is | run jointly by A", "the base, home to soldiers, is | run by A": the items at which something may be told of it. */
function predicatesOf(items: readonly SceneItem[], base: number): number[] {
  // "the base in B | is run by A"
  const placed = /^(?:in|near|at|outside)$/.test(lowerAt(items, base + 1)) && isVenue(items[base + 2]);
  const starts = placed ? [base + 1, base + 3] : [base + 1];
  const open = starts.at(-1) ?? base + 1;
  const close = items.slice(open + 1, open + 13).findIndex(({ lower }) => lower === ",");
  if (lowerAt(items, open) === "," && close >= 0) starts.push(open + 2 + close);
  // "the base cost 80 million | and is run by A": the next verb of one subject
  for (const from of [...starts]) {
    const joint = items.slice(from, from + 10).findIndex(({ lower }) => lower === "and");
    const between = joint < 0 ? [] : items.slice(from, from + joint);
    if (
      joint > 0 &&
      /^(?:is|was|has)$/.test(lowerAt(items, from + joint + 1)) &&
      !between.some((item) => item.kind === "name")
    )
      starts.push(from + joint + 1);
  }
  return starts.map((start) => {
    let at = start;
    while (/^(?:,|which|that|is|are|being|has|have|been|currently|still)$/.test(lowerAt(items, at)) && at < start + 5)
      at += 1;
    return at;
  });
}

/** Who runs the base at `base`. */
function operators(items: readonly SceneItem[], base: number): string[] {
  for (const told of predicatesOf(items, base)) {
    const by = lowerAt(items, told + 1) === "by" ? told + 1 : lowerAt(items, told + 2) === "by" ? told + 2 : null;
    const over = items.slice(told, told + 12).some(({ lower }) => /^(?:until|till)$/.test(lower));
    if (running.test(lowerAt(items, told)) && by !== null)
      return over ? [] : bodiesAmong(items, partiesRight(items, by + 1, 4, true)?.parties ?? []);
  }
  // "the Exampler | -run base"
  if (/^(?:run|operated|controlled)$/.test(lowerAt(items, base - 1)) && lowerAt(items, base - 2) === "-") {
    const owner = items[base - 3];
    return owner?.kind === "name" && isBody(owner) ? owner.named.keys : [];
  }
  for (let at = base - 1; at >= Math.max(0, base - 4); at -= 1) {
    const item = items[at];
    if (item?.kind !== "word") return [];
    if (runs.test(item.lower)) {
      const asked = /^(?:to|will|would|may|could|not|never|n't)$/.test(lowerAt(items, at - 1));
      return asked ? [] : bodiesAmong(items, subjectOf(items, at)?.parties ?? []);
    }
    if (!/^(?:DET|ADJ|NUM|PRON)$/.test(item.pos)) return [];
  }
  return [];
}

/** The place at or near which the base at `base` is told to lie. */
function placeOf(items: readonly SceneItem[], base: number): string | null {
  const verb = predicatesOf(items, base).find(
    (at) => lying.test(lowerAt(items, at)) && /^(?:in|near|at|outside)$/.test(lowerAt(items, at + 1)),
  );
  if (verb === undefined) return null;
  for (let at = verb + 2; at < verb + 6; at += 1) {
    const item = items[at];
    if (isVenue(item)) return item.named.placeKey;
    if (item?.kind !== "word" || !/^(?:DET|ADJ|NOUN)$/.test(item.pos)) return null;
  }
  return null;
}

function claimsOf(reading: Reading, { sentence, items }: Scene): Claim[] {
  return items.flatMap((item, at) => {
    const [base] = isBase(item) ? item.named.keys : [];
    if (base === undefined) return [];
    const place = placeOf(items, at);
    return [
      ...operators(items, at).map((from) =>
        relationClaim(reading, sentence, "base-run-by", { relation: "OPERATES", from, to: base }, 0.8),
      ),
      ...(place === null
        ? []
        : [relationClaim(reading, sentence, "base-lies", { relation: "LOCATED_IN", from: base, to: place }, 0.85)]),
    ];
  });
}

export const baseTold: ClaimRule = {
  name: "base-told",
  cues: wordSet(
    "run runs operate operates operated control controls controlled manned mans maintain maintains maintained manage manages managed keep keeps has have lies lie sits stands located situated",
  ),
  find(reading, sentence) {
    if (!reading.mentionsIn(sentence).some(({ type }) => type === "Base")) return [];
    return claimsOf(reading, timelineOf(reading).sceneAt(sentence));
  },
};
