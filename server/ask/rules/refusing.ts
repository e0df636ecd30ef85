/**
 * Who is to have refused. Takes: whom did X refuse to meet; who declined to see X; did X snub Y; was X refused a meeting by Y. Not: who cancelled the
 * meeting, "the meeting that X and Y refused".
 */
import type { AskFilters } from "../filters.ts";
import type { NameGroup, Shape } from "../shape.ts";
import { isSubject } from "./question-rule.ts";

const verbs = /^(refus|reject|declin|snub|boycott|shun|avoid)/;

export const isRefusal = (shape: Shape): boolean => shape.words.some((word) => verbs.test(word.norm));

/** Null where nobody is asked for as the one who refused. */
export const refuserOf = (shape: Shape, actors: NameGroup[]): AskFilters["refuser"] => {
  const verb = shape.items.findIndex((item) => item.kind === "word" && verbs.test(item.norm));
  if (verb < 0 || actors.length > 2) return null;
  const [first] = actors;
  if (first === undefined) return "others";
  // Of "X and Y" either may be meant.
  if (first.names.length > 1) return null;
  const passive = shape.items
    .slice(0, verb)
    .some((item) => item.kind === "word" && /^(was|were|been|being|is|are)$/.test(item.norm));
  const by = actors.findIndex((group) => group.preposition === "by");
  if (by >= 0) return by === 0 ? "person" : "with";
  const subject = first.index < verb || isSubject(shape, first);
  return subject === passive ? "others" : "person";
};
