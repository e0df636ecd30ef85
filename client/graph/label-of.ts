/** The short name of a node on the canvas. */
import type { DateSpan } from "#contract/date-span.ts";
import type { GraphNode } from "#contract/graph.ts";
import { AgreementAction } from "#contract/ontology.ts";
import { cut } from "./label-text.ts";

/** Made at the first date: the browser's first formatter costs tens of milliseconds, and a picture may hold no date. */
const inUtc = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) => {
  let made: Intl.DateTimeFormat | undefined;
  return () => {
    made ??= new Intl.DateTimeFormat(undefined, { ...options, timeZone: "UTC" });
    return made;
  };
};
const day = inUtc({ day: "numeric", month: "short", year: "numeric" });
const month = inUtc({ month: "short", year: "numeric" });
const year = inUtc({ year: "numeric" });

const at = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** A date as sharp as it is known and as short as may be; empty where no day is known. */
export const shortDate = (date: Pick<DateSpan, "start" | "end" | "precision"> | null): string => {
  if (!date?.start || !date.end) return "";
  const { start, end, precision } = date;
  if (precision === "year") return year().formatRange(at(start), at(end));
  if (precision === "month" || precision === "quarter") return month().formatRange(at(start), at(end));
  if (start === end) return day().format(at(start));
  return day().formatRange(at(start), at(end));
};

/** `Agreement signed`: what became of an agreement stands at the end of the event's name. */
const kindWords = ({ kind, name }: GraphNode): string => {
  if (kind !== "AgreementAction") return kind ?? "Event";
  const action = AgreementAction.safeParse(name.split(": ").at(-1));
  return action.success ? `Agreement ${action.data}` : "Agreement action";
};

/** As long as a name on the canvas may be, and as each of two sides in it. */
const [longest, longestSide] = [42, 15];

/** Of several who stand on one side the first. */
const sideInBrief = (side: string): string => {
  const [first = side] = side.split(/, | and /);
  return cut(first === side ? side : `${first}…`, longestSide);
};

/** `Talks: Ada Moro – Ben Sall`, `Visit in Tessa`, `Agreement signed: Tessa accord`: by those who took part, by the place where they are too many. */
const undatedName = (node: GraphNode): string => {
  const words = kindWords(node);
  if (node.kind === "AgreementAction") {
    const about = node.name.split(": ").slice(0, -1).join(": ");
    return about ? `${words}: ${about}` : words;
  }
  if (node.name.length <= longest) return node.name;
  const place = node.name.split(" in ").slice(1).at(-1);
  if (place) return `${words} in ${place}`;
  const names = node.name.slice(words.length + 2).split(" – ");
  return names.length > 1 ? `${words}: ${names.map(sideInBrief).join(" – ")}` : node.name;
};

/**
 * An event is known by its lines; what they cannot say is its kind and date: `Talks, 22 Apr 2024`. Those without a date would all
 * be called the same: their name tells them apart.
 */
export const labelOf = (node: GraphNode): string => {
  if (node.label !== "Event") return node.name;
  const date = shortDate(node.date);
  return date ? `${kindWords(node)}, ${date}` : undatedName(node);
};
