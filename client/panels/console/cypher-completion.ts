/** What may come next, by Neo4j's parser: words of the grammar, variables, and the names of the running store. */
import { type Completion, type CompletionContext, type CompletionResult, snippet } from "@codemirror/autocomplete";
import type { CypherSchemaResponse } from "#contract/cypher-schema.ts";
import { completionsAt } from "./ask-support.ts";
import type { Offered } from "./cypher-support.ts";
import { propertyNotes } from "./property-notes.ts";
import { parametersOf } from "./statement-parts.ts";

/** What one is likelier to mean stands first; the grammar has some three hundred words. */
const boosts: Record<Offered["kind"], number> = {
  label: 3,
  property: 3,
  variable: 2,
  function: 1,
  keyword: 0,
  snippet: -1,
};

const written = ({ label, kind, text, signature }: Offered): Completion["apply"] => {
  if (kind === "snippet") return snippet((text ?? label).replaceAll(": }", "}"));
  // A namespace has no signature: its dot is typed on.
  if (kind === "function" && signature !== undefined) return signature.includes("() ::") ? `${label}()` : `${label}(`;
  return text;
};

const option = (one: Offered): Completion => {
  const info = one.description ?? (one.kind === "property" ? propertyNotes[one.label] : undefined);
  const apply = written(one);
  return {
    label: one.label,
    type: one.kind,
    boost: boosts[one.kind],
    ...(one.signature !== undefined && { detail: one.signature.slice(one.signature.indexOf("(")) }),
    ...(info !== undefined && { info }),
    ...(apply !== undefined && { apply }),
  };
};

/** After these signs a name is due; elsewhere the list comes with the first letter. */
const due = /[:|&.${]$/;

type Known = { schema: CypherSchemaResponse; values: Record<string, unknown> };

/** @param known the words of the store and the values of the parameters, as they are now; `null` until they are there. */
export const completeCypher =
  (known: () => Promise<Known | null>) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const statement = context.state.doc.toString();
    const { pos, explicit } = context;
    const word = context.matchBefore(/[\p{L}\p{N}_]+/u);
    if (word === null && !explicit && !due.test(statement.slice(0, pos))) return null;
    const have = await known();
    if (have === null || context.aborted) return null;
    const from = word?.from ?? pos;
    const begun = statement.slice(from, pos);
    const names = parametersOf(`${statement.slice(0, from)} ${statement.slice(pos)}`).filter((name) => name !== "");
    const parameters = Object.fromEntries(
      [...names, ...Object.keys(have.values)].map((name) => [name, have.values[name] ?? ""]),
    );
    const found = await completionsAt(statement, pos, explicit, { ...have.schema, parameters });
    if (context.aborted) return null;
    const afterDollar = statement.charAt(from - 1) === "$";
    const options = found
      .filter(({ label, kind }) => (kind === "variable" && label.startsWith("$")) === afterDollar || !afterDollar)
      .filter(({ label }) => label !== begun)
      .map(option);
    if (afterDollar)
      return { from: from - 1, options: options.map(({ apply: _, ...one }) => one), validFor: /^\$[\p{L}\p{N}_]*$/u };
    return { from, options, validFor: /^[\p{L}\p{N}_]*$/u };
  };
