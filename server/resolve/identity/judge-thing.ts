/** Whether two organizations, places, governments, agreements or bases are one. */
import { withoutCountryWords } from "../countries.ts";
import { normaliseName } from "../name-key.ts";
import { type Atom, shares } from "./atom.ts";
import { organizationKey } from "./atom-key.ts";
import type { Judgement } from "./judgement.ts";

const same = (score: number, ...reasons: string[]): Judgement => ({ verdict: "same", score, reasons });
const maybe = (score: number, ...reasons: string[]): Judgement => ({ verdict: "maybe", score, reasons });

/** The one state of an atom, null where none or several are told. */
function stateOf(atom: Atom): string | null {
  return atom.iso2.size === 1 ? ([...atom.iso2.keys()][0] ?? null) : null;
}

function statesClash(a: Atom, b: Atom): boolean {
  return a.iso2.size > 0 && b.iso2.size > 0 && shares(a.iso2, b.iso2) === null;
}

/** `CNSP`, `AU`, `U.N.`: what articles put in brackets after the long form. */
export function acronymOf(form: string): string | null {
  const bare = form.replace(/[.\s]/g, "");
  return /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u.test(bare) && !/\s/.test(form.trim()) ? bare : null;
}

export function acronyms(forms: Iterable<string>): Set<string> {
  return new Set([...forms].flatMap((form) => acronymOf(form) ?? []));
}

/** Long forms: two capitalised words or more. "the group", "the command" are no names. */
export function longForms(atom: Atom): Set<string> {
  const forms = [
    ...atom.names.keys(),
    ...[...atom.aliases.keys()].filter((alias) => /\p{Lu}\S*\s+(?:\S+\s+)*\p{Lu}/u.test(alias)),
  ];
  return new Set(forms.map((form) => organizationKey(form, stateOf(atom))));
}

export function judgeOrganizations(a: Atom, b: Atom): Judgement | null {
  const name = (atom: Atom) => organizationKey([...atom.names.keys()][0] ?? "", stateOf(atom));
  if (statesClash(a, b)) return null;
  if (name(a) === name(b)) return a.weak || b.weak ? maybe(0.5, "the same name") : same(1, "the same name");
  const short = shared(
    acronyms([...a.names.keys(), ...a.aliases.keys()]),
    acronyms([...b.names.keys(), ...b.aliases.keys()]),
  );
  const long = shared(longForms(a), longForms(b));
  if (long !== null) return a.weak || b.weak ? maybe(0.5, `both called ${long}`) : same(0.95, `both called ${long}`);
  if (short === null) return null;
  const isName = [a, b].some((atom) => acronyms(atom.names.keys()).has(short));
  return isName ? same(0.9, `${short} stands for it in an article`) : maybe(0.6, `both called ${short}`);
}

/** Words that many bodies have in their names, whatever they are. */
const bodyWords =
  /^(?:national|international|united|federal|democratic|republican|council|committee|commission|party|front|movement|union|congress|organization|association|authority|agency|college|force|forces|army|liberation|people|peoples|group|assembly|for|of|the|and|in|on|to)$/;

/** Names in full that have letters in common and no words: two bodies. Translations of one name share most of theirs. */
export function areTwoBodies(a: Atom, b: Atom): boolean {
  const [one, other] = [a, b].map((atom) => [...atom.names.keys()].filter((name) => acronymOf(name) === null));
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return false;
  if (judgeOrganizations(a, b)?.verdict === "same") return false;
  return !one.some((name) => other.some((second) => areTranslations(name, second)));
}

function areTranslations(a: string, b: string): boolean {
  const [one, other] = [a, b].map(ownStems);
  if (one === undefined || other === undefined) return false;
  const both = [...one].filter((stem) => other.has(stem)).length;
  return both > 0 && both * 2 >= Math.min(one.size, other.size);
}

const ownStems = (name: string): Set<string> =>
  new Set(
    organizationKey(name, null)
      .split(" ")
      .filter((word) => !bodyWords.test(word))
      .map((word) => word.slice(0, 5)),
  );

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  return [...a].filter((word) => b.has(word)).sort()[0] ?? null;
}

/** Only places without a known state are weak: they join the one place of that name. */
export function judgePlaces(a: Atom, b: Atom): Judgement | null {
  return a.key === b.key && !statesClash(a, b) ? same(1, "the same name") : null;
}

const agreementWords: Record<string, string> = {
  military: "defense",
  defence: "defense",
  security: "defense",
  troop: "forces",
  troops: "forces",
  soldiers: "forces",
  withdraw: "withdrawal",
  ceasefire: "truce",
};
const emptyAgreementWords =
  /^(?:agreement|agreements|accord|accords|deal|deals|pact|pacts|treaty|memorandum|understanding|cooperation|partnership|arrangement|convention|protocol|bilateral|framework|of|on|to|the|a|with|between|and|from|its|for|\d{4})$/;

