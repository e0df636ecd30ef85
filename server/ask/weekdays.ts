/**
 * Days of the week in a question: `on a Friday`, `on Mondays`, `on any Tuesday or Wednesday`, `on weekdays`, `at weekends`.
 * Not: `on Friday`, which is one Friday, and the question does not say which.
 */

export type Weekdays = { days: number[]; start: number; end: number };

const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const one = names.join("|");
const pattern = new RegExp(
  `\\b(?:on|at|over) (?:(?:(?:a|any|some|every) (?:${one}|weekend|weekday)|(?:${one}|weekend|weekday)s)(?:,? (?:or|and) (?:a |any |on )?(?:${one})s?)?)(?![\\p{L}\\d])(?!,? (?:the )?\\d)`,
  "iu",
);

/** Null where the question names none. */
export const findWeekdays = (question: string): Weekdays | null => {
  const match = pattern.exec(question);
  if (match === null) return null;
  const said = match[0].toLowerCase();
  const named = names.flatMap((name, day) => (said.includes(name) ? [day] : []));
  const days = [
    ...named,
    ...(said.includes("weekend") ? [6, 0] : []),
    ...(said.includes("weekday") ? [1, 2, 3, 4, 5] : []),
  ];
  return { days: [...new Set(days)].sort(), start: match.index, end: match.index + match[0].length };
};

/** `on a Friday or Saturday`. */
export const sayWeekdays = (days: readonly number[]): string => {
  const said = days.flatMap((day) =>
    names[day] === undefined ? [] : [`${names[day].charAt(0).toUpperCase()}${names[day].slice(1)}`],
  );
  return said.length === 0 ? "" : `on a ${said.join(" or ")}`;
};

/** Whether it is dated to such a day, or told by the day of the week alone: "on Friday", of an article without a date. */
export const isOnWeekday = (
  date: { start: string | null; end: string | null; text: string | null },
  days: readonly number[],
): boolean => {
  if (date.start === null) return days.some((day) => new RegExp(`\\b${names[day]}\\b`, "i").test(date.text ?? ""));
  return date.start === date.end && days.includes(new Date(`${date.start}T00:00:00Z`).getUTCDay());
};
