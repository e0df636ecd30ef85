/** Whether somebody holds an office: is X the president of Y; was X an ambassador. Not: is X a good minister, is X still the minister. */
import { filtersOf } from "./common-filters.ts";
import { always, namesIn, type QuestionRule } from "./question-rule.ts";

export const officeHeld: QuestionRule = {
  name: "office-held",
  accepts: always,
  fits: (shape) => {
    const [person, office, more] = namesIn(shape.groups);
    const first = shape.items[0];
    return (
      person?.how === "name" &&
      office?.how === "office" &&
      more === undefined &&
      first?.kind === "word" &&
      /^(is|was|are|were)$/.test(first.norm)
    );
  },
  read: (shape, context) => {
    const [person, office] = namesIn(shape.groups);
    if (!person || !office || !context.isPerson(person) || shape.when !== null || shape.has("not")) return null;
    return {
      intent: "profile",
      filters: filtersOf(shape, context, {
        asks: "whether",
        person: [context.write(person, "actor")],
        about: office.text,
        property: "office",
      }),
    };
  },
};
