/** A name that can be where something is, and the name that "in" or "at" leads to. */
import { lowerAt } from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";

/** Parts of the world: a journey leads there, but nobody meets "in Africa". South Africa is a state. */
const partsOfTheWorld =
  /^(?!south\safrica$)(?:the\s)?(?:(?:north|south|east|west|central|southern|eastern|western|northern|latin|sub-saharan|southeast|south-east|northeast|middle|near)\s)?(?:africa|asia|europe|america|americas|east|indo-pacific|asia-pacific|pacific|sahel|caribbean|balkans|caucasus|gulf|maghreb|levant|scandinavia|horn\sof\safrica)(?:\sregion)?$/;

/** A name that can be where something is. A person's name or a bare agency is none. */
export const isVenue = (item: SceneItem | undefined): item is NameItem =>
  item?.kind === "name" &&
  item.named.placeKey !== null &&
  !isPartOfTheWorld(item) &&
  (item.named.use === "place" || item.named.type !== "Government");

export const isPartOfTheWorld = (item: NameItem): boolean =>
  item.named.type === "Place" && partsOfTheWorld.test(item.lower);

/** "travel to A, B and C and meet D": at which of them is not said. "New Example City, New Example" is one place. */
export function isOneOfSeveral(items: readonly SceneItem[], at: number): boolean {
  const link = lowerAt(items, at + 1);
  if (link !== "," && link !== "and") return false;
  let other = lowerAt(items, at + 2) === "and" ? at + 3 : at + 2;
  const isPlace = (index: number): boolean => {
    const item = items[index];
    return isVenue(item) && item.named.type === "Place";
  };
  if (!isPlace(other)) return false;
  if (link === "and" || other === at + 3) return true;
  // "in Exampleton, West Sample, East Sample": one address, without "and".
  while (lowerAt(items, other + 1) === "," && isPlace(other + 2)) other += 2;
  return (
    lowerAt(items, other + 1) === "and" || (lowerAt(items, other + 1) === "," && lowerAt(items, other + 2) === "and")
  );
}

const kindsOfTown =
  /^(?:capital|city|town|port|resort|village|province|region|district|suburb|island|area|neighbou?rhood|headquarters)$/;

const houses = /^(?:House|Palace|Hotel|Hall|Lodge|Villa|Castle|Mansion|Centre|Center)$/;

/** "the Exampler capital", "the Red Sea resort of": a name that tells which town or where it lies. */
export const isDescribing = (items: readonly SceneItem[], at: number): boolean =>
  items[at]?.kind === "name" &&
  ([at + 1, at + 2].some((next) => items[next]?.kind === "word" && kindsOfTown.test(lowerAt(items, next))) ||
    // "Sample House in Example" is not in Sample.
    houses.test(items[at + 1]?.text ?? ""));

/** "at State House, Example": the town behind a house that no list holds. */
function townOfHouse(items: readonly SceneItem[], at: number): NameItem | null {
  if (lowerAt(items, at) !== "at") return null;
  for (let next = at + 1; next < at + 6; next += 1) {
    const item = items[next];
    if (lowerAt(items, next) === ",") {
      const town = items[next + 1];
      return next > at + 1 && isVenue(town) && town.named.type === "Place" ? town : null;
    }
    // "at State House Example", "at State House-Example"
    const house = lowerAt(items, next - 1) === "-" ? next - 2 : next - 1;
    if (house > at && isVenue(item) && item.named.type === "Place" && houses.test(items[house]?.text ?? ""))
      return item;
    if (lowerAt(items, next) === "-" && houses.test(items[next - 1]?.text ?? "")) continue;
    const ofName = item?.kind === "name" || /^(?:\p{Lu}|the$|of$)/u.test(item?.text ?? "");
    if (!ofName || item?.kind === "date" || (item?.kind === "name" && item.named.type === "Person")) return null;
  }
  return null;
}

/** "at the Example | prefectural government office in Sample": the town of the house whose name the place begins; null where none is told. */
function townOfOffice(items: readonly SceneItem[], at: number): NameItem | null {
  for (let next = at + 1; next < at + 6; next += 1) {
    const item = items[next];
    if (item?.kind !== "word" || !/^(?:NOUN|ADJ|PROPN)$/.test(item.pos)) return null;
    if (!/^(?:offices?|headquarters|building|residence|compound|hall|mansion)$/.test(item.lower)) continue;
    const town = lowerAt(items, next + 1) === "in" ? items[next + 2] : undefined;
    return isVenue(town) && town.named.type === "Place" ? town : null;
  }
  return null;
}

/** "at the Example Palace in Sample": the town, which more people know. */
function townOfVenue(items: readonly SceneItem[], at: number): NameItem | null {
  const office = townOfOffice(items, at);
  if (office !== null) return office;
  const house =
    /(?:\b(?:palace|hotel|villa|castle|residence|airport|centre|center|ministry|embassy|compound|lodge|pavilion|complex)|(?<!\bwhite )\bhouse)$/.test(
      lowerAt(items, at),
    );
  const town = /^(?:in|,)$/.test(lowerAt(items, at + 1)) ? items[at + 2] : undefined;
  // "at State House Example", "at State House-Example"
  const behind = items[lowerAt(items, at + 1) === "-" ? at + 2 : at + 1];
  if (house && isVenue(behind) && behind.named.type === "Place") return behind;
  // "at Sample Court in Example"
  const isNamed = /^(?:at|the)$/.test(lowerAt(items, at - 1)) && !/\bwhite house$/.test(lowerAt(items, at));
  const within = isNamed && lowerAt(items, at + 1) === "in";
  return (house || within) && isVenue(town) && town.named.type === "Place" ? town : null;
}

/** "in Example", "at the White House", "in the capital, Example": the name after the preposition at `at`. */
export function venueAfter(items: readonly SceneItem[], at: number): NameItem | null {
  for (let next = at + 1; next < at + 9; next += 1) {
    const item = items[next];
    if (isDescribing(items, next)) continue;
    if (isVenue(item)) return isOneOfSeveral(items, next) ? null : (townOfVenue(items, next) ?? item);
    const passable =
      item?.kind === "word" &&
      (item.lower === "-" ||
        lowerAt(items, next - 1) === "-" ||
        lowerAt(items, next + 1) === "-" ||
        /^(?:the|its|his|her|their|a|of|,|central|northern|southern|eastern|western|nearby|occupied|seaside|coastal|presidential|palace)$/.test(
          item.lower,
        ) ||
        kindsOfTown.test(item.lower) ||
        // "in the Exampler holy city of Example"
        (item.pos === "PROPN" && [next + 1, next + 2].some((more) => kindsOfTown.test(lowerAt(items, more)))) ||
        // "in the garrison city of Example"
        (item.pos === "NOUN" && kindsOfTown.test(lowerAt(items, next + 1))) ||
        item.pos === "ADJ");
    if (!passable) return townOfHouse(items, at);
  }
  return null;
}
