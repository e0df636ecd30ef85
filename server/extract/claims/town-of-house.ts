/** "arrived in D. … was received at the Presidential Palace": the town, for a house that many towns have. Not "at Sample House". */
import type { Reading } from "../document.ts";
import type { NameItem } from "./scene.ts";

const ofAnyTown =
  /^(?:the\s)?(?:presidential|royal|national|state|government|prime\sminister['’]s)\s(?:palace|house|residence|office)$/i;

/** `destination`: where the guests have come, asked for only where it decides. Null where the house is known, or no town is. */
export function townOfHouse(reading: Reading, house: string | null, destination: () => NameItem | null): string | null {
  if (house === null || !ofAnyTown.test(reading.entity(house)?.name ?? "")) return null;
  const town = destination();
  return town?.named.type === "Place" ? town.named.placeKey : null;
}
