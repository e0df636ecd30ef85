import { EntityChip } from "../evidence/EntityChip.tsx";
import { surenessInWords } from "../evidence/sureness.ts";
import { useGiveVerdict } from "../review/verdict-api.ts";
import classes from "./article.module.css";
import { claimInWords } from "./claim-in-words.ts";
import type { ReaderClaim } from "./segments.ts";

const typeWords: Record<ReaderClaim["type"], string> = {
  event: "Event",
  office: "Office",
  fact: "Fact",
  relation: "Relation",
};

type ClaimCardProps = { claims: ReaderClaim[]; stored: boolean; onDone: () => void };

/** What was read in one sentence, claim by claim, with the things of the graph that rest on it. */
export function ClaimCard({ claims, stored, onDone }: ClaimCardProps) {
  const give = useGiveVerdict();
  return (
    <ul className={classes.claims}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <p className={classes.claimType}>{typeWords[claim.type]}</p>
          <p className={classes.claimSummary}>{claimInWords(claim)}</p>
          <p className={classes.claimRule}>
            {surenessInWords(claim.confidence)}, by the rule “{claim.rule}”
            {stored ? (
              <button
                type="button"
                className={classes.notSo}
                onClick={() => give.mutate({ kind: "not-so", claim: claim.id }, { onSuccess: onDone })}
              >
                Not so
              </button>
            ) : null}
          </p>
          <div className={classes.supports}>
            {stored
              ? claim.supports.map((entity) => <EntityChip key={entity.id} entity={entity} onSelected={onDone} />)
              : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
