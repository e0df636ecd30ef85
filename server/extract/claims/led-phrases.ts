/** Where phrases of leaders and of those whom they lead begin, read to the left. */
import { isModifier, lowerAt, stops } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

/** "the exiled leader of the militant group Exampler": where the phrase of a body's leader without a name begins; `from` where there is none. */
export function leaderOfStart(items: readonly SceneItem[], body: number, from: number): number {
  const item = items[body];
  if (item?.kind !== "name" || item.named.type !== "Organization") return from;
  const inPhrase = (at: number, more: RegExp): boolean => {
    const word = items[at];
    return (
      word?.kind === "word" && (/^(?:DET|ADJ|NOUN)$/.test(word.pos) || more.test(word.lower)) && !stops.has(word.lower)
    );
  };
  let of = from - 1;
  while (of > from - 5 && inPhrase(of, /^$/)) of -= 1;
  if (lowerAt(items, of) !== "of" || !/^(?:leader|head|chief|chairman|commander)$/.test(lowerAt(items, of - 1)))
    return from;
  let at = of - 1;
  while (at > of - 6 && inPhrase(at - 1, /^\p{Ll}+ed$/u)) at -= 1;
  return at;
}

/** "a rebel team | led by A": where the phrase of those whom A leads begins; `from` where A leads nobody. */
export function ledStart(items: readonly SceneItem[], from: number): number {
  if (lowerAt(items, from - 1) !== "by" || !/^(?:led|headed)$/.test(lowerAt(items, from - 2))) return from;
  let at = from - 3;
  if (lowerAt(items, at) === ",") at -= 1;
  while (at >= 0 && at > from - 11) {
    const item = items[at];
    const inside = item?.kind === "word" ? /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test(item.pos) : isModifier(item);
    if (!inside) break;
    at -= 1;
  }
  return at + 1 < from - 2 ? at + 1 : from;
}

/** "ABC | leader Ann Example", "ABC-DE | leader Ann Example": where letters in capitals before the phrase at `at` begin. */
export function lettersStart(items: readonly SceneItem[], at: number): number {
  let from = at;
  while (from > 1 && items[from - 1]?.kind === "word" && /^\p{Lu}{2,}$/u.test(items[from - 1]?.text ?? "")) {
    from -= 1;
    if (lowerAt(items, from - 1) === "-" && from > 2) from -= 1;
  }
  // "ABC DG | Lt Gen Ann Example": the body whose head it is
  const body = items[from - 1];
  return from < at && body?.kind === "name" && body.named.type === "Organization" ? from - 1 : from;
}
