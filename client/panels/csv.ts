/** Rows for spreadsheets, safe to open and to paste: what would be read as a formula begins with an apostrophe. */
import { harmlessCell } from "#contract/spreadsheet-cell.ts";

const number = /^-?\d+(\.\d+)?$/;

const harmlessly = (value: string): string => (number.test(value) ? value : harmlessCell(value));

const cell = (value: string): string => {
  const harmless = harmlessly(value);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Rows of cells as text for the clipboard, one line a row. */
export const tabbedOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((value) => harmlessly(value.replaceAll(/[\t\r\n]+/g, " "))).join("\t")).join("\n");

/** Rows of cells as CSV text (RFC 4180), the first row being the heading. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
