/** States as headlines and names of treaties call them. */
import { stateOf } from "./states-in-text.ts";

const short: Record<string, string> = { US: "US", GB: "UK", AE: "UAE", CD: "DR Congo", VA: "Holy See" };

export function shortStateName(iso2: string): string {
  return short[iso2] ?? stateOf(iso2)?.name ?? iso2;
}
