/** The views: a column on the left; in a small window a row at the bottom, with what has no room there in a menu. */
import { Menu, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconDots, IconHelp, IconMoon, IconSun } from "@tabler/icons-react";
import classes from "./App.module.css";
import { helpOpen } from "./dialogs.ts";
import { showView, type View } from "./state.ts";
import { change, useView } from "./view-store.ts";
import { type ViewEntry, views } from "./views.tsx";

/** What people look for on the way; the rest is one tap further. */
const onSmall: View[] = ["graph", "meetings", "ask", "articles"];

const RailItem = ({ entry: { id, label, hint, icon: Icon } }: { entry: ViewEntry }) => {
  const isCurrent = useView((state) => state.view === id);
  return (
    <UnstyledButton
      className={classes.railItem}
      aria-current={isCurrent ? "page" : undefined}
      title={hint}
      onClick={() => change(showView(id))}
    >
      <Icon size={20} stroke={1.6} aria-hidden />
      <span>{label}</span>
    </UnstyledButton>
  );
};

const MoreMenu = ({ entries }: { entries: ViewEntry[] }) => {
  const current = useView((state) => entries.find(({ id }) => id === state.view) ?? null);
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  const Icon = current?.icon ?? IconDots;
  return (
    <Menu position="top-end" width={200}>
      <Menu.Target>
        <UnstyledButton className={classes.railItem} data-current={current ? "yes" : undefined}>
          <Icon size={20} stroke={1.6} aria-hidden />
          <span>{current ? `${current.label} …` : "More"}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ id, label, icon: Entry }) => (
          <Menu.Item
            key={id}
            leftSection={<Entry size={18} stroke={1.6} />}
            aria-current={id === current?.id ? "page" : undefined}
            onClick={() => change(showView(id))}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={dark ? <IconSun size={18} /> : <IconMoon size={18} />}
          onClick={() => setColorScheme(dark ? "light" : "dark")}
        >
          {dark ? "Light colours" : "Dark colours"}
        </Menu.Item>
        <Menu.Item leftSection={<IconHelp size={18} />} onClick={() => helpOpen.set(true)}>
          Help
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

export const Rail = () => {
  const small = useMediaQuery("(max-width: 720px)", undefined, { getInitialValueInEffect: false });
  const shown = small ? views.filter(({ id }) => onSmall.includes(id)) : views;
  return (
    <nav className={classes.rail} aria-label="Views" data-tour="views">
      {shown.map((entry) => (
        <RailItem key={entry.id} entry={entry} />
      ))}
      {small ? <MoreMenu entries={views.filter(({ id }) => !onSmall.includes(id))} /> : null}
    </nav>
  );
};
