/** Treaties, accords, memoranda, deals: those that a list knows, then those with names, then those that are only described or pointed at. */
import { rulesByCue } from "../cues.ts";
import type { Document } from "../document.ts";
import { agreementsAsOne } from "./agreement-as-one.ts";
import { describedAgreements } from "./described-agreements.ts";
import type { Found } from "./found.ts";
import { knownAgreements } from "./known-agreements.ts";
import { namedAgreements } from "./named-agreements.ts";
import { reachedAgreements } from "./reached-agreements.ts";
import type { SentenceView } from "./sentence-view.ts";

const rulesFor = rulesByCue([
  knownAgreements,
  namedAgreements,
  describedAgreements,
  reachedAgreements,
  agreementsAsOne,
]);

export function findAgreements(document: Document, view: SentenceView): Found[] {
  const kept: Found[] = [];
  const taken = new Set<number>();
  for (const rule of rulesFor(view.sentence)) {
    const free = rule.find(document, view).filter((each) => !taken.has(each.to - 1) && !taken.has(each.from));
    kept.push(...free);
    for (const each of free) for (let index = each.from; index < each.to; index += 1) taken.add(index);
  }
  return kept;
}
