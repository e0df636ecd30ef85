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
  if (signers.length > 0) return { ...thing, states: [...thing.states, ...signers] };
  const own =
    before !== undefined &&
    isJoined(view.words[thing.from]) &&
    (/^(?:its|the|a|an)$/.test(before.key) || /^\d{4}$/.test(before.key) || before.possessive);
  // "a Ruritanian accord" is not told to be one with anybody.
  const told = thing.rule === "agreement-with-party" || before?.possessive || before?.key === "its";
  return !own || !told || other === undefined ? thing : { ...thing, states: [...thing.states, other] };
}

/** How often a text speaks of each state; a name counts twice an adjective. */
export function weightsOf(views: SentenceView[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const view of views) {
    for (const name of view.known) {
      const code = codeOf(view, name.from);
      if (code !== null) counts.set(code, (counts.get(code) ?? 0) + (name.known.kind === "state" ? 2 : 1));
    }
  }
  return counts;
}

/** The states that a text speaks of, the one that it is most about first. */
export function statesByWeight(views: SentenceView[]): string[] {
  return [...weightsOf(views)].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** End of "with Ruritania", "between Ruritania and Freedonia", "signed by …", "reached with …" after the noun, or the noun's own end. */
export function partiesAfter(view: SentenceView, index: number): number {
  let at = index + 1;
  let end = index + 1;
  const next = view.words[at];
  const made = /^(?:signed|reached|struck|made|concluded|negotiated|forged|inked)$/.test(next?.key ?? "");
  if (next === undefined || !isJoined(next) || !(made || /^(?:with|between|in)$/.test(next.key))) return end;
  if (next.key === "in") {
    const rest = view.words
      .slice(at, at + 4)
      .map((each) => each.key)
      .join(" ");
    if (!rest.startsWith("in force with")) return end;
    at += 2;
  }
  if (made) {
    if (!/^(?:by|between|with)$/.test(view.words[at + 1]?.key ?? "")) return end;
    at += 1;
  }
  at += 1;
  while (at < view.words.length && at - index < 14) {
    const word = view.words[at];
    if (word === undefined || !(isJoined(word) || /^,\s$/.test(word.gap))) break;
    const cover = view.cover[at];
    if (cover !== undefined && cover.known.kind !== "none") {
      // "a deal with Ruritanian smugglers" is none with Ruritania.
      const after = view.words[cover.to];
      if (
        cover.known.kind === "adjective" &&
        !/^(?:government|authorities|junta|regime|officials|leaders|military)$/.test(after?.key ?? "")
      )
        break;
      // "an agreement with the Ruritanian Department of Tides": one with the body.
      if (cover.known.kind === "state" && after?.capital && isJoined(after) && !view.words[cover.to - 1]?.possessive)
        break;
      at = cover.to;
      end = at;
      continue;
    }
    if (/^(?:the|and|of|its|former|a|an)$/.test(word.key)) at += 1;
    else if (
      /^(?:government|governments|opposition|parties|rebels|rebel|groups|factions|army|military|authorities|leaders|junta|regime|sides)$/.test(
        word.key,
      )
    ) {
      at += 1;
      end = at;
    } else if (word.capital && !/^,\s$/.test(word.gap)) {
      at += 1;
      end = at;
    } else break;
  }
  return end;
}
