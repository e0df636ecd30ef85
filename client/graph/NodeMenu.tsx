/** The menu at a node: by right click, long press or the keyboard's menu key. */
import { Menu } from "@mantine/core";
import { useKnownNode } from "../known.ts";
import classes from "./graph.module.css";
import { nodeMenu } from "./menu-store.ts";
import { NodeActions } from "./NodeActions.tsx";

export const NodeMenu = () => {
  const at = nodeMenu.use();
  const node = useKnownNode(at?.node ?? "");
  if (!at || !node) return null;
  return (
    <Menu
      opened
      onClose={() => nodeMenu.set(null)}
      position="bottom-start"
      width={270}
      trapFocus
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button
          type="button"
          className={classes.menuAnchor}
          style={{ left: at.x, top: at.y }}
          aria-label={`Actions for ${node.name}`}
        />
      </Menu.Target>
      <Menu.Dropdown mah="70vh" className={classes.menu}>
        {/* Takes the keyboard until an arrow chooses: the items come and go while the neighbours are counted. */}
        {/* biome-ignore lint/a11y/useSemanticElements: the items of a menu may be in a group, not in a form's set of fields. */}
        <div role="group" className={classes.menuStart} tabIndex={-1} data-autofocus>
          <NodeActions id={node.id} name={node.name} />
        </div>
      </Menu.Dropdown>
    </Menu>
  );
};
