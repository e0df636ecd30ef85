/**
 * Who is to have received whom, and who held talks at his place. Takes: who hosted X; whom did X receive; did X welcome Y; was Y received by X; who hosted
 * the talks between X and Y; which talks did X host. Not: "X and Y met", who received a call.
 */
import type { AskFilters } from "../filters.ts";
import type { NameItem } from "../items.ts";
import type { NameGroup, Shape } from "../shape.ts";
import { isSubject } from "./question-rule.ts";

export type Hosting = { one: NameItem[]; other: NameItem[]; hosts: AskFilters["hosts"] };

const isPassive = (shape: Shape, verb: number): boolean =>
  shape.items
    .slice(0, verb)
    .some((item) => item.kind === "word" && /^(was|were|been|being|is|are|be)$/.test(item.norm)) &&
  shape.items.slice(verb, verb + 1).some((item) => item.kind === "word" && item.norm.endsWith("ed"));

const gathering = /^(meeting|meetings|talks|summit|summits|negotiations|discussions|dialogue|round|session|reunion)$/;

/**
 * "Who hosted the talks between X and Y?", "the summit that X hosted", "who mediated between X and Y?": whoever did so, or X. Null: another verb says that
 * they met.
 * @param verb the item that tells what was done
 */
export const doerOfTalks = (shape: Shape, actors: NameGroup[], verb: number): Hosting | null => {
  const verbs = shape.words.filter((word) => word.signals.has("meet") || word.signals.has("talk"));
  if (!verbs.every((word) => gathering.test(word.norm)) || actors.length > 2) return null;
  const host = actors.find(
    (group) =>
      group.preposition === "by" ||
      (group.preposition === null && (isSubject(shape, group) || (group.index < verb && !shape.words.some(isWho)))),
  );
  const rest = actors.filter((group) => group !== host);
  if (host) return { one: host.names, other: rest.flatMap((group) => group.names), hosts: "person" };
  const [first, second] = rest;
  if (first === undefined) return { one: [], other: [], hosts: "others" };
  const [one, ...more] = first.names;
  if (one === undefined) return null;
  return { one: [one], other: [...more, ...(second?.names ?? [])], hosts: "others" };
};

const isWho = ({ norm }: { norm: string }): boolean => norm === "who" || norm === "which" || norm === "what";

/** Null where the question is not about hosting, or not put together in a way that says who hosted. */
export const hostingOf = (shape: Shape, actors: NameGroup[]): Hosting | null => {
  if (!shape.has("host") || shape.has("call", "attend")) return null;
  if (shape.has("meet", "talk")) return doerOfTalks(shape, actors, shape.at("host"));
  const verb = shape.at("host");
  const by = actors.filter((group) => group.preposition === "by");
  const rest = actors.filter((group) => !by.includes(group));
  // "Who hosted whom?"
  if (actors.length === 0) return { one: [], other: [], hosts: "others" };
  if (actors.length > 2 || by.length > 1) return null;
  const [first] = rest;
  const names = (group: NameGroup | undefined): NameItem[] => group?.names ?? [];
  if (isPassive(shape, verb) || by.length > 0) {
    if (rest.length > 1) return null;
    // "Who was received by X?", "by whom was Y received?"
    if (by.length === 1 && rest.length === 0) return { one: names(by[0]), other: [], hosts: "person" };
    return { one: names(first), other: names(by[0]), hosts: by.length === 1 ? "with" : "others" };
  }
  const subject = rest.find((group) => group.index < verb || isSubject(shape, group));
  const object = rest.find((group) => group !== subject && group.index > verb);
  if (subject) return { one: names(subject), other: names(object), hosts: "person" };
  return object && rest.length === 1 ? { one: names(object), other: [], hosts: "others" } : null;
};
