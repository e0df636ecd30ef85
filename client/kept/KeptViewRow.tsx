/** One kept view: opens it, gives it another name, takes it away. */
import { ActionIcon, Group, Text, Textarea, TextInput, Tooltip, UnstyledButton } from "@mantine/core";
import { IconCheck, IconPencil, IconTrash } from "@tabler/icons-react";
import { type KeyboardEvent, useState } from "react";
import type { ViewHead } from "#contract/views.ts";
import classes from "./kept.module.css";
import { useRemoveView, useRenameView } from "./kept-views.ts";

type RenameProps = { view: ViewHead; rename: ReturnType<typeof useRenameView>; onDone: () => void };

const RenameField = ({ view, rename, onDone }: RenameProps) => {
  const [name, setName] = useState(view.name);
  const [note, setNote] = useState(view.note);
  const given = name.trim();
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onDone();
  };
  return (
    <form
      className={classes.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (given === "") return;
        if (given !== view.name || note.trim() !== view.note) rename(view, { name: given, note: note.trim() });
        onDone();
      }}
    >
      <div className={classes.fields}>
        <TextInput
          size="xs"
          autoFocus
          dir="auto"
          aria-label={`New name of ${view.name}`}
          value={name}
          maxLength={80}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          onKeyDown={onEscape}
        />
        <Textarea
          size="xs"
          rows={3}
          dir="auto"
          placeholder="What it shows"
          aria-label={`Note on ${view.name}`}
          value={note}
          maxLength={2000}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          onKeyDown={onEscape}
        />
      </div>
      <ActionIcon type="submit" aria-label="Keep this name and note" disabled={given === ""}>
        <IconCheck size={16} />
      </ActionIcon>
    </form>
  );
};

export const KeptViewRow = ({ view, onOpen }: { view: ViewHead; onOpen: (view: ViewHead) => void }) => {
  const [renaming, setRenaming] = useState(false);
  const remove = useRemoveView();
  // Here, since the field is gone before the answer comes: what is to be told then would not be.
  const rename = useRenameView();
  if (renaming) return <RenameField view={view} rename={rename} onDone={() => setRenaming(false)} />;
  return (
    <div className={classes.row}>
      <UnstyledButton className={classes.open} onClick={() => onOpen(view)}>
        <bdi className={classes.name}>{view.name}</bdi>
        {view.note ? (
          <Text size="xs" lineClamp={2} dir="auto">
            {view.note}
          </Text>
        ) : null}
        <Text size="xs" c="dimmed">
          {new Date(view.changedAt).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" })}
        </Text>
      </UnstyledButton>
      <Group gap={0} wrap="nowrap">
        <Tooltip label="Rename, write a note">
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
