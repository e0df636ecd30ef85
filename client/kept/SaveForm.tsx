/** Keeps the view as it stands under a name. */
import { Alert, Button, Group, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import type { ViewHead } from "#contract/views.ts";
import { isNameTaken, useReplaceView, useSaveView } from "./kept-views.ts";

export const SaveForm = ({ views }: { views: ViewHead[] }) => {
  const [name, setName] = useState("");
  const save = useSaveView();
  const replace = useReplaceView();
  const given = name.trim();
  const namesake = isNameTaken(save.error) ? views.find((view) => view.name === save.variables) : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (given === "" || save.isPending) return;
    save.mutate(given, {
      onSuccess: () => {
        setName("");
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
