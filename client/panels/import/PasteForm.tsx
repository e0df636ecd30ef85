import { Button, Group, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { safeHref } from "../evidence/safe-href.ts";
import type { PastedText } from "./batches.ts";
import classes from "./import.module.css";
import { addWaiting, startImport, useImport } from "./import-run.ts";

const empty = { text: "", title: "", publisher: "", author: "", url: "", published: "" };
type Fields = typeof empty;

/** Only what was filled in; an empty field is unknown, not blank. */
const textOf = (fields: Fields): PastedText => {
  const { text, ...rest } = fields;
  const filled = Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim() !== ""));
  return { text, ...filled };
};

/** An article as text, with what is known of its origin. */
export function PasteForm() {
  const [fields, setFields] = useState(empty);
  const field = (name: keyof Fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setFields((before) => ({ ...before, [name]: value }));
    },
  });
  const badAddress = fields.url.trim() !== "" && safeHref(fields.url.trim()) === null;
  const add = (): boolean => {
    if (fields.text.trim() === "" || badAddress) return false;
    addWaiting({ texts: [textOf(fields)] });
    setFields(empty);
    return true;
  };
  const { run } = useImport();
  const ready = fields.text.trim() !== "" && !badAddress;
  return (
    <form
      className={classes.paste}
      aria-label="Paste an article"
      onSubmit={(event) => {
        event.preventDefault();
        if (add()) void startImport(true);
      }}
    >
      <Textarea label="Or paste the text of an article" autosize minRows={5} maxRows={14} {...field("text")} />
      <div className={classes.fields}>
        <TextInput label="Title" {...field("title")} />
        <TextInput label="Publisher" {...field("publisher")} />
        <TextInput label="Author" {...field("author")} />
        <TextInput
          label="Address"
          type="url"
          placeholder="https://"
          error={badAddress ? "An address begins with http:// or https://" : null}
          {...field("url")}
        />
        <TextInput label="Published" type="date" {...field("published")} />
      </div>
      <Group gap="xs">
        <Button type="submit" disabled={!ready || run?.state === "running"}>
          See what is found
        </Button>
        <Button variant="default" disabled={!ready} onClick={add}>
          Add this text
        </Button>
      </Group>
    </form>
  );
}
