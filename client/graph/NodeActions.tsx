/** What can be done with a node: the content of its menu, by pointer and by keyboard. */
import { Loader, Menu, Text } from "@mantine/core";
import {
  IconArrowsMinimize,
  IconEyeOff,
  IconFocus2,
  IconPin,
  IconPinnedOff,
  IconPlus,
  IconRoute,
} from "@tabler/icons-react";
import type { GraphNode } from "#contract/graph.ts";
import { useNeighbourCounts } from "../api.ts";
import { useKnown } from "../known.ts";
import { hideNodes, set, togglePin } from "../state.ts";
import { change, useView } from "../view-store.ts";
import { atATime, collapse, dependants } from "./expand.ts";
import { expandAndTell } from "./expand-and-tell.ts";
import { focusWays } from "./focus-on.ts";
import { kindOf, kinds } from "./kind.ts";
import { neighboursOnCanvas } from "./neighbours-on-canvas.ts";
import { nodePasses } from "./node-passes.ts";

const iconSize = 16;

/** `left`: how many are not on the canvas yet; `unseen`: how many are, and are kept out of view by the filters. */
type Expandable = { type: string | null; label: string; left: number; unseen: number };

const leftInWords = ({ left, unseen }: Expandable): string => {
  if (left <= 0) return unseen > 0 ? `${unseen.toLocaleString()} filtered out` : "all here";
  return left > atATime ? `${atATime} of ${left.toLocaleString()}` : left.toLocaleString();
};

const ExpandItems = ({ id }: { id: string }) => {
  const known = useKnown();
  const shown = useView((state) => state.shown);
  const filters = useView((state) => state.filters);
  const { data, error, isPending } = useNeighbourCounts(id);
  if (isPending) {
    return (
      <Menu.Item disabled leftSection={<Loader size={14} />}>
        Counting neighbours…
      </Menu.Item>
    );
  }
  if (error) return <Menu.Item disabled>{error.message}</Menu.Item>;
  const all = data.counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <Menu.Item disabled>Joined to nothing else</Menu.Item>;
  const neighbours = neighboursOnCanvas(id, known, shown);
  const unseen = neighbours.filter((node) => !nodePasses(node, filters));
  const ofType = (nodes: GraphNode[], type: string) => nodes.filter((node) => kindOf(node) === type).length;
  const items: Expandable[] = [
    { type: null, label: "All neighbours", left: all - neighbours.length, unseen: unseen.length },
    ...data.counts.map(({ type, count }) => ({
      type,
      label: kinds[type]?.plural ?? type,
      left: count - ofType(neighbours, type),
      unseen: ofType(unseen, type),
    })),
  ];
  return items.map((item) => (
    <Menu.Item
      key={item.label}
      leftSection={<IconPlus size={iconSize} />}
      // What the filters leave out comes into view by this, though it is on the canvas already.
      disabled={item.left <= 0 && item.unseen === 0}
      rightSection={
        <Text size="xs" c="dimmed">
          {leftInWords(item)}
        </Text>
      }
      onClick={() => void expandAndTell(id, item.type ? [item.type] : [])}
    >
      {item.label}
    </Menu.Item>
  ));
};

const Key = ({ name }: { name: string }) => (
  <Text size="xs" c="dimmed" aria-hidden>
    {name}
  </Text>
);

export const NodeActions = ({ id, name }: { id: string; name: string }) => {
  const pinned = useView((state) => state.pinned.includes(id));
  const focused = useView((state) => state.focus === id);
  const from = useView((state) => state.path?.from ?? null);
  const alone = dependants(id).length;
  return (
    <>
      <Menu.Label>
        Expand <bdi>{name}</bdi>
      </Menu.Label>
      <ExpandItems id={id} />
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconArrowsMinimize size={iconSize} />}
        disabled={alone === 0}
        onClick={() => collapse(id)}
        rightSection={<Key name={alone > 0 ? `−${alone}` : "c"} />}
      >
        Collapse
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFocus2 size={iconSize} />}
        rightSection={<Key name="f" />}
        onClick={() => change(set({ focus: focused ? null : id }))}
      >
        {focused ? "End focus" : "Focus"}
      </Menu.Item>
      <Menu.Item
        leftSection={pinned ? <IconPinnedOff size={iconSize} /> : <IconPin size={iconSize} />}
        rightSection={<Key name="p" />}
        onClick={() => change(togglePin([id]))}
      >
        {pinned ? "Unpin" : "Pin here"}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconRoute size={iconSize} />}
        onClick={() => {
          change(set({ path: from && from !== id ? { from, to: id } : { from: id, to: null } }));
          focusWays();
        }}
      >
        {from && from !== id ? "Ways to here" : "Ways from here…"}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconEyeOff size={iconSize} />}
        rightSection={<Key name="h" />}
        onClick={() => change(hideNodes([id]))}
      >
        Hide
      </Menu.Item>
    </>
  );
};
