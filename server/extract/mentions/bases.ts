/** Military installations: stations, then bases by name, then by description where no name stands. */
import { rulesByCue } from "../cues.ts";
import type { Document } from "../document.ts";
import { describedBases } from "./described-bases.ts";
import type { Found, MentionRule } from "./found.ts";
import { namedBases } from "./named-bases.ts";
import type { SentenceView } from "./sentence-view.ts";
import { stations } from "./stations.ts";

const rulesFor = rulesByCue([stations, namedBases, describedBases]);

export function findBases(document: Document, view: SentenceView): Found[] {
  const rules = rulesFor(view.sentence);
  if (rules.length === 0) return [];
  const foundBy = (rule: MentionRule): Found[] => (rules.includes(rule) ? rule.find(document, view) : []);
  const before = foundBy(stations);
  const byName = [
    ...before,
    ...foundBy(namedBases).filter((each) => !before.some((other) => each.from < other.to && other.from < each.to)),
  ];
  const taken = new Set(
    byName.flatMap((each) => Array.from({ length: each.to - each.from }, (_, offset) => each.from + offset)),
  );
  return [...byName, ...foundBy(describedBases).filter((each) => !taken.has(each.to - 1) && !taken.has(each.from))];
}
