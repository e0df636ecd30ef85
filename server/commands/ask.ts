/** `rapporteur ask "…"`: a question in plain words. */
import type { AskResponse } from "#contract/api.ts";
import type { Config } from "../config.ts";
import { openAccess } from "./access.ts";
import { packFormatOf } from "./pack-option.ts";
import { meetingLines, sentenceLines } from "./print-meetings.ts";

export async function askCommand(
  config: Config,
  question: string,
  { json, pack }: { json?: boolean; pack?: string },
): Promise<number> {
  const format = packFormatOf(pack);
  const access = await openAccess(config, "a question");
  try {
    if (format !== null) {
      process.stdout.write((await access.pack({ format, ask: { question } })).text);
      return 0;
    }
    const answer = await access.ask(question);
    process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : answerText(answer)}\n`);
    return 0;
  } finally {
    await access.close();
  }
}

function answerText(answer: AskResponse): string {
  const facts = answer.facts.map(({ about, fact }) => {
    const values = fact.values.map((one) => `${one.value}${sentences(one.evidence)}`);
    return `${about.name}, ${fact.property}${fact.disagreement ? " (the sources disagree)" : ""}:\n  ${values.join("\n  ")}`;
  });
  const inRows = new Set(answer.rows.flatMap((row) => row.evidence.map((one) => one.claimId)));
  const inFacts = new Set(
    answer.facts.flatMap(({ fact }) => fact.values.flatMap((value) => value.evidence.map((one) => one.claimId))),
  );
  const rest = answer.evidence.filter(({ claimId }) => !inRows.has(claimId) && !inFacts.has(claimId));
  const parts = [
    answer.interpretation && `Understood: ${answer.interpretation}`,
    answer.summary,
    ...answer.rows.map(meetingLines),
    ...facts,
    sentences(rest).trim(),
    answer.suggestions.length > 0 && `Try: ${answer.suggestions.join(" · ")}`,
  ];
  return parts.filter(Boolean).join("\n\n");
}

const sentences = (evidence: AskResponse["evidence"]) => evidence.map((one) => `\n${sentenceLines(one)}`).join("");
