/** A name, an id or a description out of a form or an interpreted question → what it means in the graph. */
import type { Lexicon } from "./lexicon.ts";
import { readItems } from "./read-items.ts";
import { fitting, type Slot } from "./slots.ts";

/**
 * Ids, several where the name is ambiguous; empty where nothing answers to it. Nothing is repaired here: a form holds what was meant.
 */
export const resolveName = (text: string, slot: Slot, lexicon: Lexicon): string[] => {
  if (lexicon.entities.has(text)) return [text];
  // Two words before it, so that neither the first word's capital nor its place in a sentence makes a difference.
  const names = readItems(`name: ${text}`, lexicon, []).filter(
    (item) => !(item.kind === "word" && (item.norm === "name" || item.norm === "the")),
  );
  const only = names[0];
  if (names.length !== 1 || only?.kind !== "name" || only.typed !== null) return [];
  return fitting(only, slot, lexicon);
};

/** How a meaning is written down so that reading it again gives the same: the name where it is the only one so called, else the id. */
export const writeName = (ids: string[], typed: string, slot: Slot, lexicon: Lexicon): string => {
  const first = ids[0];
  const entity = first === undefined ? undefined : lexicon.entities.get(first);
  if (ids.length !== 1 || !entity) return typed;
  const read = resolveName(entity.name, slot, lexicon);
  return read.length === 1 && read[0] === entity.id ? entity.name : entity.id;
};
