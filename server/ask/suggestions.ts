/** Questions that can be answered, made from the names at hand. */
import type { Answer } from "./answers/answer.ts";
import type { Interpreted } from "./filters.ts";
import type { Lexicon } from "./lexicon.ts";
import { resolveName } from "./resolve-name.ts";

const general = [
  "Who met whom?",
  "Which meetings were planned?",
  "What agreements were revoked, by whom, and when?",
  "What do the sources disagree on?",
];

const questionsAbout = (id: string, lexicon: Lexicon): string[] => {
  const entity = lexicon.entities.get(id);
  if (!entity) return [];
  const { name } = entity;
  if (entity.label === "Place")
    return [`Who met whom in ${name}?`, `Who visited ${name}?`, `Which bases are in ${name}?`];
  if (entity.label === "Agreement")
    return [`What do the sources say about ${name}?`, "What agreements were revoked, by whom, and when?"];
  if (entity.label === "Base") return [`What is ${name}?`, "Which bases are there and who runs them?"];
  return [`Who met ${name}?`, `Who is ${name}?`, `What did ${name} say?`];
};

/** The nearest questions to one that was not understood. */
export const suggestSimilar = (names: string[], lexicon: Lexicon): string[] =>
  [...new Set([...names.flatMap((id) => questionsAbout(id, lexicon)), ...general])].slice(0, 5);

/** What one may want to ask after an answer. */
export const suggestFor = ({ intent, filters }: Interpreted, answer: Answer, lexicon: Lexicon): string[] => {
  if (answer.summary === null) {
    const named = [...filters.person, ...filters.with].flatMap((name) => resolveName(name, "any", lexicon).slice(0, 1));
    const near = answer.related.flatMap((row) => row.participants.map((one) => one.id));
    return suggestSimilar([...named, ...near].slice(0, 2), lexicon);
  }
  if (intent !== "meetings" && intent !== "visits") return [];
  const [one, other] = [filters.person[0], filters.with[0]];
  const next =
    one && other
      ? [`How are ${one} and ${other} connected?`, `How often did ${one} meet ${other}?`]
      : one
        ? [`Who is ${one}?`, `Who did ${one} plan to meet?`]
        : [];
  return next.slice(0, 3);
};
