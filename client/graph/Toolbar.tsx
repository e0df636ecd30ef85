/** How the graph is drawn: events, layout, colour and size, hidden things. */
import { Button, Menu, SegmentedControl, Text } from "@mantine/core";
import { IconCheck, IconEye, IconLayoutDistributeHorizontal, IconPalette, IconRoute } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { MenuButton } from "../MenuButton.tsx";
import { chooseLayout, type Layout, set, setEvents, unhideAll } from "../state.ts";
import { change, useView } from "../view-store.ts";
import classes from "./graph.module.css";
import { colourMeasures, sizeMeasures } from "./measures.ts";
import { openWays } from "./open-ways.ts";
import { SelectMenu } from "./SelectMenu.tsx";

const layouts: { id: Layout; label: string; hint: string }[] = [
  { id: "force", label: "By connection", hint: "What is joined lies together" },
  { id: "time", label: "By time", hint: "Events from left to right" },
  { id: "type", label: "By type", hint: "A column for each type" },
  { id: "circle", label: "Circle", hint: "Everything on a ring" },
];

type Option = { key: string; label: string; hint: string; chosen: boolean; onClick: () => void };

const OptionItem = ({ label, hint, chosen, onClick }: Option) => (
  <Menu.Item
    leftSection={chosen ? <IconCheck size={16} /> : <span style={{ width: 16 }} />}
    aria-current={chosen || undefined}
    onClick={onClick}
  >
    {label}
    <Text size="xs" c="dimmed">
      {hint}
    </Text>
  </Menu.Item>
);

const LayoutMenu = () => {
  const layout = useView((state) => state.layout);
  return (
    <Menu width={240}>
      <Menu.Target>
        <MenuButton icon={<IconLayoutDistributeHorizontal size={16} />}>Layout</MenuButton>
      </Menu.Target>
      <Menu.Dropdown>
        {layouts.map(({ id, label, hint }) => (
          <OptionItem
            key={id}
            label={label}
            hint={hint}
            chosen={layout === id}
            onClick={() => change(chooseLayout(id))}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

const LooksMenu = () => {
  const sizeBy = useView((state) => state.sizeBy);
  const colourBy = useView((state) => state.colourBy);
  return (
    <Menu width={300}>
      <Menu.Target>
        <MenuButton icon={<IconPalette size={16} />}>Size and colour</MenuButton>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" className={classes.menu}>
        <Menu.Label>Size</Menu.Label>
        {sizeMeasures.map(({ id, label, meaning }) => (
          <OptionItem
            key={id}
            label={label}
            hint={meaning}
            chosen={sizeBy === id}
            onClick={() => change(set({ sizeBy: id }))}
          />
        ))}
        <Menu.Divider />
        <Menu.Label>Colour</Menu.Label>
        {colourMeasures.map(({ id, label, meaning }) => (
          <OptionItem
            key={id}
            label={label}
            hint={meaning}
            chosen={colourBy === id}
            onClick={() => change(set({ colourBy: id }))}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

const EventsSwitch = () => {
  const events = useView((state) => state.events);
  return (
    <SegmentedControl
      size="xs"
      flex="none"
      aria-label="How events are drawn"
      value={events}
      onChange={(value) => change(setEvents(value === "edges" ? "edges" : "nodes"))}
      data={[
        { value: "nodes", label: "Events" },
        { value: "edges", label: "Who met whom" },
      ]}
    />
  );
};

const PathButton = () => (
  <Button
    size="compact-sm"
    variant="subtle"
    color="gray"
    fw={500}
    fz={13}
    flex="none"
    leftSection={<IconRoute size={16} />}
    title="Ways"
    onClick={openWays}
  >
    Ways
  </Button>
);

const HiddenButton = () => {
  const hidden = useView((state) => state.hidden.length);
  if (hidden === 0) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      flex="none"
      leftSection={<IconEye size={16} />}
      data-told
      onClick={() => change(unhideAll)}
    >
      Show {hidden.toLocaleString()} hidden
    </Button>
  );
};

export const Toolbar = ({ children }: { children?: ReactNode }) => (
  <div className={classes.tools} role="toolbar" aria-label="Graph">
    <EventsSwitch />
    <LayoutMenu />
    <LooksMenu />
    <SelectMenu />
    <PathButton />
    <HiddenButton />
    <span className={classes.spacer} />
    {children}
  </div>
);
