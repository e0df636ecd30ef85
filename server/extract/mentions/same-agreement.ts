/**
 * When two ways of telling of an agreement tell of one.
 * Takes: "the Trade Agreement" after "the Ruritania-Freedonia Trade Agreement", "the deal" between two states after the agreement
 * between them, "the bilateral security pact" after "the Exempla Defense Agreement", "the so-called Exempla Defense Agreement"
 * after "a ten-year security deal", and what a headline calls a "Defense Pact".
 * Not taken: two names, another state's agreement, "a new defense deal", a plural, an agreement on something else, and words that
 * fit two agreements.
 */
import type { Draft } from "../entities.ts";
import { agreementSubjects } from "../vocabulary/agreement-words.ts";
import type { Found } from "./found.ts";
import type { SentenceView } from "./sentence-view.ts";
import { fold } from "./words.ts";

export type ToldAgreement = {
  name: string;
  /** Has a name of its own. */
  named: boolean;
  states: string[];
  /** States that the sentence tells of beside it. */
  nearby: string[];
  /** What it is about, in the words of its description: "military cooperation". */
  subject: string;
  /** What it is about, words for one thing taken together. */
  matters: string[];
  kind: string;
  /** "the agreement", "this pact", "the so-called Exempla Agreement": one that was told of. */
  isDefinite: boolean;
  inHeadline: boolean;
  /** Where the text tells of it first. */
  at: number;
};

export type KnownAgreement = ToldAgreement & { of: Draft };

/** Words that tell of one matter. */
const matters: Record<string, string> = Object.fromEntries(
  Object.entries({
    defence: "defence defense military security basing base bases forces troop troops soldiers",
    truce: "ceasefire cease truce armistice",
    trade: "trade tariff tariffs commerce commercial",
    peace: "peace reconciliation",
    power: "power sharing coalition unity",
    nuclear: "nuclear uranium denuclearization",
  }).flatMap(([matter, words]) => words.split(" ").map((word) => [word, matter])),
);
/** Subjects that any agreement may have. */
const neutral = new Set(
  "bilateral trilateral mutual cooperation co-operation partnership strategic framework political reciprocal interim joint".split(
    " ",
  ),
);
const another =
  /^(?:new|another|second|third|separate|previous|earlier|old|former|other|similar|proposed|own|two|three|several|\d{4})$/;
const pointing = /^(?:the|this|that|its|their|his|her|both|called)$/;

function mattersOf(view: SentenceView, from: number, to: number): string[] {
  const found = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const key = view.words[index]?.key ?? "";
    if (view.words[index - 1]?.key === "social") continue;
    const matter = Object.hasOwn(matters, key)
      ? matters[key]
      : agreementSubjects.has(key) && !neutral.has(key)
        ? key
        : undefined;
    if (matter !== undefined) found.add(matter);
  }
  return [...found];
}

/** What the agreement is about: "military cooperation" of "military cooperation deal". */
const subjectOf = (name: string): string =>
  fold(name).replace(/ ?\b(?:agreement|accord|deal|pact|treaty|memorandum|mou)s?$/, "");

const codeOf = ({ known }: SentenceView["known"][number]): string[] =>
  known.kind === "state" || known.kind === "capital" ? [known.iso2] : known.kind === "adjective" ? known.iso2 : [];

export function toldOf(view: SentenceView, thing: Found, name: string): ToldAgreement {
  const before = view.words.slice(Math.max(0, thing.from - 3), thing.from);
  const all = [...before, ...view.words.slice(thing.from, thing.to)];
  const own = view.words.slice(thing.from, thing.to);
  return {
    name,
    named: /^(?:named|known)-agreement$/.test(thing.rule) && !view.allCapital,
    states: thing.states,
    nearby: view.known.flatMap(codeOf),
    subject: subjectOf(thing.name),
    matters: mattersOf(view, thing.from, thing.to),
    kind: thing.kind ?? "agreement",
    isDefinite:
      (before.some((word) => pointing.test(word.key)) || own[0]?.key === "the") &&
      !all.some((word) => another.test(word.key)) &&
      !own.some((word) => /^(?:agreements|deals|pacts|treaties|accords)$/.test(word.key)),
    inHeadline: view.allCapital,
    at: view.words[thing.from]?.start ?? 0,
  };
}

