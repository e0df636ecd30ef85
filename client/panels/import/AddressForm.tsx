import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useHealth } from "../../api.ts";
import { safeHref } from "../evidence/safe-href.ts";
import classes from "./import.module.css";
import { addWaiting } from "./import-run.ts";

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

type LinesProps = {
  label: string;
  placeholder: string;
  /** Why a line cannot be taken; `null` where it can. */
  fault: (line: string) => string | null;
  onAdd: (lines: string[]) => void;
};

/** A field that takes one entry a line. */
function Lines({ label, placeholder, fault, onAdd }: LinesProps) {
  const [text, setText] = useState("");
  const lines = linesOf(text);
  const error = lines.map(fault).find((one) => one !== null) ?? null;
  return (
    <form
      className={classes.paste}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (lines.length === 0 || error) return;
        onAdd(lines);
        setText("");
      }}
    >
      <Textarea
        label={label}
        placeholder={placeholder}
        autosize
        minRows={1}
        maxRows={6}
        value={text}
        error={error}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" variant="default" mt={6} disabled={lines.length === 0 || error !== null}>
        Add
      </Button>
    </form>
  );
}

/** Pages by their address and files of the server's machine: only where the server was told to read them. */
export function AddressForm() {
  const importing = useHealth().data?.importing;
  return (
    <>
      {importing?.urls ? (
        <Lines
          label="Or give addresses of pages, one a line"
          placeholder="https://"
          fault={(line) => (safeHref(line) ? null : `“${line}” is no address that begins with http:// or https://`)}
          onAdd={(urls) => addWaiting({ urls })}
        />
      ) : null}
      {importing?.paths ? (
        <Lines
          label="Or files and folders on the server’s machine, one a line"
          placeholder="/articles/2024"
          fault={() => null}
          onAdd={(paths) => addWaiting({ paths })}
        />
      ) : null}
    </>
  );
}
