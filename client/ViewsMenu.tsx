/** Saves the view under a name, opens saved ones, copies the address. */
import { ActionIcon, Button, Group, Menu, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconBookmark, IconLink, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { addressOf } from "./address.ts";
import { MenuButton } from "./MenuButton.tsx";
import { deleteView, type SavedView, savedViews, saveView } from "./saved-views.ts";
import { openView, viewState } from "./view-store.ts";

const copyAddress = async () => {
  const address = `${location.origin}${location.pathname}${addressOf(viewState())}`;
  try {
    await navigator.clipboard.writeText(address);
    notifications.show({ message: "The address of this view is copied. Who opens it on this server sees the same." });
  } catch {
    window.history.replaceState(null, "", addressOf(viewState()));
    notifications.show({ message: "Copying is not allowed here; the address bar holds the view's address." });
  }
};

const SaveForm = ({ onSave }: { onSave: (views: SavedView[]) => void }) => {
  const [name, setName] = useState("");
  const save = () => {
    const given = name.trim();
    if (given === "") return;
    try {
      onSave(saveView(given, viewState()));
      setName("");
      notifications.show({ message: `Saved as “${given}” in this browser.` });
    } catch {
      notifications.show({
        color: "red",
        message: "This browser's storage is full. Delete a saved view and try again.",
      });
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Group gap={6} p={6} wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          placeholder="Name of this view"
          aria-label="Name of this view"
          value={name}
          maxLength={80}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={name.trim() === ""}>
          Save
        </Button>
      </Group>
    </form>
  );
};

export const ViewsMenu = () => {
  const [views, setViews] = useState<SavedView[]>([]);
  return (
    <Menu
      width={280}
      position="bottom-end"
      onOpen={() => setViews(savedViews())}
      closeOnItemClick={false}
      trapFocus={false}
    >
      <Menu.Target>
        <MenuButton icon={<IconBookmark size={16} />}>Views</MenuButton>
      </Menu.Target>
      <Menu.Dropdown>
        <SaveForm onSave={setViews} />
        <Menu.Item leftSection={<IconLink size={16} />} onClick={copyAddress}>
          Copy the address of this view
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Saved views</Menu.Label>
        {views.length === 0 ? (
          <Text size="xs" c="dimmed" px={12} pb={6}>
            None yet. A saved view keeps nodes, places, filters and selection.
          </Text>
        ) : null}
        {views.map(({ name, savedAt, state }) => (
          <Group key={name} gap={2} wrap="nowrap">
            <Menu.Item onClick={() => openView(state)}>
              {name}
              <Text size="xs" c="dimmed">
                {new Date(savedAt).toLocaleString()}
              </Text>
            </Menu.Item>
            <ActionIcon aria-label={`Delete ${name}`} onClick={() => setViews(deleteView(name))}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
