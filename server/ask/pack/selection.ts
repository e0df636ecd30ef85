/** What an evidence pack holds: an answer or a selection of events, with every sentence and the state of the corpus. */
import type { AskResponse, MeetingsResponse } from "#contract/api.ts";
import type { EntityRef, EventRecord, Evidence, Fact } from "#contract/graph.ts";
import type { Corpus } from "../graph-state.ts";

export type PackSelection = {
  title: string;
  /** What was asked, as it was understood; empty for a hand-made selection. */
  interpretation: string;
  summary: string;
  rows: EventRecord[];
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

/** An answer as a selection. What is only `related` to it stays out: it is no part of the answer. */
export const selectionOfAnswer = (question: string, answer: AskResponse, made: string): PackSelection => ({
  title: question,
  interpretation: answer.interpretation,
  summary: answer.summary,
  rows: answer.rows,
  facts: answer.facts,
  evidence: unique(answer.evidence, [
    ...answer.rows.flatMap((row) => row.evidence),
    ...answer.facts.flatMap(({ fact }) => fact.values.flatMap((value) => value.evidence)),
  ]),
  corpus: answer.corpus,
  made,
});

/** Rows of the meetings table as a selection. */
export const selectionOfMeetings = (
  title: string,
  { meetings }: Pick<MeetingsResponse, "meetings">,
  corpus: Corpus,
  made: string,
): PackSelection => ({
  title,
  interpretation: "",
  summary: meetings.length === 0 ? `No evidence in ${corpus.articles} articles.` : "",
  rows: meetings,
  facts: [],
  evidence: [],
  corpus,
  made,
});
