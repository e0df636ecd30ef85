/** What the answer's sentence is to be about. */
import type { Asks } from "../filters.ts";
import type { WordItem } from "../items.ts";
import type { Shape } from "../shape.ts";

const auxiliary = /^(did|has|have|had|was|were|is|are|will|does|do|would|can|could)$/;

const whenWords = /^(when|at what time|day|date|dates|month|year)$/;

/** `When and where` is a when; a question that begins with "did" or "has" is a whether. The first question word decides between who and when. */
export const asksOf = (shape: Shape): Asks => {
  if (
    shape.has("often") ||
    (shape.has("many") && shape.has("meet", "visit", "call", "talk") && !countsPeople(shape) && !countsPlaces(shape))
  )
    return "how-often";
  const first = shape.items[0];
  const asksWho = shape.words.findIndex((word) => word.signals.has("who"));
  const asksWhen = shape.words.findIndex((word) => whenWords.test(word.norm));
  if (asksWhen >= 0 && (asksWho < 0 || asksWhen < asksWho) && !isThing(shape)) return "when";
  if (shape.has("where") || asksPlace(shape) || countsPlaces(shape)) return asksWho === 0 ? "who" : "where";
  const begins = first?.kind === "word" && auxiliary.test(first.norm) && asksWho < 0;
  if (begins || shape.has("whether")) return "whether";
  if (countsPeople(shape)) return "who";
  if (asksWho >= 0 || (first?.kind === "word" && /^(what|which)$/.test(first.norm) && shape.has("person")))
    return "who";
  if (first?.kind === "word" && first.norm === "which" && shape.items[1]?.kind === "name") return "who";
  return shape.words.some((word) => word.norm === "what") && !shape.has("meet", "visit", "call") ? "what" : "list";
};

/** "In which country", "which city": a country may also be who did it ("which country revoked …"), where nothing stands before it. */
const asksPlace = (shape: Shape): boolean =>
  shape.has("what") &&
  shape.items.some((item, index) => {
    if (item.kind !== "word") return false;
    if (/^(city|place|location|venue|town)$/.test(item.norm)) return true;
    const before = shape.items[index - 2];
    return item.norm === "country" && before?.kind === "word" && /^(in|at|to)$/.test(before.norm);
  });

const counted = (shape: Shape): WordItem | null => {
  const next = shape.items[shape.at("many") + 1];
  return next?.kind === "word" ? next : null;
};

/** "How many countries did X visit" counts countries, which may be fewer than the visits: they are told, and not counted. */
const countsPlaces = (shape: Shape): boolean => shape.has("many") && counted(shape)?.signals.has("place") === true;

/** "How many people did X meet", "how many ministers met Y" counts people, not meetings. */
export const countsPeople = (shape: Shape): boolean => {
  const next = shape.has("many") ? shape.items[shape.at("many") + 1] : undefined;
  const office = next?.kind === "name" && next.how === "office";
  return office || (counted(shape)?.signals.has("person") === true && !countsPlaces(shape));
};

/** "What agreements were revoked, by whom, when": asked for are the agreements. */
const isThing = (shape: Shape): boolean => {
  const first = shape.items[0];
  return (
    first?.kind === "word" &&
    /^(what|which)$/.test(first.norm) &&
    shape.has("agreement", "base") &&
    !shape.words.slice(0, 2).some((word) => whenWords.test(word.norm))
  );
};
