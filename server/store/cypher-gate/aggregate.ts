/** Functions that gather rows: where they may stand, and of what. */

import { used } from "./compare.ts";
import { expression } from "./expression.ts";
import { aggregateKinds, zeroOfNothing } from "./function-kinds.ts";
import { passAll } from "./function-rewrites.ts";
import { entity, type Kind, kinds, may, nothing, number, only } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import type { Reader, Scope } from "./reader.ts";

/** The second argument of percentileCont and percentileDisc. */
const percentile = (read: Reader, scope: Scope, name: string) => {
  const first = read.at();
  const { literal } = expression(read, scope);
  if (name === "percentiledisc" && ![0, 0.5, 1].includes(Number(literal)))
    read.differ("percentileDisc(…) but at 0, 0.5 and 1", "Write percentileCont(…).", first);
  if (!name.startsWith("percentile")) read.wrong(`${name}(…) takes one value.`, first);
  if (typeof literal !== "number") read.differ("a percentile that is not written out", "Write a number.", first);
  else if (literal < 0 || literal > 1) read.wrong("A percentile is a number from 0 to 1.", first);
};

/** Of an aggregate that does not stand in an item of WITH or RETURN. */
const refuseAggregate = (read: Reader, token: Token) => {
  const first = `Write WITH ${token.text}(…) AS x first.`;
  const place = read.aggregates.place();
  if (place === "none")
    read.wrong(`${token.text}(…) gathers rows, and stands in WITH and RETURN alone. ${first}`, token);
  if (place === "aggregate")
    read.wrong(`${token.text}(…) may not stand within another one that gathers rows. ${first}`, token);
  if (place === "filter") read.differ(`${token.text}(…) in the WHERE of a WITH`, "Ask its name there.", token);
  if (place === "wrapped") read.differ(`a list or map around ${token.text}(…)`, first, token);
};

/** Means and sums of decimals that are one to the reader may be two to an engine. */
export const differingMeans = (read: Reader, token: Token | undefined) =>
  read.differ("a mean or a sum of decimals by which rows are told apart", "Write round(x, 6).", token);

/** @param name in lower case */
export const aggregate = (read: Reader, scope: Scope, name: string): Kind => {
  const token = read.next();
  refuseAggregate(read, token);
  read.aggregates.gather();
  return read.aggregates.within("aggregate", () => aggregated(read, scope, name, token));
};

const aggregated = (read: Reader, scope: Scope, name: string, token: Token): Kind => {
  read.expect("(");
  if (name === "count" && read.take("*")) {
    read.expect(")");
    return aggregateKinds.count?.(nothing) ?? nothing;
  }
  passAll(read);
  const distinct = read.takeWord("DISTINCT");
  const kind = expression(read, scope);
  if (distinct && kind.inexact) differingMeans(read, token);
  if (name !== "count") used(read, kind);
  const numeric = name === "sum" || name === "avg" || name.startsWith("stdev") || name.startsWith("percentile");
  if (numeric && !only(kind, number | kinds.nothing))
    read.differ(`${name}(…) of what may be no number`, "Convert it with toInteger(…) or toFloat(…).", token);
  if ((name === "min" || name === "max") && may(kind, kinds.list | kinds.map | kinds.duration | entity))
    read.differ(`${name}(…) of what is neither text, number, truth nor date`, "Take that of a property.", token);
  if (name === "collect" && may(kind, kinds.path))
    read.differ("collect(…) of paths", "Return the paths in rows, or collect their ids.", token);
  if (read.take(",")) percentile(read, scope, name);
  read.expect(")");
  if (read.isSymbol(0, "[", "."))
    read.differ(`an index or a field right after ${name}(…)`, `Write WITH ${name}(…) AS x first.`);
  if (zeroOfNothing.has(name)) {
    read.edit(token.start, token.start, "coalesce(");
    read.edit(read.lastEnd(), read.lastEnd(), ", 0)");
  }
  return aggregateKinds[name]?.(kind) ?? nothing;
};
