/** The date that "the day before" and "two weeks after the coup" count from: another date of the same text. */
import type { DateSpan } from "#contract/date-span.ts";
import type { DayRange } from "../../articles/calendar.ts";
import type { DateExpression } from "./date-expression.ts";

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

/** Whether the year or the month is that of the date told before. */
const isCounted = ({ meaning }: DateExpression): boolean =>
  meaning.kind === "same-period" ||
  ((meaning.kind === "days" || meaning.kind === "months") && meaning.yearFrom !== undefined);

/** The last date of the text before these words; "recently" and "today" are none. */
const toldBefore = (expression: DateExpression, dates: readonly DateExpression[]): DateExpression | undefined =>
  dates.findLast(
    (date) =>
      date.end <= expression.start &&
      expression.start - date.end < farthest &&
      !/^(?:vague|near)$/.test(date.meaning.kind),
  );

/** "On the same day": no month or year between leads it astray. */
const isDay = ({ meaning }: DateExpression): boolean => /^(?:days|weekdays|near)$/.test(meaning.kind);

const another =
  /\b(?:recent|previous|earlier|last)\s(?:\p{L}{1,20}\s){0,2}(?:visit|trip|tour|meeting|talks|summit)\b[^.!?\n]{0,60}$/u;

const ofHim = /,\swho\s(?:(?!\b(?:arriv|met\b|meet|visit|travel|flew|land|came|held|host|spoke|call)\p{L}*)[^,.;])*$/u;

/** "builds on her recent visit to C on 8 June", "B, who presented his credentials on 8 June, was received": the day of what is told in passing. */
const isAside = (text: string, { start }: DateExpression): boolean => {
  const before = text.slice(Math.max(0, start - 120), start);
  return another.test(before) || ofHim.test(before);
};

/** In characters: from there on a date told before is another story's. */
const farthest = 400;

/**
 * `event` named: the first date of the text that stands beside the same event. Not named ("the day before", "that October"): the last date
 * before the words. Null where there is none that is known.
 * `read` tells the days of another date of the text, read as past.
 */
export function anchorOf(
  text: string,
  expression: DateExpression,
  dates: readonly DateExpression[],
  read: (date: DateExpression) => DateSpan,
): DayRange | null {
  const known = (date: DateExpression | undefined): DayRange | null => {
    if (date === undefined) return null;
    const { start, end } = read(date);
    return start === null || end === null ? null : { start, end };
  };
  if (isCounted(expression)) return known(toldBefore(expression, dates));
  if (expression.meaning.kind !== "offset") return null;
  const { event } = expression.meaning;
  const others = dates.filter((date) => date !== expression && date.meaning.kind !== "offset" && !isCounted(date));
  const { count } = expression.meaning;
  if (event === null)
    return known(
      others.findLast(
        (date) =>
          date.end <= expression.start &&
          (count === 0 ? isDay(date) && !isAside(text, date) : expression.start - date.end < farthest),
      ),
    );
  const wanted = eventStems(text, expression, event);
  return known(others.find((date) => speaksOf(text, date, wanted, expression) && known(date) !== null));
}
