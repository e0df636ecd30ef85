/** Bodies named by what they are: each form is a rule of its own. A headline in title case tells only those of states. */
import type { Document } from "../document.ts";
import { acronymBodies } from "./acronym-bodies.ts";
import { bodiesOf, foreignBodies } from "./bodies-of.ts";
import { committeesOfHouses } from "./committees-of-houses.ts";
import type { Found } from "./found.ts";
import { namedBodies } from "./named-bodies.ts";
import { calledGroups, spelledOutNames } from "./named-groups.ts";
import { officersOffices } from "./officers-offices.ts";
import type { SentenceView } from "./sentence-view.ts";
import { bodiesOfStates } from "./state-bodies.ts";

export function findOrganizations(document: Document, view: SentenceView): Found[] {
  const lower = bodiesOfStates(document, view);
  if (view.allCapital) return lower.filter((each) => each.iso2 !== null);
  return [
    ...bodiesOf(document, view),
    ...namedBodies(document, view),
    ...lower,
    ...foreignBodies(document, view),
    ...officersOffices(document, view),
    ...committeesOfHouses(document, view),
    ...calledGroups(document, view),
    ...spelledOutNames(document, view),
    ...acronymBodies(view),
  ];
}
