import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { type PackFormat, type PackRequest, PackResponse } from "#contract/evidence-pack.ts";
import { post } from "../../api.ts";
import { saveFile } from "../save-file.ts";
import classes from "./meetings.module.css";

/** What is exported: the answer to a question, asked once more, or chosen events. */
export type PackSource = Pick<PackRequest, "ask" | "events" | "title">;

const formats: { format: PackFormat; label: string }[] = [
  { format: "markdown", label: "Markdown" },
  { format: "html", label: "HTML, for print" },
  { format: "csv", label: "CSV" },
];

/** The rows with their sentences, sources and the state of the corpus, for a footnote, a printer or a spreadsheet. The server writes the file. */
export function ExportMenu({ source, disabled = false }: { source: PackSource; disabled?: boolean }) {
  const [state, setState] = useState<"idle" | "making" | { failed: string }>("idle");
  const save = async (format: PackFormat) => {
    setState("making");
    try {
      const pack = await post(PackResponse, "/api/evidence-pack", { ...source, format });
      saveFile(pack.fileName, pack.mediaType, pack.text);
      setState("idle");
    } catch (error) {
      setState({ failed: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconDownload size={15} aria-hidden />}
            disabled={disabled}
            loading={state === "making"}
          >
            Export with sentences
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map(({ format, label }) => (
            <Menu.Item key={format} onClick={() => void save(format)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {typeof state === "object" ? (
        <p role="alert" className={classes.failed}>
          The file could not be made: {state.failed}
        </p>
      ) : null}
    </>
  );
}
