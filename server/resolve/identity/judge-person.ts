/**
 * Whether two names are one person. A name that differs needs an office, an encounter, or at least a state or a body, in
 * common; a shared surname alone, father and son, and a middle initial that differs are never one.
 */
import { placeOf } from "../use.ts";
import { type Atom, shares } from "./atom.ts";
import { generation } from "./atom-key.ts";
import { easilyConfused } from "./confused-states.ts";
import { shareEncounter } from "./encounters.ts";
import type { Judgement } from "./judgement.ts";
import { compareNames, type Difference, possibleSurnames, soundKey } from "./person-name.ts";

/** From here on the names are equal; what else speaks for it makes it surer. */
export const sameNameScore = 0.98;

type Context = { strength: "office" | "tie" | "none" | "against"; reasons: string[] };

/** Both atoms strong. `null`: nothing speaks for it, or something speaks against. */
export function judgePeople(a: Atom, b: Atom): Judgement | null {
  if (a.person === null || b.person === null) return null;
  const differences = compareNames(a.person, b.person);
  if (differences === null) return null;
  const told = contextOf(a, b);
  if (differences.length === 0) {
    if (told.strength !== "against") {
      const score = { office: 1, tie: 0.99, none: sameNameScore }[told.strength];
      return { verdict: "same", score, reasons: ["same name", ...told.reasons] };
    }
    return { verdict: "maybe", score: 0.5, reasons: ["same name", ...told.reasons] };
  }
  const context = withEncounters(told, a, b);
  // Half the names of the world begin like another: without anything in common that is not even a hint.
  if (differences.includes("beginning") && context.strength === "none") return null;
  const needs = worst(differences);
  const reasons = [...differences.map((one) => inWords[one]), ...context.reasons];
  return weigh(needs, context.strength, Math.min(...differences.map((one) => sureness[one])), reasons);
}

/** How sure a difference is to be none of persons, where the context is enough: of two that exclude each other the surer stays. */
const sureness: Record<Difference, number> = {
  sound: 0.96,
  order: 0.96,
  short: 0.95,
  middle: 0.95,
  letter: 0.94,
  initial: 0.93,
  "maybe-short": 0.92,
  "no-last": 0.9,
  "no-first": 0,
  beginning: 0,
  suffix: 0,
};

/** The least context with which a difference still makes one person; `never` makes a suggestion at most. */
const neededFor: Record<Difference, "tie" | "office" | "never"> = {
  short: "tie",
  sound: "tie",
  middle: "tie",
  "maybe-short": "office",
  initial: "office",
  letter: "office",
  order: "office",
  "no-last": "office",
  "no-first": "never",
  beginning: "never",
  suffix: "never",
};

const inWords: Record<Difference, string> = {
  short: "a short form of the given name",
  sound: "another spelling of the same sounds",
  middle: "a middle name more",
  "maybe-short": "perhaps a short form of the given name",
  initial: "an initial for the given name",
  letter: "one letter differs",
  order: "the same names in another order",
  "no-last": "a second surname more",
  "no-first": "the first name is left out",
  beginning: "one given name begins like the other",
  suffix: "one of them with Jr., Sr. or a number",
};

function worst(differences: readonly Difference[]): "tie" | "office" | "never" {
  const needs = differences.map((difference) => neededFor[difference]);
  if (needs.includes("never")) return "never";
  return needs.includes("office") || needs.length > 1 ? "office" : "tie";
}

function weigh(
  needs: "tie" | "office" | "never",
  strength: Context["strength"],
  sure: number,
  reasons: string[],
): Judgement | null {
  if (strength === "against") return null;
  if (needs !== "never" && (strength === "office" || (strength === "tie" && needs === "tie"))) {
    return { verdict: "same", score: strength === "office" ? sure : sure - 0.05, reasons };
  }
  const score = { office: 0.75, tie: 0.65, none: needs === "tie" ? 0.55 : 0.4 }[strength];
  return { verdict: "maybe", score, reasons };
}

/**
 * A surname with an office, and a full name: the same office makes them one, if nobody else has both. "Foreign Minister Example" of an article that speaks of
 * no state of the other's may be another state's minister: that is only likely.
 */
export function judgeSurname(weak: Atom, full: Atom): Judgement | null {
  const surname = weak.person?.words.at(-1);
  if (surname === undefined || full.person === null || full.weak) return null;
  if (!possibleSurnames(full.person).includes(surname)) return null;
  const context = contextOf(weak, full);
  const reasons = ["the surname alone", ...context.reasons];
  if (context.strength === "office" && !speaksOfStateOf(weak, full) && !metTheSame(weak, full, "any"))
    return { verdict: "maybe", score: 0.6, reasons: [...reasons, "of which state, one article does not say"] };
  if (context.strength === "office") return { verdict: "same", score: 0.9, reasons };
  return context.strength === "tie" ? { verdict: "maybe", score: 0.45, reasons } : null;
}

/** Whether the articles of the one name a state or body that the other serves, or a place there; where none is known, nothing can be asked for. */
function speaksOfStateOf(weak: Atom, full: Atom): boolean {
  const own = [...full.states.keys(), ...full.bodies.keys()];
  const named = [weak.states, weak.bodies, weak.around];
  return own.length === 0 || own.some((one) => named.some((words) => words.has(one)) || weak.around.has(placeOf(one)));
}

