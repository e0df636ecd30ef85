/** What a user decided, kept in the library; every verdict can be taken back. */
import { z } from "zod";
import { Day } from "#contract/date-span.ts";
import { Cut, EntityRef, Evidence } from "#contract/graph.ts";
import { Status } from "#contract/ontology.ts";

/**
 * Verdicts name things by what does not change when the graph is rebuilt: an entity key is `type:normalised name`,
 * optionally `@article id` for one article's use of that name; a claim is its id.
 */
export const Verdict = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("same"), a: z.string(), b: z.string() }),
  z.object({ kind: z.literal("different"), a: z.string(), b: z.string() }),
  z.object({ kind: z.literal("not-so"), claim: z.string() }),
  /** The sentence says this: its reading is as sure as can be, and no more is known of the world by it. */
  z.object({ kind: z.literal("accept"), claim: z.string() }),
  /** The sentence says something else of what became of the event: that it was only planned, was denied. */
  z.object({ kind: z.literal("restatus"), claim: z.string(), status: Status }),
  z.object({ kind: z.literal("not-an-entity"), entity: z.string() }),
  z.object({ kind: z.literal("rename"), entity: z.string(), name: z.string().min(1).max(300) }),
  z.object({ kind: z.literal("redate"), claim: z.string(), start: Day, end: Day }),
]);
export type Verdict = z.infer<typeof Verdict>;

export const RecordedVerdict = z.object({
  id: z.string(),
  verdict: Verdict,
  by: z.string(),
  at: z.iso.datetime(),
  /** Taken back, when and by whom; the record stays. */
  revoked: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
});
export type RecordedVerdict = z.infer<typeof RecordedVerdict>;

/** Two entities that are likely one, for a person to judge. */
export const Suggestion = z.object({
  a: z.object({ key: z.string(), ref: EntityRef, evidence: z.array(Evidence) }),
  b: z.object({ key: z.string(), ref: EntityRef, evidence: z.array(Evidence) }),
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** `POST /api/verdicts` → RecordedVerdict; `DELETE /api/verdicts/:id` takes it back. */
export const VerdictRequest = z.object({ verdict: Verdict, by: z.string().trim().min(1).max(100).default("user") });
export type VerdictRequest = z.input<typeof VerdictRequest>;
export const VerdictsResponse = z.object({ verdicts: z.array(RecordedVerdict) });
export type VerdictsResponse = z.infer<typeof VerdictsResponse>;

/** `GET /api/suggestions`, the surest first. */
export const SuggestionsResponse = z.object({ suggestions: z.array(Suggestion), page: Cut });
export type SuggestionsResponse = z.infer<typeof SuggestionsResponse>;

/** What sources tell differently of one thing; each value with the sentences that give it. */
export const Disagreement = z.object({
  about: EntityRef,
  /** A fact's own property (`cost`, `troops`), or `office`, `date`, `status`. */
  property: z.string(),
  values: z.array(z.object({ value: z.string(), evidence: z.array(Evidence) })),
});
export type Disagreement = z.infer<typeof Disagreement>;
export const DisagreementsResponse = z.object({ disagreements: z.array(Disagreement), page: Cut });
export type DisagreementsResponse = z.infer<typeof DisagreementsResponse>;
