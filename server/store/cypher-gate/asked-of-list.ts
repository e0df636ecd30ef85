/** all(…), any(…), none(…) and single(…): a condition asked of each item of a list. */
import { goneThrough } from "./choice.ts";
import { condition, type Use } from "./expression.ts";
import { elementOf, type Kind, mayBeNothing, truth, truthOrNothing, underName } from "./kinds.ts";
import type { Reader, Scope } from "./reader.ts";

/** A piece of the text as it is written by now: the name of an item, the list, the condition. */
type Asked = { name: string; list: string; holds: string };

export const askedOfList = (read: Reader, scope: Scope, use: Use): Kind => {
  const word = read.next();
  const { gathered } = read.mark();
  read.expect("(");
  const name = read.name();
  read.expectWord("IN");
  const listStart = read.at()?.start ?? 0;
  const source = goneThrough(read, scope);
  const list = read.rendered(listStart, read.lastEnd());
  const own = new Map([...scope, [name.text, underName({ ...elementOf(source), literal: undefined })]]);
  read.expectWord("WHERE");
  const start = read.at()?.start ?? 0;
  const holds = read.aggregates.within("none", () => condition(read, own, "value"));
  const asked = { name: read.rendered(name.start, name.end), list, holds: read.rendered(start, read.lastEnd()) };
  read.expect(")");
  const open = mayBeNothing(holds);
  const kind = word.text.toUpperCase();
  if (open && use === "filter" && (kind === "ALL" || kind === "ANY")) return truthOrNothing;
  if (open && read.mark().gathered !== gathered)
    read.differ(
      `${word.text}(…) of what is gathered, with a condition that may be nothing (null)`,
      "Add … IS NOT NULL AND to the condition.",
      word,
    );
  if (open) read.replace(word.start, read.lastEnd(), answers[kind]?.(asked) ?? "");
  return mayBeNothing(source) || open ? truthOrNothing : truth;
};

const those = ({ name, list }: Asked, holds: string) => `size([${name} IN ${list} WHERE ${holds}])`;
/** The engine takes an open answer, neither true nor false, for one of them. */
const written = (asked: Asked, decided: string, otherwise: string) =>
  `(CASE WHEN (${asked.list}) IS NULL THEN null WHEN ${decided} ` +
  `WHEN ${those(asked, `(${asked.holds}) IS NULL`)} > 0 THEN null ELSE ${otherwise} END)`;

const answers: Record<string, (asked: Asked) => string> = {
  ALL: (asked) => written(asked, `${those(asked, `NOT (${asked.holds})`)} > 0 THEN false`, "true"),
  ANY: (asked) => written(asked, `${those(asked, asked.holds)} > 0 THEN true`, "false"),
  NONE: (asked) => written(asked, `${those(asked, asked.holds)} > 0 THEN false`, "true"),
  SINGLE: (asked) => written(asked, `${those(asked, asked.holds)} > 1 THEN false`, `${those(asked, asked.holds)} = 1`),
};
