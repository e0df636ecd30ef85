import { Button } from "@mantine/core";
import { useState } from "react";
import type { CoPresence, CoPresenceTier } from "#contract/meetings.ts";
import { type MeetingFilters, useMeetings } from "../../api.ts";
import { EntityChip } from "../evidence/EntityChip.tsx";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import { QueryState } from "../states/QueryState.tsx";
import classes from "./meetings.module.css";

/** What each tier says, and that only the first is a meeting. */
const tiers: Record<Exclude<CoPresenceTier, "met">, string> = {
  "same event": "In the same event, without being told to have met",
  "same place and day": "In the same place on the same day",
  "named in one sentence": "Named in one sentence",
};

function Tier({ title, pairs }: { title: string; pairs: CoPresence[] }) {
  if (pairs.length === 0) return null;
  return (
    <section>
      <h4 className={classes.tier}>{title}</h4>
      <ul className={classes.near}>
        {pairs.map(({ a, b, evidence }) => (
          <li key={`${a.id} ${b.id}`}>
            <p className={classes.who}>
              <EntityChip entity={a} />
              <EntityChip entity={b} />
            </p>
            <EvidenceList evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tiers({ pairs }: { pairs: CoPresence[] }) {
  const near = pairs.filter(({ tier }) => tier !== "met");
  if (near.length === 0) return <p className={classes.muted}>Nobody is told to have been near without a meeting.</p>;
  return Object.entries(tiers).map(([tier, title]) => (
    <Tier key={tier} title={title} pairs={near.filter((pair) => pair.tier === tier)} />
  ));
}

function Loaded({ filters }: { filters: MeetingFilters }) {
  const query = useMeetings({ ...filters, tiers: true });
  return (
    <QueryState query={query} what="who came near">
      {({ coPresence }) => <Tiers pairs={coPresence ?? []} />}
    </QueryState>
  );
}

/** Who came near the ones asked for without a meeting: told apart from meetings, and only on demand. */
export function NearMisses({ filters }: { filters: MeetingFilters }) {
  const [open, setOpen] = useState(false);
  if ((filters.person ?? []).length === 0) return null;
  return (
    <section className={classes.nearSection} aria-label="Near without a meeting">
      <h3>Near, but not known to have met</h3>
      {open ? (
        <Loaded filters={filters} />
      ) : (
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          Look for them
        </Button>
      )}
    </section>
  );
}
