/**
 * Who met, saw, called, talked with, hosted whom.
 * Takes: who met X; who did X meet; did X meet Y; when and where did X and Y meet; the meetings between X and Y in April; who met whom in Z;
 * who attended the talks of X with Y; who has met both X and Y; who mediated between X and Y; did they meet again. Not: who did not meet X; why they met; meetings "before the coup".
 */
import type { EventKind } from "#contract/ontology.ts";
import type { Interpreted } from "../filters.ts";
import type { NameItem } from "../items.ts";
import type { NameGroup, Shape } from "../shape.ts";
import type { Signal } from "../vocabulary.ts";
import { countsPeople } from "./asks.ts";
import { filtersOf } from "./common-filters.ts";
import { doerOfTalks, hostingOf } from "./hosting.ts";
import { isKeywords, isPlaceKeyword } from "./keywords.ts";
import { always, namesIn, narrowsPeople, type QuestionRule, type RuleContext } from "./question-rule.ts";
import { refuserOf } from "./refusing.ts";
import { statusOf } from "./status.ts";

const contact: Signal[] = ["meet", "talk", "call", "host", "attend", "mediate"];
const placing = new Set(["in", "at", "inside", "near", "around", "within"]);

/** Who phoned did not meet; who spoke did, or phoned. */
const kindsOf = (shape: Shape): EventKind[] => {
  if (shape.has("call") && !shape.has("meet")) return ["Call"];
  const spoke = shape.has("talk", "call") && !shape.has("inPerson");
  return spoke ? ["Meeting", "Talks", "Call", "Visit"] : ["Meeting", "Talks", "Visit"];
};

/** Verbs by which somebody is not met: a question with one of them and a name is about a meeting that was not held. */
const shunning = /^(snub|snubs|snubbed|boycott|boycotts|boycotted|shun|shuns|shunned|avoid|avoids|avoided)$/;
const shuns = (shape: Shape): boolean =>
  shape.groups.length > 0 && shape.words.some((word) => shunning.test(word.norm));

/** Where it was: "in X", "came to X for talks", "the X talks" (of a city: "the Example talks" of a state are talks about it or with it). */
const isPlaceOf = (shape: Shape, group: NameGroup, context: RuleContext): boolean => {
  const [name] = group.names;
  if (!name || !group.names.every((one) => context.fits(one, "place"))) return false;
  if (isPlaceKeyword(shape, group, context)) return true;
  if (group.preposition !== null && placing.has(group.preposition)) return true;
  const before = shape.items[group.index - 2];
  if (/^(to|into)$/.test(group.preposition ?? "") && before?.kind === "word" && before.signals.has("visit"))
    return !context.isPerson(name);
  const next = shape.items[group.index + group.names.length];
  const gathering =
    next?.kind === "word" &&
    /^(talks|meeting|meetings|summit|summits|negotiations|discussions|dialogue|encounter|conference)$/.test(next.norm);
  return gathering && group.names.length === 1 && !name.possessive && context.isCity(name);
};

export const meetings: QuestionRule = {
  name: "meetings",
  accepts: [
    ...always,
    ...contact,
    "where",
    "how",
    "plan",
    "future",
    "cancel",
    "deny",
    "allege",
    "ongoing",
    "both",
    "often",
    "many",
    "time",
    "place",
    "latest",
    "earliest",
    "or",
    "pronoun",
    "inPerson",
    "visit",
    "again",
    "mediate",
    "most",
  ],
  fits: (shape) =>
    (shape.has(...contact) || shuns(shape)) && !(shape.has("mediate") && shape.has("agreement", "action", "say")),
  read: (shape, context) => {
    const places = shape.groups.filter((group) => isPlaceOf(shape, group, context));
    const actors = shape.groups.filter((group) => !places.includes(group));
    const place = places[0]?.names[0];
    if (
      places.length > 1 ||
      narrowsPeople(shape) ||
      // "Did they still meet?" asks for no talks that go on.
      (shape.words.some((word) => word.norm === "still") &&
        !shape.words.some((word) => /^(is|are)$/.test(word.norm))) ||
      (places[0]?.names.length ?? 0) > 1 ||
      shape.words.some((word) => /^(not|never|nobody|none)$/.test(word.norm) && !shape.has("cancel"))
    )
      return null;
    const most = mostOf(shape);
    if (shape.has("most") && (most === null || namesIn(actors).length > 1)) return null;
    const hosting = hostingOf(shape, actors);
    // Who hosted is not who met.
    if (shape.has("host") && !hosting && !shape.has("call")) return null;
    const asked = statusOf(shape);
    // "Cancelled or postponed" are two questions.
    if (asked.putOff && shape.words.some((word) => /^(cancel|called off|call off|scrap)/.test(word.norm))) return null;
    const mediated = shape.has("mediate") ? doerOfTalks(shape, actors, shape.at("mediate")) : null;
    if (shape.has("mediate") && (!mediated || shape.has("host"))) return null;
    const done = hosting ?? mediated;
    const sides = done ? { one: done.one, other: done.other, common: false } : sidesOf(shape, actors, context);
    if (!sides) return null;
    const common: Interpreted["intent"] = sides.common ? "common" : "meetings";
    return {
      intent: common,
      filters: filtersOf(shape, context, {
        ...asked,
        kind: mediated ? ["Meeting", "Talks", "Call"] : kindsOf(shape),
        // Who was present was there, and need have met nobody.
        across: !shape.has("attend") && !wasAt(shape) && !mediated,
        most,
        ...(isSummit(shape) && shape.topic === null ? { about: "summit" } : {}),
        mediator: mediated ? (mediated.hosts === "person" ? "person" : "others") : null,
        // "In May again" was once before May.
        again: shape.has("again") && shape.when === null && place === undefined && asked.status.includes("happened"),
        property: countsPeople(shape) && sides.one.length === 1 && sides.other.length === 0 ? "people" : null,
        hosts: hosting?.hosts ?? null,
        refuser: refuserOf(shape, actors),
        person: sides.one.map((name) => context.write(name, "actor")),
        with: sides.other.map((name) => context.write(name, "actor")),
        place: place ? context.write(place, "place") : null,
      }),
    };
  },
};

