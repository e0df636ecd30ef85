import { type CSSProperties, type KeyboardEvent, useRef } from "react";
import { counted } from "../../counted.ts";
import { colourOf, iconOf } from "../evidence/kind-icons.ts";
import { selectNode } from "../navigation.ts";
import classes from "./matrix.module.css";
import { cellKey, type Matrix, type MatrixCell } from "./meeting-matrix.ts";

type Thing = Matrix["things"][number];
type MatrixGridProps = { matrix: Matrix; onOpen: (one: Thing, other: Thing) => void };

const steps: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The next cell with encounters in a direction. */
const nextCell = (table: HTMLElement, from: HTMLElement, [rowStep, columnStep]: [number, number], size: number) => {
  let [row, column] = [Number(from.dataset.row), Number(from.dataset.column)];
  for (;;) {
    row += rowStep;
    column += columnStep;
    if (row < 0 || column < 0 || row >= size || column >= size) return null;
    const cell = table.querySelector<HTMLElement>(`button[data-row="${row}"][data-column="${column}"]`);
    if (cell) return cell;
  }
};

const inWords = (one: Thing, other: Thing, { events, happened }: MatrixCell) => {
  return `${one.name} and ${other.name}: ${counted(events.length, "encounter")}, ${happened} happened`;
};

function RowHead({ thing }: { thing: Thing }) {
  const Icon = iconOf(thing.label);
  return (
    <th scope="row" className={classes.rowHead}>
      <button
        type="button"
        className={classes.name}
        style={{ "--type-colour": colourOf(thing.label) } as CSSProperties}
        onClick={() => selectNode(thing.id)}
      >
        <Icon size={14} aria-hidden />
        <bdi>{thing.name}</bdi>
      </button>
    </th>
  );
}

/** The square itself; the arrow keys go from filled cell to filled cell. */
export function MatrixGrid({ matrix, onOpen }: MatrixGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const { things, cells } = matrix;
  const most = Math.max(1, ...[...cells.values()].map(({ events }) => events.length));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const cell = event.target;
    if (step === undefined || !(cell instanceof HTMLElement) || cell.dataset.row === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (table.current) nextCell(table.current, cell, step, things.length)?.focus();
  };
  return (
    <div className={classes.scroll}>
      <table ref={table} className={classes.grid} onKeyDown={onKeyDown}>
        <caption className={classes.hidden}>
          Each cell with a number opens the encounters of the two; the arrow keys go from cell to cell.
        </caption>
        <thead>
          <tr>
            <td />
            {things.map((thing) => (
              <th key={thing.id} scope="col" className={classes.columnHead}>
                <bdi>{thing.name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {things.map((one, row) => (
            <tr key={one.id} data-first={things[row - 1]?.cluster === one.cluster ? undefined : "yes"}>
              <RowHead thing={one} />
              {things.map((other, column) => {
                const cell = row === column ? undefined : cells.get(cellKey(one.id, other.id));
                const first = things[column - 1]?.cluster === other.cluster ? undefined : "yes";
                if (cell === undefined)
                  return <td key={other.id} data-first={first} className={row === column ? classes.self : undefined} />;
                return (
                  <td key={other.id} data-first={first}>
                    <button
                      type="button"
                      className={classes.cell}
                      data-row={row}
                      data-column={column}
                      data-happened={cell.happened > 0 ? "yes" : "no"}
                      style={{ "--share": 0.25 + (0.75 * cell.events.length) / most } as CSSProperties}
                      aria-haspopup="dialog"
                      aria-label={inWords(one, other, cell)}
                      title={inWords(one, other, cell)}
                      onClick={() => onOpen(one, other)}
                    >
                      {cell.events.length}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
