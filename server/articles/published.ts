/**
 * When an article was published, from its own text, where its origin does not say.
 * Three ways, in this order: a line that is a date, perhaps behind a place; a dateline before the first sentence; a weekday beside a day and month
 * ("Monday, April 22") in the only year that the calendar and the text's other dates allow. Otherwise it is unknown.
 */
import type { Article } from "#contract/article.ts";
import {
  isoDay,
  monthNumber,
  monthPattern,
  monthRange,
  weekdayNumber,
  weekdayOf,
  weekdayPattern,
  yearOf,
} from "./calendar.ts";
import { seats } from "./seats.ts";

export type Published = Pick<Article, "publishedAt" | "publishedPrecision" | "publishedBasis">;

const unknown: Published = { publishedAt: null, publishedPrecision: "unknown", publishedBasis: "unknown" };

const gap = "[ \\u00a0]{1,3}";
const year = "(?:19|20)\\d\\d(?!\\d)";
const day = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)";
/** With a year behind them they can be nothing else. */
const shortMonths = "(?:Mar|Jun)(?![a-z.])";
const monthFirst = `(?<monthA>${monthPattern}|${shortMonths})${gap}(?<dayA>${day}),?${gap}(?<yearA>${year})`;
const dayFirst = `(?<dayB>${day})${gap}(?:of${gap})?(?<monthB>${monthPattern}|${shortMonths}),?${gap}(?<yearB>${year})`;
const yearFirst = `(?<yearC>${year})(?:-(?<monthC>\\d\\d)-(?<dayC>\\d\\d)|${gap}(?<monthD>${monthPattern})${gap}(?<dayD>\\d\\d?))(?!\\d)`;
/** 05.03.2024: with dots the day stands first. */
const dotted = "(?<dayE>\\d\\d)\\.(?<monthE>\\d\\d)\\.(?<yearE>(?:19|20)\\d\\d)(?!\\d)";
const fullDate = `(?:${monthFirst}|${dayFirst}|${yearFirst}|${dotted})`;

type DateParts = Record<string, string | undefined>;

function dayOf(parts: DateParts): string | null {
  const month = parts.monthA ?? parts.monthB ?? parts.monthD;
  const figures = [
    parts.yearA ?? parts.yearB ?? parts.yearC ?? parts.yearE,
    parts.dayA ?? parts.dayB ?? parts.dayC ?? parts.dayD ?? parts.dayE,
  ];
  const [yearFigure, dayFigure] = figures.map((figure) => Number.parseInt(figure ?? "", 10));
  const monthFigure = month === undefined ? Number(parts.monthC ?? parts.monthE) : monthNumber(month);
  if (yearFigure === undefined || dayFigure === undefined || monthFigure === null) return null;
  return isoDay(yearFigure, monthFigure, dayFigure);
}

const time =
  "(?:(?:at|@)\\s)?\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?\\(?[A-Z]{2,4}\\)?(?:[+-]\\d{1,2})?)?";
const lead =
  "(?:published|updated|posted|last updated|first published|issued|date|released|for media|for immediate release|press release|news release|media release)";

