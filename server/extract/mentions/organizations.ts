/** Bodies named by what they are: each form is a rule of its own. A headline in title case tells only those of states. */
import { rulesByCue } from "../cues.ts";
import type { Document } from "../document.ts";
import { acronymBodies } from "./acronym-bodies.ts";
import { bodiesOf, foreignBodies } from "./bodies-of.ts";
import { committeesOfHouses } from "./committees-of-houses.ts";
import type { Found } from "./found.ts";
import { letteredWings } from "./lettered-wings.ts";
import { namedBodies } from "./named-bodies.ts";
import { calledGroups, spelledOutNames } from "./named-groups.ts";
import { officersOffices } from "./officers-offices.ts";
import type { SentenceView } from "./sentence-view.ts";
import { bodiesOfStates } from "./state-bodies.ts";

const rulesFor = rulesByCue([
  bodiesOf,
  namedBodies,
  bodiesOfStates,
  foreignBodies,
  officersOffices,
  committeesOfHouses,
  calledGroups,
  spelledOutNames,
  acronymBodies,
  letteredWings,
]);

export function findOrganizations(document: Document, view: SentenceView): Found[] {
  if (view.allCapital) return bodiesOfStates.find(document, view).filter((each) => each.iso2 !== null);
  const all: Found[] = [];
  for (const rule of rulesFor(view.sentence)) all.push(...rule.find(document, view));
  return all;
}
