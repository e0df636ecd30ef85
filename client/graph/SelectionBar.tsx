/** A bar over the canvas with what can be done with the selection; the same as the node menu, for fingers and keyboards. */
import { ActionIcon, Button, Group, Menu, Text, Tooltip } from "@mantine/core";
import {
  IconArrowsMinimize,
  IconChevronDown,
  IconEyeOff,
  IconFocus2,
  IconPin,
  IconPinnedOff,
  IconPlus,
  IconRoute,
  IconX,
} from "@tabler/icons-react";
import { useKnown } from "../known.ts";
import { clearSelection, hideNodes, set, togglePin } from "../state.ts";
import { change, useView } from "../view-store.ts";
import { coverRef } from "./covers.ts";
import { collapseAndTell, expandAndTell } from "./expand-and-tell.ts";
import classes from "./graph.module.css";
import { NodeActions } from "./NodeActions.tsx";
import { openWays } from "./open-ways.ts";

const Several = ({ ids }: { ids: string[] }) => {
  const pinned = useView((state) => ids.every((id) => state.pinned.includes(id)));
  const [from, to] = ids;
  return (
    <>
      <Text size="sm" fw={600}>
        {ids.length.toLocaleString()} selected
      </Text>
      {ids.length === 2 && from && to ? (
        <Tooltip label="Ways between the two">
          <ActionIcon aria-label="Ways between the two" onClick={openWays}>
            <IconRoute size={18} />
          </ActionIcon>
        </Tooltip>
      ) : null}
      <Tooltip label="Expand each">
        <ActionIcon aria-label="Expand each" onClick={() => void expandAndTell(ids)}>
          <IconPlus size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Collapse">
        <ActionIcon aria-label="Collapse" onClick={() => collapseAndTell(ids)}>
          <IconArrowsMinimize size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={pinned ? "Unpin" : "Pin"}>
        <ActionIcon aria-label={pinned ? "Unpin" : "Pin"} onClick={() => change(togglePin(ids))}>
          {pinned ? <IconPinnedOff size={18} /> : <IconPin size={18} />}
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Hide">
        <ActionIcon aria-label="Hide the selected" onClick={() => change(hideNodes(ids))}>
          <IconEyeOff size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  );
};

const One = ({ id }: { id: string }) => {
  const name = useKnown().nodes.get(id)?.name ?? id;
  return (
    <Menu width={270} position="bottom">
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" color="gray" rightSection={<IconChevronDown size={14} />}>
          <bdi className={classes.barName}>{name}</bdi>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" className={classes.menu}>
        <NodeActions id={id} name={name} />
      </Menu.Dropdown>
    </Menu>
  );
};

/** Focus outlasts the selection: here it is seen, and ended. */
const FocusChip = ({ id, named }: { id: string; named: boolean }) => {
  const name = useKnown().nodes.get(id)?.name ?? id;
  return (
    <Tooltip label="Everything is drawn at full strength again (f)">
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconFocus2 size={14} />}
        rightSection={<IconX size={14} />}
        aria-label={`End the focus on ${name}`}
        onClick={() => change(set({ focus: null }))}
      >
        {named ? <bdi className={classes.barName}>{name}</bdi> : "Focus"}
      </Button>
    </Tooltip>
  );
};

export const SelectionBar = () => {
  const focus = useView((state) => state.focus);
  const ids = useView((state) => state.selection.nodes);
  const shown = useView((state) => state.shown);
  const onCanvas = ids.filter((id) => shown.includes(id));
  const [first] = onCanvas;
  if (first === undefined && !focus) return null;
  return (
    <Group className={classes.bar} ref={coverRef} gap={4} wrap="nowrap" role="toolbar" aria-label="Selection">
      {first === undefined ? null : onCanvas.length === 1 ? <One id={first} /> : <Several ids={onCanvas} />}
      {focus ? <FocusChip id={focus} named={onCanvas.length !== 1 || focus !== first} /> : null}
      <Tooltip label="Select nothing">
        <ActionIcon aria-label="Select nothing" onClick={() => change(clearSelection)}>
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
};
