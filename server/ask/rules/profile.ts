/** Who or what is X; what office does X hold; who is the prime minister of X; who are the parties to X; tell me about X; the bare name. Not: what X wants, how old X is. */
import { filtersOf } from "./common-filters.ts";
import { always, namesIn, type QuestionRule } from "./question-rule.ts";

export const profile: QuestionRule = {
  name: "profile",
  accepts: [
    ...always.filter((signal) => !["with", "by", "at", "person"].includes(signal)),
    "office",
    "about",
    "connect",
    "where",
    "parties",
  ],
  fits: (shape) =>
    namesIn([...shape.groups, ...(shape.topic?.group ? [shape.topic.group] : [])]).length === 1 &&
    (shape.has("describe", "office", "who", "what", "list", "where") || shape.items.length <= 1),
  read: (shape, context) => {
    const name = namesIn([...shape.groups, ...(shape.topic?.group ? [shape.topic.group] : [])])[0];
    // "Who is on the side of X" asks for somebody else.
    const onIt = shape.has("who") && shape.words.some((word) => word.norm === "on");
    // "Whom does X know" asks for others; what one knows about X asks for X.
    const last = shape.items.at(-1);
    const knows = last?.kind === "word" && /^(know|knows|knew|known)$/.test(last.norm) && shape.items.at(-2) === name;
    if (!name || knows || onIt || shape.when !== null) return null;
    // Who is party to it, an agreement tells.
    if (shape.has("parties") && !name.candidates.every(({ id }) => id.startsWith("agreement:"))) return null;
    // Where a base is, the graph knows; where a person is, it does not.
    if (shape.has("where") && !context.fits(name, "thing")) return null;
    const filters = filtersOf(shape, context, {
      asks: "who",
      about: null,
      ...(shape.has("parties") ? { property: "parties" } : {}),
      person: [context.write(name, "any")],
    });
    return { intent: "profile", filters };
  },
};
