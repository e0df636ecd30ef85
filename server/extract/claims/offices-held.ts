/** The states and bodies whose offices a person is said to hold. */
import type { Claim } from "#contract/extraction.ts";

export type OfficesHeld = (person: string) => ReadonlySet<string>;

/** By what the claims of an article say. An office of which it does not say whose it is counts as that of a body without a name. */
export function officesHeld(claims: readonly Claim[]): OfficesHeld {
  const held = new Map<string, Set<string>>();
  const none: ReadonlySet<string> = new Set();
  for (const claim of claims) {
    if (claim.type !== "office") continue;
    const { person, body } = claim;
    held.set(person, (held.get(person) ?? new Set()).add(body ?? ""));
  }
  return (key) => held.get(key) ?? none;
}
