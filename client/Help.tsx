/** All keys, and the tour once more. */
import { Button, Group, Kbd, Modal, Table, Title } from "@mantine/core";
import { shortcuts } from "./shortcuts.ts";
import { startTour } from "./tour.ts";

export const Help = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => (
  <Modal opened={opened} onClose={onClose} title="Keys" size="lg" closeButtonProps={{ "aria-label": "Close" }}>
    {shortcuts.map(({ where, keys }) => (
      <section key={where}>
        <Title order={3} mt="sm">
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
    <Group mt="md">
      <Button
        variant="default"
        onClick={() => {
          onClose();
          startTour();
        }}
      >
        Take the tour
      </Button>
    </Group>
  </Modal>
);
