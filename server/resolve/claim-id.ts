/** The id of a claim: from its article, its sentence and what it asserts, so that a verdict on it survives a new reading. */
import type { Claim } from "#contract/extraction.ts";
import { byText, shortHash } from "./name-key.ts";

/**
 * `claim:` + 16 hex digits. Rule names, confidence and context are left out on purpose: a better extractor that finds
 * the same thing in the same sentence gives the same id.
 */
export function claimId(articleId: string, claim: Claim): string {
  return `claim:${shortHash([articleId, claim.type, claim.start, claim.end, ...asserted(claim)])}`;
}

function asserted(claim: Claim): (string | null)[] {
  switch (claim.type) {
    case "event":
      return [
        claim.kind,
        claim.status,
        claim.date.start,
        claim.date.end,
        claim.place,
        claim.action,
        ...claim.participants.map((one) => `${one.entity}|${one.role}`).sort(byText),
        ...[...claim.concerns].sort(byText),
      ];
    case "office":
      return [claim.person, claim.title, claim.body, String(claim.former)];
    case "fact":
      return [claim.about, claim.property, claim.value];
    case "relation":
      return [claim.relation, claim.from, claim.to];
  }
}
