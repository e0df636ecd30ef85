/** What one kind of question gives: the parts of an answer that differ from kind to kind. */
import type { EntityRef, EventRecord, Evidence, Fact } from "#contract/graph.ts";
import type { Store } from "../../store/store.ts";
import type { AskFilters } from "../filters.ts";
import type { Ran } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";

export type Answer = {
  rows: EventRecord[];
  /** What was not asked for and lies near: planned meetings where none is told to have happened. */
  related: EventRecord[];
  facts: { about: EntityRef; fact: Fact }[];
  entities: EntityRef[];
  /** Sentences besides those of rows and facts. */
  evidence: Evidence[];
  ran: Ran | null;
  /** Without the closing full stop of "No evidence": that sentence is the same for all. Null: no evidence. */
  summary: string | null;
  /** One sentence beside "No evidence": how near the search came. Empty: nothing to add. */
  note?: string;
};

export type Answerer = (store: Store, state: GraphState, filters: AskFilters) => Promise<Answer>;

export const nothing: Answer = {
  rows: [],
  related: [],
  facts: [],
  entities: [],
  evidence: [],
  ran: null,
  summary: null,
};