function contextOf(a: Atom, b: Atom): Context {
  const apart = termsApart(a, b);
  if (apart !== null) return { strength: "against", reasons: [apart] };
  const office = sharedOffice(a, b);
  if (office !== null) return { strength: "office", reasons: [`the same office: ${office}`] };
  const body = shares(a.bodies, b.bodies);
  const state = shares(a.states, b.states);
  if (body !== null || state !== null) return { strength: "tie", reasons: [`both of ${body ?? state}`] };
  const calling = callingApart(a, b) ?? callingApart(b, a);
  if (calling !== null) return { strength: "against", reasons: [calling] };
  const elsewhere = a.states.size > 0 && b.states.size > 0 && (servesOneState(a) || servesOneState(b));
  if (elsewhere && !isSlip(a, b))
    return { strength: "against", reasons: [`offices in ${list(a.states)} and in ${list(b.states)}`] };
  return { strength: "none", reasons: [] };
}

/**
 * Who met the same person on the same day is as likely the same as who holds the same office; about the same time, as who is
 * of the same state.
 */
function withEncounters(context: Context, a: Atom, b: Atom): Context {
  if (context.strength === "office" || context.strength === "against") return context;
  if (metTheSame(a, b, "day"))
    return { strength: "office", reasons: [...context.reasons, "met the same person on the same day"] };
  if (context.strength === "tie" || !metTheSame(a, b, "any")) return context;
  return { strength: "tie", reasons: ["met the same person about the same time"] };
}

/** Whether both tell of a meeting with the same person; where the two may have met each other, that says nothing. */
export function metTheSame(a: Atom, b: Atom, told: "day" | "any"): boolean {
  const mayHaveMet = (one: Atom, other: Atom) => metUnder(one).some((name) => other.met.has(name));
  return shareEncounter(a.met, b.met, told) && !mayHaveMet(a, b) && !mayHaveMet(b, a);
}

/** The names under which others' encounters may tell of this person. */
export function metUnder({ person }: Atom): string[] {
  return person === null ? [] : possibleSurnames(person).map(soundKey);
}

/** Why somebody without an office, whose calling an article tells, is hardly the other, who has an office of state or another calling; null where that may be. */
function callingApart(a: Atom, b: Atom): string | null {
  const [calling] = a.offices.size > 0 ? [] : a.kinds.keys();
  if (calling === undefined || b.kinds.has(calling)) return null;
  const [other] = b.offices.size > 0 ? [] : b.kinds.keys();
  if (other !== undefined) return `one of them told as ${calling}, the other as ${other}`;
  return servesOneState(b) || servesAbroad(b) ? `one of them told as ${calling}, the other in office` : null;
}

/** Why the years in which the two held office are hardly one life's; null where they may be. */
function termsApart(a: Atom, b: Atom): string | null {
  const [one, other] = [a, b].map(({ years }) => [...years.keys()].map(Number));
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return null;
  const gap = Math.max(Math.min(...one) - Math.max(...other), Math.min(...other) - Math.max(...one));
  return gap < generation ? null : `in office ${gap} years apart`;
}

const list = (states: ReadonlyMap<string, number>) => [...states.keys()].sort().join(", ");

/** The same title in the same state or body; or where one article names no body, but speaks of the other's state. */
function sharedOffice(a: Atom, b: Atom): string | null {
  const exact = [...a.offices.keys()].filter((office) => b.offices.has(office) && !office.endsWith("|")).sort()[0];
  if (exact !== undefined && !exact.startsWith("|")) return exact.replace("|", ", ");
  return openOffice(a, b) ?? openOffice(b, a);
}

function openOffice(open: Atom, other: Atom): string | null {
  for (const office of [...other.offices.keys()].sort()) {
    const [title = "", body = ""] = office.split("|");
    if (title === "" || !open.offices.has(`${title}|`)) continue;
    if (title.includes(" ") || open.around.has(body)) return title;
  }
  return null;
}

/**
 * One name with one title of two states that are easily confused (`Nigerian` for `Nigerien`): a second person is rarer. A
 * name of two words proves that only where the two states share their adjective.
 */
function isSlip(a: Atom, b: Atom): boolean {
  const confused = easilyConfused(a.states.keys(), b.states.keys());
  if (confused === null || (confused === "by name" && (a.person?.words.length ?? 0) < 3)) return false;
  const titles = new Set([...a.offices.keys()].map((office) => office.split("|")[0]));
  return [...b.offices.keys()].some((office) => titles.has(office.split("|")[0]));
}

const sent = /\b(?:ambassador|envoy|representative|adviser|advisor|assistant|spokesperson)\b/;

/**
 * Only offices that one serves one state in: envoys, commanders and spokespeople are named by the place they are sent
 * to as often as by the state that sends them.
 */
function servesOneState(atom: Atom): boolean {
  const own =
    /\b(?:president|prime|minister|chancellor|king|queen|senator|governor|mayor|parliament|opposition|lawmaker|judge)\b/;
  return [...atom.offices.keys()].some((office) => own.test(office) && !sent.test(office));
}

const servesAbroad = (atom: Atom): boolean =>
  [...atom.offices.keys()].some((office) => sent.test(office) || /\b(?:general|colonel|commander)\b/.test(office));
