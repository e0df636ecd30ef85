/** Keeps the view under a name, opens kept ones, copies the address. */
import { Button, Divider, Popover, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconBookmark, IconLink, IconPlayerPlay } from "@tabler/icons-react";
import type { ViewHead } from "#contract/views.ts";
import { addressOf } from "../address.ts";
import { viewsMenuOpen } from "../dialogs.ts";
import { MenuButton } from "../MenuButton.tsx";
import { QueryState } from "../panels/states/QueryState.tsx";
import { viewState } from "../view-store.ts";
import { KeptViewRow } from "./KeptViewRow.tsx";
import classes from "./kept.module.css";
import { openKeptView, useKeptViews } from "./kept-views.ts";
import { SaveForm } from "./SaveForm.tsx";
import { stepsOf } from "./story.ts";

const copyAddress = async () => {
  const address = `${location.origin}${location.pathname}${addressOf(viewState())}`;
  try {
    await navigator.clipboard.writeText(address);
    notifications.show({ message: "The address of this view is copied. Who opens it on this server sees the same." });
  } catch {
    window.history.replaceState(window.history.state, "", addressOf(viewState()));
    notifications.show({ message: "Copying is not allowed here; the address bar holds the view's address." });
  }
};

/** Where several views have a note, they can be gone through. */
const Play = ({ views, onPlay }: { views: ViewHead[]; onPlay: () => void }) => {
  const steps = stepsOf(views);
  const [first] = steps;
  if (!first || steps.length < 2) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      justify="flex-start"
      leftSection={<IconPlayerPlay size={16} />}
      onClick={() => {
        onPlay();
        void openKeptView(first.id);
      }}
    >
      Go through the {steps.length.toLocaleString()} with a note
    </Button>
  );
};

export const ViewsMenu = () => {
  const opened = viewsMenuOpen.use();
  const query = useKeptViews(opened);
  const close = () => viewsMenuOpen.set(false);
  return (
    <Popover
      width={320}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      opened={opened}
      onChange={viewsMenuOpen.set}
    >
      <Popover.Target>
        <MenuButton
          icon={<IconBookmark size={16} />}
          className={classes.button}
          aria-label="Views"
          onClick={() => viewsMenuOpen.set(!opened)}
        >
          Views
        </MenuButton>
      </Popover.Target>
      <Popover.Dropdown p="sm" aria-label="Views">
        <Stack gap="xs">
          <SaveForm views={query.data?.views ?? []} />
          <Button
            size="compact-sm"
            variant="subtle"
            justify="flex-start"
            leftSection={<IconLink size={16} />}
            onClick={() => void copyAddress()}
          >
            Copy the address of this view
          </Button>
          <Divider />
          <Title order={2} size="h3">
            Saved views
          </Title>
          <Play views={query.data?.views ?? []} onPlay={close} />
          <QueryState query={query} what="the saved views">
            {({ views }) =>
              views.length === 0 ? (
                <Text size="sm" c="dimmed">
                  None yet. A saved view keeps what is shown and where, the filters, the selection and the question, and
                  everybody at this server finds it here.
                </Text>
              ) : (
                <ul className={classes.list}>
                  {views.map((view) => (
                    <li key={view.id}>
                      <KeptViewRow
                        view={view}
                        onOpen={({ id }) => {
                          close();
                          void openKeptView(id);
                        }}
                      />
                    </li>
                  ))}
                </ul>
              )
            }
          </QueryState>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
