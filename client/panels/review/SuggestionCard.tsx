import { Button, Kbd } from "@mantine/core";
import type { Suggestion } from "#contract/verdicts.ts";
import { inPercent } from "../../in-percent.ts";
import { EntityChip } from "../evidence/EntityChip.tsx";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import classes from "./review.module.css";

export type Judgement = "same" | "different" | "left-not" | "right-not" | "skip";

/** One key for each judgement. */
export const judgementKeys: { key: string; judgement: Judgement; label: string }[] = [
  { key: "s", judgement: "same", label: "The same" },
  { key: "d", judgement: "different", label: "Different" },
  { key: "1", judgement: "left-not", label: "Left is no name" },
  { key: "2", judgement: "right-not", label: "Right is no name" },
  { key: "k", judgement: "skip", label: "Skip" },
];

function Side({ side, title }: { side: Suggestion["a"]; title: string }) {
  return (
    <section className={classes.side} aria-label={title}>
      <EntityChip entity={side.ref} />
      <EvidenceList evidence={side.evidence} />
    </section>
  );
}

type SuggestionCardProps = { suggestion: Suggestion; busy: boolean; onJudge: (judgement: Judgement) => void };

/** Two names that may mean one thing, each with its sentences. */
export function SuggestionCard({ suggestion, busy, onJudge }: SuggestionCardProps) {
  return (
    <article className={classes.card}>
      <p className={classes.question}>
        Are <bdi>{suggestion.a.ref.name}</bdi> and <bdi>{suggestion.b.ref.name}</bdi> one and the same?
      </p>
      <p className={classes.muted}>
        {inPercent(suggestion.score)} likely: {suggestion.reasons.join("; ")}
      </p>
      <div className={classes.sides}>
        <Side side={suggestion.a} title="Left" />
        <Side side={suggestion.b} title="Right" />
      </div>
      <div className={classes.judgements}>
        {judgementKeys.map(({ key, judgement, label }) => (
          <Button
            key={key}
            size="sm"
            variant={judgement === "same" || judgement === "different" ? "filled" : "default"}
            disabled={busy}
            rightSection={<Kbd size="xs">{key}</Kbd>}
            onClick={() => onJudge(judgement)}
          >
            {label}
          </Button>
        ))}
      </div>
    </article>
  );
}
