/**
 * Names in a question that several answer to: told beside the answer, with the question asked anew of each. A name that was read as a surname
 * ("Thomas") may be somebody's given name as well. Not: a description of many ("foreign ministers", "African leaders").
 */
import type { AskFilters } from "./filters.ts";
import type { Lexicon, LexiconEntity } from "./lexicon.ts";
import { namesApart } from "./names-apart.ts";
import { resolveName } from "./resolve-name.ts";
import { sayList } from "./say-event.ts";
import { nameKey } from "./words.ts";

export type Ambiguity = {
  /** As the question has it. */
  name: string;
  /** Whom it was read as; several where each was looked for. */
  read: string[];
  /** Whom it could mean besides. */
  besides: string[];
  /** Those whom the articles name by the same surname and nothing else: perhaps the same person. */
  bare: string[];
};

const most = 6;

const isPlural = (name: string): boolean => /^leader of /.test(name) || (/s$/i.test(name) && /^\p{Ll}/u.test(name));

/** Of one word that is a surname: those whose given name it is. */
const givenSo = (name: string, read: string[], lexicon: Lexicon): string[] =>
  (lexicon.forms.get(nameKey(name)) ?? [])
    .filter((form) => form.rank === "given" || form.rank === "surname")
    .map((form) => form.id)
    .filter((id) => !read.includes(id) && lexicon.entities.get(id)?.label === "Person");

const namedBare = ({ id, name }: LexiconEntity, lexicon: Lexicon): string[] => {
  const surname = nameKey(name).split(" ").at(-1) ?? "";
  if (surname === nameKey(name)) return [];
  return (lexicon.forms.get(surname) ?? [])
    .map((form) => form.id)
    .filter((other) => {
      const entity = lexicon.entities.get(other);
      return other !== id && entity?.label === "Person" && nameKey(entity.name) === surname;
    });
};

const ambiguity = (name: string, typed: string, lexicon: Lexicon): Ambiguity[] => {
  const read = resolveName(name, "actor", lexicon);
  const people = read.filter((id) => lexicon.entities.get(id)?.label === "Person");
  if (read.length > 1) return isPlural(name) ? [] : [{ name, read, besides: [], bare: [] }];
  const [only] = people;
  const entity = only === undefined ? undefined : lexicon.entities.get(only);
  if (!entity) return [];
  const bare = namedBare(entity, lexicon);
  if (bare.length > 0) return [{ name: entity.name, read, besides: [], bare }];
  // The interpretation holds the whole name; the question held one word of it.
  const [word, ...more] = nameKey(entity.name)
    .split(" ")
    .filter((part) => ` ${nameKey(typed)} `.includes(` ${part} `));
  if (word === undefined || more.length > 0) return [];
  const besides = givenSo(word, read, lexicon).filter((id) => standsAlone(word, id, typed, lexicon));
  return besides.length === 0 ? [] : [{ name: word, read, besides, bare: [] }];
};

/** Whether no other word of that name is in the question: "Linda Thomas" is not Thomas Example. */
const standsAlone = (word: string, id: string, typed: string, lexicon: Lexicon): boolean => {
  const asked = nameKey(typed).split(" ");
  const at = asked.indexOf(word);
  const known = (other: string | undefined): boolean =>
    other !== undefined &&
    (lexicon.forms.get(`${other} ${word}`) ?? lexicon.forms.get(`${word} ${other}`)) !== undefined;
  return at >= 0 && !known(asked[at - 1]) && !known(asked[at + 1]) && lexicon.entities.has(id);
};

/** `question`: as it was typed; a name in the filters may be fuller. */
export const ambiguousNames = (filters: AskFilters, question: string, lexicon: Lexicon): Ambiguity[] =>
  [...new Set([...filters.person, ...filters.with])].flatMap((name) => ambiguity(name, question, lexicon));

const namesOf = (ids: string[], lexicon: Lexicon): string => {
  const names = namesApart(ids, lexicon);
  return sayList(names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names, "or");
};

/** One sentence for each, with a space before it. */
export const sayAmbiguities = (found: Ambiguity[], lexicon: Lexicon): string =>
  found
    .map(({ name, read, besides, bare }) =>
      bare.length > 0
        ? ` Articles that name only “${namesOf(bare, lexicon)}” may mean the same person; what they tell is not in this answer.`
        : besides.length > 0
          ? ` “${name.charAt(0).toUpperCase()}${name.slice(1)}” was read as ${namesOf(read, lexicon)}; it may also be ${namesOf(besides, lexicon)}.`
          : ` “${name}” may be ${namesOf(read, lexicon)}: each of them was looked for.`,
    )
    .join("");

/** The question with the whole name of each in the place of the name. */
export const choicesFor = (found: Ambiguity[], question: string, lexicon: Lexicon): string[] =>
  found.flatMap(({ name, read, besides, bare }) =>
    [...(read.length > 1 ? read : []), ...besides, ...bare].slice(0, most).flatMap((id) => {
      const entity = lexicon.entities.get(id);
      const at = question.toLowerCase().indexOf(name.toLowerCase());
      if (!entity || at < 0 || question.includes(entity.name)) return [];
      // "The minister" is one, "the Ana Example" is not.
      const before = question.slice(0, at).replace(entity.label === "Person" ? /\bthe $/i : /$/, "");
      return [`${before}${entity.name}${question.slice(at + name.length)}`];
    }),
  );
