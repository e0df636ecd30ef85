import type { Status } from "#contract/ontology.ts";
import type { Direction } from "../dates/date-expression.ts";

/** One way of telling that something is to come, called off, denied. */
export type StatusCue = {
  name: string;
  /** Tried on the text before the event word, in small letters, bounded; `$` is where the event word stands. */
  before?: RegExp;
  /** The same where capitals tell: "May" is no "may". */
  printed?: RegExp;
  /** Tried on the text after it, as printed. */
  after?: RegExp;
  word?: RegExp;
  noun?: boolean;
  status: Status | null;
  direction: Direction;
  confidence: number;
};
