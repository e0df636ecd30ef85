/** What stands behind =~: read as Java reads it, and written as the embedded engine understands the same. */
import { sum } from "./arithmetic.ts";
import { type Kind, kinds, only } from "./kinds.ts";
import type { Reader, Scope } from "./reader.ts";

/** Pieces that both read alike: letters, dots, repetitions, choices, plain classes, characters behind a backslash. */
const plain =
  /^(?:[\p{L}\p{N} .,;:'"_@#%&=/!<>~*+?|()^$-]|\{\d+(?:,\d*)?\}|\\[.*+?|()[\]{}^$\\/-]|\[\^?(?:[\p{L}\p{N} ,;._'-]|\\[\][.\\-])+\])*$/u;

/** Classes that are ASCII's alone in Java, and all of Unicode's in the embedded engine. */
const classes: Record<string, string> = {
  "\\d": "[0-9]",
  "\\D": "[^0-9]",
  "\\w": "[A-Za-z0-9_]",
  "\\W": "[^A-Za-z0-9_]",
  "\\s": "[ \\t\\n\\x0B\\f\\r]",
  "\\S": "[^ \\t\\n\\x0B\\f\\r]",
};

/** What is known of Java's and not of the engine's, by how it is written. */
const foreign: [RegExp, string, string][] = [
  [/\(\?<?[=!]/, "a look-ahead or look-behind, (?=…) or (?<!…),", "Write two conditions with AND, or CONTAINS."],
  [/\\[1-9]|\\k</, "a group that is spoken of again, \\1,", "Use CONTAINS."],
  [/\\[bB]/, "the edge of a word, \\b,", "Write any(word IN split(n.quote, ' ') WHERE word = 'met')."],
  [/[*+?}]\+/, "a possessive repetition, a++,", "Leave the second + out."],
];

/** Called behind =~. */
export const regularExpression = (read: Reader, scope: Scope): Kind => {
  const start = read.at();
  const kind = sum(read, scope, "value");
  const { literal } = kind;
  if (typeof literal !== "string") {
    if (only(kind, kinds.nothing)) return kind;
    return read.differ("a regular expression that is not written out", "Write it as a text, or use CONTAINS.");
  }
  if (!isExpression(literal)) read.wrong("This is no regular expression.", start);
  // A backslash behind a backslash is a character, and makes nothing of the next one.
  const bare = literal.replaceAll("\\\\", "");
  for (const [form, construct, instead] of foreign) if (form.test(bare)) read.differ(construct, instead, start);
  const flags = /^\(\?[is]+\)/.exec(literal)?.[0] ?? "";
  const own = literal.slice(flags.length).replaceAll(/\(\?:/g, "(");
  const anew = own.replaceAll(/\\\\|\\[dDwWsS]/g, (piece) => classes[piece] ?? piece);
  const inClass = /\[[^\]]*\\[dDwWsS]/.test(own);
  const letters = own.replaceAll(/\\[dDwWsS]/g, "");
  const wide = [...own].some((letter) => letter.charCodeAt(0) > 127);
  if (!plain.test(letters) || inClass || (flags.includes("i") && wide))
    read.differ("this regular expression", "Use CONTAINS, STARTS WITH or ENDS WITH, with toLower(…).", start);
  if (anew !== literal.slice(flags.length) && start !== undefined)
    read.replace(start.start, read.lastEnd(), inQuotes(flags + anew));
  return { ...kind, literal: undefined };
};

const inQuotes = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** Whether it is one at all: JavaScript knows all of Java's that a user may mean, but for flags and repetitions with a second +. */
const isExpression = (written: string): boolean => {
  try {
    new RegExp(written.replace(/^\(\?[a-zA-Z]+\)/, "").replaceAll(/([*+?}])\+/g, "$1"), "s");
    return true;
  } catch {
    return /\(\?[^:=!<]|\(\?<[^=!]/.test(written);
  }
};