/** What an agreement is about, without the parties: `defense`, `truce`, `uranium`. */
export function agreementTopics(atom: Atom): Set<string> {
  const topics = new Set<string>();
  for (const name of atom.names.keys()) {
    const bare = withoutCountryWords(normaliseName(name), atom.parties.keys());
    for (const word of bare.split(" ")) {
      if (word !== "" && !emptyAgreementWords.test(word)) topics.add(agreementWords[word] ?? word);
    }
  }
  return topics;
}

/** The same parties, something in common in what it is about, and no other year of signing. */
export function judgeAgreements(a: Atom, b: Atom): Judgement | null {
  if (yearsClash(a, b)) return null;
  if (a.weak !== b.weak) return a.weak ? judgeDescribed(a, b) : judgeDescribed(b, a);
  const parties = [...a.parties.keys()].sort().join(",");
  if (a.parties.size < 2 || parties !== [...b.parties.keys()].sort().join(",")) return null;
  if (a.key === b.key) return same(1, "the same name and parties");
  const topics = [agreementTopics(a), agreementTopics(b)] as const;
  if (topics.every((topic) => topic.size === 0)) return same(0.9, "the same parties");
  const topic = shared(...topics);
  if (topic !== null) return same(0.9, "the same parties", `both on ${topic}`);
  if (topics.every((one) => one.size > 0)) return null;
  const year = shares(a.years, b.years);
  return year === null ? maybe(0.6, "the same parties") : same(0.85, "the same parties", `both of ${year}`);
}

/**
 * "The 2012 military deal with X" in an article about Y: the one agreement of X and Y that fits, by its subject or by its
 * year. Nothing that contradicts it, and every party spoken of in the article.
 */
function judgeDescribed(weak: Atom, full: Atom): Judgement | null {
  if (weak.parties.size >= 2) return null;
  if (weak.key === full.key && weak.parties.size === 0) return same(0.9, "the same name");
  const parties = [...full.parties.keys()];
  if (![...weak.parties.keys()].every((party) => full.parties.has(party))) return null;
  if (parties.length < 2 || !parties.every((party) => weak.parties.has(party) || weak.around.has(party))) return null;
  const topic = shared(agreementTopics(weak), agreementTopics(full));
  const year = shares(weak.years, full.years);
  if (topic === null && year === null) return null;
  const reasons = [
    "the article speaks of both parties",
    ...(topic === null ? [] : [`both on ${topic}`]),
    ...(year === null ? [] : [`both of ${year}`]),
  ];
  return weak.parties.size > 0 ? same(0.85, ...reasons) : maybe(0.6, ...reasons);
}

/** Signed in different years: two agreements, whatever their names. */
export function yearsClash(a: Atom, b: Atom): boolean {
  return a.years.size > 0 && b.years.size > 0 && shares(a.years, b.years) === null;
}

/**
 * Two bases with names are one only by that name. A description joins the one named base that lies there, or the only
 * one in the state that its operator may run.
 */
export function judgeBases(a: Atom, b: Atom): Judgement | null {
  if (statesClash(a, b)) return null;
  if (a.key === b.key && !a.weak && !b.weak) return same(1, "the same name");
  if (a.weak === b.weak) return null;
  const [described, named] = a.weak ? [a, b] : [b, a];
  const state = shares(a.iso2, b.iso2);
  const operator = shares(a.parties, b.parties);
  if (a.parties.size > 0 && b.parties.size > 0 && operator === null) return null;
  const place = [...described.bodies.keys()].find((near) => isNear(named, near)) ?? null;
  if (place !== null) return same(0.9, `both near ${place}`);
  if (described.bodies.size > 0 && named.bodies.size > 0) return null;
  if (state !== null && operator !== null) return same(0.8, `both in ${state}`, `both run by ${operator}`);
  const spoken = named.parties.size === 0 ? shares(described.parties, named.around) : null;
  if (state !== null && spoken !== null) return same(0.7, `both in ${state}`, `articles on ${spoken}`);
  if (state !== null) return maybe(0.5, `both in ${state}`);
  const spokenOf = described.iso2.size === 0 ? shares(described.around, named.iso2) : null;
  const kind = shares(described.kinds, named.kinds);
  return spokenOf === null || (kind === null && operator === null) ? null : maybe(0.4, `an article on ${spokenOf}`);
}

/** The named base lies near there, or an article that names it also calls it by the place. */
function isNear(named: Atom, place: string): boolean {
  if (named.bodies.has(place)) return true;
  return [...named.aliases.keys()].some((alias) => ` ${normaliseName(alias)} `.includes(` ${place} `));
}
