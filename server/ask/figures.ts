/** A figure that a question names: `$110 million`, `1,000 troops`, `€40m`. Not: years, days, "how many". */
import { amountOf } from "../extract/claims/amounts.ts";
import { normaliseName } from "../resolve/name-key.ts";

export type Figure = { text: string; start: number; end: number };

const number = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const scale = "(?:\\s?(?:million|billion|thousand|bn|mn|m|k)\\b)";
const bound = "(?:(?:about|around|some|nearly|almost|over|more than|at least|up to) )?";
/** With a sign of money, a scale, or thousands parted: nothing else is surely no year and no day. */
const pattern = new RegExp(
  `${bound}(?:(?:us\\s?)?[$€£]\\s?(?:${number})${scale}?|(?:${number})${scale}|\\d{1,3}(?:,\\d{3})+)(?:\\s(?:us )?(?:dollars|euros|pounds))?`,
  "iu",
);

/** Null where the question names none. */
export const findFigure = (question: string): Figure | null => {
  const match = pattern.exec(question);
  return match === null ? null : { text: match[0], start: match.index, end: match.index + match[0].length };
};

const currency = (text: string): string | null =>
  /\$|dollar/i.test(text) ? "$" : /€|euro/i.test(text) ? "€" : /£|pound/i.test(text) ? "£" : null;

/** Whether a value, as an article writes it, gives the figure; of another currency it does not. */
export const givesFigure = (value: string, figure: string): boolean => {
  const [told, asked] = [amountOf(value), amountOf(figure)];
  if (told === null || asked === null) return normaliseName(value) === normaliseName(figure);
  const [one, other] = [currency(value), currency(figure)];
  return told === asked && (one === null || other === null || one === other);
};
