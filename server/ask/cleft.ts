/**
 * "Was it X who met Y?" asks whether X met Y; "when was it that X met Y?" when. Takes the words away that turn the sentence around. Not: "was it X?" alone,
 * where "it" points to the question before.
 */
import type { Item } from "./items.ts";

const isWord = (item: Item | undefined, norms: RegExp): boolean => item?.kind === "word" && norms.test(item.norm);

export const withoutCleft = (items: Item[]): Item[] => {
  const it = items.findIndex(
    (item, index) =>
      item.kind === "name" &&
      item.how === "pronoun" &&
      /^it$/i.test(item.text) &&
      isWord(items[index - 1], /^(is|was)$/),
  );
  const turn = items.findIndex((item, index) => index > it && isWord(item, /^(who|whom|that)$/));
  if (it < 0 || turn < 0 || turn === items.length - 1) return items;
  return items.filter((_, index) => index !== it && index !== turn);
};
