/** Several selected nodes: a list to choose from. */
import { Badge, Group, NavLink, Stack, Text } from "@mantine/core";
import { kindOf } from "./graph/kind.ts";
import { useKnown } from "./known.ts";
import { kindInWords } from "./panels/entity/event-words.ts";
import { selectNodes } from "./state.ts";
import { change } from "./view-store.ts";

export const SelectionList = ({ ids }: { ids: string[] }) => {
  const { nodes } = useKnown();
  return (
    <Stack gap="xs">
      <Text size="sm">{ids.length} selected. Choose one to see its evidence.</Text>
      <div>
        {ids.map((id) => {
          const node = nodes.get(id);
          return (
            <NavLink
              key={id}
              component="button"
              label={<bdi>{node?.name ?? id}</bdi>}
              rightSection={
                <Group gap={4}>
                  <Badge variant="default" tt="none" fw={500}>
                    {node ? kindInWords(kindOf(node)) : null}
                  </Badge>
                </Group>
              }
              onClick={() => change(selectNodes([id]))}
            />
          );
        })}
      </div>
    </Stack>
  );
};
