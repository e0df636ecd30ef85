/** The canvas as a file: picture, page, or data for other tools; all with their sources. */
import { Menu, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDownload } from "@tabler/icons-react";
import { addressOf } from "../../address.ts";
import { knownNow } from "../../known.ts";
import { MenuButton } from "../../MenuButton.tsx";
import { viewState } from "../../view-store.ts";
import { kindOf, lookOf } from "../kind.ts";
import { palettes } from "../palette.ts";
import { sigmaOfPage } from "../SigmaContext.tsx";
import { itemsOf } from "../useCanvasItems.ts";
import { leftOutInWords } from "./left-out.ts";
import { type Picture, readEvidence } from "./picture.ts";
import { takePicture } from "./take-picture.ts";

type Format = {
  id: string;
  label: string;
  hint: string;
  type: string;
  make: (picture: Picture) => Promise<string | Blob>;
};

/** Each loads what it needs when it is asked for. */
const formats: Format[] = [
  {
    id: "png",
    label: "Picture (PNG)",
    hint: "With legend and sources",
    type: "image/png",
    make: async (picture) => (await import("./png.ts")).pngOf((await import("./svg.ts")).svgOf(picture)),
  },
  {
    id: "svg",
    label: "Drawing (SVG)",
    hint: "With legend and sources, for print",
    type: "image/svg+xml",
    make: async (picture) => (await import("./svg.ts")).svgOf(picture),
  },
  {
    id: "html",
    label: "Page (HTML)",
    hint: "Opens from disk, with every sentence",
    type: "text/html",
    make: async (picture) => (await import("./html.ts")).htmlOf(picture, "Who met whom"),
  },
  {
    id: "csv",
    label: "Table (CSV)",
    hint: "A row for each connection and sentence",
    type: "text/csv",
    make: async (picture) => (await import("./edges-csv.ts")).edgesCsv(picture),
  },
  {
    id: "json",
    label: "Data (JSON)",
    hint: "Nodes, edges, evidence",
    type: "application/json",
    make: async (picture) => (await import("./formats.ts")).jsonOf(picture),
  },
  {
    id: "gexf",
    label: "GEXF",
    hint: "For Gephi",
    type: "application/gexf+xml",
    make: async (picture) => (await import("./formats.ts")).gexfOf(picture),
  },
  {
    id: "graphml",
    label: "GraphML",
    hint: "For yEd, Cytoscape, NetworkX",
    type: "application/graphml+xml",
    make: async (picture) => (await import("./formats.ts")).graphmlOf(picture),
  },
  {
    id: "cypher",
    label: "Cypher",
    hint: "A script for a Neo4j of your own, sentences included",
    type: "text/plain",
    make: async (picture) => (await import("./cypher.ts")).cypherOf(picture),
  },
];

const download = (name: string, blob: Blob): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

export const ExportMenu = () => {
  const sigma = sigmaOfPage.use();
  const save = async ({ id, type, make }: Format) => {
    if (!sigma) return;
    const state = viewState();
    const items = itemsOf(knownNow(), state);
    const madeAt = new Date();
    const palette = palettes.light;
    const picture: Picture = {
      ...takePicture(sigma, items, palette, (node) => lookOf(kindOf(node)).colour, state),
      ...(await readEvidence(items)),
      palette,
      filtered: leftOutInWords(state),
      address: addressOf(state),
      madeAt,
    };
    const made = await make(picture);
    download(
      `rapporteur-${madeAt.toISOString().slice(0, 10)}.${id}`,
      made instanceof Blob ? made : new Blob([made], { type: `${type};charset=utf-8` }),
    );
    if (picture.leftOut > 0)
      notifications.show({ message: `${picture.leftOut} sentences were left out: there are too many for one file.` });
  };
  const trySave = (format: Format) =>
    save(format).catch((error: unknown) =>
      notifications.show({
        color: "red",
        message: error instanceof Error ? error.message : "The file could not be made.",
      }),
    );
  return (
    <Menu width={260} position="bottom-end">
      <Menu.Target>
        <MenuButton icon={<IconDownload size={16} />}>Export</MenuButton>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format.id} onClick={() => void trySave(format)}>
            {format.label}
            <Text size="xs" c="dimmed">
              {format.hint}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
