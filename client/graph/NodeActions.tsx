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
import { useNeighbourCounts } from "../api.ts";
import { useKnown } from "../known.ts";
import { hideNodes, set, togglePin } from "../state.ts";
import { change, useView } from "../view-store.ts";
import { atATime, collapse, dependants } from "./expand.ts";
import { expandAndTell } from "./expand-and-tell.ts";
import { kindOf, kinds } from "./kind.ts";
import { neighboursOnCanvas } from "./neighbours-on-canvas.ts";

const iconSize = 16;

/** `left`: how many are not on the canvas yet. */
type Expandable = { type: string | null; label: string; left: number };

const leftInWords = (left: number): string => {
  if (left <= 0) return "all here";
  return left > atATime ? `${atATime} of ${left.toLocaleString()}` : left.toLocaleString();
};

const ExpandItems = ({ id }: { id: string }) => {
  const known = useKnown();
  const shown = useView((state) => state.shown);
  const hiddenKinds = useView((state) => state.filters.hiddenKinds);
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
  const here = neighboursOnCanvas(id, known, shown).map(kindOf);
  const hides = (type: string) => hiddenKinds.some((kind) => kind === type);
  const items: Expandable[] = [
    { type: null, label: "All neighbours", left: all - here.length },
    ...data.counts.map(({ type, count }) => ({
      type,
      label: kinds[type]?.plural ?? type,
      left: count - here.filter((kind) => kind === type).length,
    })),
  ];
  return items.map(({ type, label, left }) => (
    <Menu.Item
      key={label}
      leftSection={<IconPlus size={iconSize} />}
      // What the legend leaves out comes into view by this, though it is on the canvas already.
      disabled={left <= 0 && !(type ? hides(type) : here.some(hides))}
      rightSection={
        <Text size="xs" c="dimmed">
          {leftInWords(left)}
        </Text>
      }
      onClick={() => void expandAndTell(id, type ? [type] : [])}
    >
      {label}
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
        onClick={() => change(set({ path: from && from !== id ? { from, to: id } : { from: id, to: null } }))}
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
