/** CSV for spreadsheets (RFC 4180), safe to open: a cell that would be read as a formula begins with an apostrophe. */

const formula = /^[=+\-@\t\r]/;
const number = /^-?\d+(\.\d+)?$/;

const cell = (value: string): string => {
  const harmless = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Rows of cells as CSV text, the first row being the heading. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
