/** A short title for an event, from its kind and those who took part. */

import type { Role } from "#contract/ontology.ts";
import { byText } from "../name-key.ts";
import type { MergedEvent } from "./merge-event.ts";

/** `nameOf` gives an entity's shown name. `Meeting: A – B`, `Coup in C against D`, `Some agreement revoked`. */
export function eventName(event: MergedEvent, nameOf: (id: string) => string): string {
  const place = event.place === null ? "" : ` in ${nameOf(event.place)}`;
  switch (event.kind) {
    case "Coup":
      return `Coup${place}${byRole(event, "by", (role) => role !== "target", nameOf)}${byRole(event, "against", (role) => role === "target", nameOf)}`;
    case "AgreementAction": {
      const about = list(event.concerns.map(nameOf));
      return about === "" ? `Agreement ${event.action ?? ""}`.trim() : `${about}: ${event.action ?? "mentioned"}`;
    }
    case "Statement":
      return `Statement${everybody(event, nameOf) === "" ? "" : ` by ${everybody(event, nameOf)}`}`;
    case "Deployment":
    case "Withdrawal":
      return `${event.kind}${colon(everybody(event, nameOf))}${place}`;
    case "Visit":
      return `Visit${colon(acrossSides(event, nameOf))}${place}`;
    default:
      return `${event.kind}${colon(acrossSides(event, nameOf))}`;
  }
}

/** "Coup: A" would leave open whether A led it or was overthrown. */
function byRole(
  event: MergedEvent,
  word: string,
  fits: (role: Role) => boolean,
  nameOf: (id: string) => string,
): string {
  const names = event.participants.filter((one) => fits(one.role)).map((one) => nameOf(one.id));
  return names.length === 0 ? "" : ` ${word} ${list(names)}`;
}

const colon = (text: string) => (text === "" ? "" : `: ${text}`);

function acrossSides(event: MergedEvent, nameOf: (id: string) => string): string {
  const first = event.participants.filter((one) => one.side === 0);
  const second = event.participants.filter((one) => one.side === 1);
  if (first.length === 0 || second.length === 0) return everybody(event, nameOf);
  const sides = [first, second].map((side) => list(side.map((one) => nameOf(one.id))));
  return sides.sort(byText).join(" – ");
}

function everybody(event: MergedEvent, nameOf: (id: string) => string): string {
  return list(event.participants.map((one) => nameOf(one.id)));
}

function list(names: string[]): string {
  const sorted = [...names].sort(byText);
  if (sorted.length > 3) return `${sorted.slice(0, 2).join(", ")} and ${sorted.length - 2} others`;
  return sorted.length < 2 ? (sorted[0] ?? "") : `${sorted.slice(0, -1).join(", ")} and ${sorted.at(-1)}`;
}