const within = (one: readonly string[], other: readonly string[]): boolean => one.every((each) => other.includes(each));

/** No state is a party to the one and not to the other, and the sentence tells of no other state alone. */
function fitParties(known: ToldAgreement, told: ToldAgreement): boolean {
  const parties = within(known.states, told.states) || within(told.states, known.states);
  const others = told.states.length === 0 && told.nearby.length > 0 && known.states.length > 0;
  return parties && !(others && !told.nearby.some((code) => known.states.includes(code)));
}

/** "treaty" and "memorandum" are two things; "deal" and "accord" may be either. */
function fitKinds(one: string, other: string): boolean {
  const plain = /^(?:agreement|deal|accord|pact)$/;
  return one === other || (plain.test(one) && other !== "memorandum") || (plain.test(other) && one !== "memorandum");
}

/** "the Tarn Declaration" of "the Tarn Declaration for Peace": begins with a name, and not with what many are about. */
function isBeginning(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const first = short.split(" ")[0] ?? "";
  const isName = !agreementSubjects.has(first) && !general.test(first);
  return (
    isName &&
    /\s(?:declaration|accords?|agreement|treaty|pact)$/.test(short) &&
    /^ (?:for|on|of) /.test(long.slice(short.length)) &&
    long.startsWith(short)
  );
}

const general =
  /^(?:joint|general|framework|free|new|final|common|basic|comprehensive|international|multilateral|regional)$/;

function byName(known: readonly KnownAgreement[], name: string): Draft | null {
  const wanted = fold(name);
  const short = wanted.split(" ").length < 3;
  for (const { of, named } of known) {
    const each = fold(of.name);
    if (named && isBeginning(wanted, each)) return of;
    if (short) continue;
    if (named && (each === wanted || each.endsWith(` ${wanted}`) || wanted.endsWith(` ${each}`))) return of;
  }
  return null;
}

/** "the deal" between two states is the agreement between them that the text has told of, unless it is about something else. */
function byParties(known: readonly KnownAgreement[], told: ToldAgreement): Draft | null {
  if (told.states.length < 2) return null;
  const parties = [...told.states].sort().join();
  const match = known.find(
    (each) =>
      !each.named &&
      [...each.states].sort().join() === parties &&
      (each.subject === told.subject || each.subject === "" || told.subject === ""),
  );
  return match?.of ?? null;
}

/** What is told later points back to what was told first, or says in full what the headline said in short. */
function pointsBack(one: ToldAgreement, other: ToldAgreement): boolean {
  const [first, later] = one.at < other.at ? [one, other] : [other, one];
  return later.isDefinite || first.inHeadline;
}

function byMatter(known: readonly KnownAgreement[], told: ToldAgreement): Draft | null {
  if (told.matters.length === 0) return null;
  const fitting = known.filter(
    (each) =>
      pointsBack(each, told) &&
      !(told.named && each.named) &&
      each.matters.some((matter) => told.matters.includes(matter)) &&
      (within(each.matters, told.matters) || within(told.matters, each.matters)) &&
      fitKinds(each.kind, told.kind) &&
      fitParties(each, told),
  );
  const before = fitting.filter(({ at }) => at < told.at);
  const drafts = new Set((before.length > 0 ? before : fitting).map(({ of }) => of));
  const [only] = drafts;
  return drafts.size === 1 ? (only ?? null) : null;
}

/** The agreement, of those that are known, that `told` is; null where it is another. */
export function sameAgreement(known: readonly KnownAgreement[], told: ToldAgreement): Draft | null {
  const plain = told.named ? byName(known, told.name) : byParties(known, told);
  return plain ?? byMatter(known, told);
}
