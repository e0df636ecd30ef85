/**
 * How near people came to one another: met · took part in the same event that happened · were in the same place on the same day · are named in one sentence.
 * Only the first is a meeting; the others are told apart so that nobody takes them for one.
 */
import { z } from "zod";
import type { EventRecord } from "#contract/graph.ts";
import type { CoPresence, CoPresenceTier } from "#contract/meetings.ts";
import type { Store } from "../store/store.ts";
import { refOf } from "./entity-refs.ts";
import type { GraphState } from "./graph-state.ts";
import { isMeeting, pairsOf } from "./meeting-groups.ts";
import { namedIn } from "./named-in.ts";

type Found = { a: string; b: string; tier: CoPresenceTier; events: string[]; claims: string[] };

const nearest: CoPresenceTier[] = ["met", "same event", "same place and day", "named in one sentence"];
const pairKey = (a: string, b: string): string => `${a}|${b}`;

/** Keeps the nearest tier of each pair, with everything of that tier. */
const keepNearest = (found: Found[]): Found[] => {
  const pairs = new Map<string, Found>();
  for (const one of found) {
    const known = pairs.get(pairKey(one.a, one.b));
    const order = known ? nearest.indexOf(one.tier) - nearest.indexOf(known.tier) : -1;
    if (order < 0) pairs.set(pairKey(one.a, one.b), { ...one });
    else if (known && order === 0) {
      known.events = [...new Set([...known.events, ...one.events])];
      known.claims = [...new Set([...known.claims, ...one.claims])];
    }
  }
  return [...pairs.values()];
};

const sharedEvents = async (
  store: Store,
  people: string[],
): Promise<{ found: Found[]; records: Map<string, EventRecord> }> => {
  const rows = await store.ask(
    "ask/shared-events",
    { people },
    z.object({ a: z.string(), b: z.string(), eventId: z.string() }),
  );
  const records = new Map(
    (await store.events([...new Set(rows.map((row) => row.eventId))])).map((event) => [event.id, event]),
  );
  const found = rows.flatMap(({ a, b, eventId }): Found[] => {
    const event = records.get(eventId);
    // What was only planned, or called off, brought nobody together.
    if (!event || !(event.status === "happened" || event.status === "ongoing")) return [];
    const met =
      isMeeting(event) &&
      pairsOf(event).some((pair) => pair.some((one) => one.id === a) && pair.some((one) => one.id === b));
    return [{ a, b, tier: met ? "met" : "same event", events: [eventId], claims: [] }];
  });
  return { found, records };
};

const samePlace = async (store: Store, people: string[]): Promise<Found[]> => {
  const Row = z.object({ a: z.string(), b: z.string(), firstEvent: z.string(), secondEvent: z.string() });
  const rows = await store.ask("ask/same-place", { people }, Row);
  return rows.map(({ a, b, firstEvent, secondEvent }) => ({
    a,
    b,
    tier: "same place and day",
    events: [firstEvent, secondEvent],
    claims: [],
  }));
};

const canMeet = new Set(["Person", "Government", "Organization"]);

const oneSentence = async (store: Store, state: GraphState, people: string[]): Promise<Found[]> => {
  const asked = people.flatMap((id) => state.lexicon.entities.get(id) ?? []);
  // The database compares letters with accents; here words are compared without them.
  const words = asked
    .flatMap((entity) => [entity.name, ...entity.aliases, entity.name.split(" ").at(-1) ?? ""])
    .map((name) => name.toLowerCase())
    .filter((name) => name.length > 2);
  if (words.length === 0) return [];
  const quotes = await store.ask(
    "ask/quotes-with",
    { words: [...new Set(words)] },
    z.object({ id: z.string(), quote: z.string() }),
  );
  return quotes.flatMap(({ id, quote }) => {
    const named = namedIn(quote, state.lexicon);
    const others = [...named].filter(
      (other) => !people.includes(other) && canMeet.has(state.lexicon.entities.get(other)?.label ?? ""),
    );
    return people
      .filter((one) => named.has(one))
      .flatMap((a) => others.map((b): Found => ({ a, b, tier: "named in one sentence", events: [], claims: [id] })));
  });
};

/** Everybody who came near `people` (ids), each pair with its nearest tier, nearest first. `others` (ids): only these. */
export const coPresence = async (
  store: Store,
  state: GraphState,
  people: string[],
  others: string[] | null,
  limit: number,
): Promise<CoPresence[]> => {
  const [shared, places, sentences] = await Promise.all([
    sharedEvents(store, people),
    samePlace(store, people),
    oneSentence(store, state, people),
  ]);
  const pairs = keepNearest([...shared.found, ...places, ...sentences])
    .filter((pair) => others === null || others.includes(pair.b))
    .sort(
      (x, y) => nearest.indexOf(x.tier) - nearest.indexOf(y.tier) || (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1),
    )
    .slice(0, limit);
  const missing = [...new Set(pairs.flatMap((pair) => pair.events))].filter((id) => !shared.records.has(id));
  const records = new Map([
    ...shared.records,
    ...(await store.events(missing)).map((event) => [event.id, event] as const),
  ]);
  const claims = new Map((await store.claims(pairs.flatMap((pair) => pair.claims))).map((one) => [one.claimId, one]));
  return pairs.flatMap((pair) => {
    const [a, b] = [state.lexicon.entities.get(pair.a), state.lexicon.entities.get(pair.b)];
    if (!a || !b) return [];
    const events = pair.events.flatMap((id) => records.get(id) ?? []);
    const evidence = [
      ...events.flatMap((event) => event.evidence),
      ...pair.claims.flatMap((id) => claims.get(id) ?? []),
    ];
    return [{ a: refOf(a), b: refOf(b), tier: pair.tier, events, evidence }];
  });
};
