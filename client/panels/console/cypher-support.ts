/** What is asked of Neo4j's language support, and what it answers. Places count in UTF-16 units, as everywhere in a browser. */
import type { CypherSchemaResponse } from "#contract/cypher-schema.ts";

export type Coloured = { start: number; end: number; kind: string };
export type Named = { start: number; end: number; kind: "label" | "type"; name: string };
export type Offered = {
  label: string;
  kind: "keyword" | "label" | "property" | "variable" | "function" | "snippet";
  /** What is written instead of the label, where that differs. */
  text?: string;
  signature?: string;
  description?: string;
};

/** The words of the store, and the parameters that have a name by now. */
export type Vocabulary = CypherSchemaResponse & { parameters: Record<string, unknown> };

export type SupportRequest =
  | { kind: "colours"; statement: string }
  | { kind: "names"; statement: string }
  | { kind: "completions"; statement: string; position: number; byHand: boolean; vocabulary: Vocabulary };

export type SupportAnswers = { colours: Coloured[]; names: Named[]; completions: Offered[] };
