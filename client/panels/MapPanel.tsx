import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { GraphResponse } from "#contract/api.ts";
import type { Subgraph } from "#contract/graph.ts";
import type { MeetingsResponse } from "#contract/meetings.ts";
import { queryString, request, useMeetings } from "../api.ts";
import { useView } from "../view-store.ts";
import { FilterNote } from "./FilterNote.tsx";
import { MapDrawing } from "./map/MapDrawing.tsx";
import classes from "./map/map.module.css";
import { SiteList } from "./map/SiteList.tsx";
import { isLinked, sitesOf } from "./map/sites.ts";
import { loadWorld, type World } from "./map/world.ts";
import { NoArticles } from "./states/NoArticles.tsx";
import { QueryState } from "./states/QueryState.tsx";

/** The answer brings the events of the places along, so it may be long. */
const mostNodes = 5000;

const usePlaces = () =>
  useQuery({
    queryKey: ["places"],
    queryFn: () => request(GraphResponse, `/api/graph${queryString({ types: ["Place", "Base"], limit: mostNodes })}`),
  });

type PicturedProps = { world: World; graph: Subgraph; meetings: MeetingsResponse };

function Pictured({ world, graph, meetings }: PicturedProps) {
  const selected = useView((state) => state.selection.nodes);
  const [pointed, setPointed] = useState<string | null>(null);
  const sites = useMemo(() => sitesOf(graph, meetings.meetings), [graph, meetings]);
  const cut = [
    graph.page.cut ? `the first ${graph.page.limit} of ${graph.page.total} places and events` : null,
    meetings.page.cut ? `the first ${meetings.meetings.length} of ${meetings.page.total} encounters` : null,
  ].filter((part) => part !== null);
  const all = [...sites.located, ...sites.unlocated];
  if (all.length === 0)
    return (
      <NoArticles title="No places yet">
        <p>Import articles that name places; they appear here by themselves.</p>
      </NoArticles>
    );
  return (
    <div className={classes.columns}>
      <div>
        <MapDrawing world={world} sites={sites.located} selected={selected} pointed={pointed} />
        {selected.length > 0 && !all.some((site) => isLinked(site, selected)) ? (
          <p className={classes.note} role="status">
            No source states a place for what is selected.
          </p>
        ) : null}
        <p className={classes.note}>
          Circles are places, squares are bases; the number counts encounters there, a dashed outline means that none of
          them is known to have happened. “+3” counts more places beside a sign, which a nearer map shows.{" "}
          {cut.length > 0 ? `Shown are ${cut.join(" and ")}. ` : ""}
          Shapes: Natural Earth, public domain; borders are no statement of ours.
        </p>
      </div>
      <div className={classes.side}>
        <SiteList sites={sites} selected={selected} onPoint={setPointed} />
      </div>
    </div>
  );
}

export default function MapPanel() {
  const { from, to, range, status, kind } = useView((state) => state.meetings);
  const world = useQuery({ queryKey: ["world"], queryFn: loadWorld, staleTime: Infinity });
  const places = usePlaces();
  const meetings = useMeetings({ from, to, range, status, kind, limit: 1000 });
  return (
    <section className={classes.panel} aria-labelledby="map-title">
      <h2 id="map-title" className={classes.title}>
        Where
      </h2>
      <FilterNote />
      <QueryState query={world} what="the map">
        {(shapes) => (
          <QueryState query={places} what="the places">
            {(graph) => (
              <QueryState query={meetings} what="the meetings">
                {(data) => <Pictured world={shapes} graph={graph} meetings={data} />}
              </QueryState>
            )}
          </QueryState>
        )}
      </QueryState>
    </section>
  );
}
