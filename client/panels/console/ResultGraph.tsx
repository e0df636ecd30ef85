import { Button, Group } from "@mantine/core";
import { useMemo } from "react";
import type { CypherResponse } from "#contract/cypher.ts";
import { EntityType } from "#contract/ontology.ts";
import { cut } from "../../graph/label-text.ts";
import { colourOf } from "../evidence/kind-icons.ts";
import { selectNode, showOnCanvas } from "../navigation.ts";
import { Nothing } from "../states/QueryState.tsx";
import { nodeName } from "./cell-words.ts";
import classes from "./console.module.css";
import { layoutOf } from "./result-layout.ts";

const [width, height] = [960, 520];
const mostDrawn = 400;
/** Beyond this names would lie over one another; those of the best joined nodes stay, all others are told on pointing. */
const mostNamed = 40;

const typeOf = (labels: string[]): EntityType | "Event" =>
  labels.flatMap((label) => EntityType.safeParse(label).data ?? [])[0] ?? "Event";

const short = (name: string) => cut(name, 26);

type Relationship = CypherResponse["graph"]["relationships"][number];
type Point = { x: number; y: number };

type ConnectionProps = { relationship: Relationship; from: Point; to: Point; named: boolean };

function Connection({ relationship, from, to, named }: ConnectionProps) {
  return (
    <g>
      <title>{relationship.type}</title>
      <line className={classes.edge} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {named ? (
        <text className={classes.edgeLabel} x={(from.x + to.x) / 2} y={(from.y + to.y) / 2 - 3}>
          {relationship.type}
        </text>
      ) : null}
    </g>
  );
}

/** The nodes and relationships in the cells of a result; those of the graph can be put on the canvas. */
export function ResultGraph({ graph }: { graph: CypherResponse["graph"] }) {
  const nodes = graph.nodes.slice(0, mostDrawn);
  const places = useMemo(() => {
    const ids = new Set(graph.nodes.slice(0, mostDrawn).map(({ id }) => id));
    const relationships = graph.relationships.filter(({ start, end }) => ids.has(start) && ids.has(end));
    const drawn = { nodes: graph.nodes.slice(0, mostDrawn), relationships };
    const degree = new Map<string, number>();
    for (const { start, end } of relationships)
      for (const id of [start, end]) degree.set(id, (degree.get(id) ?? 0) + 1);
    const byDegree = drawn.nodes.map(({ id }) => id).sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0));
    return {
      named: new Set(byDegree.slice(0, mostNamed)),
      relationships,
      at: new Map(layoutOf(drawn, width, height).map((place) => [place.id, place])),
    };
  }, [graph]);
  if (graph.nodes.length === 0)
    return (
      <Nothing title="No nodes in this result">
        <p>Return nodes or relationships themselves, not only their properties: RETURN p, m, q.</p>
      </Nothing>
    );
  const onCanvas = graph.nodes.filter(({ labels }) => labels.includes("Entity") || labels.includes("Event"));
  return (
    <>
      <Group gap="sm" mb="xs">
        <Button
          size="xs"
          variant="default"
          disabled={onCanvas.length === 0}
          onClick={() => showOnCanvas(onCanvas.map(({ id }) => id))}
        >
          Add {onCanvas.length} to the graph
        </Button>
        {graph.nodes.length > mostDrawn ? (
          <span className={classes.muted}>
            The first {mostDrawn} of {graph.nodes.length} nodes are drawn here.
          </span>
        ) : null}
      </Group>
      <svg className={classes.drawing} viewBox={`0 0 ${width} ${height}`}>
        <title>{`${nodes.length} nodes and ${places.relationships.length} relationships`}</title>
        {places.relationships.map((relationship) => {
          const [from, to] = [places.at.get(relationship.start), places.at.get(relationship.end)];
          return from && to ? (
            <Connection
              key={relationship.id}
              relationship={relationship}
              from={from}
              to={to}
              named={nodes.length <= mostNamed}
            />
          ) : null;
        })}
        {nodes.map((node) => {
          const place = places.at.get(node.id);
          const name = nodeName(node);
          return place ? (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
            <g
              key={node.id}
              role="button"
              tabIndex={0}
              aria-label={`${name}, ${node.labels.join(" ")}`}
              className={classes.node}
              transform={`translate(${place.x} ${place.y})`}
              onClick={() => selectNode(node.id)}
              onKeyDown={(event) => (event.key === "Enter" ? selectNode(node.id) : undefined)}
            >
              <title>{name}</title>
              <circle r={9} style={{ fill: colourOf(typeOf(node.labels)) }} />
              {places.named.has(node.id) ? <text y={22}>{short(name)}</text> : null}
            </g>
          ) : null;
        })}
      </svg>
    </>
  );
}
