/**
 * A claim in one line, in a reader's words: "Meeting, planned: A – B, in Oslo", "Agreement signed: A – B". What has a status says so
 * unless it simply happened. Says no more than the claim does; of the day, nothing.
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";

/** @param nameOf the name of one of the article's entities by its key */
export function claimSummary(claim: Claim, nameOf: (key: string) => string): string {
  switch (claim.type) {
    case "event":
      return eventSummary(claim, nameOf);
    case "office": {
      const body = claim.body ? nameOf(claim.body) : "";
      // "Prime Minister of A" says already whose.
      const told = body && !claim.title.includes(body) ? `, ${body}` : "";
      return `${nameOf(claim.person)}: ${claim.former ? "formerly " : ""}${claim.title}${told}`;
    }
    case "fact":
      return `${nameOf(claim.about)}, ${claim.property}: ${claim.value}`;
    case "relation":
      return `${nameOf(claim.from)} ${relationWords[claim.relation]} ${nameOf(claim.to)}`;
  }
}

const relationWords = {
  PARTY_TO: "is party to",
  OPERATES: "operates",
  LOCATED_IN: "is in",
  PART_OF: "is part of",
} as const;

function eventSummary(claim: EventClaim, nameOf: (key: string) => string): string {
  const what = claim.action ? `Agreement ${claim.action}` : claim.kind === "AgreementAction" ? "Agreement" : claim.kind;
  const whom = sides(claim).map((side) => side.map(nameOf).join(", "));
  const concerns = claim.concerns.map(nameOf).join(", ");
  const parts = [
    whom.filter(Boolean).join(" – "),
    concerns && `on ${concerns}`,
    claim.place && `in ${nameOf(claim.place)}`,
  ];
  const about = parts.filter(Boolean).join(", ");
  const status = claim.status === "happened" ? "" : `, ${claim.status}`;
  return `${what}${status}${about && `: ${about}`}`;
}

/** Participants by side; where nobody has a side, each stands alone. */
function sides({ participants }: EventClaim): string[][] {
  const split = [0, 1].map((side) => participants.filter((one) => one.side === side).map((one) => one.entity));
  const rest = participants.filter((one) => one.side === null).map((one) => [one.entity]);
  return [...split.filter((side) => side.length > 0), ...rest];
}
