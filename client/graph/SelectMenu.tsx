/** Selecting many at once: by lasso, by type, neighbours, the others. */
import { Menu } from "@mantine/core";
import { IconLasso, IconPointer, IconSelectAll, IconSwitchHorizontal, IconTopologyStar } from "@tabler/icons-react";
import { MenuButton } from "../MenuButton.tsx";
import { selectNodes } from "../state.ts";
import { change, useView } from "../view-store.ts";
import classes from "./graph.module.css";
import { groupBy } from "./group-by.ts";
import { kindOf, lookOf } from "./kind.ts";
import { lassoMode } from "./lasso-mode.ts";
import { NodeSample } from "./NodeSample.tsx";
import { useCanvasItems } from "./useCanvasItems.ts";

/** What is in the menu is counted when it opens. */
const SelectItems = () => {
  const { nodes, edges } = useCanvasItems();
  const selected = useView((state) => state.selection.nodes);
  const kinds = groupBy(nodes, kindOf);
  const neighbours = () => {
    const inside = new Set(selected);
    const more = edges.flatMap(({ source, target }) =>
      inside.has(source) ? [target] : inside.has(target) ? [source] : [],
    );
    change(selectNodes([...new Set([...selected, ...more])]));
  };
  return (
    <>
      <Menu.Item leftSection={<IconLasso size={16} />} onClick={() => lassoMode.set(true)}>
        Draw around (lasso)
      </Menu.Item>
      <Menu.Item
        leftSection={<IconSelectAll size={16} />}
        onClick={() => change(selectNodes(nodes.map(({ id }) => id)))}
      >
        Everything
      </Menu.Item>
      <Menu.Item leftSection={<IconTopologyStar size={16} />} disabled={selected.length === 0} onClick={neighbours}>
        The neighbours too
      </Menu.Item>
      <Menu.Item
        leftSection={<IconSwitchHorizontal size={16} />}
        disabled={selected.length === 0}
        onClick={() => change(selectNodes(nodes.map(({ id }) => id).filter((id) => !selected.includes(id))))}
      >
        The others instead
      </Menu.Item>
      <Menu.Divider />
      <Menu.Label>All of a type</Menu.Label>
      {[...kinds].map(([kind, members]) => (
        <Menu.Item
          key={kind}
          leftSection={<NodeSample kind={kind} size={16} />}
          onClick={() => change(selectNodes(members.map(({ id }) => id)))}
        >
          {lookOf(kind).plural}
        </Menu.Item>
      ))}
    </>
  );
};

export const SelectMenu = () => (
  <Menu width={240}>
    <Menu.Target>
      <MenuButton icon={<IconPointer size={16} />}>Select</MenuButton>
    </Menu.Target>
    <Menu.Dropdown mah="70vh" className={classes.menu}>
      <SelectItems />
    </Menu.Dropdown>
  </Menu>
);
