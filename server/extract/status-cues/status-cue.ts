import type { Status } from "#contract/ontology.ts";
import type { Direction } from "../dates/date-expression.ts";

/** One way of telling that something is to come, called off, denied. */
export type StatusCue = {
  name: string;
  /** Tried on the text before the event word, bounded; `$` is where the event word stands. */
  before?: RegExp;
  /** Tried on the text after it. */
  after?: RegExp;
  word?: RegExp;
  noun?: boolean;
  status: Status | null;
  direction: Direction;
  confidence: number;
};
