/** Which status a question is about, by its tense and its verbs. "Met" is what happened, and nothing else. */
import type { Status } from "#contract/ontology.ts";
import type { Item } from "../items.ts";
import type { Shape } from "../shape.ts";
import { isRefusal } from "./refusing.ts";

export type AskedStatus = { status: Status[]; ever: boolean; planned: boolean; putOff: boolean };

const puttingOff = /^(postpon|reschedul|adjourn|delay|put off$|pushed back$)/;

/** What was put off may have been held on a later day, and is not what was called off. */
export const isPutOff = (shape: Shape): boolean => shape.words.some((word) => puttingOff.test(word.norm));

/** Words for plans that came to nothing: what was never planned cannot be called off. Not: "did not take place", "refused". */
const callsOff = ({ words }: Shape): boolean =>
  words.some((word) => /^(cancel|scrap|called off|call off)/.test(word.norm));

const planning = /^(planned|scheduled|arranged|intended|expected)$/;

/** "Did the planned talks take place?", "which scheduled meetings went ahead?": asks what happened, of what had been planned. Not: "was it planned to take place?". */
const planWasKept = ({ items }: Shape): boolean =>
  items.some((item, index) => {
    const next = items[index + 1];
    return (
      item.kind === "word" &&
      planning.test(item.norm) &&
      next?.kind === "word" &&
      encounter.test(next.norm) &&
      items
        .slice(index + 1)
        .some(
          (later) =>
            later.kind === "word" &&
            /^(take place|took place|taken place|went ahead|go ahead|happened|happen|held)$/.test(later.norm),
        )
    );
  });

/** "The meeting" is a noun. */
const isArticle = (item: Item | undefined): boolean =>
  item?.kind === "word" && /^(the|a|an|this|that|any|of)$/.test(item.norm);

/**
 * "Who was to meet Sample?", "who was Sample to meet?", "were talks to be held?": what was due, as "planned" says it. Not: "the last to meet",
 * "who was the last person to meet".
 */
const wasTo = ({ items }: Shape): boolean =>
  items.some((item, index) => {
    const verb = items[index + 1];
    if (item.kind !== "word" || item.norm !== "to" || verb?.kind !== "word" || !duty.test(verb.norm)) return false;
    const before = items.slice(0, index);
    const was = before.findLastIndex((one) => one.kind === "word" && /^(was|were|is|are)$/.test(one.norm));
    const subject = before
      .slice(was + 1)
      .filter((one) => !isArticle(one) && !(one.kind === "word" && (one.norm === "and" || encounter.test(one.norm))));
    return was >= 0 && subject.every((one) => one.kind === "name");
  });

const contactVerb = /^(meet|see|visit|travel|go|fly|host|receive|welcome|call|phone|speak|talk|sign)$/;

/** "Are planned", "is X scheduled": no verb of the past beside. */
const areDue = ({ words }: Shape): boolean =>
  words.some((word) => /^(is|are)$/.test(word.norm)) &&
  !words.some((word) => /^(was|were|did|had|been)$/.test(word.norm));

const encounter = /^(meetings?|talks|calls?|visits?|trips?|summits?|negotiations|discussions)$/;

const duty = new RegExp(`${contactVerb.source}|^(be|take|take place|happen|attend|join|hold)$`);

/** "Where was Sample going?": what was under way, or what was due; the words do not tell which. */
const wasGoing = ({ items }: Shape): boolean =>
  items.some((item) => item.kind === "word" && /^(was|were)$/.test(item.norm)) &&
  items.some(
    (item, index) =>
      item.kind === "word" &&
      /^(going|travelling|traveling|flying|heading)$/.test(item.norm) &&
      !isArticle(items[index - 1]),
  );

/** "When does Sample visit Exampleland?": asks for what is ahead as well as for what was. Not: "how often does", "who does X meet". */
const timeless = (shape: Shape): boolean =>
  shape.has("when", "where") &&
  shape.words.some((word) => /^(does|do)$/.test(word.norm)) &&
  !shape.words.some((word) => /^(did|was|were|has|have|had)$/.test(word.norm)) &&
  shape.words.some((word) => contactVerb.test(word.norm));

export const statusOf = (shape: Shape): AskedStatus => {
  const now = (status: Status[], ever = false): AskedStatus => ({ status, ever, planned: false, putOff: false });
  if (isPutOff(shape)) return { ...now([]), putOff: true };
  if (shape.has("cancel")) {
    const refused = isRefusal(shape);
    const planned = !refused && (callsOff(shape) || shape.words.some((word) => planning.test(word.norm)));
    return { ...now(refused ? ["cancelled", "denied"] : ["cancelled"], true), planned };
  }
  if (planWasKept(shape)) return { ...now(["happened"]), planned: true };
  if (shape.has("deny")) return now(["denied"], true);
  if (shape.has("allege")) return now(["alleged"], true);
  const looksBack = shape.words.some((word) =>
    /^(did|was|were|had|planned|scheduled|intended|expected)$/.test(word.norm),
  );
  // "Which meetings are planned?" asks for what is still to come.
  const looksAhead = shape.words.some((word) => word.norm === "upcoming") || areDue(shape);
  // What was planned and called off was planned: `wasPlanned` tells it from what was only refused.
  const planned = (back: boolean): AskedStatus => (back ? now(["planned", "cancelled"], true) : now(["planned"]));
  if (shape.has("plan")) return planned(looksBack && !looksAhead);
  if (wasTo(shape)) return planned(looksBack);
  if (shape.has("future")) return now(["planned"]);
  if (shape.has("ongoing")) return now(["ongoing"]);
  if (wasGoing(shape)) return now(["happened", "ongoing", "planned"], true);
  const present =
    shape.words.some((word) => /^(is|are)$/.test(word.norm)) &&
    shape.items.some(
      (item, index) =>
        item.kind === "word" &&
        /^(meeting|seeing|visiting|travelling|traveling|hosting|receiving|calling|going|flying|coming|heading)$/.test(
          item.norm,
        ) &&
        !isArticle(shape.items[index - 1]),
    );
  if (present && !shape.words.some((word) => /^(there|what|which)$/.test(word.norm)))
    return now(["planned", "ongoing"]);
  if (timeless(shape)) return now(["happened", "ongoing", "planned"]);
  return now(shape.has("talk") && !shape.has("meet") ? ["happened", "ongoing"] : ["happened"]);
};
