/** All keys, the commands, and the tour once more. */
import { Button, Group, Kbd, Modal, Switch, Table, Title } from "@mantine/core";
import { askForCommands } from "./dialogs.ts";
import { shortcuts } from "./shortcuts.ts";
import { keysFlag, setFlag, useFlag } from "./stored-flag.ts";
import { startTour } from "./tour.ts";

export const Help = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const keysOn = useFlag(keysFlag, true);
  const leaveFor = (next: () => void) => () => {
    onClose();
    next();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keys and commands"
      size="lg"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <Group gap="xs">
        <Button variant="default" onClick={leaveFor(startTour)}>
          Take the tour
        </Button>
        <Button variant="default" onClick={leaveFor(askForCommands)}>
          All commands
        </Button>
      </Group>
      <Switch
        mt="md"
        label="Single keys act anywhere"
        description="Turn them off if you speak to your computer; everything is in the commands too."
        checked={keysOn}
        onChange={({ currentTarget }) => setFlag(keysFlag, currentTarget.checked)}
      />
      {shortcuts.map(({ where, keys }) => (
        <section key={where}>
          <Title order={3} mt="md">
            {where}
          </Title>
          <Table withRowBorders={false} verticalSpacing={3}>
            <Table.Tbody>
              {keys.map(({ key, does }) => (
                <Table.Tr key={key}>
                  <Table.Td w={160}>
                    <Kbd>{key}</Kbd>
                  </Table.Td>
                  <Table.Td>{does}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
    </Modal>
  );
};
