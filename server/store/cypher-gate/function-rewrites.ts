/** Calls of functions that are written otherwise for the embedded engine, so that it answers as Neo4j does. Called behind the closing bracket. */
import { rootLabels } from "../label-order.ts";
import { type Case, failing } from "./differences-at-work.ts";
import { type Kind, kinds, may } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import type { Reader } from "./reader.ts";

/** Where an argument begins and ends. */
export type Span = [start: number, end: number];

/**
 * The engine rounds halves away from zero and knows no digits. Neo4j rounds a whole half up, and to digits the decimal
 * number that is written for a value: a half of that goes away from zero; so near a half that this cannot be told, it fails.
 */
export const rounded = (read: Reader, token: Token, first: Token | undefined, args: Kind[]) => {
  if (args[1]?.literal === 0) read.replace(read.at(-3)?.start ?? 0, read.lastEnd() - 1, "");
  const end = read.lastEnd();
  if (first === undefined) return;
  if (args.length === 1 || args[1]?.literal === 0) {
    if (args[0]?.inexact) notNearWhole(read, first, " + 0.5");
    const value = `(${read.rendered(first.start, end - 1)})`;
    const large = `CASE WHEN abs(${value}) > 9.0e18 THEN ${failing("largeRound", token.start)} ELSE (`;
    read.edit(token.start, first.start, `floor((${large}`);
    read.edit(end - 1, end, ") END) + 0.5)");
    return;
  }
  const comma = read.at(-3);
  const ten = 10 ** Number(args[1]?.literal);
  const value = `(${read.rendered(first.start, comma?.start ?? end)})`;
  const scaled = `(${value} * ${ten})`;
  const half = `(floor(${scaled}) + 0.5)`;
  const away = `(CASE WHEN ${value} < 0 THEN floor(${scaled}) ELSE floor(${scaled}) + 1 END) / ${ten}.0`;
  const fails = failing("roundedHalf", token.start);
  // Of a mean that may lie on either side of the half it cannot be told.
  const near = args[0]?.inexact ? fails : `CASE WHEN ${half} / ${ten}.0 = ${value} THEN ${away} ELSE ${fails} END`;
  read.replace(
    token.start,
    end,
    `(CASE WHEN ${value} IS NULL THEN null WHEN abs(${scaled}) > 1e14 THEN ${fails} ` +
      `WHEN abs(${scaled} - ${half}) < 0.000001 THEN ${near} ` +
      `ELSE floor(${scaled} + 0.5) / ${ten}.0 END)`,
  );
};

/** What rounds a mean up or down must not be given one that lies on a border. Called behind the closing bracket. */
export const notNearWhole = (read: Reader, first: Token | undefined, shift = "") => {
  if (first === undefined) return;
  const end = read.lastEnd() - 1;
  const value = `((${read.rendered(first.start, end)})${shift})`;
  read.edit(
    first.start,
    first.start,
    `CASE WHEN abs(${value} - floor(${value} + 0.5)) < 0.000000001 THEN ${failing("nearWhole", first.start)} ELSE (`,
  );
  read.edit(end, end, ") END");
};

/** A number for which Neo4j fails, or gives NaN, is looked for as the statement runs: `< 0`, `<= 0`, or more than the most. */
export const notBelow = (read: Reader, [start, end]: Span, odd: string, name: Case, most?: number) => {
  const value = `(${read.rendered(start, end)})`;
  const large = most === undefined ? "" : ` OR ${value} > ${most}`;
  read.edit(start, start, `CASE WHEN ${value} ${odd}${large} THEN ${failing(name, start)} ELSE (`);
  read.edit(end, end, ") END");
};

/** `split(x, '')`: its letters. Of a text without any Neo4j tells one, an empty one. */
export const letters = (read: Reader, token: Token, [start, end]: Span) => {
  const value = `(${read.rendered(start, end)})`;
  const each = `[\` at\` IN range(0, size(${value}) - 1) | substring(${value}, \` at\`, 1)]`;
  read.replace(
    token.start,
    read.lastEnd(),
    `(CASE WHEN ${value} IS NULL THEN null WHEN ${value} = '' THEN [''] WHEN ${value} =~ '(?s).*[\\x{10000}-\\x{10FFFF}].*' ` +
      `THEN [toString(${failing("apart", token.start)})] ELSE ${each} END)`,
  );
};

/** `count(ALL x)`, which says no more than `count(x)`; a variable of that name has to stand in back-ticks there. */
export const passAll = (read: Reader) => {
  const word = read.at();
  if (word === undefined || !read.isWord(0, "ALL") || read.isSymbol(1, "(", ".", "[")) return;
  read.next();
  if (read.isSymbol(0, ")", ",")) read.wrong("A variable called all stands in back-ticks here.", word);
  read.edit(word.start, word.end, "");
};

/** Of a whole number the engine's floor is a whole number too, and divides as one. */
export const asFraction = (read: Reader, token: Token) => {
  read.edit(token.start, token.start, "toFloat(");
  read.edit(read.lastEnd(), read.lastEnd(), ")");
};

export const asSize = (read: Reader, token: Token, first: Token | undefined) => {
  if (first === undefined) return;
  read.edit(token.start, first.start, "(size(");
  read.edit(read.lastEnd(), read.lastEnd(), " = 0)");
};

