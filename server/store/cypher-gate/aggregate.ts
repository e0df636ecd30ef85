/** Functions that gather rows: where they may stand, and of what. */

import { gatherUnderName } from "./aggregates-apart.ts";
import { used } from "./compare.ts";
import { exactAggregates } from "./exact-aggregates.ts";
import { expression } from "./expression.ts";
import { aggregateKinds, zeroOfNothing } from "./function-kinds.ts";
import { passAll } from "./function-rewrites.ts";
import { toldApart } from "./in-order.ts";
import { entity, hasNoOrder, type Kind, kinds, may, nothing, number, only } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import type { Reader, Scope } from "./reader.ts";

/** The second argument of percentileCont and percentileDisc. */
const percentile = (read: Reader, scope: Scope, name: string): number => {
  const first = read.at();
  const { literal } = expression(read, scope);
  if (!name.startsWith("percentile")) read.wrong(`${name}(…) takes one value.`, first);
  if (typeof literal !== "number") read.differ("a percentile that is not written out", "Write a number.", first);
  else if (literal < 0 || literal > 1) read.wrong("A percentile is a number from 0 to 1.", first);
  return Number(literal);
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
};

/** Means and sums of decimals that are one to the reader may be two to an engine. */
export const differingMeans = (read: Reader, token: Token | undefined) =>
  read.differ("a mean or a sum of decimals by which rows are told apart", "Write round(x, 6).", token);

/** @param name in lower case */
export const aggregate = (read: Reader, scope: Scope, name: string): Kind => {
  const token = read.next();
  refuseAggregate(read, token);
  const wrapped = read.aggregates.place() === "wrapped";
  return read.aggregates.within("aggregate", () => aggregated(read, scope, name, token, wrapped));
};

const aggregated = (read: Reader, scope: Scope, name: string, token: Token, wrapped: boolean): Kind => {
  read.expect("(");
  const { start } = token;
  if (name === "count" && read.take("*")) {
    read.expect(")");
    const end = read.lastEnd();
    const whole = read.rendered(start, end);
    gatherUnderName(read, { start, end, exact: null, whole, argument: "", share: 0, apart: wrapped });
    return aggregateKinds.count?.(nothing) ?? nothing;
  }
  const from = read.lastEnd();
  passAll(read);
  const distinct = read.takeWord("DISTINCT");
  const kind = expression(read, scope);
  if (distinct && kind.inexact) differingMeans(read, token);
  if (distinct && hasNoOrder(kind)) toldApart(read, token);
  if (name !== "count") used(read, kind);
  const numeric = name === "sum" || name === "avg" || name.startsWith("stdev") || name.startsWith("percentile");
  if (numeric && !only(kind, number | kinds.nothing))
    read.differ(`${name}(…) of what may be no number`, "Convert it with toInteger(…) or toFloat(…).", token);
  if ((name === "min" || name === "max") && may(kind, kinds.list | kinds.map | kinds.duration | entity))
    read.differ(`${name}(…) of what is neither text, number, truth nor date`, "Take that of a property.", token);
  if (name === "collect" && may(kind, kinds.path))
    read.differ("collect(…) of paths", "Return the paths in rows, or collect their ids.", token);
  const argument = read.rendered(from, read.lastEnd());
  const share = read.take(",") ? percentile(read, scope, name) : 0;
  read.expect(")");
  const end = read.lastEnd();
  const isExact = name === "sum" ? may(kind, kinds.fraction) : Object.hasOwn(exactAggregates, name);
  const written = read.rendered(start, end);
  gatherUnderName(read, {
    start,
    end,
    exact: isExact ? name : null,
    whole: zeroOfNothing.has(name) ? `coalesce(${written}, 0)` : written,
    argument,
    share,
    apart: wrapped || isExact || read.isSymbol(0, "[", "."),
  });
  return aggregateKinds[name]?.(kind) ?? nothing;
};
