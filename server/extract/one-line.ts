/** Text on one line, as names are kept: each row of blanks and line ends is one blank. Most words have nothing to change. */
export function onOneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text;
}
