/**
 * "arrived here on Monday", "is here on a visit": a journey to the town of the dateline.
 * Not: "came here to stay" in somebody's mouth, an article without a dateline.
 */
import type { Reading } from "../document.ts";
import { lowerAt } from "./party-words.ts";
import { datelineOf } from "./place-meant.ts";
import type { NameItem, SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";

const comingHere = /^(?:arriv(?:e|es|ed)|c[ao]me|comes|landed|lands|returned|returns|is|was|are|were)$/;

/** `here`: the town of the dateline, where the verb leads there in the words of the article itself; else none. */
export function cameHere(items: readonly SceneItem[], verb: number, here: NameItem | null): NameItem[] {
  const comes = here !== null && comingHere.test(lowerAt(items, verb)) && lowerAt(items, verb + 1) === "here";
  return comes && !items.slice(0, verb).some(({ lower }) => /^["“]$/.test(lower)) ? [here] : [];
}

/** As it stands in the dateline; null where the article has none. */
export function datelineTown(reading: Reading): NameItem | null {
  const dateline = datelineOf(reading);
  const items = dateline === null ? [] : timelineOf(reading).sceneAt(dateline.sentence).items;
  return items.find((item): item is NameItem => item.kind === "name" && item.named.placeKey === dateline?.town) ?? null;
}
