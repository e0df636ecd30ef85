import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { EventRecord } from "#contract/graph.ts";
import { saveFile } from "../save-file.ts";
import { type PackOrigin, packAsCsv, packAsHtml, packAsMarkdown } from "./evidence-pack.ts";

type ExportMenuProps = { meetings: EventRecord[]; question: string; articles: number; hash?: string | null };

const today = () => new Date().toISOString().slice(0, 10);

/** The rows with their sentences, for a footnote, a printer or a spreadsheet. */
export function ExportMenu({ meetings, question, articles, hash = null }: ExportMenuProps) {
  const origin = (): PackOrigin => ({ question, articles, hash, today: today() });
  const name = (ending: string) => `evidence-${today()}.${ending}`;
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={15} aria-hidden />}
          disabled={meetings.length === 0}
        >
          Export with sentences
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => saveFile(name("md"), "text/markdown", packAsMarkdown(meetings, origin()))}>
          Markdown
        </Menu.Item>
        <Menu.Item onClick={() => saveFile(name("html"), "text/html", packAsHtml(meetings, origin()))}>
          HTML, for print
        </Menu.Item>
        <Menu.Item onClick={() => saveFile(name("csv"), "text/csv", packAsCsv(meetings, origin()))}>CSV</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
