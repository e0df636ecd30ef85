/** Narrows found events by what a statement cannot tell, and keeps the statement that is shown true to the rows. */
import type { DateSpan } from "#contract/date-span.ts";
import type { EventRecord } from "#contract/graph.ts";
import { addDays, monthNumber } from "../../articles/calendar.ts";
import { normaliseName } from "../../resolve/name-key.ts";
import type { Store } from "../../store/store.ts";
import type { AskFilters } from "../filters.ts";
import { asksForPlans, type FoundEvents, idsOf, isChosenLater, mostEvents, type Ran, run } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { datesApart } from "../telling.ts";
import { isOnWeekday } from "../weekdays.ts";
import { actorsFor, placesIn } from "../widen.ts";
import { ofTheBusiest } from "./busiest.ts";
import { mediatedSo } from "./mediated.ts";
import { whatRecurs } from "./recurring.ts";
import { hadBeenPlanned, mayBePutOff, refusedSo, wasPlanned } from "./refused.ts";

/** `undated`: how many were left out of "the last" or "the first" because nobody tells when they were. */
type Rows = { rows: EventRecord[]; ran: Ran; undated?: number };

const joining = new Set("with between and from for the about".split(" "));

/** The words without their endings, so that "withdrawals" finds "withdrawal". */
export const topicStems = (about: string): string[] =>
  normaliseName(about)
    .split(" ")
    .filter((word) => (word.length > 2 || /\d/.test(word)) && !joining.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ies|es|s)$/, "") : word))
    // As both sides of the ocean write it.
    .map((word) => word.replace(/^defen[cs]e?$/, "defen").replace(/^programme$/, "program"));

/** Whether the event concerns the named thing, or one of its sentences holds all the words. */
const isAbout = (event: EventRecord, about: string, state: GraphState): boolean => {
  const ids = idsOf(about, "any", state);
  if (ids.length > 0 && [...event.concerns, ...event.participants].some((one) => ids.includes(one.id))) return true;
  const forms = ids.flatMap((id) => {
    const entity = state.lexicon.entities.get(id);
    return entity ? [entity.name, ...entity.aliases] : [];
  });
  return event.evidence.some(({ quote, article }) => {
    // What kind of gathering it was, the headline may tell.
    const said = ` ${normaliseName(about === "summit" ? `${article.title} ${quote}` : quote)} `;
    return ids.length > 0
      ? forms.some((form) => said.includes(` ${normaliseName(form)} `))
      : topicStems(about).every((stem) => said.includes(` ${stem}`));
  });
};

/** The last (or first) of the dated events, and those that may have been later (earlier) still because their dates are vague. */
const picked = <T extends { date: Pick<EventRecord["date"], "start" | "end"> }>(
  rows: T[],
  pick: "latest" | "earliest",
): T[] => {
  const dated = rows.filter((row) => row.date.start !== null && row.date.end !== null);
  if (dated.length === 0) return rows;
  if (pick === "latest") {
    const edge =
      dated
        .map((row) => row.date.start ?? "")
        .sort()
        .at(-1) ?? "";
    return dated.filter((row) => (row.date.end ?? "") >= edge);
  }
  const edge = dated.map((row) => row.date.end ?? "").sort()[0] ?? "";
  return dated.filter((row) => (row.date.start ?? "") <= edge);
};

/** Whether somebody else was on the side of one of those who are named, or is told to have been with them. */
const hasCompany = (row: EventRecord, filters: AskFilters, state: GraphState): boolean => {
  const ids = new Set(filters.person.flatMap((name) => idsOf(name, "actor", state)));
  const sides = new Set(row.participants.filter((one) => ids.has(one.id)).map((one) => one.side));
  return row.participants.some(
    (one) =>
      !ids.has(one.id) && one.role !== "host" && (one.role === "present" || (one.side !== null && sides.has(one.side))),
  );
};

