/** A canvas with nothing on it says why, and what leads on. */
import { Button, Group, Stack, Text } from "@mantine/core";
import { ImportButton } from "../panels/states/NoArticles.tsx";
import { useStartOpen } from "../start-open.ts";
import { isFiltered, noFilters, setFilters, unhideAll } from "../state.ts";
import { change, useView } from "../view-store.ts";
import classes from "./graph.module.css";

const NothingPut = ({ noArticles }: { noArticles: boolean }) => {
  const start = useStartOpen();
  if (noArticles)
    return (
      <>
        <Text fw={600}>No articles yet</Text>
        <Text size="sm">Whom they name, and who met whom, appears here as soon as one is read.</Text>
        {start.open ? null : <ImportButton />}
      </>
    );
  return (
    <>
      <Text fw={600}>Nothing is on the canvas</Text>
      <Text size="sm">Search for a name, or begin with a story or a person.</Text>
      {start.open ? null : (
        <Button size="xs" onClick={() => start.setOpen(true)}>
          Show where to begin
        </Button>
      )}
    </>
  );
};

const NothingLeft = () => {
  const hidden = useView((state) => state.hidden.length > 0);
  const filtered = useView((state) => state.shown.length > 0 && isFiltered(state.filters));
  return (
    <>
      <Text fw={600}>Nothing is in view</Text>
      <Text size="sm">
        {[filtered ? "The filters leave out all that is on the canvas." : "", hidden ? "What was on it is hidden." : ""]
          .filter(Boolean)
          .join(" ")}
      </Text>
      <Group gap="xs" justify="center">
        {filtered ? (
          <Button size="xs" onClick={() => change(setFilters(noFilters))}>
            Take away all filters
          </Button>
        ) : null}
        {hidden ? (
          <Button size="xs" variant={filtered ? "default" : "filled"} onClick={() => change(unhideAll)}>
            Show what is hidden
          </Button>
        ) : null}
      </Group>
    </>
  );
};

/** `noArticles`: whether the library has none. */
export default function EmptyCanvas({ noArticles }: { noArticles: boolean }) {
  const nothingPut = useView((state) => state.shown.length + state.hidden.length === 0);
  return (
    <Stack className={classes.notice} gap="xs" align="center" role="status">
      {nothingPut ? <NothingPut noArticles={noArticles} /> : <NothingLeft />}
    </Stack>
  );
}