/** A whole line: words of publishing, weekday, date, time, and nothing else of weight. */
const dateLine = new RegExp(
  `^[\\s*•#|>_-]{0,6}(?:source:${gap}[\\p{L}\\d][\\p{L}\\d .&]{1,30}${gap}(?=\\p{L}{3,6}day,))?(?:${lead}(?:${gap}on|${gap}at)?\\s?[:|,-]?\\s?){0,2}(?:(?<weekday>${weekdayPattern}),?${gap})?${fullDate}` +
    `(?:,?${gap}(?<weekdayAfter>${weekdayPattern}))?(?:\\s?[,|·•@-]?\\s?(?:at${gap})?${time}){0,2}[\\s.*|_-]{0,6}$`,
  "iu",
);
/** "New York, 24 September 2013": a line of a place and a day. The place has to be a seat: a person's name and a day are something else. */
const placedDate = new RegExp(
  `^\\s{0,6}(?<place>\\p{L}[\\p{L}.'’ -]{1,24}),${gap}(?:(?<weekday>${weekdayPattern}),?${gap})?${fullDate}[\\s.]{0,6}$`,
  "iu",
);
/** "WASHINGTON, April 22, 2024 (AFP) —": capitals or a name, the date, then a dash, an agency in brackets, or one between slashes or in capitals. */
const dateline = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’ /-]{1,40},${gap}){1,3}(?:(?<weekday>${weekdayPattern}),?${gap})?${fullDate}(?:${gap}\\([^()\\n]{2,30}\\))?\\s?(?:[—–:]|--|-\\s|[.,]?\\s?/[^/\\n]{2,40}/|[.,]\\s(?<agency>\\p{L}[\\p{L}-]{2,20})[.:]\\s)`,
  "iu",
);
/** "///Agency, 6 March 2024" at the end. */
const signed = new RegExp(`///?\\s?[^/\\n]{2,30},${gap}${fullDate}[\\s.]{0,3}$`, "iu");
/** "Aug. 2, 2017 (Agency)—": the date first, then an agency in brackets, a dash or both. */
const datelineOfDate = new RegExp(`^${fullDate}(?:${gap}\\([^()\\n]{2,30}\\))?\\s?(?:[—–]|--|-\\s)`, "iu");
/** "ANKARA (Some News / Agency - 17th May, 2022) The minister": the date in the agency's brackets. */
const datelineInBrackets = new RegExp(`^\\p{Lu}[\\p{L}.'’, -]{1,40}\\([^()\\n\\d]{2,40}[\\s,–-]${fullDate}\\)\\s`, "u");
/** A headline that ends in its date: "Ministers to Meet - 2002-01-18". */
const headlineDate = new RegExp(`\\s[-–—|]\\s(?:(?<weekday>${weekdayPattern}),?${gap})?${fullDate}\\s{0,3}$`, "iu");

type Line = { text: string; start: number };

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
}

/** Head and foot of the page, where a date line stands; long lines are prose. */
function edgeLines(lines: Line[]): Line[] {
  const edge = lines.length <= 16 ? lines : [...lines.slice(0, 12), ...lines.slice(-4)];
  return edge.map((line) => (line.text.length <= 400 ? line : { ...line, text: line.text.slice(0, 160) }));
}

/** A stated weekday that does not fall on the stated day makes the line worthless. */
const weekdayAgrees = (iso: string, word: string | undefined): boolean =>
  word === undefined || weekdayNumber(word) === weekdayOf(iso);

/** The day of a line that is a date and nothing else of weight: "Tuesday, 5 March 2024 18:30"; null for any other line. */
export function dayOfDateLine(line: string): string | null {
  const parts = dateLine.exec(line)?.groups;
  const iso = parts === undefined ? null : dayOf(parts);
  return iso !== null && weekdayAgrees(iso, parts?.weekday ?? parts?.weekdayAfter) ? iso : null;
}

function stated(lines: Line[]): Published | null {
  const edges = edgeLines(lines);
  for (const pattern of [dateLine, placedDate, dateline, datelineOfDate, datelineInBrackets, headlineDate, signed]) {
    for (const line of edges) {
      const match = pattern.exec(line.text);
      const iso = match?.groups === undefined ? null : dayOf(match.groups);
      if (match === null || iso === null) continue;
      if (match.groups?.place !== undefined && !seats.has(match.groups.place.toLowerCase())) continue;
      // "Example, May 3, 2024, said": no agency.
      const { agency = "" } = match.groups ?? {};
      if (agency !== agency.toUpperCase()) continue;
      if (!weekdayAgrees(iso, match.groups?.weekday ?? match.groups?.weekdayAfter)) continue;
      return { publishedAt: iso, publishedPrecision: "day", publishedBasis: `stated: "${match[0].trim()}"` };
    }
  }
  return null;
}

