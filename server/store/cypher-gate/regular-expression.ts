/** What stands behind =~: read as Java reads it, and written as the embedded engine understands the same. */
import { sum } from "./arithmetic.ts";
import { failing } from "./differences-at-work.ts";
import type { Span } from "./function-rewrites.ts";
import { type Kind, kinds, only } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import type { Reader, Scope } from "./reader.ts";
import { edgesOfAscii, inEitherCase, likeJava } from "./regular-pieces.ts";
import { inQuotes } from "./written-text.ts";

/** Pieces that both read alike: letters, dots, repetitions, choices, plain classes, characters behind a backslash. */
const plain =
  /^(?:[\p{L}\p{N} .,;:'"_@#%&=/!<>~*+?|()^$-]|\{\d+(?:,\d*)?\}|\\[.*+?|()[\]{}^$\\/-]|\[\^?(?:[\p{L}\p{N} ,;._'-]|\\[\][.\\-])+\])*$/u;

/** What is known of Java's and not of the engine's, by how it is written. */
const foreign: [RegExp, string, string][] = [
  [/\(\?<?[=!]/, "a look-ahead or look-behind, (?=…) or (?<!…),", "Write two conditions with AND, or CONTAINS."],
  [/\\[1-9]|\\k</, "a group that is spoken of again, \\1,", "Use CONTAINS."],
  [/\\B/, "what is no edge of a word, \\B,", "Use CONTAINS."],
  [/\\[pP]/, "a class by its name, \\p{L},", "Name the letters: [A-Za-z]."],
  [/\\Q/, "a quotation, \\Q…\\E,", "Use CONTAINS, STARTS WITH or ENDS WITH."],
  [/\(\?(?!:|<[A-Za-z])/, "flags but (?i) and (?s) at the beginning", "Leave them out."],
];
/** Seen once classes and what stands behind a backslash are left out. */
const foreignSigns: [RegExp, string, string][] = [
  [/[*+?}]\+/, "a possessive repetition, a++,", "Leave the second + out."],
  // Java's $ holds before a last line end too.
  [/\$(?!$)(?!\|[^)]*$)/, "$ before the end of a regular expression", "Leave it out: =~ asks for the whole text."],
];

/** Called behind =~. @param owner where the text begins that is looked at. */
export const regularExpression = (read: Reader, scope: Scope, owner: number): Kind => {
  const behindOwner = read.at(-2)?.end ?? owner;
  const start = read.at();
  const kind = sum(read, scope, "value");
  const { literal } = kind;
  if (typeof literal !== "string") {
    if (only(kind, kinds.nothing)) return kind;
    return read.differ("a regular expression that is not written out", "Write it as a text, or use CONTAINS.");
  }
  if (!isExpression(literal)) read.wrong("This is no regular expression.", start);
  const flags = /^\(\?[is]+\)/.exec(literal)?.[0] ?? "";
  const bare = literal.slice(flags.length);
  // A backslash behind a backslash is a character, and makes nothing of the next one.
  const seen = bare.replaceAll("\\\\", "");
  for (const [form, construct, instead] of foreign) if (form.test(seen)) read.differ(construct, instead, start);
  const signs = bare.replaceAll(/\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]/gsu, "x");
  for (const [form, construct, instead] of foreignSigns) if (form.test(signs)) read.differ(construct, instead, start);
  const own = bare.replaceAll(/\(\?(?::|<[A-Za-z][A-Za-z0-9]*>)/g, "(");
  const inClass = /\[[^\]]*\\[dDwWsSb]/.test(own.replaceAll("\\\\", ""));
  const letters = own.replaceAll(/\\[dDwWsSb]|\\\\/g, (found) => (found === "\\\\" ? found : ""));
  const either = flags.includes("i");
  const wide = [...own].some((letter) => letter.charCodeAt(0) > 127);
  const cased = either ? inEitherCase(own) : own;
  if (cased === null || !plain.test(letters) || inClass || (either && wide))
    return read.differ("this regular expression", "Use CONTAINS, STARTS WITH or ENDS WITH, with toLower(…).", start);
  const anew = likeJava(cased, flags.includes("s"));
  const narrow = edgesOfAscii(anew);
  if (narrow !== anew) inBothWays(read, [owner, behindOwner], [anew, narrow], start);
  else if (anew !== literal && start !== undefined) read.replace(start.start, read.lastEnd(), inQuotes(anew));
  return { ...kind, literal: undefined };
};

/**
 * The edge of a word, \b: Neo4j asks Java, to which é is a letter of a word up to version 18, and none from 19 on. So both are
 * asked, and where they do not agree none is told.
 */
const inBothWays = (read: Reader, owner: Span, [wide, narrow]: [string, string], token: Token | undefined) => {
  const text = `(${read.rendered(...owner)})`;
  const [first, second] = [wide, narrow].map((written) => `(${text} =~ ${inQuotes(written)})`);
  const fails = `${failing("wordEdge", token?.start ?? 0)} = 1`;
  read.replace(
    owner[0],
    read.lastEnd(),
    `(CASE WHEN ${text} IS NULL THEN null WHEN ${first} = ${second} THEN ${second} ELSE ${fails} END)`,
  );
};

/** Whether it is one at all: JavaScript knows all of Java's that a user may mean, but for flags and repetitions with a second +. */
const isExpression = (written: string): boolean => {
  try {
    new RegExp(written.replace(/^\(\?[a-zA-Z]+\)/, "").replaceAll(/([*+?}])\+/g, "$1"), "s");
    return true;
  } catch {
    return /\(\?[^:=!<]|\(\?<[^=!]/.test(written);
  }
};
