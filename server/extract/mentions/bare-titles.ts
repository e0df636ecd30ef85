/**
 * Offices without a name, that point to who holds them.
 * Takes: "the President", "the Ruritanian foreign minister", "the prime minister of Ruritania", "Ruritania's prime minister".
 * "the Minister of Foreign Affairs". Not taken: an office that nobody in the article was given, one before a name, a portfolio that none
 * of those who are named has.
 */
import type { Spot } from "../document.ts";
import { portfolioWords, titleHeads } from "../vocabulary/titles.ts";
import { isAnotherOffice } from "./another-office.ts";
import { type Discourse, isFormer, type KnownPerson, ofStates } from "./discourse.ts";
import { isTitleWord } from "./name-strength.ts";
import { officeWords } from "./office-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isJoined } from "./words.ts";

/**
 * "the Assistant Secretary": who was given that title last; of several, the one whom the sentence before was about rather than its object.
 * "the Slovak president" is nobody whose titles name other states only.
 */
export function byTitle(discourse: Discourse, words: string[], states: string[]): KnownPerson | null {
  const head = words[words.length - 1];
  if (head === undefined) return null;
  const top = head === "diplomat" && words.includes("top");
  const holders = [...discourse.recent]
    .reverse()
    .filter((known) =>
      top
        ? known.titles.some(isTopDiplomat)
        : known.titles.some((title) => words.every((word) => holds(title, word)) && !isAnotherOffice(title, words)),
    );
  const ofState = (known: KnownPerson): boolean => states.some((state) => known.states.has(state));
  const open = states.length === 0 ? holders : holders.filter((known) => known.states.size === 0 || ofState(known));
  // "Minister A met his Ruritanian counterpart, B. … The Ruritanian minister": A, of whom no state is told, is hardly meant where B is of that state.
  const isAnothers = states.length > 0 && discourse.recent.some((known) => ofState(known) && isCounterpart(known));
  const best = states.length > 0 && (isAnothers || open.some(ofState)) ? open.filter(ofState) : open;
  const inOffice = best.filter((known) => !isFormer(known, words));
  const incumbents = inOffice.length > 0 ? inOffice : best;
  // "The president met Ruritania's president, A. The president said": the one of whom no state needs to be told.
  const home = states.length === 0 ? incumbents.filter((known) => known.states.size === 0) : [];
  const fitting = home.length === 1 ? home : incumbents;
  const { subject } = discourse;
  return (subject !== null && fitting.includes(subject) ? subject : fitting[0]) ?? null;
}

const isCounterpart = ({ titles }: KnownPerson): boolean => titles.flat().includes("counterpart");

/** "the monarch" is who is called king, queen, emir or sultan. */
const holds = (title: readonly string[], word: string): boolean =>
  title.includes(word) || (word === "monarch" && title.some((held) => reigning.test(held)));
const reigning = /^(?:king|queen|emir|sultan|emperor|empress)$/;

/** "Ruritania's top diplomat" is its foreign minister or secretary of state. */
const isTopDiplomat = (title: string[]): boolean =>
  (title.includes("foreign") &&
    /^(?:minister|secretary)$/.test(title.find((word) => /^(?:minister|secretary)$/.test(word)) ?? "")) ||
  (title.includes("secretary") && title.includes("state"));

/** "the prime minister of Ruritania": the state after "of", where no name follows it. */
function ofState(view: SentenceView, at: number): { to: number; iso2: string } | null {
  if (view.words[at]?.key !== "of" || !isJoined(view.words[at])) return null;
  const from = view.words[at + 1]?.key === "the" ? at + 2 : at + 1;
  const cover = view.cover[from];
  if (cover === undefined || cover.from !== from || cover.known.kind !== "state") return null;
  const next = view.words[cover.to];
  const named = next !== undefined && isJoined(next) && next.capital && !view.words[cover.to - 1]?.possessive;
  return named ? null : { to: cover.to, iso2: cover.known.iso2 };
}

/**
 * "The Ruritanian foreign minister met …", where the article names him only afterwards: the one person who holds that office of that state
 * in it. Not: an office without its state, or one that two people hold.
 */
