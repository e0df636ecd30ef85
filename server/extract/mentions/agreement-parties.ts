/**
 * The states on both sides of an agreement that the text only describes.
 * Takes: "Ruritania and Freedonia signed a … deal", "the Ruritanian junta revoked its agreement with Freedonia", "the country's
 * agreement with Freedonia" (the state that the article is about).
 * Not taken: an agreement whose phrase names no state and that nobody signs or ends in the sentence.
 */
import type { Found } from "./found.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isLocative } from "./states-in-text.ts";
import { isJoined } from "./words.ts";

const signing =
  /^(?:sign|signed|signs|signing|reach|reached|strike|struck|conclude|concluded|ink|inked|ratify|ratified|agree|agreed|revoke|revoked|revoking|terminate|terminated|terminating|end|ended|ending|suspend|suspended|scrap|scrapped|annul|annulled|cancel|cancelled|canceled|denounce|denounced|renounce|renounced|abrogate|abrogated|withdraw|extend|extended|renew|renewed|negotiate|negotiating|negotiated|violate|violated|propose|proposed|preparing|prepare|withdrawing|withdrew|leaving|left|quit)$/;

function codeOf(view: SentenceView, index: number): string | null {
  const name = view.known.find((each) => each.from <= index && index < each.to);
  const known = name?.known;
  if (known?.kind === "state" || known?.kind === "capital" || known?.kind === "seat") return known.iso2;
  return known?.kind === "adjective" && known.iso2.length === 1 ? (known.iso2[0] ?? null) : null;
}

/** States before the phrase that do the signing: nearest first; those joined by "and" together. */
function subjects(view: SentenceView, from: number): string[] {
  let verb = -1;
  for (let index = from - 1; index >= 0 && from - index < 9; index -= 1) {
    if (signing.test(view.words[index]?.key ?? "")) {
      verb = index;
      break;
    }
  }
  if (verb < 0) return [];
  const states: string[] = [];
  for (let index = verb - 1; index >= 0 && verb - index < 30 && states.length < 4; index -= 1) {
    const code = codeOf(view, index);
    const name = view.known.find((each) => each.from <= index && index < each.to);
    if (code === null || name === undefined || isLocative(view, name)) {
      if (states.length > 0 && view.words[index]?.key !== "and") break;
      continue;
    }
    if (!states.includes(code)) states.push(code);
    index = name.from;
    const left = view.words[index - 1];
    const joined = left !== undefined && (left.key === "and" || /^,\s$/.test(view.words[index]?.gap ?? ""));
    if (!joined) break;
  }
  return states;
}

/** "several agreements" that nobody is said to sign are no agreement one could name. */
export function isNameable(thing: Found): boolean {
  return thing.rule !== "counted-agreements" || thing.states.length >= 2;
}

/** `thing` with the other parties that the sentence, or the article as a whole, gives it. */
export function withParties(view: SentenceView, thing: Found, weighed: string[]): Found {
  if (thing.type !== "Agreement" || thing.states.length >= 2) return thing;
  const signers = subjects(view, thing.from).filter((code) => !thing.states.includes(code));
  if (thing.states.length === 0) return signers.length >= 2 ? { ...thing, states: signers } : thing;
  const before = view.words[thing.from - 1];
  const ofCountry = before?.possessive && /^(?:country|nation|state)$/.test(before.key);
  const other = weighed.slice(0, 2).find((code) => !thing.states.includes(code));
  if (ofCountry) return other === undefined ? thing : { ...thing, states: [...thing.states, other] };
  const first = signers[0];
  if (first !== undefined) return { ...thing, states: [...thing.states, first] };
  const own =
    before !== undefined &&
    isJoined(view.words[thing.from]) &&
    (/^(?:its|the|a|an)$/.test(before.key) || /^\d{4}$/.test(before.key) || before.possessive);
  // "a Ruritanian accord" is not told to be one with anybody.
  const told = thing.rule === "agreement-with-party" || before?.possessive || before?.key === "its";
  return !own || !told || other === undefined ? thing : { ...thing, states: [...thing.states, other] };
}

/** The states of the article, those that it names most first. */
export function statesByWeight(views: SentenceView[]): string[] {
  const counts = new Map<string, number>();
  for (const view of views) {
    for (const name of view.known) {
      const code = codeOf(view, name.from);
      if (code !== null) counts.set(code, (counts.get(code) ?? 0) + (name.known.kind === "state" ? 2 : 1));
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
