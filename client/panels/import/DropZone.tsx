import { Button } from "@mantine/core";
import { IconFiles, IconFolder, IconUpload } from "@tabler/icons-react";
import { type DragEvent, useRef, useState } from "react";
import { filesOfDrop, pick, readableEndings } from "./dropped-files.ts";
import classes from "./import.module.css";
import { addWaiting } from "./import-run.ts";

const take = (files: readonly File[]) => addWaiting(pick(files));

/** Files by drop, by choice, or a whole folder. */
export function DropZone() {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesOfDrop(event.dataTransfer).then(take);
  };
  const chosen = (input: HTMLInputElement | null) => {
    take([...(input?.files ?? [])]);
    if (input) input.value = "";
  };
  return (
    <section
      className={classes.drop}
      data-over={over ? "yes" : "no"}
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconUpload size={28} aria-hidden />
      <p>Drop articles here: text, web pages, PDF, Word, JSON, or a zip of them.</p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<IconFiles size={16} aria-hidden />}
          onClick={() => files.current?.click()}
        >
          Choose files
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolder size={16} aria-hidden />}
          onClick={() => folder.current?.click()}
        >
          Choose a folder
        </Button>
      </div>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={readableEndings.join(",")}
        aria-label="Files to import"
        onChange={(event) => chosen(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label="Folder to import"
        {...{ webkitdirectory: "" }}
        onChange={(event) => chosen(event.currentTarget)}
      />
    </section>
  );
}
