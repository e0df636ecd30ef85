/**
 * What an agreement is said to be about, after its noun.
 * Takes: "agreement | on social security payments", "treaty | of mutual cooperation and security", "memorandum | of understanding on
 * trade", "agreement signed last year | to share water", "agreement | that allows Ruritanian forces to use the base".
 * Not taken: "agreement on the matter", "in agreement on", "agreement on Friday", "no agreement on", and "agreement to …" that no state
 * is said to make.
 */
import { calendarWords } from "../vocabulary/calendar.ts";
import { isOfIntent } from "./agreement-phrase.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

const about = new Set("on about over covering concerning regarding governing".split(" "));
/** Objects that tell nothing. */
const emptyObjects = new Set(
  `matter matters issue issues need date dates this that these those it them all everything anything nothing most many some key point points text wording way ways how what whether
  terms term principle principles topic topics both either each one monday tuesday wednesday thursday friday saturday sunday where when who which things several`.split(
    /\s+/,
  ),
);
const ends = new Set(
  `with that which who in by to after before at from when as was is are were be has had have will would could should signed reached made concluded between during under if
  but while because since until despite amid through against without including its said told here there today yesterday tomorrow last next this`.split(
    /\s+/,
  ),
);
const within = new Set("of and the for a an or".split(" "));
const notBefore = new Set(
  "in no any of without reach reached some much full general broad there is was such our".split(" "),
);
const mostWords = 14;
/** "criteria related | to trade", "access | to ports" */
const withTo = /^(?:related|relating|access|relevant|pertaining)$/;
/** "an agreement for | visa-free travel": what is done under it. Not "for years", "for the first time". */
const purposes = new Set(
  "travel purchase sale supply delivery construction use cooperation co-operation protection exchange production transfer return release withdrawal settlement development employment training".split(
    " ",
  ),
);

/** End of a noun phrase from `from`: no small words at its end. */
function phraseEnd(view: SentenceView, from: number): number {
  let to = from;
  for (let at = from; at < view.words.length && at - from < mostWords; at += 1) {
    const word = view.words[at];
    if (word === undefined || (at > from && !isJoined(word))) break;
    if (ends.has(word.key) && !(word.key === "to" && withTo.test(view.words[at - 1]?.key ?? ""))) break;
    if (!within.has(word.key)) to = at + 1;
    if (word.possessive) continue;
  }
  return to;
}

/** "the agreement on the strait | means": a verb ends the phrase; asked last, for it takes time. */
function beforeVerb(view: SentenceView, from: number, to: number): number {
  const start = view.words[from]?.start ?? 0;
  const end = view.words[to - 1]?.end ?? start;
  const verb = view.sentence
    .tokens()
    .find(
      (token) =>
        token.start > start && token.end <= end && /^(?:VERB|AUX)$/.test(token.pos) && !/(?:ing|ed)$/.test(token.text),
    );
  if (verb === undefined) return to;
  const at = view.words.findIndex((word) => word.start === verb.start);
  if (at <= from || at >= to || view.words[at]?.capital) return to;
  return view.words[at - 1]?.key === "to" ? at - 1 : at;
}

function saysSomething(view: SentenceView, from: number, to: number): boolean {
  const words = view.words.slice(from, to).filter((word) => !within.has(word.key));
  return (
    words.length > 0 &&
    !words.some((word) => emptyObjects.has(word.key) || calendarWords.has(word.key)) &&
    !/^\d+$/.test(words[0]?.key ?? "")
  );
}

export const signing =
  /^(?:sign|signed|signs|signing|reach|reached|reaches|strike|struck|conclude|concluded|ink|inked|ratify|ratified|agreed|approved|terminate|terminated|end|ended|extend|extended|renew|renewed|negotiate|negotiated)$/;

