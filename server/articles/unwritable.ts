/** Characters that no text holds: in an article they are traces of a binary file, or a trick against whoever prints it. */

/** Controls but for tab, line ends and form feed; and halves of characters, which no file can keep. */
const unwritable = /[\p{Cc}\p{Cs}]/gu;
/** Tab, line ends, form feed; and 0x80–0x9f, which old encodings read wrongly leave in honest texts. */
const taken = (code: number) => (code >= 0x09 && code <= 0x0d) || (code >= 0x80 && code <= 0x9f);

/** The first such character; its place counts in UTF-16 code units. */
export function findUnwritable(text: string): { index: number; what: string } | null {
  for (const { 0: found, index } of text.matchAll(unwritable)) {
    const code = found.charCodeAt(0);
    if (taken(code)) continue;
    const hex = `0x${code.toString(16).padStart(2, "0")}`;
    return { index, what: code >= 0xd800 ? `half of a character (${hex})` : `a control character (${hex})` };
  }
  return null;
}

/** A line for people, with blanks in their place. */
export const withoutUnwritable = (line: string): string => line.replace(unwritable, " ");
