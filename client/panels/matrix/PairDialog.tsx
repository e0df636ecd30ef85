/** The encounters that a cell counts, one row each, over the grid: closing it gives the keyboard back to the cell. */
import { Button, Group, Modal } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { EntityRef, EventRecord } from "#contract/graph.ts";
import { counted } from "../../counted.ts";
import { setMeetings, showView } from "../../state.ts";
import { change, useView } from "../../view-store.ts";
import { MeetingsList } from "../meetings/MeetingsList.tsx";
import { showOnCanvas } from "../navigation.ts";
import classes from "./matrix.module.css";

export type Pair = { one: EntityRef; other: EntityRef; events: EventRecord[] };

const showInTable = ({ one, other }: Pair) =>
  change((state) => showView("meetings")(setMeetings({ person: [one.id], with: [other.id], groupBy: "none" })(state)));

/** What is chosen in the dialog shows beside the grid, so the dialog makes room. */
const useClosedBySelection = (onClose: () => void) => {
  const selection = useView((state) => state.selection);
  const article = useView((state) => state.openArticle);
  const first = useRef({ selection, article });
  useEffect(() => {
    if (first.current.selection !== selection || first.current.article !== article) onClose();
  }, [selection, article, onClose]);
};

function Content({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const { one, other, events } = pair;
  useClosedBySelection(onClose);
  const states = [one, other].filter(({ label }) => label === "Government");
  return (
    <>
      <MeetingsList
        meetings={events}
        caption={`${one.name} and ${other.name}: ${counted(events.length, "encounter")}`}
      />
      <Group gap="xs" mt="md">
        <Button
          variant="default"
          size="xs"
          onClick={() => showOnCanvas([one.id, other.id, ...events.map(({ id }) => id)])}
        >
          Show in the graph
        </Button>
        <Button variant="default" size="xs" onClick={() => showInTable(pair)}>
          Filter the meetings table by them
        </Button>
      </Group>
      {states.length > 0 ? (
        <p className={classes.note}>
          The meetings table takes a state together with the people who held its offices, so it may list more.
        </p>
      ) : null}
    </>
  );
}

export function PairDialog({ pair, onClose }: { pair: Pair | null; onClose: () => void }) {
  return (
    <Modal
      opened={pair !== null}
      onClose={onClose}
      size="xl"
      title={
        pair ? (
          <>
            <bdi>{pair.one.name}</bdi> and <bdi>{pair.other.name}</bdi>: {counted(pair.events.length, "encounter")}
          </>
        ) : null
      }
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {pair ? <Content pair={pair} onClose={onClose} /> : null}
    </Modal>
  );
}