/** "an agreement to use the base": made by states that the sentence names before it. */
function isMadeByStates(view: SentenceView, index: number): boolean {
  const from = Math.max(0, index - 14);
  const before = view.words.slice(from, index);
  if (
    !before.some((word) => signing.test(word.key)) &&
    !view.words.slice(index + 1, index + 4).some((word) => signing.test(word.key))
  )
    return false;
  const isMinister = (at: number): boolean =>
    [at, at + 1, at + 2].some((next) =>
      /^(?:ministers?|secretary|president|premier)$/.test(view.words[next]?.key ?? ""),
    );
  return view.known.some(
    ({ known, from: at, to }) =>
      at < index &&
      (known.kind === "state" || known.kind === "capital" || (known.kind === "adjective" && isMinister(to))),
  );
}

const permits = /^(?:allows?|allowing|permits?|permitting|lets?|letting|gives?|giving|grants?|granting)$/;
const permitted = /^(?:forces?|troops?|soldiers|aircraft|planes|ships|warships|bases?|airbase|airfield|port)$/;

/** "that allows Ruritanian forces to use the base", "giving them access to two bases": what one state lets another's forces do. */
function endOfPermit(view: SentenceView, index: number): number | null {
  const verb = /^(?:that|which)$/.test(view.words[index]?.key ?? "") ? index + 1 : index;
  if (!permits.test(view.words[verb]?.key ?? "")) return null;
  let to = verb + 1;
  while (to - verb < 12 && isJoined(view.words[to])) {
    if (
      /^(?:in|until|till|for|after|before|since|through|from|signed|reached|which|who|said|when|is|are|was|were|has|had|will|would)$/.test(
        view.words[to]?.key ?? "",
      )
    )
      break;
    to += 1;
  }
  const force = view.words.slice(verb + 1, to).some((word) => permitted.test(word.key));
  const state = view.known.some(
    ({ known, from }) => from > verb && from < to && (known.kind === "state" || known.kind === "adjective"),
  );
  return force && state ? to : null;
}

/** The first word after what the agreement, whose noun is word `index`, is about; `index + 1` where nothing is said. */
export function endOfSubject(view: SentenceView, index: number): number {
  const none = index + 1;
  const noun = view.words[index];
  const before = view.words[index - 1];
  let at = index + 1;
  const next = view.words[at];
  if (noun === undefined || next === undefined || !isJoined(next) || noun.possessive) return none;
  if (
    isOfIntent(view, index) ||
    (/^memo(?:s$|$|rand)/.test(noun.key) &&
      next.key === "of" &&
      /^(?:understanding|cooperation|agreement)$/.test(view.words[at + 1]?.key ?? ""))
  ) {
    const object = about.has(view.words[at + 2]?.key ?? "") ? phraseEnd(view, at + 3) : 0;
    return object > at + 3 && saysSomething(view, at + 3, object) ? object : at + 2;
  }
  if (before === undefined || notBefore.has(before.key)) return none;
  if (about.has(next.key) || (next.key === "of" && /^(?:treaty|pact|accord)$/.test(noun.key))) {
    const to = beforeVerb(view, at + 1, phraseEnd(view, at + 1));
    return to > at + 1 && saysSomething(view, at + 1, to) ? to : none;
  }
  if (next.key === "for") {
    const to = phraseEnd(view, at + 1);
    return view.words.slice(at + 1, to).some(({ key }) => purposes.has(key)) && saysSomething(view, at + 1, to)
      ? to
      : none;
  }
  const permit = noun.key.endsWith("s") ? null : endOfPermit(view, at);
  if (permit !== null) return permit;
  // "signed last year to …"
  const signed = signing.test(next.key);
  if (signed) while (at - index < 5 && isJoined(view.words[at]) && view.words[at]?.key !== "to") at += 1;
  if (view.words[at]?.key !== "to" || noun.key.endsWith("s") || !(signed || isMadeByStates(view, index))) return none;
  const to = phraseEnd(view, at + 1);
  return to > at + 2 ? to : none;
}
