/** A relation that a sentence tells, with its sentence. */
import type { Claim, RelationClaim } from "#contract/extraction.ts";
import type { Reading, Sentence } from "../document.ts";

export function relationClaim(
  reading: Reading,
  sentence: Sentence,
  rule: string,
  of: Pick<RelationClaim, "relation" | "from" | "to">,
  confidence: number,
): Claim {
  return {
    type: "relation",
    start: sentence.start,
    end: sentence.end,
    quote: reading.text.slice(sentence.start, sentence.end),
    context: [],
    rule,
    confidence,
    attributedTo: null,
    ...of,
  };
}
