import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import type { CypherResponse } from "#contract/cypher.ts";
import { EntityType } from "#contract/ontology.ts";
import { EntityChip } from "../evidence/EntityChip.tsx";
import { openArticleAt } from "../navigation.ts";
import { cellInWords, compareCells, NodeCell, nodeName } from "./cell-words.ts";
import classes from "./console.module.css";

type Row = unknown[];

/** A number, or a word as short as a day, is not broken at its hyphens. */
const isShort = (value: unknown) =>
  typeof value === "number" || (typeof value === "string" && /^\S{1,12}$/.test(value));

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

function Cell({ value }: { value: unknown }) {
  const node = NodeCell.safeParse(value);
  if (!node.success)
    return (
      <span dir="auto" className={isShort(value) ? classes.short : undefined}>
        {value === null ? <i className={classes.null}>null</i> : cellInWords(value)}
      </span>
    );
  const { id, labels } = node.data;
  const type = labels.map((label) => EntityType.safeParse(label)).find((parsed) => parsed.success)?.data;
  const name = nodeName(node.data);
  if (type !== undefined || labels.includes("Event"))
    return <EntityChip entity={{ id, name, label: type ?? "Event" }} />;
  if (labels.includes("Article"))
    return (
      <button type="button" className={classes.link} onClick={() => openArticleAt(id)}>
        <span dir="auto">{name}</span>
      </button>
    );
  return <span dir="auto">{name}</span>;
}

/** The rows of a result: sorted by any column; only those in sight are in the page. */
export function ResultTable({ result }: { result: CypherResponse }) {
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMemo(
    () =>
      result.columns.map((name, index) => ({
        id: `${index}`,
        header: name,
        accessorFn: (row: Row) => row[index],
        sortFn: (one: { original: Row }, other: { original: Row }) =>
          compareCells(one.original[index], other.original[index]),
      })),
    [result],
  );
  const table = useTable({ features, columns, data: result.rows });
  const rows = table.getRowModel().rows;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 36,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section ref={scroller} className={classes.tableBox} tabIndex={0} aria-label="Rows of the result">
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                const order = sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : "none";
                return (
                  <th key={header.id} scope="col" aria-sort={order}>
                    <button type="button" className={classes.sort} onClick={header.column.getToggleSortingHandler()}>
                      {result.columns[header.index]}
                      {sorted === "asc" ? <IconArrowUp size={14} aria-hidden /> : null}
                      {sorted === "desc" ? <IconArrowDown size={14} aria-hidden /> : null}
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {before > 0 ? <tr aria-hidden style={{ height: before }} /> : null}
          {items.map((item) => {
            const row = rows[item.index];
            return (
              <tr
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                aria-rowindex={item.index + 2}
              >
                {row?.original.map((value, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row's cells never move.
                  <td key={index}>
                    <Cell value={value} />
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 ? <tr aria-hidden style={{ height: after }} /> : null}
        </tbody>
      </table>
    </section>
  );
}