/** "Who hosted the summit?": what no source calls so is none. Not: "summit" as one of several words for it. */
const isSummit = (shape: Shape): boolean =>
  shape.words.some(({ norm }) => /^summits?$/.test(norm)) &&
  !shape.words.some(({ norm }) => /^(meet|met|meeting|meetings|talks)$/.test(norm));

/** "Who had the most meetings", "who met most often", "whom did X meet most", "who met the most people". Not: "which country had the most meetings", "most of the meetings". */
const mostOf = (shape: Shape): Interpreted["filters"]["most"] => {
  const at = shape.at("most");
  const next = shape.items[at + 1];
  if (at < 0 || !shape.words.some((word) => /^(who|whom|person)$/.test(word.norm))) return null;
  if (next === undefined || (next.kind === "word" && /^(often|frequently)$/.test(next.norm))) return "meetings";
  if (next.kind !== "word") return null;
  if (/^(meetings|talks|encounters)$/.test(next.norm)) return "meetings";
  return /^(people|persons|officials|leaders)$/.test(next.norm) ? "people" : null;
};

/** "Was X at the talks", "who was in the meeting": asks who was there. */
const wasAt = (shape: Shape): boolean =>
  shape.words.some((word, index) => {
    const next = shape.words[index + 1];
    const noun = next?.norm === "the" || next?.norm === "a" ? shape.words[index + 2] : next;
    return (
      /^(at|in)$/.test(word.norm) && /^(talks|meeting|meetings|summit|negotiations|discussions)$/.test(noun?.norm ?? "")
    );
  });

/** "The meeting of X and Y": theirs. */
const isOfMeeting = (shape: Shape, { preposition, index }: NameGroup): boolean => {
  const noun = shape.items[index - 2];
  return (
    preposition === "of" && noun?.kind === "word" && /^(meeting|meetings|talks|summit|call|encounter)$/.test(noun.norm)
  );
};

type Sides = { one: NameItem[]; other: NameItem[]; common: boolean };

/** Which names stand across from which. "Between X and Y" and "X and Y met" are two sides; "who met X and Y" asks for those who met each. */
const sidesOf = (shape: Shape, actors: NameGroup[], context: RuleContext): Sides | null => {
  const verb = shape.at("meet", "talk", "call", "host", "attend");
  const first = actors[0];
  const names = namesIn(actors);
  if (!first || names.length === 0) return { one: [], other: [], common: false };
  if (actors.length > 2) return isKeywords(shape) ? { one: names, other: [], common: false } : null;
  const second = actors[1];
  // "Who met X of Y": whose X that is, nothing tells.
  if (
    second?.preposition === "of" &&
    first.names.every((name) => name.how === "name" && context.isPerson(name)) &&
    namesIn([second]).every(({ candidates }) => candidates.length > 0) &&
    second.index === first.index + first.names.length * 2
  )
    return null;
  if (second) return { one: namesIn([first]), other: namesIn([second]), common: false };
  const [one, ...others] = names;
  if (!one) return null;
  if (names.length === 1) return { one: [one], other: [], common: false };
  const asksWho =
    shape.has("who") ||
    (shape.has("what") && shape.has("person")) ||
    (shape.has("both") && shape.words.some((word) => /^(anyone|anybody|someone|somebody)$/.test(word.norm)));
  const mutual =
    first.preposition === "between" || first.preposition === "of" || (first.index < verb && !asksWho) || !asksWho;
  if (first.joint === "or") return asksWho && first.index > verb ? { one: [], other: names, common: false } : null;
  // "Who did X and Y meet?", "who met X and Y?": those who are not named met each of them.
  if (asksWho && first.preposition !== "between" && !isOfMeeting(shape, first) && !shape.has("attend"))
    return { one: names, other: [], common: true };
  // "Did A, B and C meet?": all of them in one event.
  if (others.length > 1 && mutual) return { one: names, other: [], common: false };
  return mutual && context.fits(one, "actor") ? { one: [one], other: others, common: false } : null;
};
