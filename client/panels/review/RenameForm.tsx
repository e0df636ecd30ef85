import { Button, Popover, TextInput } from "@mantine/core";
import { useState } from "react";
import type { GraphNode } from "#contract/graph.ts";
import entityClasses from "../entity/entity.module.css";
import classes from "./review.module.css";
import { useGiveVerdict, useKeyOf } from "./verdict-api.ts";

/** Another name for a thing, or the verdict that it is none. */
export function RenameForm({ node }: { node: GraphNode }) {
  const give = useGiveVerdict();
  const key = useKeyOf()(node);
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState(node.name);
  if (key === null) return null;
  const close = { onSuccess: () => setOpened(false) };
  return (
    <Popover opened={opened} onChange={setOpened} withArrow trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={entityClasses.action} onClick={() => setOpened((was) => !was)}>
          Correct …
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.redate}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== "") give.mutate({ kind: "rename", entity: key, name: name.trim() }, close);
          }}
        >
          <TextInput
            label="It is called"
            dir="auto"
            maxLength={300}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            size="xs"
            type="submit"
            disabled={name.trim() === "" || name.trim() === node.name}
            loading={give.isPending}
          >
            Keep this name
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={give.isPending}
            onClick={() => give.mutate({ kind: "not-an-entity", entity: key }, close)}
          >
            This is no name of anything
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
