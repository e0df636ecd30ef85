/** Who met whom: the meetings query of the API, the command line and the viewer's table. */
import type { MeetingsQuery, MeetingsResponse } from "#contract/meetings.ts";
import type { Store } from "../store/store.ts";
import { coPresence } from "./co-presence.ts";
import { encounterKinds } from "./encounter-kinds.ts";
import { refOf } from "./entity-refs.ts";
import { AskFilters } from "./filters.ts";
import { findEvents, idsOf, unknownNames } from "./find-events.ts";
import { readGraphState } from "./graph-state.ts";
import { groupMeetings, matrixOf } from "./meeting-groups.ts";
import { nearestNames } from "./near-names.ts";

const filtersOf = (query: MeetingsQuery): AskFilters =>
  AskFilters.parse({
    person: query.person ?? [],
    with: query.with ?? [],
    place: query.place ?? null,
    periods: query.from || query.to ? [{ from: query.from ?? null, to: query.to ?? null }] : [],
    range: query.range,
    status: query.status ?? [],
    kind: query.kind ?? encounterKinds,
  });

/**
 * Encounters that fit the filters, oldest first, undated last. Without `with`, a visit or a planned talk of which only one side is told counts
 * too. A name that the graph does not hold gives no rows and is named in `unknown` with the nearest that it does hold.
 */
export const meetings = async (store: Store, query: MeetingsQuery): Promise<MeetingsResponse> => {
  const state = await readGraphState(store);
  const filters = filtersOf(query);
  const missing = unknownNames(filters, state);
  const unknown = missing.map((name) => ({ name, nearest: nearestNames(state.lexicon, name).map(refOf) }));
  const page = (total: number) => ({ limit: query.limit, total, cut: total > query.limit });
  const articlesSearched = state.corpus.articles;
  if (missing.length > 0) return { meetings: [], page: page(0), unknown, articlesSearched };
  const found = await findEvents(store, state, filters, false, true);
  // What counts or chooses among them needs all of them; a page needs its own.
  const needsAll = query.article !== undefined || query.group !== undefined || query.matrix === true;
  const records = await store.events(needsAll ? found.ids : found.ids.slice(0, query.limit));
  const wanted =
    query.article === undefined
      ? records
      : records.filter((event) => event.evidence.some((one) => one.article.id === query.article));
  const asked = filters.person.flatMap((name) => idsOf(name, "actor", state));
  const others = filters.with.length === 0 ? null : filters.with.flatMap((name) => idsOf(name, "actor", state));
  return {
    meetings: wanted.slice(0, query.limit),
    ...(query.group ? { groups: groupMeetings(wanted, query.group) } : {}),
    ...(query.matrix ? { matrix: matrixOf(wanted) } : {}),
    ...(query.tiers && asked.length > 0
      ? { coPresence: await coPresence(store, state, asked, others, query.limit) }
      : {}),
    page: page(query.article === undefined ? found.ids.length : wanted.length),
    unknown: [],
    articlesSearched,
  };
};
