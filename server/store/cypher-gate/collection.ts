/** Lists and maps: written out, made of others, of patterns, of a node. */

import { variable } from "./atom.ts";
import { used } from "./compare.ts";
import { expression } from "./expression.ts";
import {
  anything,
  either,
  elementOf,
  entity,
  type Kind,
  kinds,
  listOf,
  mapOf,
  may,
  mayBeNothing,
  orNothing,
} from "./kinds.ts";
import { beginsPattern, chain } from "./pattern.ts";
import type { Reader, Scope } from "./reader.ts";
import { reserved } from "./reserved.ts";

export const list = (read: Reader, scope: Scope): Kind => {
  read.expect("[");
  if (read.isName() && read.isWord(1, "IN")) return comprehension(read, scope);
  if (read.isName() && read.isSymbol(1, "=") && read.isSymbol(2, "("))
    read.differ("a path in a pattern comprehension", "Name its nodes and relationships.");
  if (read.isSymbol(0, "(") && beginsPattern(read)) return patternComprehension(read, scope);
  const parts: Kind[] = [];
  if (!read.isSymbol(0, "]"))
    do parts.push(used(read, expression(read, scope)));
    while (read.take(","));
  read.expect("]");
  const known = parts.every((part) => part.literal !== undefined);
  return {
    ...listOf(parts.length === 0 ? { is: 0 } : parts.reduce(either)),
    literal: known ? parts.map((part) => part.literal) : parts.length > 0 ? parts : undefined,
  };
};

const comprehension = (read: Reader, scope: Scope): Kind => {
  const name = read.name();
  read.expectWord("IN");
  const source = expression(read, scope);
  used(read, source);
  const own = new Map([...scope, [name.text, { ...elementOf(source), variable: true, literal: undefined }]]);
  if (read.takeWord("WHERE")) expression(read, own, "filter");
  const made = read.take("|") ? used(read, expression(read, own)) : elementOf(source);
  read.expect("]");
  const kind = listOf({ ...made, variable: false, literal: undefined });
  return { ...(mayBeNothing(source) ? orNothing(kind) : kind), lost: may(made, entity) };
};

const patternComprehension = (read: Reader, scope: Scope): Kind => {
  const bound = new Map<string, Kind>();
  chain(read, scope, bound);
  const own = new Map([...scope, ...bound]);
  if (read.takeWord("WHERE")) expression(read, own, "filter");
  read.expect("|");
  const made = used(read, expression(read, own));
  read.expect("]");
  return listOf({ ...made, variable: false, literal: undefined });
};

export const map = (read: Reader, scope: Scope): Kind => {
  read.expect("{");
  const fields: [string, Kind][] = [];
  if (!read.isSymbol(0, "}"))
    do {
      const key = read.name().text;
      read.expect(":");
      fields.push([key, { ...used(read, expression(read, scope)), variable: false }]);
    } while (read.take(","));
  read.expect("}");
  return mapOf(Object.fromEntries(fields));
};

/** `n {.name, .*, key: value, other}` */
export const projection = (read: Reader, scope: Scope): Kind => {
  const owner = variableBeforeBrace(read, scope);
  read.expect("{");
  if (!read.isSymbol(0, "}"))
    do {
      if (read.take(".")) {
        if (!read.take("*")) read.name();
      } else if (read.isSymbol(1, ":")) {
        const key = read.name();
        // A word of the language as a key is understood only in back-ticks.
        if (key.kind === "word" && !reserved.has(key.text.toUpperCase()))
          read.edit(key.start, key.end, `\`${key.text}\``);
        read.expect(":");
        used(read, expression(read, scope));
      } else used(read, variable(read, scope));
    } while (read.take(","));
  read.expect("}");
  if (mayBeNothing(owner)) read.differ("a map projection of what may be nothing", "Add a WHERE … IS NOT NULL.");
  return { is: kinds.map, of: anything };
};

const variableBeforeBrace = (read: Reader, scope: Scope): Kind => {
  const token = read.name();
  return used(read, scope.get(token.text) ?? read.undefinedVariable(token));
};
