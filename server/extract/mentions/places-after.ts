/** The places that a noun is said to be at. */
import { calendarWords } from "../vocabulary/calendar.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

export function isPlaceLike(view: SentenceView, index: number): boolean {
  const kind = view.cover[index]?.known.kind;
  // "left their base in December"
  if (calendarWords.has(view.words[index]?.key ?? "")) return false;
  return (
    kind === "city" ||
    kind === "capital" ||
    kind === "region" ||
    kind === "state" ||
    (view.cover[index] === undefined && (view.words[index]?.capital ?? false))
  );
}

/** "on Okinawa", "on the island of Xyz"; not "on Monday". */
function isIsland(view: SentenceView, index: number): boolean {
  const words = view.words.slice(index, index + 3).map((word) => word.key);
  if (words.join(" ") === "the island of") return true;
  const kind = view.cover[index]?.known.kind;
  return kind === "city" || kind === "region" || kind === "state";
}

/** "in Xyz", "on Xyz", "near Xyz and Abc", "southwest of Xyz", "in neighbouring Xyz province" after the noun at `index`. */
export function placesAfter(view: SentenceView, index: number): { from: number; to: number }[] {
  let at = index + 1;
  const first = view.words[at];
  if (first === undefined || !isJoined(first)) return [];
  if (/^(?:southwest|southeast|northwest|northeast|north|south|east|west)$/.test(first.key)) {
    if (view.words[at + 1]?.key !== "of") return [];
    at += 2;
  } else if (/^(?:in|at|near|outside|inside|around)$/.test(first.key)) at += 1;
  else if (first.key === "on" && isIsland(view, at + 1)) at += 1;
  else return [];
  while (
    /^(?:the|neighboring|neighbouring|nearby|northern|southern|eastern|western|central|town|city|island|of)$/.test(
      view.words[at]?.key ?? "",
    )
  )
    at += 1;
  // "in the Black Sea port of Xyz": the sea tells where the port is.
  const port = view.words.slice(at, at + 4).findIndex(({ key }) => /^(?:port|resort)$/.test(key));
  if (port > 0 && view.cover[at]?.known.kind === "region" && view.words[at + port + 1]?.key === "of") at += port + 2;
  const places: { from: number; to: number }[] = [];
  while (at < view.words.length && places.length < 6) {
    const word = view.words[at];
    if (word === undefined || !isPlaceLike(view, at)) break;
    let to = view.cover[at]?.to ?? at + 1;
    while (
      view.cover[at] === undefined &&
      view.words[to]?.capital &&
      isJoined(view.words[to]) &&
      view.cover[to] === undefined
    )
      to += 1;
    // "at Manta Bay": the town's name is the beginning of another
    if (
      view.cover[at] !== undefined &&
      /^(?:Bay|Island|Islands|Point|Harbou?r|Beach|Hill|Hills|Heights|Creek|Lagoon)$/.test(
        view.words[to]?.text ?? "",
      ) &&
      isJoined(view.words[to])
    )
      to += 1;
    if (
      /^(?:province|region|state|district|governorate)$/i.test(view.words[to]?.text ?? "") &&
      isJoined(view.words[to])
    )
      to += 1;
    places.push({ from: at, to });
    const next = view.words[to];
    if (next?.key === "and" && isJoined(next) && isPlaceLike(view, to + 1)) at = to + 1;
    else break;
  }
  return places;
}
