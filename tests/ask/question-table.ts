/** The tables of questions: reading them, and holding an answer against what is expected. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { AskResponse } from "#contract/api.ts";
import { normaliseName } from "../../server/resolve/name-key.ts";

export const Question = z.object({
  ask: z.string(),
  /** `participants | first..last | status`; empty: no evidence. */
  rows: z.array(z.string()).optional(),
  /** More rows than these are right too. */
  atLeast: z.boolean().default(false),
  entities: z.array(z.string()).optional(),
  /** `property: value`, each told by some fact. */
  facts: z.array(z.string()).optional(),
  /** Parts of sentences that are cited. */
  sentences: z.array(z.string()).optional(),
  outcome: z.enum(["answered", "no-evidence", "unknown-name", "not-understood"]).optional(),
  /** Parts of the one sentence, and parts that it must not have. */
  says: z.array(z.string()).default([]),
  saysNot: z.array(z.string()).default([]),
  /** Names that must be offered instead. */
  nearest: z.array(z.string()).default([]),
  /** `false`: asked of the annotation only, because reading the texts does not find this yet. */
  read: z.boolean().default(true),
  /** `false`: asked of what is read only, because the annotations, merged, do not hold it. */
  annotated: z.boolean().default(true),
  /** No answer may be given, whichever way it is refused. */
  unanswerable: z.boolean().default(false),
});
export type Question = z.infer<typeof Question>;

const read = (name: string): unknown => parse(readFileSync(join("tests", "ask", "questions", `${name}.yaml`), "utf8"));
export const questions = (name: string): Question[] => z.array(Question).parse(read(name));

/** Made-up articles, and what is asked of them in one conversation each. */
export const Story = z.object({
  story: z.string(),
  articles: z.array(
    z.object({ published: z.string().nullable().default(null), publisher: z.string().optional(), text: z.string() }),
  ),
  questions: z.array(z.union([Question, z.array(Question)])),
});
export type Story = z.infer<typeof Story>;
export const stories = (): Story[] =>
  ["stories", "outcomes", "forms"].flatMap((name) => z.array(Story).parse(read(name)));

export const conversations = (): Question[][] => z.array(z.array(Question)).parse(read("conversations"));

type Row = AskResponse["rows"][number];

const holds = (expected: string, row: Row): boolean => {
  const [who = "", when = "?", status = "happened"] = expected.split("|").map((part) => part.trim());
  const names = who.split(",").map(normaliseName).filter(Boolean);
  const present = row.participants.map((one) => ` ${normaliseName(one.name)} `);
  const [start = "", end = start] = when.replace(/\?$/, "").split("..");
  const undated = when.endsWith("?") && row.date.start === null;
  const dated = undated || (row.date.start === start && row.date.end === end);
  return (
    dated &&
    row.status === status &&
    names.every((name) => present.some((one) => one.includes(` ${name} `) || ` ${name} `.includes(one)))
  );
};

const shown = (row: Row): string =>
  `${row.participants.map((one) => one.name).join(", ")} | ${row.date.start}..${row.date.end} | ${row.status} (${row.kind})`;

/** What is wrong with an answer; empty where it is right. Every expected row matches a row of its own. */
export const faultsOf = (question: Question, answer: AskResponse): string[] => {
  const faults: string[] = [];
  if (question.unanswerable) {
    if (answer.outcome === "answered") faults.push(`answered: ${answer.summary}`);
    return faults;
  }
  const expected = question.rows ?? [];
  const empty = expected.length === 0 && !question.entities && !question.facts && !question.sentences;
  const outcome = question.outcome ?? (empty ? "no-evidence" : "answered");
  if (answer.outcome !== outcome) faults.push(`${answer.outcome} instead of ${outcome}: ${answer.summary}`);
  if (question.rows) {
    const free = [...answer.rows];
    for (const row of expected) {
      const at = free.findIndex((one) => holds(row, one));
      if (at < 0) faults.push(`missing: ${row}`);
      else free.splice(at, 1);
    }
    if (!question.atLeast) for (const row of free) faults.push(`too much: ${shown(row)}`);
  }
  const named = answer.entities.map((one) => normaliseName(one.name));
  for (const name of [...(question.entities ?? []), ...question.nearest])
    if (!named.includes(normaliseName(name))) faults.push(`not named: ${name}`);
  const told = answer.facts.flatMap(({ fact }) => fact.values.map((value) => `${fact.property}: ${value.value}`));
  for (const fact of question.facts ?? [])
    if (!told.some((one) => one.toLowerCase().includes(fact.toLowerCase()) || sameFact(one, fact)))
      faults.push(`not told: ${fact} (but ${told.join("; ")})`);
  for (const part of question.says)
    if (!answer.summary.includes(part)) faults.push(`not said: ${part} (but ${answer.summary})`);
  for (const part of question.saysNot) if (answer.summary.includes(part)) faults.push(`said: ${answer.summary}`);
  for (const part of question.sentences ?? [])
    if (!answer.evidence.some((one) => one.quote.includes(part))) faults.push(`not cited: ${part}`);
  return faults;
};

const sameFact = (told: string, wanted: string): boolean => {
  const [property = "", value = ""] = wanted.split(": ");
  return told.startsWith(`${property}:`) && told.includes(value);
};
