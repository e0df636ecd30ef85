/** What a mention rule finds in a sentence: a row of words that names something that is no person. */
import type { EntityType } from "#contract/ontology.ts";
import type { Cues } from "../cues.ts";
import type { Document } from "../document.ts";
import type { SentenceView } from "./sentence-view.ts";

export type Found = {
  rule: string;
  type: EntityType;
  /** First word, and the first word after. */
  from: number;
  to: number;
  /** Name of the entity; the same name in one article is the same entity. */
  name: string;
  kind: string | null;
  /** The name under which a list knows it; the text's own words may be others. */
  usual: string | null;
  /** State that it belongs to, where its name or the words before say so. */
  iso2: string | null;
  /** Other names for it that the sentence gives: an acronym in brackets. */
  aliases: string[];
  /** A place it is at. */
  at: { from: number; to: number } | null;
  /** States that are parties to an agreement or operate a base, as far as the phrase says. */
  states: string[];
};

/** A form that names something that is no person. Without a word with one of its cues for a key it finds nothing. */
export type MentionRule = { cues?: Cues; find(document: Document, view: SentenceView): Found[] };

export function found(part: Pick<Found, "rule" | "type" | "from" | "to" | "name"> & Partial<Found>): Found {
  return { kind: null, usual: null, iso2: null, aliases: [], at: null, states: [], ...part };
}