const monthYear = new RegExp(
  `(?:(?<monthDay>${monthPattern})${gap}${day},?|(?:${day}${gap}(?:of${gap})?)?(?<month>${monthPattern}),?)${gap}(?:of${gap})?(?<year>${year})`,
  "gu",
);
const bareYear = new RegExp(
  `(?<![\\d$€£.,-])(?<year>${year})(?![\\d,.-]\\d|${gap}(?:people|troops|soldiers|dollars))`,
  "gu",
);
const aheadBefore =
  /\b(?:will|until|till|by|expires?|expiring|due|scheduled|planned|next|upcoming|before|for|to)\b[^.;\n]{0,50}$/i;

/** The first day that the text tells as already past, and the last year that it tells as still to come. */
function bounds(text: string): { after: string | null; yearsAhead: number[]; pastYears: number[] } {
  let after: string | null = null;
  const yearsAhead: number[] = [];
  const pastYears: number[] = [];
  const isAhead = (index: number) => aheadBefore.test(text.slice(Math.max(0, index - 70), index));
  for (const match of text.matchAll(monthYear)) {
    const month = monthNumber(match.groups?.monthDay ?? match.groups?.month ?? "");
    const figure = Number(match.groups?.year);
    if (month === null) continue;
    if (isAhead(match.index)) yearsAhead.push(figure);
    else if (after === null || monthRange(figure, month).start > after) after = monthRange(figure, month).start;
  }
  for (const match of text.matchAll(bareYear))
    (isAhead(match.index) ? yearsAhead : pastYears).push(Number(match.groups?.year));
  return { after, yearsAhead, pastYears };
}

const weekdayDate = new RegExp(
  `(?<weekday>${weekdayPattern}),?${gap}(?:(?<monthA>${monthPattern})${gap}(?<dayA>${day})|(?<dayB>${day})${gap}(?:of${gap})?(?<monthB>${monthPattern}))(?!,?${gap}(?:19|20)\\d\\d)`,
  "gu",
);
const reported =
  /\b(?:said|says|announced|confirmed|told|reported|stated|declared|met|held|signed|arrived|agreed|visited)\b/;

/** The years, among those that the text allows, in which this day and month fall on this weekday. */
function yearsThatFit(parts: DateParts, limits: ReturnType<typeof bounds>): string[] {
  const month = monthNumber(parts.monthA ?? parts.monthB ?? "");
  const dayFigure = Number.parseInt(parts.dayA ?? parts.dayB ?? "", 10);
  const weekday = weekdayNumber(parts.weekday ?? "");
  const past = Math.max(...limits.pastYears, limits.after === null ? 0 : yearOf(limits.after));
  if (month === null || weekday === null || past === 0) return [];
  const latest = Math.min(past + 1, ...limits.yearsAhead.filter((ahead) => ahead >= past));
  const days = [past, past + 1].filter((figure) => figure <= latest).map((figure) => isoDay(figure, month, dayFigure));
  return days.filter(
    (iso): iso is string =>
      iso !== null && weekdayOf(iso) === weekday && (limits.after === null || iso >= limits.after),
  );
}

/** "the Pentagon said on Monday, April 22": told in the past tense, so written on that day or just after. */
function inferred(text: string): Published | null {
  const limits = bounds(text);
  for (const match of text.matchAll(weekdayDate)) {
    const sentence = text.slice(Math.max(0, match.index - 240), match.index);
    if (
      !reported.test(sentence.slice(sentence.lastIndexOf("\n") + 1)) ||
      /\b(?:will|due|scheduled)\b[^.]{0,80}$/.test(sentence)
    )
      continue;
    const [only, ...others] = yearsThatFit(match.groups ?? {}, limits);
    if (only === undefined || others.length > 0) continue;
    return {
      publishedAt: only,
      publishedPrecision: "day",
      publishedBasis: `inferred: "${match[0].trim()}" in the only year that the calendar and the text's other dates allow`,
    };
  }
  return null;
}

/**
 * The publication date that a text gives by itself. `publishedAt` null where it gives none; never a guess.
 */
export function inferPublished(text: string): Published {
  const lines = linesOf(text);
  return stated(lines) ?? inferred(text) ?? unknown;
}
