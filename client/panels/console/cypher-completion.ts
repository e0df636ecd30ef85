/** Completes labels after `:` in round brackets, types in square ones, properties after a dot, procedures after CALL, else words. */
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { functions, keywords, procedures } from "./cypher-words.ts";
import { labels, properties, relationshipTypes } from "./schema-words.ts";
import { parametersOf } from "./statement-parts.ts";

const as = (type: string, words: readonly string[]): Completion[] => words.map((label) => ({ label, type }));

const propertyOptions: Completion[] = Object.entries(properties).map(([label, info]) => ({
  label,
  type: "property",
  info,
}));
const wordOptions: Completion[] = [
  ...as("keyword", keywords),
  ...functions.map((label) => ({ label, type: "function", apply: `${label}(` })),
];

const procedureOptions: Completion[] = Object.entries(procedures).map(([label, info]) => ({
  label,
  type: "function",
  info,
}));

/** The innermost bracket that is open at the end of a text. */
const openBracket = (text: string): string | null => {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    const sign = text.charAt(index);
    if (")]}".includes(sign)) depth++;
    if ("([{".includes(sign) && depth-- === 0) return sign;
  }
  return null;
};

export const completeCypher = (context: CompletionContext): CompletionResult | null => {
  const statement = context.state.doc.toString();
  const parameter = context.matchBefore(/\$\w*/);
  if (parameter) {
    const names = parametersOf(statement).filter((name) => `$${name}` !== parameter.text);
    return {
      from: parameter.from,
      options: as(
        "variable",
        names.map((name) => `$${name}`),
      ),
    };
  }
  const called = context.matchBefore(/\bcall\s+[\w.]*/i);
  if (called) {
    const from = called.from + (/[\w.]*$/.exec(called.text)?.index ?? 0);
    return { from, options: procedureOptions, validFor: /^[\w.]*$/ };
  }
  const property = context.matchBefore(/\.\w*/);
  if (property) return { from: property.from + 1, options: propertyOptions, validFor: /^\w*$/ };
  const named = context.matchBefore(/[:|]\s*\w*/);
  const bracket = named && openBracket(statement.slice(0, named.from));
  if (named && (bracket === "(" || bracket === "[")) {
    const from = named.to - (/\w*$/.exec(named.text)?.[0].length ?? 0);
    const options = bracket === "(" ? as("class", labels) : as("type", relationshipTypes);
    return { from, options, validFor: /^\w*$/ };
  }
  const word = context.matchBefore(/\w+/);
  if (word === null && !context.explicit) return null;
  return { from: word?.from ?? context.pos, options: wordOptions, validFor: /^\w*$/ };
};
