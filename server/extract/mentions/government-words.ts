/**
 * Governments by their own words.
 * Takes: "the Ruritanian government", "Ruritania's military junta", "the government of Ruritania", "a U.S. delegation", "Ruritanian
 * officials", "the Exempla government" for its capital, "the Exempel administration" in a text on the United States, "the junta" alone where the text has one.
 * Not taken: "the government" and "officials" alone, a party's or a city's administration, "self-government".
 */
import type { Draft } from "../entities.ts";
import { weightsOf } from "./agreement-parties.ts";
import { governmentDraft } from "./found-things.ts";
import type { KnownName } from "./gazetteer.ts";
import type { MentionWork } from "./read-mentions.ts";
import type { SentenceView } from "./sentence-view.ts";
import { addSpot } from "./spots.ts";
import { stateOfAdjective } from "./states-in-text.ts";
import { isHyphened, isJoined } from "./words.ts";

const nouns = new Set(
  "government junta regime authorities administration leaders leader leadership delegation officials representatives negotiators diplomats side".split(
    " ",
  ),
);
/** A single leader is a person whom the sentence does not name. */
const unnamed = new Set(["leader"]);
const between = new Set(
  "military ruling interim transitional coalition current new federal central caretaker communist national unity de facto top senior government junta".split(
    " ",
  ),
);
const alone = new Set(["junta", "regime"]);

function codeOf(work: MentionWork, name: KnownName): string | null {
  const { known } = name;
  if (known.kind === "state" || known.kind === "seat") return known.iso2;
  return known.kind === "adjective" ? stateOfAdjective(known.iso2, work.supported) : null;
}

/** The word after the government noun of "Ruritanian military junta", or null. */
function nounAfter(view: SentenceView, from: number): number | null {
  let at = from;
  while (at - from < 4 && isJoined(view.words[at]) && !isHyphened(view.words[at])) {
    const key = view.words[at]?.key ?? "";
    const next = view.words[at + 1];
    if (nouns.has(key) && !(next !== undefined && isJoined(next) && nouns.has(next.key)))
      return unnamed.has(key) ? null : at + 1;
    if (!between.has(key)) return null;
    at += 1;
  }
  return null;
}

function mark(work: MentionWork, view: SentenceView, of: Draft, from: number, to: number, rule: string): void {
  const first = view.words[from];
  const last = view.words[to - 1];
  if (first === undefined || last === undefined) return;
  const taken = (work.spots.get(view.sentence.index) ?? []).some(
    (spot) => spot.type !== "Government" && spot.type !== "Place" && spot.start < last.end && first.start < spot.end,
  );
  if (taken) return;
  addSpot(work.spots, work.document.text, view.sentence, of, {
    start: first.start,
    end: last.end,
    form: "alias",
    use: last.possessive ? "modifier" : "actor",
    rule,
  });
}

/** "the government of Ruritania": where the noun stands before the name. */
function nounBefore(view: SentenceView, from: number): number | null {
  let at = from - 1;
  if (view.words[at]?.key === "the" && isJoined(view.words[from])) at -= 1;
  if (view.words[at]?.key !== "of" || !isJoined(view.words[at + 1])) return null;
  const noun = view.words[at - 1];
  return noun !== undefined &&
    isJoined(view.words[at]) &&
    /^(?:government|junta|regime|representatives|leaders|authorities)$/.test(noun.key)
    ? at - 1
    : null;
}

export function markGovernmentWords(work: MentionWork): void {
  const juntas: string[] = [];
  for (const view of work.views) {
    for (const name of view.known) {
      const rules =
        /^(?:government|regime|junta)$/.test(view.words[name.to]?.key ?? "") && isJoined(view.words[name.to]);
      const iso2 = name.known.kind === "capital" && rules ? name.known.iso2 : codeOf(work, name);
      const of = iso2 === null ? null : governmentDraft(work, iso2);
      if (iso2 === null || of === null) continue;
      const after = nounAfter(view, name.to);
      if (after !== null) {
        mark(work, view, of, name.from, after, "government-words");
        if (alone.has(view.words[after - 1]?.key ?? "")) juntas.push(iso2);
      }
      const before = nounBefore(view, name.from);
      if (before !== null) mark(work, view, of, before, name.to, "government-of");
    }
    markLeadersAdministration(work, view);
  }
  markJunta(work, juntas[0] ?? null);
}

