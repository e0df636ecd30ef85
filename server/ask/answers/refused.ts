/** Who refused, and what was planned or put off, by the sentences: of a meeting that was not held the graph tells no more than that it was not. */
import type { EventRecord } from "#contract/graph.ts";
import { normaliseName } from "../../resolve/name-key.ts";
import type { AskFilters } from "../filters.ts";
import { idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { formsOf } from "../name-forms.ts";
import { actorsNamed } from "../widen.ts";

// "The one did not receive the other" is told of the one: it says no less of who would not.
const refusal =
  /\b(?:refus(?:ed?|es|ing|al)|reject(?:s|ed|ing)?|declin(?:ed?|es|ing)|snub(?:s|bed|bing)?|boycott(?:s|ed|ing)?|shun(?:s|ned|ning)?|avoid(?:s|ed|ing)?|(?:did|would|will)(?: not|n['’]t) (?:receive|meet|see|host|welcome))\b/i;
const passive = /\b(?:was|were|been|being|is|are)\s+(?:\w+ly\s+)?$/i;

/** Whether a meeting that was not held may have been planned: one that the sentences tell only as refused was not. */
export const wasPlanned = ({ status, statusHistory, evidence }: EventRecord): boolean =>
  status !== "cancelled" ||
  statusHistory.some((entry) => entry.status === "planned") ||
  evidence.some(({ quote }) => !refusal.test(quote));

/** Whether some source told of it before, as of something to come. */
export const hadBeenPlanned = (row: EventRecord): boolean =>
  row.status === "cancelled"
    ? wasPlanned(row)
    : [
        row.status,
        ...row.statusHistory.map(({ status }) => status),
        ...row.evidence.map(({ status }) => status),
      ].includes("planned");

const puttingOff =
  /\b(?:postpon\w*|put off|puts? off|putting off|push(?:ed|es)? back|reschedul\w*|re-schedul\w*|adjourn\w*|delay(?:ed|s|ing)?)\b/i;

/** Whether a sentence that tells of it as planned or as called off says that it was put off. */
export const isToldPutOff = ({ evidence, status }: EventRecord): boolean =>
  evidence.some((one) => /^(?:planned|cancelled)$/.test(one.status ?? status) && puttingOff.test(one.quote));

const givenUp = /\b(?:cancel\w*|call(?:ed|s|ing)? off|scrap(?:s|ped|ping)?|abandon(?:ed|s)?)\b/i;

/** What was not held, and of which no sentence says in other words how that came, may have been put off. */
export const mayBePutOff = (row: EventRecord): boolean =>
  isToldPutOff(row) ||
  (row.status === "cancelled" && wasPlanned(row) && !row.evidence.some(({ quote }) => givenUp.test(quote)));

/** Where in the words a name of theirs stands last (`before`) or first (`after`); -1. */
const at = (words: string, forms: string[], side: "last" | "first"): number => {
  const said = ` ${normaliseName(words)} `;
  const found = forms
    .map((form) => ` ${normaliseName(form)} `)
    .map((form) => (side === "last" ? said.lastIndexOf(form) : said.indexOf(form)))
    .filter((index) => index >= 0);
  if (found.length === 0) return -1;
  return side === "last" ? Math.max(...found) : Math.min(...found);
};

/** The ids of those who, by the sentence, refused: named last before the verb, after "by" of a passive one; of a pronoun, the first side. */
const refusersIn = (quote: string, row: EventRecord, state: GraphState): string[] => {
  const verb = refusal.exec(quote);
  if (verb === null) return [];
  const [before, after] = [quote.slice(0, verb.index), quote.slice(verb.index + verb[0].length)];
  const by = passive.test(before) ? /\bby\b(.*)$/is.exec(after)?.[1] : null;
  if (by === undefined) return [];
  const [words, side] = by === null ? [before, "last" as const] : [by, "first" as const];
  const named = row.participants
    .map(({ id }) => ({ id, index: at(words, formsOf(id, state), side) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => (side === "last" ? b.index - a.index : a.index - b.index));
  const [nearest] = named;
  const sideOf = (id: string) => row.participants.find((one) => one.id === id)?.side ?? null;
  if (nearest === undefined)
    return by === null ? row.participants.filter((one) => one.side === 0).map(({ id }) => id) : [];
  return named
    .filter(({ id }) => id === nearest.id || (sideOf(id) !== null && sideOf(id) === sideOf(nearest.id)))
    .map(({ id }) => id);
};

/** Whether those who are asked for refused, and the others did not do so alone. */
export const refusedSo = (filters: AskFilters, state: GraphState): ((row: EventRecord) => boolean) => {
  const idsFor = (names: string[]): Set<string> =>
    new Set(names.flatMap((name) => actorsNamed(name, idsOf(name, "actor", state), state)));
  const asked = filters.refuser === "with" ? idsFor(filters.with) : idsFor(filters.person);
  const theirs = (id: string): boolean => (filters.refuser === "others" ? !asked.has(id) : asked.has(id));
  return (row) => row.evidence.some(({ quote }) => refusersIn(quote, row, state).some(theirs));
};
