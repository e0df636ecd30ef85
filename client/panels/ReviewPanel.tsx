/** Doubtful identities for a person to judge, one key a verdict; every verdict can be taken back. */
import { Button, Kbd, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Suggestion, Verdict } from "#contract/verdicts.ts";
import classes from "./review/review.module.css";
import { type Judgement, SuggestionCard } from "./review/SuggestionCard.tsx";
import { useSignature } from "./review/signature.ts";
import { useReviewKeys } from "./review/use-review-keys.ts";
import { VerdictList } from "./review/VerdictList.tsx";
import { useGiveVerdict, useRevoke, useSuggestions, useVerdicts } from "./review/verdict-api.ts";
import { Nothing, QueryState } from "./states/QueryState.tsx";

const pairKey = ({ a, b }: Suggestion) => `${a.key}|${b.key}`;

const verdictFor = ({ a, b }: Suggestion, judgement: Exclude<Judgement, "skip">): Verdict => {
  switch (judgement) {
    case "same":
    case "different":
      return { kind: judgement, a: a.key, b: b.key };
    case "left-not":
      return { kind: "not-an-entity", entity: a.key };
    case "right-not":
      return { kind: "not-an-entity", entity: b.key };
  }
};

export default function ReviewPanel() {
  const suggestions = useSuggestions();
  const verdicts = useVerdicts();
  const give = useGiveVerdict();
  const revoke = useRevoke();
  const { name, setName } = useSignature();
  const [skipped, setSkipped] = useState<string[]>([]);
  const [judged, setJudged] = useState<string[]>([]);
  const busy = give.isPending || revoke.isPending;

  const waiting = (suggestions.data?.suggestions ?? []).filter(
    (one) => ![...skipped, ...judged].includes(pairKey(one)),
  );
  const [current] = waiting;
  const judge = (judgement: Judgement) => {
    if (current === undefined || busy) return;
    if (judgement === "skip") return setSkipped([...skipped, pairKey(current)]);
    give.mutate(verdictFor(current, judgement), { onSuccess: () => setJudged([...judged, pairKey(current)]) });
  };
  const last = verdicts.data?.verdicts.filter(({ revoked }) => revoked === null).at(-1);
  const takeBack = (id: string) => revoke.mutate(id, { onSuccess: () => setJudged([]) });
  const undo = () => {
    if (last && !busy) takeBack(last.id);
  };
  useReviewKeys(judge, undo);

  return (
    <section className={classes.panel} aria-labelledby="review-title">
      <h2 id="review-title" className={classes.title}>
        Review
      </h2>
      <p className={classes.muted}>
        Names that are likely one, but not surely. Nothing is joined before you say so; a verdict survives every import
        and can be taken back.
      </p>
      <QueryState query={suggestions} what="the suggestions">
        {({ page }) => (
          <>
            <p className={classes.count} role="status">
              {waiting.length} waiting{page.cut ? ` of ${page.total}` : ""}
              {skipped.length > 0 ? `, ${skipped.length} skipped` : ""}
            </p>
            {current ? (
              <SuggestionCard key={pairKey(current)} suggestion={current} busy={busy} onJudge={judge} />
            ) : (
              <Nothing title="Nothing waits for a judgement">
                {skipped.length > 0 ? (
                  <Button size="xs" variant="default" onClick={() => setSkipped([])}>
                    Look at the skipped ones again
                  </Button>
                ) : (
                  <p>New suggestions come with new articles.</p>
                )}
              </Nothing>
            )}
          </>
        )}
      </QueryState>
      <div className={classes.heading}>
        <h3>Verdicts</h3>
        <TextInput
          size="xs"
          label="Signed"
          placeholder="your name"
          dir="auto"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          size="xs"
          variant="default"
          disabled={!last || busy}
          rightSection={<Kbd size="xs">u</Kbd>}
          onClick={undo}
        >
          Take back the last one
        </Button>
      </div>
      <QueryState query={verdicts} what="the verdicts">
        {(data) => <VerdictList verdicts={data.verdicts} busy={busy} onRevoke={takeBack} />}
      </QueryState>
    </section>
  );
}
