/**
 * Everybody whom a sentence names. Takes a full name, an alias, a country's name, and a surname alone where one person in the graph bears it. Not: the
 * surname inside another's full name, a surname of several (either may be meant), a given name, a word that is a name only in capitals ("In", "May").
 */
import type { Form, Lexicon } from "./lexicon.ts";
import { signalsOf } from "./vocabulary.ts";
import { splitWords, type Word } from "./words.ts";

const naming = new Set(["name", "alias", "country", "surname"]);
const monthLike = /^(january|march|april|may|june|july|august)$/;

/** "Ken" is a given name, "KEN" a code: a state's code counts in capitals alone. */
const isNoCode = ([word, ...more]: Word[]): boolean =>
  word !== undefined && more.length === 0 && word.norm.length <= 3 && word.text !== word.text.toUpperCase();

/** Less than the whole name of a person. */
const isPart = ({ id }: Form, words: Word[], lexicon: Lexicon): boolean => {
  const entity = lexicon.entities.get(id);
  return entity?.label === "Person" && words.length === 1 && /[\s-]/.test(entity.name);
};

const isOrdinary = (words: Word[]): boolean =>
  words.every(({ norm }) => norm.length < 3 || signalsOf(norm).size > 0 || monthLike.test(norm));

/** Those whom exactly these words name. */
const bearers = (words: Word[], lexicon: Lexicon): string[] => {
  const forms = (lexicon.forms.get(words.map(({ norm }) => norm).join(" ")) ?? []).filter(
    (form) => naming.has(form.rank) && !(form.rank === "country" && isNoCode(words)),
  );
  const whole = forms.filter((form) => !isPart(form, words, lexicon) && form.rank !== "surname");
  if (whole.length > 0) return whole.map(({ id }) => id);
  const surnames = new Set(forms.map(({ id }) => id));
  return surnames.size === 1 && words[0]?.capital === true && !isOrdinary(words) ? [...surnames] : [];
};

export const namedIn = (quote: string, lexicon: Lexicon): Set<string> => {
  const words = splitWords(quote);
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    for (let length = Math.min(lexicon.longest, words.length - at); length > 0; length--) {
      const named = bearers(words.slice(at, at + length), lexicon);
      if (named.length === 0) continue;
      for (const id of named) found.add(id);
      taken = length;
      break;
    }
    at += taken;
  }
  return found;
};