/** "the Exempel administration": the word is the United States' own. */
function markLeadersAdministration(work: MentionWork, view: SentenceView): void {
  if (!work.supported.has("US")) return;
  view.words.forEach((word, index) => {
    if (word.key !== "administration" || index === 0 || !isJoined(word)) return;
    let from = index;
    while (
      from > 0 &&
      index - from < 3 &&
      view.words[from - 1]?.capital &&
      view.cover[from - 1] === undefined &&
      (from === index || isHyphened(view.words[from]))
    )
      from -= 1;
    if (from === index || (from === 0 && !isHyphened(view.words[1]))) return;
    const of = governmentDraft(work, "US");
    if (of !== null) mark(work, view, of, from, index + 1, "administration");
  });
}

/** The one state, apart from the United States, that the text speaks of more than of any other; null where none leads. */
function stateMostSpokenOf(views: SentenceView[]): string | null {
  const [first, second] = [...weightsOf(views)].filter(([code]) => code !== "US").sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

const rising =
  /\b(?:junta|coups?|putsch|overthr\w+|oust(?:ed|ing)|toppled|mutin\w+|military (?:rulers?|rule|government|regime|leaders?)|(?:seiz|took|taken|taking)\w* (?:power|control))\b/i;
const officeWord =
  /^(?:president|vice|prime|premier|foreign|defen[cs]e|interior|finance|minister|ambassador|king|chancellor)$/;

const isOf = (iso2: string, { known }: KnownName): boolean => "iso2" in known && [known.iso2].flat().includes(iso2);

/** Whether the junta may be the state's: not where the text names its ministers, and no sentence that speaks of soldiers in power names it but for them. */
function mayHaveJunta({ views, document }: MentionWork, iso2: string): boolean {
  const forOffice = (view: SentenceView, name: KnownName): boolean => officeWord.test(view.words[name.to]?.key ?? "");
  const told = views.flatMap((view) => view.known.filter((name) => isOf(iso2, name)).map((name) => ({ view, name })));
  return (
    !told.some(({ view, name }) => forOffice(view, name)) ||
    told.some(
      ({ view, name }) =>
        !forOffice(view, name) && rising.test(document.text.slice(view.sentence.start, view.sentence.end)),
    )
  );
}

/** Whether the capital named last before the word is that of another state. */
function isElsewhere(view: SentenceView, at: number, iso2: string | null): boolean {
  const capital = view.known.findLast(({ known, to }) => known.kind === "capital" && to <= at)?.known;
  return capital?.kind === "capital" && capital.iso2 !== iso2;
}

/** "the ruling junta" with no name beside it: the one that the text names, or the state that it is most about. */
function markJunta(work: MentionWork, named: string | null): void {
  let iso2 = named;
  for (const view of work.views) {
    view.words.forEach((word, index) => {
      if (word.key !== "junta" && !(word.key === "regime" && view.words[index - 1]?.key === "military")) return;
      const spots = work.spots.get(view.sentence.index) ?? [];
      if (spots.some((spot) => spot.start <= word.start && word.end <= spot.end)) return;
      if (named === null && iso2 === null) {
        const most = stateMostSpokenOf(work.views);
        iso2 = most !== null && mayHaveJunta(work, most) ? most : null;
      }
      // "flew from Exampleton to Sampleton, where she met the head of the junta": not that of the state the text is most about.
      if (named === null && isElsewhere(view, index, iso2)) return;
      const of = iso2 === null ? null : governmentDraft(work, iso2);
      let from = index;
      while (
        from > 0 &&
        /^(?:military|ruling|the|country|nation|new)$/.test(view.words[from - 1]?.key ?? "") &&
        index - from < 4
      )
        from -= 1;
      if (of !== null) mark(work, view, of, from, index + 1, "junta");
    });
  }
}
