/** Who met whom as a grid in the order of clusters; a cell opens the encounters of its pair. */
import { SegmentedControl } from "@mantine/core";
import { useCallback, useMemo, useState } from "react";
import type { MeetingsResponse } from "#contract/meetings.ts";
import { EntityType } from "#contract/ontology.ts";
import { useMeetings } from "../api.ts";
import { counted } from "../counted.ts";
import { useView } from "../view-store.ts";
import { FilterNote } from "./FilterNote.tsx";
import { clustersOf } from "./matrix/clusters.ts";
import { MatrixGrid } from "./matrix/MatrixGrid.tsx";
import classes from "./matrix/matrix.module.css";
import { cellKey, type Matrix as MatrixData, meetingMatrix } from "./matrix/meeting-matrix.ts";
import { type Pair, PairDialog } from "./matrix/PairDialog.tsx";
import { NoArticles } from "./states/NoArticles.tsx";
import { Nothing, QueryState } from "./states/QueryState.tsx";

const mostShown = 60;
const choices = [
  { value: "all", label: "All" },
  { value: "Person", label: "People" },
  { value: "Government", label: "Governments" },
  { value: "Organization", label: "Organizations" },
];

type Thing = MatrixData["things"][number];

const onlyOf = (meetings: MeetingsResponse["meetings"], type: EntityType | null) =>
  type === null
    ? meetings
    : meetings.map((event) => ({ ...event, participants: event.participants.filter(({ label }) => label === type) }));

function Grid({ data }: { data: MeetingsResponse }) {
  const [choice, setChoice] = useState("all");
  const [pair, setPair] = useState<Pair | null>(null);
  const closePair = useCallback(() => setPair(null), []);
  const type = EntityType.safeParse(choice).data ?? null;
  const matrix = useMemo(() => meetingMatrix(onlyOf(data.meetings, type), mostShown, clustersOf), [data, type]);
  if (data.articlesSearched === 0)
    return (
      <NoArticles>
        <p>Who met whom, as a grid, appears here as soon as one is read.</p>
      </NoArticles>
    );
  const openPair = (one: Thing, other: Thing) => {
    const ids = new Set(matrix.cells.get(cellKey(one.id, other.id))?.events.map(({ id }) => id));
    // With all who took part, also those whom the grid leaves out.
    setPair({ one, other, events: data.meetings.filter(({ id }) => ids.has(id)) });
  };
  return (
    <>
      <SegmentedControl size="xs" aria-label="Whom to show" value={choice} data={choices} onChange={setChoice} />
      <p className={classes.note}>
        A number counts encounters, and its cell opens them; a darker cell holds more, a dashed one none that is known
        to have happened. A state’s own encounters are counted, not those of the people who held its offices. Lines part
        clusters: groups that met among themselves more than with others.
        {matrix.calls > 0 ? ` ${counted(matrix.calls, "call")} left out: who was on the phone met nobody.` : ""}
        {matrix.leftOut > 0
          ? ` Shown are the ${mostShown} with the most encounters, ${matrix.leftOut} more are not.`
          : ""}
        {data.page.cut ? ` Counted are the first ${data.meetings.length} of ${data.page.total} encounters.` : ""}
      </p>
      {matrix.things.length === 0 ? (
        <Nothing title="No pairs to show">
          <p>
            No encounter that fits the filters of the meetings table has two such sides. Choose “All”, or clear the
            filters there.
          </p>
        </Nothing>
      ) : (
        <MatrixGrid matrix={matrix} onOpen={openPair} />
      )}
      <PairDialog pair={pair} onClose={closePair} />
    </>
  );
}

export default function Matrix() {
  // The dates, kinds and statuses chosen for the table hold here too; its names do not, they would leave a line.
  const { from, to, range, status, kind } = useView((state) => state.meetings);
  const query = useMeetings({ from, to, range, status, kind, limit: 1000 });
  return (
    <section className={classes.panel} aria-labelledby="matrix-title">
      <h2 id="matrix-title" className={classes.title}>
        Who met whom, as a grid
      </h2>
      <FilterNote />
      <QueryState query={query} what="the meetings">
        {(data) => <Grid data={data} />}
      </QueryState>
    </section>
  );
}
