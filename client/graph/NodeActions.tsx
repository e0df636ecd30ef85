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
import { type Expandable, expandable } from "./expandable.ts";
import { focusWays } from "./focus-on.ts";

const iconSize = 16;

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
  const items = expandable(id, data.counts, known, { shown, filters });
  if (items.length === 0) return <Menu.Item disabled>Joined to nothing else</Menu.Item>;
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
      onClick={() => void expandAndTell([id], item.type ? [item.type] : [])}
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
  const alone = dependants([id]).length;
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
        onClick={() => collapse([id])}
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
