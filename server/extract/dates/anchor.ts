/** The date that "the day before" and "two weeks after the coup" count from: another date of the same text. */
import type { DayRange } from "../../articles/calendar.ts";
import type { DateExpression } from "./date-expression.ts";
import { resolveDate } from "./resolve-date.ts";
import type { TextClock } from "./text-clock.ts";

const small = new Set(
  "the a an his her their its that this being of in on and peace mr mrs ms having were was they he she it we scheduled due set".split(
    " ",
  ),
);

/** The beginnings of the words that name the event: "signing" and "signed" agree in "sign". */
function stems(event: string): string[] {
  const words = event.toLowerCase().match(/[\p{L}]{3,30}/gu) ?? [];
  return words
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/(?:ings?|ed|s|ation|ion)$/, "").slice(0, 6));
}

const finite =
  /^\s(\p{Ll}{3,20}ed|took|seized|left|won|met|came|went|became|fell|began|gave|made|broke|struck|held|sent|told|said)\b/u;

/**
 * What the event is: the last of its words ("the ruling party's congress"), or the verb behind them ("after the junta ordered"), which the words for
 * who did it do not tell: other things stand beside those.
 */
function eventStems(text: string, expression: DateExpression, event: string): string[] {
  const verb = finite.exec(text.slice(expression.end, expression.end + 30))?.[1];
  return stems(verb ?? event).slice(-1);
}

const reach = 90;

/** Whether one of the words stands close to a date, in the same sentence and not in the words that count from it. */
function speaksOf(text: string, date: DateExpression, wanted: string[], from: DateExpression): boolean {
  const before =
    text
      .slice(Math.max(0, date.start - reach), date.start)
      .split(/[.!?]\s/)
      .at(-1) ?? "";
  const until = from.start >= date.end ? Math.min(from.start, date.end + reach) : date.end + reach;
  const after = text.slice(date.end, until).split(/[.!?]\s/)[0] ?? "";
  const words = `${before} ${after}`.toLowerCase().match(/[\p{L}]{3,30}/gu) ?? [];
  return words.some((word) => wanted.some((stem) => stem.length >= 3 && word.startsWith(stem)));
}

/**
 * `event` named: the first date of the text that stands beside the same event. Not named ("the day before"): the last date before
 * the words. Null where there is none that is known.
 */
export function anchorOf(
  text: string,
  expression: DateExpression,
  dates: readonly DateExpression[],
  clock: TextClock,
): DayRange | null {
  if (expression.meaning.kind !== "offset") return null;
  const { event } = expression.meaning;
  const wanted = event === null ? [] : eventStems(text, expression, event);
  const known = (date: DateExpression): DayRange | null => {
    const { start, end } = resolveDate(date, { clock, direction: -1 });
    return start === null || end === null ? null : { start, end };
  };
  const others = dates.filter((date) => date !== expression && date.meaning.kind !== "offset");
  if (event === null) {
    const before = others.findLast((date) => date.end <= expression.start && expression.start - date.end < 400);
    return before === undefined ? null : known(before);
  }
  const beside = others.find((date) => speaksOf(text, date, wanted, expression) && known(date) !== null);
  return beside === undefined ? null : known(beside);
}
