/** What an evidence pack holds: an answer or a selection of events, with every sentence and the state of the corpus. */
import type { AskResponse } from "#contract/api.ts";
import type { EntityRef, EventRecord, Evidence, Fact } from "#contract/graph.ts";
import type { Corpus } from "../graph-state.ts";

export type PackSelection = {
  title: string;
  /** What was asked, as it was understood; empty for a hand-made selection. */
  interpretation: string;
  summary: string;
  rows: EventRecord[];
  /** Where there is no evidence: what the articles do tell, shown apart. */
  related: EventRecord[];
  facts: { about: EntityRef; fact: Fact }[];
  /** Sentences that stand behind no row and no fact. */
  evidence: Evidence[];
  corpus: Corpus;
  /** The day on which the pack is made, `YYYY-MM-DD`. */
  made: string;
};

const unique = (evidence: Evidence[], besides: Evidence[]): Evidence[] => {
  const known = new Set(besides.map((one) => one.claimId));
  return evidence.filter((one) => !known.has(one.claimId) && known.add(one.claimId));
};

/** An answer as a selection. What is only `related` to it stands apart: it is no part of the answer. */
export const selectionOfAnswer = (question: string, answer: AskResponse, made: string): PackSelection => ({
  title: question,
  interpretation: answer.interpretation,
  summary: answer.summary,
  rows: answer.rows,
  related: answer.outcome === "no-evidence" ? (answer.related ?? []) : [],
  facts: answer.facts,
  evidence: unique(answer.evidence, [
    ...answer.rows.flatMap((row) => row.evidence),
    ...answer.facts.flatMap(({ fact }) => fact.values.flatMap((value) => value.evidence)),
  ]),
  corpus: answer.corpus,
  made,
});

/** Chosen events as a selection. `gone`: how many of the chosen the graph does not hold (any more). */
export const selectionOfEvents = (
  title: string,
  rows: EventRecord[],
  gone: number,
  corpus: Corpus,
  made: string,
): PackSelection => ({
  title,
  interpretation: "",
  summary:
    gone === 0
      ? ""
      : `${gone} of the ${rows.length + gone} chosen events ${gone === 1 ? "is" : "are"} not in the graph any more.`,
  rows,
  related: [],
  facts: [],
  evidence: [],
  corpus,
  made,
});
