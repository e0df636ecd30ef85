import type { EventRecord, GraphNode } from "#contract/graph.ts";
import { EventCard } from "../entity/EventCard.tsx";
import { Section } from "../entity/Section.tsx";
import { EntityChip } from "../evidence/EntityChip.tsx";
import classes from "./map.module.css";
import type { Sites } from "./sites.ts";

function Place({ node, events, note }: { node: GraphNode; events: EventRecord[]; note?: string }) {
  return (
    <li>
      <p className={classes.place}>
        <EntityChip entity={node} note={note ?? null} />
      </p>
      {events.length > 0 ? (
        <details>
          <summary>{events.length === 1 ? "1 encounter" : `${events.length} encounters`}</summary>
          <ul className={classes.events}>
            {events.map((event) => (
              <li key={event.id}>
                <EventCard event={event} about={node.id} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

/** All that the map shows, as a list, and what it cannot show. */
export function SiteList({ sites }: { sites: Sites }) {
  const { located, unlocated, placeless } = sites;
  return (
    <>
      <Section title="On the map" count={located.length}>
        <ul className={classes.list}>
          {located.map(({ node, events, near }) => (
            <Place key={node.id} node={node} events={events} {...(near ? { note: "at its place" } : {})} />
          ))}
        </ul>
      </Section>
      {unlocated.length > 0 ? (
        <Section title="Without coordinates" count={unlocated.length}>
          <ul className={classes.list}>
            {unlocated.map(({ node, events }) => (
              <Place key={node.id} node={node} events={events} />
            ))}
          </ul>
        </Section>
      ) : null}
      {placeless.length > 0 ? (
        <Section title="Encounters whose place no source states" count={placeless.length} closed>
          <ul className={classes.events}>
            {placeless.map((event) => (
              <li key={event.id}>
                <EventCard event={event} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
