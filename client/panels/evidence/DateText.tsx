import type { DateSpan } from "#contract/date-span.ts";
import { basisInWords, dateInWords } from "./date-words.ts";
import classes from "./evidence.module.css";

/** A date with its precision; the words that it came from are in the tooltip. */
export function DateText({ date }: { date: DateSpan }) {
  const certainDay = date.precision === "day" && date.start !== null && date.start === date.end;
  const words = dateInWords(date);
  const className = date.precision === "day" ? classes.date : `${classes.date} ${classes.vagueDate}`;
  return certainDay ? (
    <time className={className} dateTime={date.start ?? undefined} title={basisInWords(date)}>
      {words}
    </time>
  ) : (
    <span className={className} title={basisInWords(date)} dir="auto">
      {words}
    </span>
  );
}
