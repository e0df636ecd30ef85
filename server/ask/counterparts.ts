/**
 * "Did X meet his Sampleland counterpart?", "X's Samplish counterpart", "the Samplish counterpart of X": whoever acts for Sampleland, for the question
 * says whose office it is and not by whom it is held. Not: "his counterpart" alone, where no state is told.
 */
import type { Item, NameItem } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";

const isCounterpart = (item: Item | undefined): boolean => item?.kind === "word" && /^counterparts?$/.test(item.norm);

const isOwner = (item: Item | undefined): boolean =>
  item?.kind === "name" && item.how === "pronoun" && /^(his|her|their|its)$/i.test(item.text);

export const counterpartsOf = (items: Item[], lexicon: Lexicon): Item[] => {
  const kept: Item[] = [];
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    const states =
      item.kind === "name" && isCounterpart(next)
        ? item.candidates.filter(({ id }) => lexicon.entities.get(id)?.label === "Government")
        : [];
    if (item.kind !== "name" || states.length === 0 || next === undefined) {
      if (!(isCounterpart(item) && wasRead(kept.at(-1), item))) kept.push(item);
      continue;
    }
    if (isOwner(kept.at(-1))) kept.pop();
    const text = `${item.text} ${next.kind === "word" ? next.text : ""}`.trim();
    const read: NameItem = {
      ...item,
      text,
      typed: text,
      candidates: states,
      possessive: false,
      acting: true,
      end: next.end,
    };
    kept.push(read);
  }
  return kept;
};

const wasRead = (before: Item | undefined, counterpart: Item): boolean =>
  before?.kind === "name" && before.end === counterpart.end;
