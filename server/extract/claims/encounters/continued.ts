/**
 * One verb for several counterparts, each with a day or a place of its own: "met B on Monday and C on Tuesday", "met in X with B and in Y
 * with C", "spoke with B and, separately, with C", "spoke to B on Monday and to C on Tuesday", "held talks with B in X on Monday and, on Tuesday, with C in Y", "meetings between A and B in X in May and Y in June",
 * "met B in X in May, and again in Y on June 3".
 * Not: "met B on Monday and C left on Tuesday" (C has a verb), "met B on Monday and C" (nothing of its own: one list).
 */
import { partiesRight } from "../parties-right.ts";
import type { SceneItem } from "../scene.ts";
import type { EncounterDraft } from "./draft.ts";
import { lowerAt } from "./words.ts";

const most = 6;

/** Past days and places: "on Monday", "in X", "at the palace in X on Monday". */
function pastWhenAndWhere(items: readonly SceneItem[], from: number): number {
  let at = from;
  for (let round = 0; round < 4; round += 1) {
    const comma = lowerAt(items, at) === "," ? at + 1 : at;
    let next = /^(?:on|in|at)$/.test(lowerAt(items, comma)) ? comma + 1 : comma;
    // "in the occupied Sample Valley"
    while (
      next > comma &&
      next < comma + 4 &&
      /^(?:the|occupied|nearby|neighbou?ring|capital)$/.test(lowerAt(items, next))
    )
      next += 1;
    const item = items[next];
    const isPlace = next > comma && item?.kind === "name" && item.named.placeKey !== null;
    if (item?.kind !== "date" && !isPlace && !isStateOfTown(items, next)) break;
    at = next + 1;
  }
  return at;
}

/** "in Exampleton, | Sampleland, on Monday": where the town lies. */
function isStateOfTown(items: readonly SceneItem[], at: number): boolean {
  const [town, state, next] = [items[at - 2], items[at], items[at + 1]];
  if (lowerAt(items, at - 1) !== "," || town?.kind !== "name" || town.named.type !== "Place") return false;
  const ends = next?.kind === "date" || /^(?:[,.;]|on|for|during|to)$/.test(next?.lower ?? ".");
  return state?.kind === "name" && state.named.type === "Government" && state.named.form === "name" && ends;
}

const opensClause = (item: SceneItem | undefined): boolean =>
  item?.kind === "word" && (item.pos === "VERB" || item.pos === "AUX" || /^(?:who|which|that|to)$/.test(item.lower));

/** "the new government in X", "President B in Y": the item of the place that belongs to this counterpart alone; null where none does. */
function ownPlace(items: readonly SceneItem[], party: number): number | null {
  const isPlace = (at: number): boolean => {
    const item = items[at];
    return item?.kind === "name" && item.named.placeKey !== null && lowerAt(items, at - 1) === "in";
  };
  if (isPlace(party)) return party;
  return isPlace(party + 2) ? party + 2 : null;
}

/** "will meet with A in X, B in Y and C in Z": one draft for each, where each has a place of its own; else the draft as it is. */
function apartByPlace(items: readonly SceneItem[], draft: EncounterDraft): EncounterDraft[] {
  const [ours, theirs] = draft.sides;
  if (theirs === undefined || theirs.parties.length < 2) return [draft];
  const places = theirs.parties.map((party) => ownPlace(items, party.at));
  if (places.includes(null) || new Set(places).size < places.length) return [draft];
  return theirs.parties.map((party, index) => ({
    ...draft,
    ...(index === 0 ? {} : { at: party.at, from: party.at, statusAt: draft.statusAt ?? draft.at }),
    to: party.at + 1,
    sides: [ours, { ...theirs, parties: [party] }],
  }));
}

