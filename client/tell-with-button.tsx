/** Says something, with a button for what can be done about it. */
import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { ReactNode } from "react";

let told = 0;

export const tellWithButton = (words: ReactNode, label: string, act: () => void): void => {
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
            act();
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });
};
