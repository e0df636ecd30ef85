/**
 * Neo4j's language support for Cypher, beside the page's thread. Its parser tells what each word of a statement is and
 * what may come next. What is wrong with a statement is not asked here: the package has Neo4j's whole semantic analysis for
 * that, which weighs another 1.1 MB and takes seconds to begin, while the server says it in milliseconds, for the engine
 * that is in use. The version is the newest that runs on the Node of this project: later ones ask for 22 and 24.
 */

import type { CompletionItem } from "@neo4j-cypher/language-support";
import {
  applySyntaxColouring,
  autocomplete,
  CypherTokenType,
  type DbSchema,
  parserWrapper,
} from "@neo4j-cypher/language-support";
import type { Coloured, Named, Offered, SupportAnswers, SupportRequest, Vocabulary } from "./cypher-support.ts";

/** The parser counts places in characters; one beyond the first plane is two units of a text. Lengths are units. */
const unitsOf = (statement: string): ((characters: number) => number) => {
  if (!/[\ud800-\udbff]/.test(statement)) return (characters) => characters;
  const starts: number[] = [];
  let units = 0;
  for (const character of statement) {
    starts.push(units);
    units += character.length;
  }
  return (characters) => starts[characters] ?? statement.length;
};

const plain = new Set<string>([CypherTokenType.none, CypherTokenType.punctuation, CypherTokenType.separator]);

const colours = (statement: string): Coloured[] => {
  const at = unitsOf(statement);
  return applySyntaxColouring(statement).flatMap(({ position, length, tokenType }) =>
    plain.has(tokenType) || length === 0
      ? []
      : [{ start: at(position.startOffset), end: at(position.startOffset) + length, kind: tokenType }],
  );
};

const names = (statement: string): Named[] => {
  const at = unitsOf(statement);
  return parserWrapper.parse(statement).statementsParsing.flatMap(({ collectedLabelOrRelTypes }) =>
    collectedLabelOrRelTypes.flatMap(({ labelType, labelText, offsets }): Named[] => {
      const kind = { Label: "label" as const, "Relationship type": "type" as const }[String(labelType)];
      const name = labelText.replace(/^`|`$/g, "").replaceAll("``", "`");
      return kind === undefined ? [] : [{ start: at(offsets.start), end: at(offsets.end), kind, name }];
    }),
  );
};

const version = "CYPHER 5";

const schemaOf = ({ labels, relationshipTypes, propertyKeys, parameters, ...callable }: Vocabulary): DbSchema => {
  const returned = { description: "", type: "ANY", isDeprecated: false };
  const functions = callable.functions.map((one) => ({
    ...one,
    category: "",
    isBuiltIn: true,
    argumentDescription: [],
    returnDescription: "",
    aggregating: false,
    isDeprecated: false,
  }));
  const procedures = callable.procedures.map(({ yields, ...one }) => ({
    ...one,
    mode: "READ" as const,
    worksOnSystem: false,
    argumentDescription: [],
    returnDescription: yields.map((name) => ({ name, ...returned })),
    admin: false,
    option: { deprecated: false },
  }));
  return {
    labels,
    relationshipTypes,
    propertyKeys,
    parameters,
    functions: { [version]: Object.fromEntries(functions.map((one) => [one.name, one])) },
    procedures: { [version]: Object.fromEntries(procedures.map((one) => [one.name, one])) },
    defaultLanguage: version,
  };
};

/** By the numbers of the language server protocol, which the package speaks. */
const kinds: Record<number, Offered["kind"]> = {
  2: "function",
  3: "function",
  6: "variable",
  10: "property",
  14: "keyword",
  15: "snippet",
  25: "label",
};

const offered = ({ label, kind = 14, insertText, signature, documentation }: CompletionItem): Offered[] => {
  const known = kinds[kind];
  if (known === undefined) return [];
  const description = typeof documentation === "string" && documentation !== "" ? { description: documentation } : {};
  return [
    { label, kind: known, ...(insertText && { text: insertText }), ...(signature && { signature }), ...description },
  ];
};

const completions = (statement: string, position: number, byHand: boolean, vocabulary: Vocabulary): Offered[] =>
  autocomplete(statement, schemaOf(vocabulary), [...statement.slice(0, position)].length, byHand).flatMap(offered);

const answerTo = (asked: SupportRequest): SupportAnswers[SupportRequest["kind"]] => {
  if (asked.kind === "colours") return colours(asked.statement);
  if (asked.kind === "names") return names(asked.statement);
  return completions(asked.statement, asked.position, asked.byHand, asked.vocabulary);
};

self.onmessage = ({ data: { id, asked } }: MessageEvent<{ id: number; asked: SupportRequest }>) => {
  try {
    self.postMessage({ id, answer: answerTo(asked) });
  } catch {
    // A half-written statement that the parser cannot take has no colours and no completions; the next one may.
    self.postMessage({ id, answer: [] });
  }
};
