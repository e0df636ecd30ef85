import { useEffect, useRef } from "react";
import type { EventRecord, GraphNode } from "#contract/graph.ts";
import { counted } from "../../counted.ts";
import { EventCard } from "../entity/EventCard.tsx";
import { Section } from "../entity/Section.tsx";
import { EntityChip } from "../evidence/EntityChip.tsx";
import classes from "./map.module.css";
import { isLinked, type Sites } from "./sites.ts";

type Point = (id: string | null) => void;
type PlaceProps = { node: GraphNode; events: EventRecord[]; note?: string; linked: boolean; onPoint: Point };

function Place({ node, events, note, linked, onPoint }: PlaceProps) {
  return (
    <li
      className={classes.item}
      data-linked={linked ? "yes" : "no"}
      onMouseEnter={() => onPoint(node.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(node.id)}
      onBlur={() => onPoint(null)}
    >
      <p className={classes.place}>
        <EntityChip entity={node} note={note ?? null} />
      </p>
      {events.length > 0 ? (
        <details>
          <summary>{counted(events.length, "encounter")}</summary>
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

type SiteListProps = { sites: Sites; selected: readonly string[]; onPoint: Point };

/** All that the map shows, as a list, and what it cannot show. What the selection has to do with comes into sight. */
export function SiteList({ sites, selected, onPoint }: SiteListProps) {
  const { located, unlocated, placeless } = sites;
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when something else is selected.
  useEffect(() => {
    const box = list.current?.parentElement;
    // Beneath the map the list has no scroll bar of its own: there the map would go out of sight for it.
    if (!box || getComputedStyle(box).overflowY === "visible") return;
    box.querySelector('[data-linked="yes"]')?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <div ref={list}>
      <Section title="On the map" count={located.length}>
        <ul className={classes.list}>
          {located.map((site) => (
            <Place
              key={site.node.id}
              node={site.node}
              events={site.events}
              linked={isLinked(site, selected)}
              onPoint={onPoint}
              {...(site.near ? { note: "at its place" } : {})}
            />
          ))}
        </ul>
      </Section>
      {unlocated.length > 0 ? (
        <Section title="Without coordinates" count={unlocated.length}>
          <ul className={classes.list}>
            {unlocated.map((site) => (
              <Place
                key={site.node.id}
                node={site.node}
                events={site.events}
                linked={isLinked(site, selected)}
                onPoint={onPoint}
              />
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
    </div>
  );
}
