/**
 * A text as a cell that no spreadsheet runs: each line of it that begins, blanks aside, with = + - @ or their wide forms gets an
 * apostrophe before it, and so does a cell that begins with a tab or a line end. Lines within a cell too: not every program keeps
 * to the quotes around it.
 */
export const harmlessCell = (text: string): string =>
  text.replace(/^[\t\r\n]|(?:^|(?<=[\r\n]))[^\S\r\n]*[=+\-@＝＋－＠]/gu, "'$&");