/**
 * Whether those who are asked for received the others: they are told to have done so, or it was in their own country and not in that of somebody on the
 * other side.
 */
const hostedSo = ({ person, with: others, hosts }: AskFilters, state: GraphState): ((row: EventRecord) => boolean) => {
  const idsFor = (names: string[]): Set<string> =>
    new Set(names.flatMap((name) => actorsFor(idsOf(name, "actor", state), state)));
  const [one, other] = [idsFor(person), idsFor(others)];
  const hosting = (id: string): boolean =>
    hosts === "person" ? one.has(id) : hosts === "with" ? other.has(id) : !one.has(id);
  const isHome = homesIn(state);
  return (row) => {
    const main = row.participants.filter(({ role }) => role !== "present");
    const place = row.place?.id ?? null;
    // Whoever received whomever: one at home, another not.
    if (one.size + other.size === 0)
      return (
        main.some(({ role }) => role === "host") ||
        (place !== null && main.some(({ id }) => isHome(id, place)) && main.some(({ id }) => !isHome(id, place)))
      );
    const [theirs, guests] = [main.filter(({ id }) => hosting(id)), main.filter(({ id }) => !hosting(id))];
    if (theirs.some(({ role }) => role === "host")) return true;
    if (place === null || main.some(({ role }) => role === "host") || theirs.some(({ role }) => role === "visitor"))
      return false;
    return theirs.some(({ id }) => isHome(id, place)) && !guests.some(({ id }) => isHome(id, place));
  };
};

/** Whether a place lies in the state that somebody is or serves. */
export const homesIn = (state: GraphState): ((id: string, place: string) => boolean) => {
  const { entities, offices } = state.lexicon;
  const homes = new Map<string, Set<string>>();
  const homeOf = (id: string): Set<string> => {
    const known = homes.get(id);
    if (known) return known;
    const bodies = [
      id,
      ...offices.flatMap((office) => (office.person === id && !office.former && office.body ? [office.body] : [])),
    ];
    const codes = new Set(bodies.flatMap((body) => entities.get(body)?.iso2 ?? []));
    const governments = [...entities.values()].filter(
      (entity) => entity.label === "Government" && codes.has(entity.iso2 ?? ""),
    );
    const found = new Set(
      placesIn(
        governments.map((entity) => entity.id),
        state,
      ),
    );
    homes.set(id, found);
    return found;
  };
  return (id, place) => homeOf(id).has(place);
};

/** The months and numbers that a date's words name: "on April 25" and "25th of April" say the same. */
const dateWords = (text: string): { months: Set<number>; numbers: Set<string> } => ({
  months: new Set((text.match(/\p{L}+/gu) ?? []).flatMap((word) => monthNumber(word) ?? [])),
  numbers: new Set(text.match(/\d+/g) ?? []),
});

const covers = <T>(said: Set<T>, asked: Set<T>): boolean => [...asked].every((one) => said.has(one));

/**
 * Whether a row is of "April" or "25 April" of whatever year: its date lies there or is no vaguer than a month, or it has no year either and is
 * told by the same words.
 */
export const ofThatTime = (
  { date }: { date: Pick<EventRecord["date"], "start" | "end" | "text"> },
  { periods, when, range }: AskFilters,
): boolean => {
  const { start, end } = date;
  if (start === null || end === null) {
    // "After April 25": the same words say that it was then, and not after.
    if (/^(?:after|before|prior to|earlier than|since|until|till)\b/i.test(when ?? "")) return false;
    const [said, asked] = [dateWords(date.text ?? ""), dateWords(when ?? "")];
    return asked.months.size > 0 && covers(said.months, asked.months) && covers(said.numbers, asked.numbers);
  }
  const within = periods.some((one) => (one.from ?? start) <= start && end <= (one.to ?? end));
  const touches = periods.some((one) => (one.from ?? start) <= end && start <= (one.to ?? end));
  return range === "inside" ? within : within || (touches && addDays(start, 31) >= end);
};

