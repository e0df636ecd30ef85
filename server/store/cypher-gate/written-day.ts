/** The day that a date written out means: `2024`, `2024-05`, `20240517`, `2024-138`, `2024-W20-5`, `{year: 2024, month: 5}`. */

const ofDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.toISOString().slice(0, 10) : null;
};

const ofOrdinal = (year: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, 0, day));
  return day >= 1 && date.getUTCFullYear() === year ? date.toISOString().slice(0, 10) : null;
};

/** The first week is the one with the fourth of January. */
const ofWeek = (year: number, week: number, dayOfWeek: number): string | null => {
  const monday = (ofYear: number) => {
    const fourth = new Date(Date.UTC(ofYear, 0, 4));
    return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  };
  const time = monday(year) + (week - 1) * 7 * 86_400_000;
  if (week < 1 || time >= monday(year + 1) || dayOfWeek < 1 || dayOfWeek > 7) return null;
  return new Date(time + (dayOfWeek - 1) * 86_400_000).toISOString().slice(0, 10);
};

const forms: [RegExp, (numbers: number[]) => string | null][] = [
  [/^(\d{4})$/, ([year = 0]) => ofDay(year, 1, 1)],
  [/^(\d{4})-?(\d\d)$/, ([year = 0, month = 0]) => ofDay(year, month, 1)],
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([year = 0, month = 0, day = 0]) => ofDay(year, month, day)],
  [/^(\d{4})(\d\d)(\d\d)$/, ([year = 0, month = 0, day = 0]) => ofDay(year, month, day)],
  [/^(\d{4})-?(\d{3})$/, ([year = 0, day = 0]) => ofOrdinal(year, day)],
  [/^(\d{4})-?W(\d\d)$/, ([year = 0, week = 0]) => ofWeek(year, week, 1)],
  [/^(\d{4})-W(\d\d)-(\d)$/, ([year = 0, week = 0, day = 0]) => ofWeek(year, week, day)],
  [/^(\d{4})W(\d\d)(\d)$/, ([year = 0, week = 0, day = 0]) => ofWeek(year, week, day)],
];

/** The ISO day; `null` where the text is none of these forms, or there is no such day. */
export function writtenDay(text: string): string | null {
  for (const [form, day] of forms) {
    const found = form.exec(text);
    if (found !== null) return day(found.slice(1).map(Number));
  }
  return null;
}

const parts = ["year", "month", "day"];

/** Of `{year: 2024}`, `{year: 2024, month: 5}`, `{year: 2024, month: 5, day: 17}`; `null` where it is something else. */
export function dayOfParts(fields: Record<string, unknown>): string | null {
  const names = parts.slice(0, Object.keys(fields).length);
  const numbers = names.map((name) => (Object.hasOwn(fields, name) ? fields[name] : null));
  if (numbers.length === 0 || !numbers.every((one) => typeof one === "number" && Number.isInteger(one))) return null;
  const [year = 0, month = 1, day = 1] = numbers.map(Number);
  return ofDay(year, month, day);
}