/** Signs of all that Java takes for a number: `1e5`, `0x1p3`, `2.5f`, `Infinity`. */
const numeric = "[\\\\p{Nd}a-fxpnity+._-]*";

/** Of a text the engine takes the plainest numbers alone; over any other that Neo4j may take it fails. */
export const plainNumber = (read: Reader, name: string, first: Token | undefined, [value]: Kind[]) => {
  if (first === undefined || value === undefined || !may(value, kinds.text)) return;
  const end = read.lastEnd() - 1;
  const written = `(${read.rendered(first.start, end)})`;
  const plain = name.startsWith("tointeger") ? "[+-]?[0-9]{1,18}" : "[+-]?[0-9]{1,15}([.][0-9]{1,15})?";
  read.edit(
    first.start,
    first.start,
    `CASE WHEN (NOT ${written} =~ '${plain}') AND ${written} =~ '(?is)\\\\s*${numeric}(\\\\p{Nd}|inf|nan)${numeric}\\\\s*' ` +
      `THEN toString(${failing("wrongNumber", first.start)}) ELSE (`,
  );
  read.edit(end, end, ") END");
};

/** Blanks to the engine and not to Neo4j, what stands for each of them meanwhile, and blanks to Neo4j alone. */
const ownBlanks = "\u0085\u00a0\u2007\u202f";
const hidden = "\ue000\ue001\ue002\ue003";
const foreignBlanks = "\u001c\u001d\u001e\u001f";

/** The engine takes blanks away that Neo4j leaves: they are hidden from it. Over a text with those that it leaves itself it fails. */
export const plainBlanks = (read: Reader, token: Token, first: Token | undefined, [value]: Kind[]) => {
  const odd = `[${ownBlanks}${foreignBlanks}]`;
  if (first === undefined || (typeof value?.literal === "string" && !new RegExp(odd).test(value.literal))) return;
  const end = read.lastEnd() - 1;
  const written = `(${read.rendered(first.start, end)})`;
  const name = token.text.toLowerCase() === "btrim" ? "trim" : token.text;
  const each = [...ownBlanks].map((blank, index) => [blank, hidden[index]]);
  const hide = each.reduce((text, [blank, other]) => `replace(${text}, '${blank}', '${other}')`, written);
  const trimmed = each.reduce((text, [blank, other]) => `replace(${text}, '${other}', '${blank}')`, `${name}(${hide})`);
  const fails = `toString(${failing("oddBlank", first.start)})`;
  read.replace(
    token.start,
    end + 1,
    `(CASE WHEN NOT ${written} =~ '(?s).*${odd}.*' THEN ${name}(${written}) ` +
      `WHEN ${written} =~ '(?s).*[${hidden}${foreignBlanks}].*' THEN ${fails} ELSE ${trimmed} END)`,
  );
};

/** The engine tells labels by the alphabet; Neo4j, with our schema, the root's first. */
export const rootFirst = (read: Reader, token: Token, first: Token | undefined, [owner]: Kind[]) => {
  const end = read.lastEnd();
  if (first === undefined || !owner?.variable || owner.literal !== undefined)
    return read.differ("labels(…) of what is no variable", "", token);
  const call = `labels(${read.rendered(first.start, first.end)})`;
  const root = JSON.stringify(rootLabels).replaceAll('"', "'");
  const parts = [`[label IN ${call} WHERE label IN ${root}]`, `[label IN ${call} WHERE NOT label IN ${root}]`];
  return read.edit(token.start, end, `(${parts.join(" + ")})`);
};

/**
 * Of a number with decimals: the engine writes 2.0 as 2, and none with an exponent, as Neo4j writes the very large and the
 * very small. Where it may be a whole number too, which one it is cannot be told of 2.
 */
export const withDecimals = (read: Reader, token: Token, first: Token | undefined, [value]: Kind[]) => {
  if (first === undefined || value === undefined || !may(value, kinds.fraction)) return;
  const end = read.lastEnd();
  const number = `(${read.rendered(first.start, end - 1)})`;
  const plain = may(value, kinds.whole)
    ? `toString(${failing("wholeOrNot", token.start)})`
    : `toString(${number}) + '.0'`;
  const long = `${number} <> 0 AND (abs(${number}) < 0.001 OR abs(${number}) >= 10000000)`;
  read.replace(
    token.start,
    end,
    `(CASE WHEN ${number} IS NULL THEN null WHEN ${long} THEN toString(${failing("longNumber", token.start)}) ` +
      `WHEN ${number} = floor(${number}) THEN ${plain} ELSE toString(${number}) END)`,
  );
};

/** A stepped range whose end lies behind its start by less than a step holds the start to Neo4j, and nothing to the engine. */
export const steppedRange = (read: Reader, token: Token, args: Kind[], [from, to]: Span[]) => {
  const step = Number(args[2]?.literal);
  if (from === undefined || to === undefined || args[2] === undefined || Math.abs(step) === 1) return;
  const [first, last] = [`(${read.rendered(...from)})`, `(${read.rendered(...to)})`];
  const behind =
    step > 0
      ? `${last} < ${first} AND ${last} - ${first} > ${-step}`
      : `${last} > ${first} AND ${last} - ${first} < ${-step}`;
  read.edit(token.start, token.start, `(CASE WHEN ${behind} THEN [${first}] ELSE `);
  read.edit(read.lastEnd(), read.lastEnd(), " END)");
};
