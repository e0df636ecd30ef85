/** Keeps the view as it stands under a name. */
import { Alert, Button, Group, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import type { ViewHead } from "#contract/views.ts";
import { isNameTaken, useReplaceView, useSaveView } from "./kept-views.ts";

export const SaveForm = ({ views }: { views: ViewHead[] }) => {
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const save = useSaveView();
  const replace = useReplaceView();
  const given = name.trim();
  const namesake = isNameTaken(save.error) ? views.find((view) => view.name === save.variables?.name) : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (given === "" || save.isPending) return;
    const asked = { name: given, note: note.trim() };
    save.mutate(asked, {
      onSuccess: () => {
        setName("");
        setNote("");
        notifications.show({ message: `Saved as “${given}”. Everybody at this server finds it here.` });
      },
    });
  };
  return (
    <form onSubmit={onSubmit}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          placeholder="Name of this view"
          aria-label="Name of this view"
          dir="auto"
          data-autofocus
          value={name}
          maxLength={80}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
            save.reset();
          }}
        />
        <Button size="xs" type="submit" disabled={given === ""} loading={save.isPending}>
          Save
        </Button>
      </Group>
      <Textarea
        size="xs"
        mt={6}
        rows={2}
        dir="auto"
        placeholder="What it shows, for who opens it (not needed)"
        aria-label="Note on this view"
        value={note}
        maxLength={2000}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {namesake ? (
        <Alert color="orange" variant="light" p="xs" mt={6} role="alert">
          <Group gap="xs" justify="space-between">
            <span>
              There is a “<bdi>{namesake.name}</bdi>” already.
            </span>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                void replace(namesake);
                setName("");
                save.reset();
              }}
            >
              Replace it
            </Button>
          </Group>
        </Alert>
      ) : null}
    </form>
  );
};
