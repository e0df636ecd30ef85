/** Rows → one sentence, which says what they say and nothing else. */
import type { EventRecord } from "#contract/graph.ts";
import type { AskFilters } from "../filters.ts";
import { asksForPlans } from "../find-events.ts";
import { sayDate } from "../say-date.ts";
import { sayEvent, sayList, sentence } from "../say-event.ts";
import { articlesTelling, datesApart } from "../telling.ts";
import { isToldPutOff } from "./refused.ts";

/** Articles that copy one another are told as what they are: one source. An article that tells of something else than the rows say is none. */
const sourcesOf = (rows: EventRecord[]): string => {
  const articles = new Set(rows.flatMap(articlesTelling));
  const [only] = rows;
  const sources = rows.length === 1 && only ? Math.min(only.independentSources, articles.size) : articles.size;
  const copies =
    sources === articles.size ? "" : sources === 1 ? " that copy one another" : ` (${sources} independent sources)`;
  return articles.size === 1 ? "one article" : `${articles.size} articles${copies}`;
};

const lowerArticle = (speaker: string): string => speaker.replace(/^(?:A|An|The)\b/, (word) => word.toLowerCase());

/** Where every sentence has it from somebody else: from whom. What one source says in its own words needs no such note. */
const toldBy = (row: EventRecord): string => {
  const telling = row.evidence.filter((one) => one.status === row.status);
  const said = telling.map(({ attributedTo }) => ({
    by: attributedTo?.entity ?? attributedTo?.speaker,
    speaker: attributedTo?.speaker ?? "",
  }));
  // "Minister A" and "Mrs A" are one.
  const speakers = [...new Map(said.reverse().map(({ by, speaker }) => [by, speaker])).values()].reverse();
  if (speakers.length === 0 || speakers.includes("")) return "";
  // Whom "he said" means, the sentence by itself does not say.
  const unnamed = speakers.some((speaker) => /^(?:it|he|she|they|we|i)$/i.test(speaker));
  return speakers.length > 3 || unnamed
    ? ", as others are quoted"
    : `, as told by ${sayList(speakers.map(lowerArticle))}`;
};

/** Of a plan that was asked for, and of which another outcome is told than the plan; of what was put off. */
const asPlanned = (row: EventRecord, filters: AskFilters): string => {
  if (filters.putOff) return isToldPutOff(row) ? ", which had been put off" : "";
  return asksForPlans(filters) &&
    row.status !== "planned" &&
    row.statusHistory.some(({ status }) => status === "planned")
    ? ", which had been planned"
    : "";
};

/** Reports without a date that say the same may be of one event: told once, with how often. */
const sayAll = (rows: EventRecord[], filters: AskFilters): string[] => {
  const counted = new Map<string, number>();
  for (const row of rows) {
    const said = `${sayEvent(row)}${asPlanned(row, filters)}${toldBy(row)}`;
    counted.set(said, (counted.get(said) ?? 0) + 1);
  }
  return [...counted].map(([said, times]) =>
    times === 1 ? said : `${said} (told ${times} times, perhaps of one event)`,
  );
};

const several =
  /\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|numerous|a number of|multiple|countless) (?:times|occasions)|repeatedly|frequently|regularly)\b/i;

/** One sentence may tell of several meetings at once ("they met three times"): it is a row, and the words that say so are told. */
const repeated = (rows: EventRecord[]): string => {
  const words = rows.flatMap((row) => row.evidence.flatMap(({ quote }) => several.exec(quote)?.[0] ?? []));
  const unique = [...new Set(words.map((word) => word.toLowerCase()))];
  return unique.length === 0
    ? ""
    : ` (it may have been more often: the sentences say ${sayList(unique.map((word) => `“${word}”`))})`;
};

/** Whether a dated row may lie outside all the periods asked for, because its date is vaguer than they are. */
const onlyPerhaps = (row: EventRecord, filters: AskFilters): boolean =>
  filters.periods.length > 0 &&
  row.date.start !== null &&
  datesApart(row).length === 0 &&
  !filters.periods.some(
    ({ from, to }) => (from ?? "0000") <= (row.date.start ?? "") && (row.date.end ?? "9999") <= (to ?? "9999"),
  );

const perhaps = (rows: EventRecord[], filters: AskFilters): string => {
  const count = rows.filter((row) => onlyPerhaps(row, filters)).length;
  if (count === 0) return "";
  return rows.length === 1
    ? " (the date is too vague to be sure that it lies in the time asked for)"
    : ` (for ${count} of them the date is too vague to be sure that it lies in the time asked for)`;
};

const places = (rows: EventRecord[]): string => {
  const named = [...new Set(rows.flatMap((row) => (row.place === null ? [] : [row.place.name])))];
  if (named.length === 0) return "; no source tells where";
  const silent = rows.filter((row) => row.place === null).length;
  return silent === 0 ? "" : `; for ${silent} of them no source tells where`;
};

/** Rows must not be empty. `cut`: there are more than these. */
export const summariseEvents = (rows: EventRecord[], filters: AskFilters, cut = false): string => {
  const asksWhere = filters.asks === "where" ? places(rows) : "";
  const times = rows.length === 1 ? "once" : rows.length === 2 ? "twice" : `${rows.length} times`;
  const count = cut ? `more than ${times}` : times;
  const often = filters.asks === "how-often" ? `${count} in the evidence: ` : "";
  const more = filters.asks === "how-often" ? repeated(rows) : "";
  const said = sayAll(rows, filters);
  if (said.length <= 3)
    return sentence(
      `According to ${sourcesOf(rows)}, ${often}${said.join("; ")}${asksWhere}${perhaps(rows, filters)}${more}`,
    );
  const dated = rows.filter((row) => row.date.start !== null);
  const first = dated[0];
  const last = dated.at(-1);
  const undated = rows.length - dated.length;
  const span = first && last ? `, the first ${sayDate(first.date)} and the last ${sayDate(last.date)}` : "";
  const people = [...new Set(rows.flatMap((row) => row.participants.map((one) => one.name)))];
  const who =
    people.length <= 1
      ? ""
      : people.length <= 8
        ? ` among ${sayList(people)}`
        : ` among ${people.length} people and bodies`;
  const whose = people.length === 1 ? ` of ${people[0]}` : "";
  return sentence(
    `${cut ? `More than ${rows.length} events${whose} are told. The first ${rows.length} of them are` : `${rows.length} events${whose} are`} told in ${sourcesOf(rows)}${who}${span}${undated > 0 ? `, ${undated} of them without a date` : ""}${asksWhere}${perhaps(rows, filters)}${more}`,
  );
};
