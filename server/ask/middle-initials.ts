/**
 * "Ann Q. Sample" where the graph knows an Ann Sample: the initial is part of the name as typed. Not: where some name that the graph holds for her has
 * another name in the middle, which the initial may contradict.
 */
import type { Lexicon } from "./lexicon.ts";
import { nameKey, type Word } from "./words.ts";

/** The people of that given name and surname; none where one of them has a middle name that begins otherwise. */
const peopleCalled = (given: string, initial: string, surname: string, lexicon: Lexicon): string[] => {
  const forms = (lexicon.forms.get(`${given} ${surname}`) ?? []).filter(
    ({ id }) => lexicon.entities.get(id)?.label === "Person",
  );
  const fits = (id: string): boolean => {
    const entity = lexicon.entities.get(id);
    return [entity?.name ?? "", ...(entity?.aliases ?? [])].every((name) => {
      const words = nameKey(name).split(" ");
      return words.length < 3 || words.slice(1, -1).every((word) => word.startsWith(initial));
    });
  };
  return forms.every(({ id }) => fits(id)) ? forms.map(({ id }) => id) : [];
};

/** The words without such initials; `typed` keeps what was written of the surname behind each. */
export const withoutMiddleInitials = (words: Word[], typed: Map<Word, string>, lexicon: Lexicon): Word[] =>
  words.flatMap((word, at): Word[] => {
    const [before, after] = [words[at - 1], words[at + 1]];
    const isMiddle = (one: Word | undefined, given: Word | undefined, surname: Word | undefined): boolean =>
      one !== undefined &&
      given !== undefined &&
      surname !== undefined &&
      /^\p{Lu}$/u.test(one.text) &&
      !lexicon.forms.has(`${given.norm} ${one.norm} ${surname.norm}`) &&
      peopleCalled(given.norm, one.norm, surname.norm, lexicon).length > 0;
    if (isMiddle(word, before, after)) return [];
    if (!isMiddle(before, words[at - 2], word)) return [word];
    const fixed = { ...word };
    typed.set(fixed, `${before?.text}. ${typed.get(word) ?? word.text}`);
    return [fixed];
  });
