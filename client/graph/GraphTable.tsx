/** The canvas as two tables: the same nodes and edges, for screen readers and for who prefers rows. */
import { Table, Text, Title, UnstyledButton } from "@mantine/core";
import { useEffect } from "react";
import { relationshipTypes } from "#contract/ontology.ts";
import { useKnown } from "../known.ts";
import { kindInWords } from "../panels/entity/event-words.ts";
import { compareDates } from "../panels/evidence/date-words.ts";
import { selectEdges, selectNodes } from "../state.ts";
import { takesText } from "../takes-text.ts";
import { change, useView } from "../view-store.ts";
import type { CanvasEdge } from "./canvas-items.ts";
import { edgeCaption } from "./edge-tags.ts";
import { focusTable, tableId } from "./focus-on.ts";
import classes from "./graph.module.css";
import { kindOf } from "./kind.ts";
import { shortDate } from "./label-of.ts";
import { NodeSample } from "./NodeSample.tsx";
import { useCanvasItems } from "./useCanvasItems.ts";

/** Rows that one table shows; beyond it filters and search are the better way, and the table says so. */
const mostRows = 500;

const Cut = ({ total }: { total: number }) =>
  total > mostRows ? (
    <Text size="sm" c="dimmed" py="xs">
      The first {mostRows.toLocaleString()} of {total.toLocaleString()}. Filter to see the others.
    </Text>
  ) : null;

const Name = ({ id, label }: { id: string; label: string }) => (
  <UnstyledButton className={classes.rowButton} onClick={() => change(selectNodes([id]))}>
    <bdi>{label}</bdi>
  </UnstyledButton>
);

/** When a direct line's meetings were; other lines have no day but their event's, which has its own row. */
const datesOf = ({ type, edges }: CanvasEdge): string =>
  type === "MET"
    ? [...edges]
        .sort((one, other) => compareDates(one.date, other.date))
        .map(({ date }) => shortDate(date) || "not stated")
        .join("\n")
    : "";

export const GraphTable = () => {
  const { nodes, edges } = useCanvasItems();
  const known = useKnown().nodes;
  const selected = useView((state) => state.selection.nodes);
  const beside = useView((state) => state.path !== null);
  const nameOf = (id: string) => known.get(id)?.name ?? id;
  useEffect(() => {
    // Who writes in a field already, having been quicker than the table, goes on there.
    if (!takesText(document.activeElement)) focusTable();
  }, []);
  return (
    <div id={tableId} className={classes.tables} data-beside={beside || undefined} tabIndex={-1}>
      <Title order={2} size="h3">
        On the canvas: {nodes.length.toLocaleString()}
      </Title>
      <Table stickyHeader highlightOnHover verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Type</Table.Th>
            <Table.Th>Date</Table.Th>
            <Table.Th>Status</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {nodes.slice(0, mostRows).map((node) => (
            <Table.Tr key={node.id} aria-selected={selected.includes(node.id)}>
              <Table.Td>
                <Name id={node.id} label={node.name} />
              </Table.Td>
              <Table.Td>
                <span className={classes.rowKind}>
                  <NodeSample kind={kindOf(node)} status={node.status} size={16} />
                  {kindInWords(kindOf(node))}
                </span>
              </Table.Td>
              <Table.Td className={classes.rowDate}>
                {shortDate(node.date) || (node.label === "Event" ? "not stated" : "")}
              </Table.Td>
              <Table.Td>{node.status ?? ""}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Cut total={nodes.length} />
      <Title order={2} size="h3" mt="lg">
        Connections: {edges.length.toLocaleString()}
      </Title>
      <Table stickyHeader highlightOnHover verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>From</Table.Th>
            <Table.Th>Connection</Table.Th>
            <Table.Th>To</Table.Th>
            <Table.Th>Date</Table.Th>
            <Table.Th>Status</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {edges.slice(0, mostRows).map((edge) => (
            <Table.Tr key={edge.id}>
              <Table.Td>
                <Name id={edge.source} label={nameOf(edge.source)} />
              </Table.Td>
              <Table.Td>
                <UnstyledButton
                  className={classes.rowButton}
                  title={`Show the sentences behind “${relationshipTypes[edge.type].label}”`}
                  onClick={() => change(selectEdges(edge.edges.map(({ id }) => id)))}
                >
                  {edgeCaption(edge)}
                </UnstyledButton>
              </Table.Td>
              <Table.Td>
                <Name id={edge.target} label={nameOf(edge.target)} />
              </Table.Td>
              <Table.Td className={classes.rowDate}>{datesOf(edge)}</Table.Td>
              <Table.Td>{edge.status ?? ""}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Cut total={edges.length} />
    </div>
  );
};