/** "met in X in May, | Y in June": the same two again. The item of the day; null where none follows a place. */
function placeAndDay(items: readonly SceneItem[], at: number): number | null {
  const place = items[at];
  const day = /^(?:in|on)$/.test(lowerAt(items, at + 1)) ? at + 2 : at + 1;
  return place?.kind === "name" && place.named.placeKey !== null && items[day]?.kind === "date" ? day : null;
}

/** "met B in X in May, and again | in Y on June 3", "again on Friday": the last item of where and when; null where neither is told. */
function onceMore(items: readonly SceneItem[], at: number): number | null {
  const end = pastWhenAndWhere(items, at);
  return end > at && lowerAt(items, end) !== "with" ? end - 1 : null;
}

/** "and | , separately, with C": the item of "with"; null where nothing says that it was apart. */
function pastSeparately(items: readonly SceneItem[], at: number): number | null {
  const word = lowerAt(items, at) === "," ? at + 1 : at;
  if (!/^(?:separately|individually)$/.test(lowerAt(items, word))) return null;
  const link = lowerAt(items, word + 1) === "," ? word + 2 : word + 1;
  return lowerAt(items, link) === "with" ? link : null;
}

/** The draft, taken apart where its counterparts have places of their own, and those that go on behind it, in the order of the text. */
export function withContinued(items: readonly SceneItem[], draft: EncounterDraft): EncounterDraft[] {
  const apart = apartByPlace(items, draft);
  return [...apart, ...continued(items, apart.at(-1) ?? draft)];
}

/** "spoke to B on Monday and | to C on Tuesday": the link of the first comes again. */
const isLink = (items: readonly SceneItem[], at: number, { at: verb, rule }: EncounterDraft): boolean =>
  lowerAt(items, at) === "with" ||
  (lowerAt(items, at) === "to" &&
    /^(?:spoke|told)$/.test(rule) &&
    items.slice(verb + 1, verb + 5).some(({ lower }) => lower === "to"));

/** The drafts for the counterparts behind those of `draft`. */
function continued(items: readonly SceneItem[], draft: EncounterDraft): EncounterDraft[] {
  const [ours, theirs] = draft.sides;
  if (theirs === undefined) return [];
  const found: EncounterDraft[] = [];
  let end = draft.to;
  while (found.length < most) {
    const rest = pastWhenAndWhere(items, end);
    if (!/^(?:and|then|,)$/.test(lowerAt(items, rest))) break;
    let next = rest + 1;
    while (/^(?:and|then|later)$/.test(lowerAt(items, next))) next += 1;
    const separately = pastSeparately(items, next);
    const again = lowerAt(items, next) === "again" ? onceMore(items, next + 1) : placeAndDay(items, next);
    if (again !== null && rest > end) {
      found.push({ ...draft, at: next, from: next, to: next + 1, statusAt: draft.statusAt ?? draft.at });
      end = again;
      continue;
    }
    const own = separately ?? pastWhenAndWhere(items, next);
    const comma = own > next && lowerAt(items, own) === "," ? own + 1 : own;
    const from = isLink(items, comma, draft) ? comma + 1 : comma;
    const list = partiesRight(items, from, 40, true);
    if (list === null) break;
    // "In Sampleland" behind the name was read as where B is from.
    const origin = items[list.to - 1];
    const inState =
      /^(?:in|at)$/.test(lowerAt(items, list.to - 2)) && origin?.kind === "name" && origin.named.placeKey !== null;
    const listEnd = inState ? list.to - 2 : list.to;
    const to = pastWhenAndWhere(items, listEnd);
    const withOwn = own > next && from > comma;
    const apart = (rest > end || found.length > 0) && (own > next || to > listEnd);
    if (!(apart || withOwn) || opensClause(items[to]) || opensClause(items[list.to])) break;
    found.push({
      ...draft,
      at: next,
      from: next,
      to: listEnd,
      statusAt: draft.statusAt ?? draft.at,
      sides: [ours, { parties: list.parties, role: theirs.role }],
    });
    end = list.to;
  }
  return found;
}
