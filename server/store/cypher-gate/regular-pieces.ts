/** Pieces of a plain regular expression that the embedded engine takes more widely than Java does, written out. */

/** Classes that are ASCII's alone in Java, and all of Unicode's in the embedded engine. */
const classes: Record<string, string> = {
  "\\d": "[0-9]",
  "\\D": "[^0-9]",
  "\\w": "[A-Za-z0-9_]",
  "\\W": "[^A-Za-z0-9_]",
  "\\s": "[ \\t\\n\\x0B\\f\\r]",
  "\\S": "[^ \\t\\n\\x0B\\f\\r]",
};

/** Java's dot stops at every line end, the engine's at \n alone. */
const noLineEnd = "[^\\n\\r\\x{85}\\x{2028}\\x{2029}]";

/** What stands behind a backslash, a class, or one character. */
const piece = /\\.|\[\^?(?:\\.|[^\]\\])+\]|./gsu;

/** @param lines whether the dot takes line ends too, by (?s). */
export const likeJava = (written: string, lines: boolean): string => {
  const anew = written.replaceAll(piece, (each) => classes[each] ?? (each === "." && !lines ? noLineEnd : each));
  return lines ? `(?s)${anew}` : anew;
};

/** `\b` as it is where only ASCII's letters make words. */
export const edgesOfAscii = (written: string): string =>
  written.replaceAll(piece, (each) => (each === "\\b" ? "(?-u:\\b)" : each));

const swapped = (letter: string) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase());

/**
 * Every ASCII letter in both cases, as (?i) means it to Java; to the engine ſ is an s there too, and the Kelvin sign a k.
 * `null` where a class holds a range that is none of letters of one case, or of digits.
 */
export const inEitherCase = (written: string): string | null => {
  let known = true;
  const anew = written.replaceAll(piece, (each) => {
    if (each.startsWith("\\")) return each;
    if (!each.startsWith("[")) return /[A-Za-z]/.test(each) ? `[${each}${swapped(each)}]` : each;
    return each.replaceAll(/\\.|([^\\])-([^\]])|[A-Za-z]/gsu, (part, from?: string, to?: string) => {
      if (part.startsWith("\\")) return part;
      if (from === undefined || to === undefined) return `${part}${swapped(part)}`;
      if (/^(?:[a-z]-[a-z]|[A-Z]-[A-Z])$/.test(part)) return `${part}${swapped(from)}-${swapped(to)}`;
      known &&= /^\d-\d$/.test(part);
      return part;
    });
  });
  return known ? anew : null;
};
