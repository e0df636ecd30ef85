/**
 * "Sample's government", "the Sample administration" of a person: the state in which the articles give that person an office. Where they give none, nobody
 * knows whose government it is, and the words are told as unknown. Not: "Exampleland's government".
 */
import type { Item } from "./items.ts";
import type { Form, Lexicon } from "./lexicon.ts";

const governing = /^(government|administration|cabinet|regime|junta)$/;

const wordOf = (item: Item | undefined): string =>
  item?.kind === "word" ? item.norm : item?.kind === "unknown" ? item.text.toLowerCase() : "";

export const governmentsOfPeople = (items: Item[], lexicon: Lexicon): Item[] => {
  const kept: Item[] = [];
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const people =
      before?.kind === "name" && before.candidates.length > 0 && before.how !== "pronoun"
        ? before.candidates.filter(({ id }) => lexicon.entities.get(id)?.label === "Person")
        : [];
    if (
      before?.kind !== "name" ||
      !governing.test(wordOf(item)) ||
      people.length < before.candidates.length ||
      people.length === 0
    ) {
      kept.push(item);
      continue;
    }
    const states: Form[] = [...new Set(people.flatMap(({ id }) => statesServed(id, lexicon)))].map((id) => ({
      id,
      rank: "alias",
    }));
    const text = `${before.text}’s ${item.text}`;
    kept[kept.length - 1] =
      states.length > 0
        ? { ...before, text, typed: text, candidates: states, possessive: false, acting: true, end: item.end }
        : { kind: "unknown", text, capital: true, start: before.start, end: item.end };
  }
  return kept;
};

const statesServed = (person: string, lexicon: Lexicon): string[] =>
  lexicon.offices.flatMap(({ person: holder, body }) =>
    holder === person && body !== null && lexicon.entities.get(body)?.label === "Government" ? [body] : [],
  );
