/**
 * Who leads a state or a body. Takes: who leads X; who governs X; who runs X; who heads X; who is in charge of X. Answered by those who are told to hold its
 * highest offices. Not: who leads the junta (the state's offices may be those whom it has ousted), who led the coup (an event), who runs the base (its operator), who belongs to X, who led X before the coup.
 */
import type { NameItem } from "../items.ts";
import type { Shape } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { always, namesIn, type QuestionRule } from "./question-rule.ts";

/** Whether the name can mean a state or a body, and no base. */
const isBody = (name: NameItem): boolean =>
  name.how === "name" && !name.candidates.some((form) => form.id.startsWith("base:"));

/** "The junta in Example": where it is told which, that one is asked about. */
const led = (shape: Shape): NameItem[] => {
  const names = namesIn(shape.groups);
  const [one, other] = names;
  const place = shape.groups.find((group) => group.names[0] === other);
  const same = one?.candidates.some((form) => other?.candidates.some(({ id }) => id === form.id));
  return names.length === 2 && same && other && /^(in|of)$/.test(place?.preposition ?? "") ? [other] : names;
};

export const leaders: QuestionRule = {
  name: "leaders",
  accepts: [...always, "lead", "run"],
  fits: (shape) => {
    const names = led(shape);
    const [name] = names;
    if (names.length !== 1 || name === undefined || !shape.has("who") || shape.has("base", "meet", "coup"))
      return false;
    return shape.has("lead") || (shape.has("run") && isBody(name));
  },
  read: (shape, context) => {
    const [name] = led(shape);
    if (
      name === undefined ||
      !isBody(name) ||
      namesIn(shape.groups).some(({ text }) => /\bjunta\b/i.test(text)) ||
      shape.when !== null ||
      shape.has("not") ||
      shape.words.some((word) => /^(belong|use|own)/.test(word.norm)) ||
      context.isPerson(name)
    )
      return null;
    return {
      intent: "profile",
      filters: filtersOf(shape, context, { asks: "who", about: null, person: [context.writeLeader(name)] }),
    };
  },
};
