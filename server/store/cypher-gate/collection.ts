/** Lists and maps: written out, made of others, of patterns, of a node. */

import { variable } from "./atom.ts";
import { goneThrough, wrapped } from "./choice.ts";
import { used } from "./compare.ts";
import { anyOf } from "./either.ts";
import { condition, expression } from "./expression.ts";
import type { Span } from "./function-rewrites.ts";
import { mapOf } from "./kind-of.ts";
import {
  anything,
  elementOf,
  entity,
  fieldOf,
  type Kind,
  kinds,
  listOf,
  may,
  mayBeNothing,
  only,
  orNothing,
  underName,
} from "./kinds.ts";
import { mustBe } from "./must-be.ts";
import { beginsPattern, chain } from "./pattern.ts";
import { propertiesOf, propertyKind } from "./property-kinds.ts";
import type { Reader, Scope } from "./reader.ts";
import { quoted, reserved } from "./reserved.ts";

export const list = (read: Reader, scope: Scope): Kind => {
  read.expect("[");
  if (read.isName() && read.isWord(1, "IN")) return comprehension(read, scope);
  if (read.isName() && read.isSymbol(1, "=") && read.isSymbol(2, "("))
    read.differ("a path in a pattern comprehension", "Name its nodes and relationships.");
  if (read.isSymbol(0, "(") && beginsPattern(read)) return patternComprehension(read, scope);
  const parts: Kind[] = [];
  if (!read.isSymbol(0, "]"))
    do parts.push({ ...wrapped(read, () => used(read, expression(read, scope))), variable: false });
    while (read.take(","));
  read.expect("]");
  const known = parts.every((part) => part.literal !== undefined);
  return {
    ...listOf(parts.length === 0 ? { is: 0 } : anyOf(parts)),
    literal: known ? parts.map((part) => part.literal) : parts.length > 0 ? parts : undefined,
  };
};

const comprehension = (read: Reader, scope: Scope): Kind => {
  const name = read.name();
  read.expectWord("IN");
  const source = goneThrough(read, scope);
  const own = new Map([...scope, [name.text, underName({ ...elementOf(source), literal: undefined })]]);
  const made = read.aggregates.within("none", () => {
    if (read.takeWord("WHERE")) condition(read, own);
    return read.take("|") ? used(read, expression(read, own)) : elementOf(source);
  });
  read.expect("]");
  const kind = { ...listOf({ ...made, variable: false, literal: undefined }), unordered: source.unordered };
  return { ...(mayBeNothing(source) ? orNothing(kind) : kind), lost: may(made, entity) };
};

/** `[(a)-->(b) WHERE … | b.name]`: the embedded engine knows it in an item of WITH and RETURN alone. */
const patternComprehension = (read: Reader, scope: Scope): Kind => {
  const start = read.lastEnd() - 1;
  const bound = new Map<string, Kind>();
  let bar = start;
  const inside = () => {
    chain(read, scope, bound);
    const own = new Map([...scope, ...bound]);
    if (read.takeWord("WHERE")) condition(read, own);
    read.expect("|");
    bar = read.lastEnd();
    return used(read, expression(read, own));
  };
  const { answer: made } = read.finding(null, () => read.aggregates.within("none", inside));
  read.expect("]");
  if (mayBeNothing(made)) keepNothing(read, [start, bar]);
  // Beside what gathers rows the engine knows it as little as in a condition; gathered itself it is found.
  const beside = read.gathers() && read.aggregates.place() !== "aggregate";
  if (!read.inItem() || beside || !read.mayFind(scope)) foundBefore(read, scope, start);
  return listOf({ ...made, variable: false, literal: undefined });
};

/**
 * The engine leaves out what is nothing (null), and Neo4j does not: each is found within a list of its own.
 * `[(a)--(b) | b.name]` → `[x IN ([(a)--(b) | [(b.name)]]) | x[0]]`. Called behind the closing bracket.
 */
const keepNothing = (read: Reader, [start, bar]: Span) => {
  const [end, name] = [read.lastEnd(), quoted(" found")];
  read.edit(start, start, `[${name} IN (`);
  read.edit(bar, bar, " [(");
  read.edit(end - 1, end - 1, ")]");
  read.edit(end, end, `) | ${name}[0]]`);
};

/** Looks for it in a WITH before the condition that speaks of it. */
const foundBefore = (read: Reader, scope: Scope, start: number) => {
  if (!read.mayFind(scope) || scope.size === 0)
    read.differ("a pattern in square brackets here", "Write WITH *, [(a)-->(b) | b.name] AS x first.", read.at(-1));
  const name = quoted(` found ${start}`);
  read.find(`WITH *, ${read.rendered(start, read.lastEnd())} AS ${name}`);
  read.replace(start, read.lastEnd(), name);
};

export const map = (read: Reader, scope: Scope): Kind => {
  read.expect("{");
  const fields: [string, Kind][] = [];
  if (!read.isSymbol(0, "}"))
    do {
      const key = read.name().text;
      read.expect(":");
      fields.push([key, { ...wrapped(read, () => used(read, expression(read, scope))), variable: false }]);
    } while (read.take(","));
  read.expect("}");
  return mapOf(Object.fromEntries(fields));
};

/** `n {.name, .*, key: value, other}` */
export const projection = (read: Reader, scope: Scope): Kind => {
  const owner = variableBeforeBrace(read, scope);
  mustBe(read, owner, kinds.node | kinds.relationship | kinds.map, "a map projection of something");
  read.expect("{");
  const fields: [string, Kind][] = [];
  let open = false;
  if (!read.isSymbol(0, "}"))
    do {
      if (read.take(".")) {
        if (read.take("*")) {
          open = !only(owner, kinds.node | kinds.relationship);
          if (!open) fields.unshift(...propertiesOf(owner));
        } else {
          const key = read.name().text;
          fields.push([key, only(owner, kinds.map) ? fieldOf(owner, key) : propertyKind(owner, key)]);
        }
      } else if (read.isSymbol(1, ":")) {
        const key = read.name();
        // A word of the language as a key is understood only in back-ticks.
        if (key.kind === "word" && !reserved.has(key.text.toUpperCase()))
          read.edit(key.start, key.end, `\`${key.text}\``);
        read.expect(":");
        fields.push([key.text, wrapped(read, () => used(read, expression(read, scope)))]);
      } else fields.push([read.at()?.text ?? "", used(read, variable(read, scope))]);
    } while (read.take(","));
  read.expect("}");
  if (mayBeNothing(owner)) read.differ("a map projection of what may be nothing", "Add a WHERE … IS NOT NULL.");
  return open ? { is: kinds.map, of: anything } : mapOf(Object.fromEntries(fields));
};

const variableBeforeBrace = (read: Reader, scope: Scope): Kind => {
  const token = read.name();
  return used(read, scope.get(token.text) ?? read.undefinedVariable(token));
};