export function namedLater(people: KnownPerson[], title: { words: string[]; states: string[] }): KnownPerson | null {
  if (title.words.length === 0) return null;
  if (title.states.length === 0) return ownLater(people, title.words);
  const holders = people.filter(
    (known) =>
      title.states.some((state) => known.states.has(state)) &&
      known.titles.some((held) => title.words.every((word) => held.includes(word))) &&
      !isFormer(known, title.words),
  );
  if (holders.length === 0) return counterpartIn(people, title);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/**
 * "Vice President A will meet his Ruritanian counterpart, B. … the Ruritanian Vice President": B, where a counterpart of that state is named
 * once and somebody else holds the office.
 */
function counterpartIn(people: KnownPerson[], title: { words: string[]; states: string[] }): KnownPerson | null {
  const named = people.filter((known) => ofStates(known, title.states) && isCounterpart(known));
  const [only] = named;
  const shared = people.some(
    (other) => other !== only && other.titles.some((held) => title.words.every((word) => held.includes(word))),
  );
  return named.length === 1 && only !== undefined && shared && !mayBeAnothers(people, title.words) ? only : null;
}

/**
 * "Minister A of Freedonia met his Ruritanian counterpart B. … President C of Freedonia will call the Ruritanian president": B may be the
 * minister's counterpart, where a state has somebody in the office and somebody in another one.
 */
export function mayBeAnothers(people: readonly KnownPerson[], words: readonly string[]): boolean {
  const holds = (known: KnownPerson): boolean =>
    known.titles.some((held) => words.every((word) => held.includes(word)));
  const holders = people.filter(holds);
  const states = new Set(holders.flatMap((known) => [...known.states]));
  // Of whom no state is told, it may be any.
  const isOpen = holders.some((known) => known.states.size === 0);
  return people.some(
    (other) =>
      !holds(other) &&
      other.titles.flat().some((word) => ownOffices.test(word)) &&
      (isOpen || [...other.states].some((state) => states.has(state))),
  );
}

const ownOffices =
  /^(?:secretary-general|secretary|minister|premier|president|chancellor|commissioner|ambassador|envoy|governor|speaker|commander|king|queen|emir|sultan|pope)$/;

/**
 * "The Prime Minister spoke to …" in a release that names its own prime minister only afterwards: the one holder of the office in the
 * article, where no state is told for him. Not: where anybody else in the article has the office, whatever his state.
 */
function ownLater(people: KnownPerson[], words: string[]): KnownPerson | null {
  const head = words.at(-1) ?? "";
  if (!ownOffices.test(head)) return null;
  const holders = people.filter((known) =>
    known.titles.some((held) => held.includes(head) && !isAnotherOffice(held, words)),
  );
  const [only] = holders;
  const fits = only?.titles.some((held) => words.every((word) => held.includes(word))) ?? false;
  return holders.length === 1 && only !== undefined && fits && only.states.size === 0 && !isFormer(only, words)
    ? only
    : null;
}

/** "met with Ruritanian | President in Exempla": with a capital the office stands for its holder, and needs no article. */
const capitalOffice = (view: SentenceView, at: number): boolean =>
  view.words[at]?.capital === true && isTitleWord(view, at);

/**
 * "Ruritania's prime minister": the office after a state in the possessive, where no name follows. "Ruritanian FM also met": with no
 * article, at the beginning of a sentence.
 */
export function officeOfState(view: SentenceView, index: number): ReturnType<typeof bareTitle> {
  const cover = view.cover[index];
  if (cover === undefined || cover.from !== index) return null;
  const first =
    index === 0 || (/^(?:and|with)$/.test(view.words[index - 1]?.key ?? "") && capitalOffice(view, cover.to));
  const opens = first && cover.known.kind === "adjective" && view.sentence.kind === "prose";
  // "Yesterday, Ruritania Prime Minister met B"
  const bare =
    (index === 0 || isAfterComma(view.words[index])) &&
    cover.known.kind === "state" &&
    view.sentence.kind === "prose" &&
    capitalOffice(view, cover.to) &&
    acts.test(view.words[(bareTitle(view, cover.to - 1) ?? cover).to]?.key ?? "");
  const owns = bare || (cover.known.kind === "state" && view.words[cover.to - 1]?.possessive);
  const isHeadline = view.sentence.kind === "headline" && /^(?:adjective|state)$/.test(cover.known.kind);
  if (!(opens || owns || isHeadline) || !("iso2" in cover.known)) return null;
  const title = bareTitle(view, cover.to - 1);
  const states = [cover.known.iso2].flat().filter((code) => code !== null);
  return title === null ? null : { ...title, states: [...states, ...title.states] };
}

const acts = /^(?:met|meets|held|holds|will|has|had|also|arrived|arrives|visited|said|told|called|received|left)$/;

/** "PM also met B", "EAM held talks with B": an office in letters, with no article, where a sentence begins; null where none acts. */
export function lettersOfOffice(view: SentenceView, index: number): string[] | null {
  const word = view.words[index];
  if (index > 0 || word === undefined || view.sentence.kind !== "prose" || !/^(?:PM|DPM|FM|EAM|COAS)$/.test(word.text))
    return null;
  return acts.test(view.words[index + 1]?.key ?? "") ? officeWords([word.key]) : null;
}

/** "the Minister | of Foreign Affairs", "the Secretary | of State": the portfolio behind a head, where no name follows it. */
function ofPortfolio(view: SentenceView, at: number): { to: number; words: string[] } | null {
  if (!/^(?:of|for)$/.test(view.words[at]?.key ?? "") || !isJoined(view.words[at])) return null;
  const words: string[] = [];
  let to = at + 1;
  for (let next = at + 1; next < at + 8; next += 1) {
    const word = view.words[next];
    const linked = word?.key === "and" && portfolioWords.has(view.words[next + 1]?.key ?? "");
    if (word === undefined || !isJoined(word) || view.cover[next] !== undefined) break;
    if (linked) continue;
    if (!word.capital || !portfolioWords.has(word.key)) break;
    words.push(word.key);
    to = next + 1;
    if (word.possessive) break;
  }
  const next = view.words[to];
  const named = next !== undefined && isJoined(next) && next.capital && view.cover[to] === undefined;
  return words.length === 0 || named ? null : { to, words };
}

/** "President | Anna Exempel": words of office that lead to a name. */
function endsInName(view: SentenceView, from: number): boolean {
  let at = from;
  while (at < from + 6 && isTitleWord(view, at)) at += 1;
  const name = view.words[at];
  return at > from && name !== undefined && isJoined(name) && name.capital && view.cover[at] === undefined;
}

/** Who is sent to somebody. */
const sent = /^(?:ambassador|envoy|representative|advis[eo]r|aide|delegate|emissary)$/;

/** The words of a bare title after "the": up to its last head, where no name follows. */
export function bareTitle(view: SentenceView, index: number): { to: number; words: string[]; states: string[] } | null {
  let at = index + 1;
  let to = index + 1;
  const words: string[] = [];
  const states: string[] = [];
  while (at < view.words.length && at - index < 6) {
    const word = view.words[at];
    if (word === undefined || !isJoined(word)) break;
    // "the visiting Slovak president"
    if (at === index + 1 && word.key === "visiting") {
      at += 1;
      continue;
    }
    const cover = view.cover[at];
    // "the Slovak president", "the US ambassador"
    const owner = cover?.known.kind === "adjective" || (cover?.known.kind === "state" && isTitleWord(view, cover.to));
    if (cover !== undefined && owner && "iso2" in cover.known) {
      states.push(...[cover.known.iso2].flat().filter((code) => code !== null));
      at = cover.to;
      continue;
    }
    if (cover !== undefined || !isTitleWord(view, at)) break;
    // "the Slovak President and | President B": the office of the next one
    if (word.key === "and" && to > index + 1 && endsInName(view, at + 1)) break;
    words.push(word.key);
    at += 1;
    if (titleHeads.has(word.key)) to = at;
    if (word.possessive) break;
  }
  const last = view.words[to - 1];
  if (to === index + 1 || last === undefined) return null;
  const portfolio = ofPortfolio(view, to);
  if (portfolio !== null && !last.possessive) {
    const whole = ofState(view, portfolio.to);
    return {
      to: whole?.to ?? portfolio.to,
      words: officeWords([...portfolio.words, ...words.slice(0, to - index - 1)]),
      states: whole === null ? states : [...states, whole.iso2],
    };
  }
  const whole = ofState(view, to);
  if (whole !== null)
    return { to: whole.to, words: officeWords(words.slice(0, to - index - 1)), states: [...states, whole.iso2] };
  const next = view.words[to];
  // "Ruritanian Minister Meets B": in a headline any word may have a capital; "Ruritanian minister to the palace" is brought there.
  const isHeadline = view.sentence.kind === "headline";
  const named = next?.capital === true && view.cover[to] === undefined && !isHeadline;
  const goesOn = isHeadline && !sent.test(last.key) ? /^(?:of|for)$/ : /^(?:of|for|to)$/;
  if (next !== undefined && isJoined(next) && !last.possessive && (named || goesOn.test(next.key))) return null;
  return { to, words: officeWords(words.slice(0, to - index - 1)), states };
}

/** "met the President of Ruritania, B": the office is that of the name behind it, whoever else in the article is a president. */
export const isTitleOfName = (view: SentenceView, index: number, starts: ReadonlyMap<number, Spot>): boolean => {
  const at = view.words[index]?.start ?? 0;
  return [...starts.values()].some(({ phrase, start }) => phrase.start <= at && at < start);
};
