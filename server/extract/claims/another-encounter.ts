/** A claim on another encounter of those who met, told in few words by a sentence of its own or by that of the encounter. */
import type { EventClaim } from "#contract/extraction.ts";
import type { Reading } from "../document.ts";
import type { Scene } from "./scene.ts";
import { placeFor } from "./where.ts";

/** `at`: the item of the words that tell of it; where it is held stands behind them. */
export function anotherEncounter(
  reading: Reading,
  told: EventClaim,
  scene: Scene,
  at: number,
  own: Pick<EventClaim, "rule" | "kind" | "status" | "date">,
): EventClaim {
  const { start, end } = scene.sentence;
  const place = placeFor(scene, { at, from: at, to: at + 1 }, { left: at, right: scene.items.length });
  return {
    ...told,
    start,
    end,
    quote: reading.text.slice(start, end),
    context: told.start === start ? [] : [{ start: told.start, end: told.end }],
    confidence: 0.6,
    place: place?.named.placeKey ?? null,
    ...own,
  };
}
