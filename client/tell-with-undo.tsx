/** Says what was done, with a button that takes it back. */
import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { ReactNode } from "react";

let told = 0;

export const tellWithUndo = (words: ReactNode, takeBack: () => void): void => {
  told += 1;
  const id = `told-${told}`;
  notifications.show({
    id,
    autoClose: 10_000,
    message: (
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <span>{words}</span>
        <Button
          size="compact-xs"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            takeBack();
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
};