/** The row's own date, and those that other sources give: of that time, but not surely. */
const datesOf = (row: EventRecord, { range }: AskFilters): DateSpan[] =>
  range === "inside" ? [row.date] : [row.date, ...datesApart(row)];

/** The last (or first) of many without reading them all: what is picked by date alone. Null where more than the date decides. */
const pickedIds = ({ ids, days }: FoundEvents, filters: AskFilters): string[] | null => {
  const { pick } = filters;
  if (pick === null || isChosenLater({ ...filters, pick: null })) return null;
  return picked(
    ids.map((id) => ({ id, date: days.get(id) ?? { start: null, end: null } })),
    pick,
  ).map((row) => row.id);
};

const undatedIn = ({ ids, days }: FoundEvents, chosen: string[]): number => {
  const kept = new Set(chosen);
  return ids.filter((id) => !kept.has(id) && (days.get(id)?.start ?? null) === null).length;
};

/**
 * The records of found events, narrowed by all that a statement cannot tell. `cut`: there were more than an answer holds.
 * @param fits what else each row must be; null: nothing
 */
export const readRows = async (
  store: Store,
  state: GraphState,
  filters: AskFilters,
  found: FoundEvents,
  fits: ((row: EventRecord) => boolean) | null,
): Promise<Rows & { cut: boolean }> => {
  const chosen = fits === null ? pickedIds(found, filters) : null;
  const ids = chosen ?? found.ids;
  const left = chosen === null ? 0 : undatedIn(found, chosen);
  const cut = !isChosenLater(filters) && ids.length > mostEvents;
  const records = await store.events(cut ? ids.slice(0, mostEvents) : ids);
  const all = records.length === found.ids.length;
  const narrowed = await narrowRows(store, state, filters, { rows: records, ran: found.ran }, fits ?? undefined);
  const undated = left + (narrowed.undated ?? 0);
  if (all || cut || narrowed.ran !== found.ran) return { ...narrowed, undated, cut };
  const { ran } = await run(store, "events-by-id", { ids: narrowed.rows.map((row) => row.id) });
  return { rows: narrowed.rows, ran, undated, cut };
};

export const narrowRows = async (
  store: Store,
  state: GraphState,
  filters: AskFilters,
  found: Rows,
  also: (row: EventRecord) => boolean = () => true,
): Promise<Rows> => {
  const { about, pick } = filters;
  let rows = found.rows.filter(also);
  if (about !== null) rows = rows.filter((row) => isAbout(row, about, state));
  if (filters.hosts !== null) rows = rows.filter(hostedSo(filters, state));
  if (filters.refuser !== null) rows = rows.filter(refusedSo(filters, state));
  if (asksForPlans(filters)) rows = rows.filter(wasPlanned);
  if (filters.planned) rows = rows.filter(hadBeenPlanned);
  if (filters.putOff) rows = rows.filter(mayBePutOff);
  if (filters.mediator !== null) rows = rows.filter(mediatedSo(filters, state));
  if (filters.company) rows = rows.filter((row) => hasCompany(row, filters, state));
  if (filters.everyYear && filters.periods.length > 0)
    rows = rows.filter((row) => datesOf(row, filters).some((date) => ofThatTime({ date }, filters)));
  if (filters.weekdays.length > 0)
    rows = rows.filter((row) => datesOf(row, filters).some((date) => isOnWeekday(date, filters.weekdays)));
  if (filters.again) rows = whatRecurs(rows, filters, state);
  if (filters.most !== null) rows = ofTheBusiest(rows, filters, state);
  const before = rows;
  if (pick !== null) rows = picked(rows, pick);
  const undated = before.filter((row) => row.date.start === null && !rows.includes(row)).length;
  if (rows.length === found.rows.length) return { rows, ran: found.ran, undated };
  const { ran } = await run(store, "events-by-id", { ids: rows.map((row) => row.id) });
  return { rows, ran, undated };
};
