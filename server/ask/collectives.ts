/** "The junta", "the regime": words that stand for the government of a country that some article calls so. */
import { z } from "zod";
import type { Store } from "../store/store.ts";
import type { Form, Lexicon } from "./lexicon.ts";
import { splitWords } from "./words.ts";

const collectives = new Set(["junta", "regime"]);
// What stands between a country's name and the word: "Example's ruling military junta".
const between = new Set(["ruling", "military", "new", "s", "current", "former", "the"]);

/** Such words in a question. */
export const collectivesIn = (question: string): string[] =>
  [...new Set(splitWords(question).map((word) => word.norm))].filter((word) => collectives.has(word));

const governmentsAt = (words: string[], end: number, lexicon: Lexicon): Form[] => {
  for (let length = Math.min(lexicon.longest, end); length > 0; length--) {
    const forms = lexicon.forms.get(words.slice(end - length, end).join(" ")) ?? [];
    const governments = forms.filter(
      (form) => lexicon.entities.get(form.id)?.label === "Government" && form.rank !== "capital",
    );
    if (governments.length > 0) return governments;
  }
  return [];
};

/** Governments that a text calls by the word: "the Example junta", "the junta in Example". */
const calledSo = (text: string, word: string, lexicon: Lexicon): Set<string> => {
  const words = splitWords(text).map((one) => one.norm);
  const found = new Set<string>();
  words.forEach((one, at) => {
    if (one !== word) return;
    let end = at;
    while (end > 0 && between.has(words[end - 1] ?? "")) end--;
    for (const form of governmentsAt(words, end, lexicon)) found.add(form.id);
    if (!/^(in|of)$/.test(words[at + 1] ?? "")) return;
    for (let length = 1; length <= 4; length++)
      for (const form of governmentsAt(words, Math.min(words.length, at + 2 + length), lexicon)) found.add(form.id);
  });
  return found;
};

/** The lexicon with what the articles mean by the collective words of a question; the same one where it has none. */
export const withCollectives = async (store: Store, lexicon: Lexicon, question: string): Promise<Lexicon> => {
  const words = collectivesIn(question);
  if (words.length === 0) return lexicon;
  const forms = new Map(lexicon.forms);
  for (const word of words) {
    const texts = await store.ask("ask/texts-with", { word }, z.object({ text: z.string() }));
    const ids = new Set(texts.flatMap(({ text }) => [...calledSo(text, word, lexicon)]));
    // Whoever an article calls so in other words ("the ruling junta") is called so as surely as the rest.
    const known = (forms.get(word) ?? []).filter((form) => !ids.has(form.id));
    forms.set(word, [...known, ...[...ids].map((id): Form => ({ id, rank: "alias" }))]);
  }
  return { ...lexicon, forms };
};
