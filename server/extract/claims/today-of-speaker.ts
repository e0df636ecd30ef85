/** "Today" and "yesterday" in somebody's own words, where the day on which they were said is told behind them. */
import { isVerb } from "./clause-bounds.ts";
import type { DateItem, SceneItem } from "./scene.ts";

/** "yesterday", said on Wednesday: Tuesday. Null where the day cannot be counted so. */
function withShift(item: DateItem, shift: number): DateItem | null {
  const { meaning } = item.date;
  if (shift === 0) return item;
  if (meaning.kind !== "weekdays" || meaning.from !== meaning.to) return null;
  const day = (meaning.from + shift + 7) % 7;
  return { ...item, date: { ...item.date, meaning: { ...meaning, from: day, to: day } } };
}

/**
 * "“I met B today,” A told reporters in C on Tuesday": today is Tuesday. Not "A met B today, the ministry said on Tuesday's talks", where "today" is
 * the article's own.
 */
export function todayOfSpeaker(items: readonly SceneItem[], item: DateItem): DateItem {
  const { meaning } = item.date;
  const at = items.indexOf(item);
  const quoted = items.slice(at).findIndex(({ lower }) => /^["”]$/.test(lower)) + at;
  if (meaning.kind !== "near" || meaning.from !== meaning.to || quoted < at) return item;
  const shift = meaning.from;
  const said = items.findIndex(({ lower }, index) => index > quoted && /^(?:said|told|added)$/.test(lower));
  if (said < 0 || said > quoted + 6) return item;
  for (let next = said + 1; next < Math.min(items.length, said + 10); next += 1) {
    const day = items[next];
    if (day?.kind === "date" && /^(?:weekdays|days|near)$/.test(day.date.meaning.kind))
      return withShift(day, shift) ?? item;
    if (isVerb(day) || /^(?:"|“|,|after|before|that)$/.test(day?.lower ?? "")) return item;
  }
  return item;
}
