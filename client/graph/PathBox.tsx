/** The ways between two things: the ends, the ways found, and for each step of a way the sentence behind it. */
import { ActionIcon, Alert, Group, Loader, Stack, Text, UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { PathsResponse } from "#contract/api.ts";
import { relationshipTypes } from "#contract/ontology.ts";
import { inMarks } from "#contract/quotation.ts";
import { api, useClaims } from "../api.ts";
import { EntityPicker } from "../EntityPicker.tsx";
import { knownNow, learn, useKnown } from "../known.ts";
import { StatusBadge } from "../panels/evidence/StatusBadge.tsx";
import { type Change, openArticle, selectEdges, set, setEvents, setFilters, showNodes } from "../state.ts";
import { change, useView } from "../view-store.ts";
import { coverRef } from "./covers.ts";
import { waysId } from "./focus-on.ts";
import classes from "./graph.module.css";
import { kindOf } from "./kind.ts";
import { labelOf } from "./label-of.ts";
import { pathOnCanvas } from "./path-store.ts";
import ways from "./ways.module.css";

type Path = PathsResponse["paths"][number];

const findPaths = async (from: string, to: string): Promise<PathsResponse> => {
  const found = await api.paths(from, to);
  learn(found.graph);
  return found;
};

/** Everything on the way into view: folded events as nodes again, and what the legend had left out. */
const lookAt =
  (path: Path): Change =>
  (state) => {
    const { nodes } = knownNow();
    const onTheWay = path.nodes.flatMap((id) => nodes.get(id) ?? []).map(kindOf);
    const hiddenKinds = state.filters.hiddenKinds.filter((kind) => !onTheWay.includes(kind));
    return setFilters({ hiddenKinds, sources: [], surely: 0 })(setEvents("nodes")(showNodes(path.nodes)(state)));
  };

const Hop = ({ edgeId, next }: { edgeId: string; next: string }) => {
  const { nodes, edges } = useKnown();
  const edge = edges.get(edgeId);
  const { data } = useClaims(edge?.claimIds.slice(0, 20) ?? []);
  const [evidence] = data?.evidence ?? [];
  const node = nodes.get(next);
  if (!edge || !node) return null;
  return (
    <li className={ways.hop}>
      <UnstyledButton className={classes.rowButton} onClick={() => change(selectEdges([edgeId]))}>
        <Text size="xs" c="dimmed">
          {edge.source === next ? "←" : "→"} {edge.title ?? relationshipTypes[edge.type].label}
          {edge.claimIds.length > 1 ? ` × ${edge.claimIds.length}` : ""}
        </Text>
      </UnstyledButton>
      {evidence ? (
        <UnstyledButton
          className={ways.hopQuote}
          title="Open the article at this sentence"
          onClick={() => change(openArticle(evidence.article.id, evidence.start, evidence.end))}
        >
          <span dir="auto">{inMarks(evidence.quote)}</span>
        </UnstyledButton>
      ) : null}
      <Group gap={6}>
        <Text size="sm" fw={600}>
          <bdi>{labelOf(node)}</bdi>
        </Text>
        {/* A way through what was only planned, or is denied, may not pass for one of meetings. */}
        {node.status !== null && node.status !== "happened" ? <StatusBadge status={node.status} /> : null}
      </Group>
    </li>
  );
};

const Way = ({ path, number, chosen, choose }: { path: Path; number: number; chosen: boolean; choose: () => void }) => {
  const { nodes } = useKnown();
  const first = nodes.get(path.nodes[0] ?? "");
  return (
    <section>
      <UnstyledButton className={ways.way} aria-expanded={chosen} onClick={choose}>
        Way {number}: {path.edges.length} {path.edges.length === 1 ? "step" : "steps"}
      </UnstyledButton>
      {chosen ? (
        <ol className={ways.hops}>
          <li className={ways.hop}>
            <Text size="sm" fw={600}>
              <bdi>{first ? labelOf(first) : path.nodes[0]}</bdi>
            </Text>
          </li>
          {path.edges.map((edgeId, index) => (
            <Hop key={edgeId} edgeId={edgeId} next={path.nodes[index + 1] ?? ""} />
          ))}
        </ol>
      ) : null}
    </section>
  );
};

const Ways = ({ from, to }: { from: string; to: string }) => {
  const { data, error, isPending } = useQuery({ queryKey: ["paths", from, to], queryFn: () => findPaths(from, to) });
  const [chosen, setChosen] = useState(0);
  const path = data?.paths[chosen];
  useEffect(() => {
    if (path) {
      // What the way needs and the canvas lacks comes with it, as part of the same step.
      change(lookAt(path), "path");
      pathOnCanvas.set({ nodes: path.nodes, edges: path.edges });
    }
    return () => pathOnCanvas.set(null);
  }, [path]);
  if (isPending) return <Loader size="sm" />;
  if (error) return <Alert color="red">{error.message}</Alert>;
  if (data.paths.length === 0) return <Text size="sm">No way of up to six steps joins the two.</Text>;
  return (
    <Stack gap={4}>
      {data.paths.map((way, index) => (
        <Way
          key={way.edges.join()}
          path={way}
          number={index + 1}
          chosen={index === chosen}
          choose={() => setChosen(index)}
        />
      ))}
    </Stack>
  );
};

export const PathBox = () => {
  const path = useView((state) => state.path);
  if (!path) return null;
  const { from, to } = path;
  return (
    <section id={waysId} ref={coverRef} className={classes.pathBox} aria-label="Ways between two things">
      <Group justify="space-between" wrap="nowrap" mb={6}>
        <Text size="sm" fw={600}>
          Ways between
        </Text>
        <ActionIcon size={24} aria-label="Close the ways" onClick={() => change(set({ path: null }))}>
          <IconX size={16} />
        </ActionIcon>
      </Group>
      <Stack gap={6}>
        <EntityPicker label="From" value={from} onPick={(id) => change(set({ path: { from: id, to } }))} />
        <EntityPicker label="To" value={to} onPick={(id) => change(set({ path: { from, to: id } }))} />
        {from && to && from !== to ? (
          <Ways key={`${from}|${to}`} from={from} to={to} />
        ) : (
          <Text size="xs" c="dimmed">
            Choose two things here, or click them on the canvas.
          </Text>
        )}
      </Stack>
    </section>
  );
};
