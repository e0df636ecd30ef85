/**
 * One verb for several counterparts, each with a day or a place of its own: "met B on Monday and C on Tuesday", "met in X with B and in Y
 * with C", "held talks with B in X on Monday and, on Tuesday, with C in Y", "meetings between A and B in X in May and Y in June".
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
    if (item?.kind !== "date" && !isPlace) break;
    at = next + 1;
  }
  return at;
}

const opensClause = (item: SceneItem | undefined): boolean =>
  item?.kind === "word" && (item.pos === "VERB" || item.pos === "AUX" || /^(?:who|which|that|to)$/.test(item.lower));

/** "met in X in May, | Y in June": the same two again. The item of the day; null where none follows a place. */
function placeAndDay(items: readonly SceneItem[], at: number): number | null {
  const place = items[at];
  const day = /^(?:in|on)$/.test(lowerAt(items, at + 1)) ? at + 2 : at + 1;
  return place?.kind === "name" && place.named.placeKey !== null && items[day]?.kind === "date" ? day : null;
}

/** The drafts for the counterparts behind those of `draft`, in the order of the text. */
export function continued(items: readonly SceneItem[], draft: EncounterDraft): EncounterDraft[] {
  const [ours, theirs] = draft.sides;
  if (theirs === undefined) return [];
  const found: EncounterDraft[] = [];
  let end = draft.to;
  while (found.length < most) {
    const rest = pastWhenAndWhere(items, end);
    if (!/^(?:and|then|,)$/.test(lowerAt(items, rest))) break;
    let next = rest + 1;
    while (/^(?:and|then|later)$/.test(lowerAt(items, next))) next += 1;
    const again = placeAndDay(items, next);
    if (again !== null && rest > end) {
      found.push({ ...draft, at: next, from: next, to: next + 1, statusAt: draft.statusAt ?? draft.at });
      end = again;
      continue;
    }
    const own = pastWhenAndWhere(items, next);
    const comma = own > next && lowerAt(items, own) === "," ? own + 1 : own;
    const from = lowerAt(items, comma) === "with" ? comma + 1 : comma;
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
