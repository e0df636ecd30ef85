/**
 * "Abdul of Example": of all who are so called, those who hold an office of that state. Not: an office ("the minister of Example", `find-office.ts`), somebody of
 * whom no office there is told.
 */
import type { Item, NameItem } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";

export const narrowByState = (items: Item[], lexicon: Lexicon): Item[] => {
  const kept: Item[] = [];
  for (const item of items) {
    const article = kept.at(-1);
    const back = article?.kind === "word" && article.norm === "the" ? 1 : 0;
    const [of, person] = [kept.at(-1 - back), kept.at(-2 - back)];
    const isOf = of?.kind === "word" && of.norm === "of" && item.kind === "name" && person?.kind === "name";
    const ids = isOf ? new Set(officeHoldersOf(item, lexicon)) : null;
    const narrowed = isOf && person.how === "name" ? person.candidates.filter(({ id }) => ids?.has(id)) : [];
    if (isOf && narrowed.length > 0) {
      kept.splice(-2 - back);
      kept.push({
        ...person,
        candidates: narrowed,
        typed: person.typed ?? `${person.text} of ${item.text}`,
        end: item.end,
      });
    } else kept.push(item);
  }
  return kept;
};

const officeHoldersOf = ({ candidates }: NameItem, lexicon: Lexicon): string[] => {
  const states = new Set(
    candidates.map(({ id }) => id).filter((id) => lexicon.entities.get(id)?.label === "Government"),
  );
  return lexicon.offices.flatMap(({ person, body }) => (body !== null && states.has(body) ? [person] : []));
};
