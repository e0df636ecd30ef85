/** Name, search, undo and redo, saved views, help, light and dark. */
import { ActionIcon, Group, Tooltip, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, IconCompass, IconHelp, IconMoon, IconSun } from "@tabler/icons-react";
import classes from "./App.module.css";
import { helpOpen } from "./dialogs.ts";
import { ViewsMenu } from "./kept/ViewsMenu.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { useStartOpen } from "./start-open.ts";
import { redoChange, undoChange, useCanRedo, useCanUndo } from "./view-store.ts";

const ThemeToggle = () => {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  const label = dark ? "Light colours" : "Dark colours";
  return (
    <Tooltip label={label}>
      <ActionIcon
        className={classes.wideOnly}
        aria-label={label}
        onClick={() => setColorScheme(dark ? "light" : "dark")}
      >
        {dark ? <IconSun size={18} /> : <IconMoon size={18} />}
      </ActionIcon>
    </Tooltip>
  );
};

const UndoRedo = () => (
  <Group gap={2} wrap="nowrap" data-tour="undo">
    <Tooltip label="Undo (u)">
      <ActionIcon aria-label="Undo" disabled={!useCanUndo()} onClick={undoChange}>
        <IconArrowBackUp size={18} />
      </ActionIcon>
    </Tooltip>
    <Tooltip label="Redo (Shift+u)">
      <ActionIcon aria-label="Redo" disabled={!useCanRedo()} onClick={redoChange}>
        <IconArrowForwardUp size={18} />
      </ActionIcon>
    </Tooltip>
  </Group>
);

const StartButton = () => {
  const { open, setOpen } = useStartOpen();
  return (
    <Tooltip label="Where to start">
      <ActionIcon aria-label="Where to start" aria-pressed={open} onClick={() => setOpen(!open)}>
        <IconCompass size={18} />
      </ActionIcon>
    </Tooltip>
  );
};

const HelpButton = () => (
  <Tooltip label="Keys, commands, tour (?)">
    <ActionIcon className={classes.wideOnly} aria-label="Help" onClick={() => helpOpen.set(true)}>
      <IconHelp size={18} />
    </ActionIcon>
  </Tooltip>
);

export const Header = () => (
  <header className={classes.header}>
    <Group gap={8} wrap="nowrap" className={classes.brand}>
      <img src="/icon.svg" alt="" width={24} height={24} />
      <h1 className={classes.name}>Rapporteur</h1>
    </Group>
    <SearchBox />
    <Group gap={4} wrap="nowrap">
      <UndoRedo />
      <ViewsMenu />
      <StartButton />
      <HelpButton />
      <ThemeToggle />
    </Group>
  </header>
);
