/** Who met whom, when and where, as a table with filters; each row opens its sentences. */
import { Button, SegmentedControl } from "@mantine/core";
import type { MeetingsResponse } from "#contract/meetings.ts";
import { useMeetings } from "../api.ts";
import { type MeetingsView, setMeetings } from "../state.ts";
import { change, useView } from "../view-store.ts";
import { EntityChip } from "./evidence/EntityChip.tsx";
import { ExportMenu } from "./meetings/ExportMenu.tsx";
import { MeetingsForm } from "./meetings/MeetingsForm.tsx";
import { MeetingsList } from "./meetings/MeetingsList.tsx";
import classes from "./meetings/meetings.module.css";
import { NearMisses } from "./meetings/NearMisses.tsx";
import { showOnCanvas } from "./navigation.ts";
import { NoArticles } from "./states/NoArticles.tsx";
import { Nothing, QueryState } from "./states/QueryState.tsx";

const groupings = [
  { value: "none", label: "One list" },
  { value: "pair", label: "By pair" },
  { value: "person", label: "By person" },
  { value: "day", label: "By day" },
] as const;

const update = (filters: Partial<MeetingsView>) => change(setMeetings(filters), "filter the meetings");

/** Names that nothing answers to, with the nearest that there are. */
function UnknownNames({ unknown }: { unknown: MeetingsResponse["unknown"] }) {
  return unknown.map(({ name, nearest }) => (
    <div key={name} className={classes.unknown}>
      <p>
        Nothing in the articles is called “<bdi>{name}</bdi>”.{nearest.length > 0 ? " The nearest are:" : ""}
      </p>
      <p className={classes.who}>
        {nearest.map((entity) => (
          <EntityChip key={entity.id} entity={entity} />
        ))}
      </p>
    </div>
  ));
}

const inWords = ({ meetings, page, articlesSearched }: MeetingsResponse) => {
  const count = page.total === 1 ? "1 encounter" : `${page.total} encounters`;
  const shown = page.cut ? `, the first ${meetings.length} of them shown` : "";
  return `${count} in ${articlesSearched} articles${shown}`;
};

function Found({ data, groupBy }: { data: MeetingsResponse; groupBy: MeetingsView["groupBy"] }) {
  const { meetings, unknown, articlesSearched } = data;
  if (articlesSearched === 0)
    return (
      <NoArticles>
        <p>Who met whom, when and where appears here as soon as one is read.</p>
      </NoArticles>
    );
  const ids = [...new Set(meetings.flatMap((event) => [event.id, ...event.participants.map(({ id }) => id)]))];
  return (
    <>
      <UnknownNames unknown={unknown} />
      {meetings.length === 0 ? (
        <Nothing title={`No evidence in ${articlesSearched} articles`}>
          <p>No sentence tells of an encounter that fits. Take a filter away, or import more articles.</p>
        </Nothing>
      ) : (
        <>
          <div className={classes.bar}>
            <p className={classes.total} role="status">
              {inWords(data)}
            </p>
            <SegmentedControl
              size="xs"
              aria-label="Group the meetings"
              value={groupBy}
              data={[...groupings]}
              onChange={(value) => update({ groupBy: value as MeetingsView["groupBy"] })}
            />
            <Button variant="default" size="xs" onClick={() => showOnCanvas(ids)}>
              Show in the graph
            </Button>
            <ExportMenu source={{ events: meetings.map(({ id }) => id), title: "Who met whom" }} />
          </div>
          <MeetingsList meetings={meetings} groupBy={groupBy} caption={inWords(data)} />
        </>
      )}
    </>
  );
}

export default function MeetingsTable() {
  const { groupBy, ...filters } = useView((state) => state.meetings);
  const query = useMeetings({ ...filters, limit: 1000 });
  return (
    <section className={classes.panel} aria-labelledby="meetings-title">
      <h2 id="meetings-title" className={classes.title}>
        Who met whom
      </h2>
      <MeetingsForm filters={{ ...filters, groupBy }} onChange={update} />
      <QueryState query={query} what="the meetings">
        {(data) => <Found data={data} groupBy={groupBy} />}
      </QueryState>
      <NearMisses key={JSON.stringify(filters)} filters={filters} />
    </section>
  );
}
