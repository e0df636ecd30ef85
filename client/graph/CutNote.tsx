/** Says that a story was begun with a part of it, what was left out by type, and brings it in. */
import { Menu, Text, UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconChevronUp, IconPlus } from "@tabler/icons-react";
import { useMemo } from "react";
import { useView } from "../view-store.ts";
import { coverRef } from "./covers.ts";
import { cutOf, type FirstCut, firstCuts } from "./first-cut.ts";
import classes from "./graph.module.css";
import { kinds } from "./kind.ts";
import { moreOfStory } from "./more-of-story.ts";
import { storySize } from "./open-story.ts";

const bring = (cut: FirstCut, type: string | null) =>
  void moreOfStory(cut, type).catch((error: unknown) =>
    notifications.show({ message: error instanceof Error ? error.message : "The graph could not be read." }),
  );

type ItemProps = { label: string; count: number; onClick: () => void };

const Item = ({ label, count, onClick }: ItemProps) => (
  <Menu.Item
    leftSection={<IconPlus size={16} />}
    rightSection={
      <Text size="xs" c="dimmed">
        {count.toLocaleString()}
      </Text>
    }
    onClick={onClick}
  >
    {label}
  </Menu.Item>
);

export const CutNote = () => {
  const cuts = firstCuts.use();
  const shown = useView((state) => state.shown);
  const hidden = useView((state) => state.hidden);
  const cut = useMemo(() => cutOf(cuts, shown, hidden), [cuts, shown, hidden]);
  const more = (cut?.total ?? 0) - (cut?.ids.length ?? 0);
  if (!cut || more <= 0) return null;
  return (
    <Menu position="top" width={240}>
      <Menu.Target>
        <UnstyledButton ref={coverRef} className={classes.cutNote}>
          +{more.toLocaleString()} more not shown <IconChevronUp size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" className={classes.menu}>
        <Menu.Label>
          Begun with {cut.ids.length.toLocaleString()} of {cut.total.toLocaleString()} things, the best connected. Left
          out:
        </Menu.Label>
        {cut.left.map(({ type, count }) => (
          <Item key={type} label={kinds[type]?.plural ?? type} count={count} onClick={() => bring(cut, type)} />
        ))}
        <Menu.Divider />
        <Item label="The next best connected" count={Math.min(storySize, more)} onClick={() => bring(cut, null)} />
      </Menu.Dropdown>
    </Menu>
  );
};
