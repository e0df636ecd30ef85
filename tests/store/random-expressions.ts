/** Random expressions of a kind, of the variables in sight. */
import type { Random } from "./random.ts";
import { names, types } from "./random-graph.ts";

/** A variable of a statement with what may be asked of it. */
export type Variable = { name: string; kind: "Entity" | "Event" | "Claim" | "any" };

const textProperties = {
  Entity: ["name", "kind", "id"],
  Event: ["name", "kind", "status", "start", "end", "id"],
  Claim: ["quote", "type", "id"],
  any: ["name", "id", "start", "kind"],
};
const numberProperties = {
  Entity: ["lat", "lon"],
  Event: ["independentSources"],
  Claim: ["start", "end", "confidence", "amount"],
  any: ["lat", "amount"],
};

const dateFields = ["year", "month", "day", "week", "quarter", "dayOfWeek"];

export const quoted = (written: string) => `'${written.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** Expressions of a kind, of variables in sight, not deeper than `depth`. */
export const expressions = (random: Random, scope: Variable[]) => {
  const variable = () => (scope.length > 0 ? random.pick(scope) : null);
  const text = (depth: number): string => {
    const owner = variable();
    if (owner !== null && random.chance(0.5)) return `${owner.name}.${random.pick(textProperties[owner.kind])}`;
    if (depth === 0 || random.chance(0.4)) return random.chance(0.05) ? "null" : quoted(random.pick(names));
    return random.pick([
      () => `toUpper(${text(depth - 1)})`,
      () => `toLower(${text(depth - 1)})`,
      () => `left(${text(depth - 1)}, ${random.below(5)})`,
      () => `right(${text(depth - 1)}, ${random.below(5)})`,
      () => `substring(${text(depth - 1)}, ${random.below(4)}, ${random.below(5)})`,
      () => `trim(${text(depth - 1)})`,
      () => `replace(${text(depth - 1)}, 'a', 'b')`,
      () => `reverse(${text(depth - 1)})`,
      () => `coalesce(${text(depth - 1)}, ${text(depth - 1)})`,
      () => `${text(depth - 1)} + ${text(depth - 1)}`,
      () => `toString(${whole(depth - 1)})`,
      () => `CASE WHEN ${truth(depth - 1)} THEN ${text(depth - 1)} ELSE ${text(depth - 1)} END`,
      () => `CASE ${text(depth - 1)} WHEN ${text(depth - 1)} THEN ${text(depth - 1)} END`,
      () => `head(${texts(depth - 1)})`,
      () => `${texts(depth - 1)}[${random.below(3)}]`,
      () => `reduce(s = '', x IN ${texts(depth - 1)} | s + x)`,
      () => `nullIf(${text(depth - 1)}, ${text(depth - 1)})`,
      () =>
        `CASE ${text(depth - 1)} WHEN ${quoted(random.pick(names))}, ${text(0)} THEN ${text(0)} ELSE ${text(0)} END`,
      () => `ltrim(rtrim(${text(depth - 1)}))`,
      () => `lower(upper(${text(depth - 1)}))`,
      () => `substring(${text(depth - 1)}, size(${text(0)}))`,
      () => `left(${text(depth - 1)}, abs(${whole(0)}))`,
      () => `toString(${truth(depth - 1)})`,
      () => `coalesce(${text(0)}, ${text(depth - 1)}, '?')`,
      () => `replace(${text(depth - 1)}, ${text(0)}, '')`,
      () => `last(split(${text(depth - 1)}, ' '))`,
      () => `{a: ${text(depth - 1)}, set: 1}.a`,
      () => (owner === null ? "''" : `labels(${owner.name})[0]`),
    ])();
  };
  const whole = (depth: number): string => {
    const owner = variable();
    if (depth === 0 || random.chance(0.3)) return random.chance(0.05) ? "null" : String(random.below(7) - 2);
    return random.pick([
      () => `size(${text(depth - 1)})`,
      () => `size(${texts(depth - 1)})`,
      () => `${whole(depth - 1)} + ${whole(depth - 1)}`,
      () => `${whole(depth - 1)} - ${whole(depth - 1)}`,
      () => `(${whole(depth - 1)}) * ${whole(depth - 1)}`,
      () => `${whole(depth - 1)} / ${1 + random.below(4)}`,
      () => `${whole(depth - 1)} % ${1 + random.below(4)}`,
      () => `abs(${whole(depth - 1)})`,
      () => `sign(${whole(depth - 1)})`,
      () => `-(${whole(depth - 1)})`,
      () => `coalesce(${whole(depth - 1)}, 0)`,
      () => `CASE WHEN ${truth(depth - 1)} THEN ${whole(depth - 1)} ELSE ${whole(depth - 1)} END`,
      () => `reduce(t = 0, x IN ${wholes(depth - 1)} | t + x)`,
      () => `last(${wholes(depth - 1)})`,
      () => `char_length(${text(depth - 1)})`,
      () => `size(split(${text(depth - 1)}, 'a'))`,
      () => `toInteger(${number(depth - 1)})`,
      () => `(${whole(depth - 1)}) ^ 2 + 0.5`,
      () => `${wholes(depth - 1)}[-1]`,
      () => `size([x IN ${wholes(depth - 1)} WHERE x IS NOT NULL])`,
      () => `toInteger(${text(depth - 1)})`,
      () => `CASE ${whole(depth - 1)} WHEN 1, 2, 3 THEN ${whole(0)} ELSE ${whole(0)} END`,
      () => (owner?.kind === "Event" ? `date(${owner.name}.start).${random.pick(dateFields)}` : whole(0)),
      () => (owner === null ? whole(0) : `COUNT { MATCH (${owner.name})--(y) RETURN y.id }`),
    ])();
  };
  const number = (depth: number): string => {
    const owner = variable();
    if (owner !== null && random.chance(0.6)) return `${owner.name}.${random.pick(numberProperties[owner.kind])}`;
    if (depth === 0 || random.chance(0.4)) return random.pick(["1.5", "0.5", "-2.25", "3", "10"]);
    return random.pick([
      () => `${number(depth - 1)} + ${number(depth - 1)}`,
      () => `${number(depth - 1)} * ${number(depth - 1)}`,
      () => `${number(depth - 1)} / 4`,
      () => `floor(${number(depth - 1)})`,
      () => `ceil(${number(depth - 1)})`,
      () => `round(${number(depth - 1)})`,
      () => `round(${number(depth - 1)}, ${1 + random.below(3)})`,
      () => `${number(depth - 1)} / (${number(depth - 1)})`,
      () => `100.0 * ${whole(depth - 1)} / ${whole(depth - 1)}`,
      () => `toFloat(${text(depth - 1)})`,
      () => `sqrt(abs(${random.pick(["4", "2.25", "9"])}))`,
      () => `abs(${number(depth - 1)})`,
      () => `toFloat(${whole(depth - 1)})`,
      () => whole(depth - 1),
    ])();
  };
  const texts = (depth: number): string => {
    const owner = variable();
    if (owner?.kind === "Entity" && random.chance(0.4)) return `${owner.name}.aliases`;
    if (depth === 0 || random.chance(0.4))
      return `[${Array.from({ length: random.below(4) }, () => quoted(random.pick(names))).join(", ")}]`;
    return random.pick([
      () => `[x IN ${texts(depth - 1)} WHERE x <> 'Ana' | toLower(x)]`,
      () => `[x IN ${texts(depth - 1)} | x + '!']`,
      () => `split(${text(depth - 1)}, ' ')`,
      () => `tail(${texts(depth - 1)})`,
      () => `reverse(${texts(depth - 1)})`,
      () => `${texts(depth - 1)} + ${texts(depth - 1)}`,
      () => `${texts(depth - 1)}[${random.below(2)}..${1 + random.below(3)}]`,
      () => `[${text(depth - 1)}, ${text(depth - 1)}]`,
    ])();
  };
  const wholes = (depth: number): string => {
    if (depth === 0 || random.chance(0.4))
      return `[${Array.from({ length: random.below(4) }, () => random.below(6) - 1).join(", ")}]`;
    return random.pick([
      () => `range(${random.below(3)}, ${random.below(6)})`,
      () => `[x IN ${wholes(depth - 1)} WHERE x > 1 | x * 2]`,
      () => `[x IN ${texts(depth - 1)} | size(x)]`,
      () => `[${whole(depth - 1)}, ${whole(depth - 1)}]`,
    ])();
  };
  const truth = (depth: number): string => {
    const owner = variable();
    const comparison = random.pick(["=", "<>", "<", ">", "<=", ">="]);
    if (depth === 0)
      return owner === null
        ? random.pick(["true", "false", `1 ${comparison} 2`])
        : `${owner.name}.${random.pick(textProperties[owner.kind])} IS ${random.chance(0.5) ? "NOT " : ""}NULL`;
    return random.pick([
      () => `${text(depth - 1)} ${comparison} ${text(depth - 1)}`,
      () => `${number(depth - 1)} ${comparison} ${number(depth - 1)}`,
      () => `${whole(depth - 1)} ${comparison} ${whole(depth - 1)}`,
      () => `${text(depth - 1)} STARTS WITH ${quoted(random.pick(["A", "a", "V", ""]))}`,
      () => `${text(depth - 1)} CONTAINS ${quoted(random.pick(["n", "o", "é"]))}`,
      () => `${text(depth - 1)} ENDS WITH ${text(depth - 1)}`,
      () => `${text(depth - 1)} =~ ${quoted(random.pick([".*a.*", "(?i)ana", "[A-Z].*", "Bo|Ana"]))}`,
      () => `${text(depth - 1)} IN ${texts(depth - 1)}`,
      () => `${whole(depth - 1)} IN ${wholes(depth - 1)}`,
      () => `isEmpty(${random.chance(0.5) ? text(depth - 1) : texts(depth - 1)})`,
      () => `${quoted(random.pick(names))} <= ${text(depth - 1)} < ${quoted(random.pick(names))}`,
      () => `size(${texts(depth - 1)}) ${comparison} ${whole(0)}`,
      () => (owner === null ? "true" : `${owner.name}:${random.pick(types)}|${random.pick(types)}`),
      () => (owner === null ? "true" : `${owner.name}:(${random.pick(types)}&!${random.pick(types)})|Event`),
      () => (owner === null ? "false" : `EXISTS { MATCH (${owner.name})-[:MET]-(y) RETURN y.name }`),
      () =>
        owner === null ? "false" : `EXISTS { MATCH (${owner.name})-->(y:Event) WHERE y.status = 'planned' RETURN 1 }`,
      () => (owner?.kind === "Event" ? `date(${owner.name}.start) ${comparison} date('2021-06-01')` : "true"),
      () =>
        owner?.kind === "Event"
          ? `date(${owner.name}.end) > date(${owner.name}.start) + duration({days: 30})`
          : "false",
      () => (owner === null ? "true" : `'Person' IN labels(${owner.name})`),
      () => `${truth(depth - 1)} AND ${truth(depth - 1)}`,
      () => `(${truth(depth - 1)} OR ${truth(depth - 1)})`,
      () => `NOT (${truth(depth - 1)})`,
      () => `${truth(depth - 1)} XOR ${truth(depth - 1)}`,
      () => `(${text(depth - 1)} ${comparison} ${text(depth - 1)}) IS NULL`,
      () =>
        `${random.pick(["any", "all", "none", "single"])}(x IN ${texts(depth - 1)} WHERE x ${comparison} ${quoted(random.pick(names))})`,
      () => `any(x IN ${wholes(depth - 1)} WHERE x > ${whole(0)})`,
      () => `none(x IN ${texts(depth - 1)} WHERE x = ${text(0)})`,
      () => `toBoolean(${quoted(random.pick(["true", "FALSE", "x", ""]))})`,
      () => `NOT ${text(depth - 1)} CONTAINS ${text(0)}`,
      () => `${wholes(0)} = ${wholes(0)}`,
      () =>
        `${text(depth - 1)} =~ ${quoted(random.pick(["A.a", "[A-Z][a-z]+ ?[A-Z]?[a-z]*", "\\d+", ".{2,4}", "(a|A)na"]))}`,
      () => `${whole(depth - 1)} IN [1, null, 2]`,
      () => (owner === null ? "true" : `size(labels(${owner.name})) ${comparison} 2`),
      () => (owner === null ? "false" : `NOT EXISTS { (${owner.name})-[:MET]->(:Person) }`),
      () => (owner === null ? "true" : `${owner.name}:${random.pick(types)}`),
      () =>
        owner === null
          ? "false"
          : `EXISTS { (${owner.name})-[:${random.pick(["MET", "PARTICIPATED_IN", "HELD_IN"])}]-() }`,
      () => (owner === null ? "false" : `EXISTS { (${owner.name})-->(y) WHERE y.name STARTS WITH 'A' }`),
      () => (owner === null ? "true" : `COUNT { (${owner.name})--() } ${comparison} ${random.below(4)}`),
      // Kinds that do not go together: answered alike or refused.
      () => (random.chance(0.2) ? `${text(depth - 1)} ${comparison} ${whole(depth - 1)}` : "true"),
    ])();
  };
  const any = (depth: number): string => random.pick([text, text, whole, number, truth, texts, wholes])(depth);
  return { text, whole, number, texts, wholes, truth, any };
};
