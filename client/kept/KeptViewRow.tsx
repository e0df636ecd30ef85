/** One kept view: opens it, gives it another name, takes it away. */
import { ActionIcon, Group, Text, TextInput, Tooltip, UnstyledButton } from "@mantine/core";
import { IconCheck, IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { ViewHead } from "#contract/views.ts";
import classes from "./kept.module.css";
import { useRemoveView, useRenameView } from "./kept-views.ts";

const RenameField = ({ view, onDone }: { view: ViewHead; onDone: () => void }) => {
  const [name, setName] = useState(view.name);
  const { rename } = useRenameView();
  const given = name.trim();
  return (
    <form
      className={classes.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (given === "") return;
        if (given !== view.name) rename(view, given);
        onDone();
      }}
    >
      <TextInput
        size="xs"
        flex={1}
        autoFocus
        dir="auto"
        aria-label={`New name of ${view.name}`}
        value={name}
        maxLength={80}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onDone();
        }}
      />
      <ActionIcon type="submit" aria-label="Keep this name" disabled={given === ""}>
        <IconCheck size={16} />
      </ActionIcon>
    </form>
  );
};

export const KeptViewRow = ({ view, onOpen }: { view: ViewHead; onOpen: (view: ViewHead) => void }) => {
  const [renaming, setRenaming] = useState(false);
  const remove = useRemoveView();
  if (renaming) return <RenameField view={view} onDone={() => setRenaming(false)} />;
  return (
    <div className={classes.row}>
      <UnstyledButton className={classes.open} onClick={() => onOpen(view)}>
        <bdi className={classes.name}>{view.name}</bdi>
        <Text size="xs" c="dimmed">
          {new Date(view.changedAt).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" })}
        </Text>
      </UnstyledButton>
      <Group gap={0} wrap="nowrap">
        <Tooltip label="Rename">
          <ActionIcon aria-label={`Rename ${view.name}`} onClick={() => setRenaming(true)}>
            <IconPencil size={16} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Delete">
          <ActionIcon aria-label={`Delete ${view.name}`} onClick={() => remove(view)}>
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </div>
  );
};
