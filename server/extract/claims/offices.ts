/**
 * Who holds what office, as the article gives it.
 * Takes: "Ruritanian Foreign Minister X", "X, head of the National Commission", "the Prime Minister of Ruritania, X", "X is the
 * head of …", "former president X" (former), the office in the header of a release, "X, a senior Foreign Ministry official".
 * Not taken: forms of address ("Mr.", "Dr."), kinship, trades ("analyst", "journalist"), bare ranks with no command.
 */

import { type DateSpan, dayAlone, unknownDate } from "#contract/date-span.ts";
import type { OfficeClaim } from "#contract/extraction.ts";
import type { ClaimRule, Reading, Sentence, Spot, TitleUse } from "../document.ts";
import { onOneLine } from "../one-line.ts";
import { contextState } from "./context-state.ts";
import { perReading } from "./per-reading.ts";

const offices = new Set(
  `president premier minister chancellor taoiseach king queen prince princess emperor emir amir sultan pope secretary undersecretary under-secretary secretary-general vice-president vice-premier vice-chairman
  attorney-general director-general governor-general ambassador envoy representative consul commissioner governor mayor senator congressman congresswoman speaker counselor counsellor chairman chairwoman chairperson chair
  head chief leader director administrator coordinator spokesman spokeswoman spokesperson adviser advisor commander negotiator prosecutor judge executive sherpa ruler deputy member mp ceo legate nuncio whip treasurer
  gentleman lady general president-elect patriarch archbishop cardinal ayatollah inspector manager candidate vice-minister`.split(
    /\s+/,
  ),
);
/** Words for whoever serves a body: an office where the title names that body ("a senior Foreign Ministry official"). */
const serving = new Set("official diplomat officer aide".split(" "));
const ranks = new Set(
  "general lieutenant colonel major captain admiral brigadier marshal sergeant gen lt col maj capt adm brig commodore".split(
    " ",
  ),
);
/** "A, the son of | President B": the words on kinship are A's. */
const kinPattern =
  /^(?:(?:\p{Ll}+\s)?(?:son|daughter|brother|sister|father|mother|wife|husband|widow|nephew|niece|cousin)\sof)\s+/iu;
const formerPattern =
  /^(?:former|ex|then|late|ousted|deposed|toppled|exiled|ex-|one-time|onetime|retired|overthrown)\b[ -]*/i;
const leadingPattern =
  /^(?:H\.\s?E\.|HE(?=\s\p{Lu})|(?:His|Her)\sExcellency|the|a|an|his|her|its|their|current|new|newly elected|newly appointed|outgoing|longtime|veteran|top|elected|appointed|senior)\s+/iu;
const addressPattern =
  /(?:,?\s*(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof|Professor|Lady|Sheikh|Shaikh|Sheikha|(?<!Crown )Prince|Lord)\.?)$/u;
const rankPattern =
  /\s+(?:(?:US|U\.S\.) (?:Air Force|Army|Navy|Marine Corps) )?(?:(?:Lieutenant|Major|Brigadier|Lt\.?|Maj\.?|Brig\.?|Vice|Rear) )?(?:General|Gen\.?|Admiral|Adm\.?|Colonel|Col\.?)$/u;
/** "Secretary General Anna Exempel": no rank before the name, but half of the office. */
const generalOfOffice =
  /\b(?:secretary|attorney|director|governor|solicitor|inspector|consul|surgeon|auditor|comptroller|prosecutor|advocate)\s+general$/i;
/** Offices by which the United States' own are known without their state. */
const usOffices =
  /^(?:(?:assistant|deputy|under|acting|principal deputy)\s?)*secretary of (?:state|defense|the treasury)|^(?:assistant|deputy|under) ?secretary|second gentleman|homeland security/i;
/** These, where no other country is near. */
const mostlyUsOffices = /national security advisor|first lady|attorney general/i;

const unitedStates = "government:united states";

type Office = { title: string; former: boolean };

/** The words of an office without determiners, states and forms of address; null where none is left. */
function officeWords(printed: string, heads: string[], ofBody: boolean): Office | null {
  let title = onOneLine(printed).trim();
  let former = false;
  for (let pass = 0, before = ""; pass < 4 && title !== before; pass += 1) {
    before = title;
    if (formerPattern.test(title)) former = true;
    title = title.replace(formerPattern, "").replace(leadingPattern, "").replace(kinPattern, "");
    title = title.replace(addressPattern, "").trim();
  }
  const office = heads.some((head) => offices.has(head) || (ofBody && serving.has(head)));
  if (!office && !heads.some((head) => ranks.has(head))) return null;
  if (heads.length > 1 && heads.some((head) => offices.has(head) && !ranks.has(head)) && !generalOfOffice.test(title))
    title = title.replace(rankPattern, "").trim();
  title = title
    // "Ruritania's Foreign Minister", but not "Ambassador of the People's Republic of China"
    .replace(/^(?![\p{L} ]*\bPeople['’]s)[\p{L} ]{2,30}['’]s?\s+/u, "")
    .replace(leadingPattern, "")
    .replace(/[\s,(]+$/u, "");
  return title.length < 3 ? null : { title, former };
}

function bodyIn(reading: Reading, sentence: Sentence, use: TitleUse): { spot: Spot | null; state: Spot | null } {
  const spots = reading.mentionsIn(sentence).filter((spot) => spot.start >= use.start && spot.end <= use.end);
  const body = spots.find((spot) => spot.type === "Organization") ?? null;
  const states = spots.filter((spot) => spot.type === "Government");
  // "ambassador to Ruritania": the state that sends comes first, the other one is where.
  const sent = /\b(?:ambassador|envoy|representative|consul)\b/i.test(reading.text.slice(use.start, use.end));
  const to = sent ? /\b(?:to|in|for)\s/u.exec(reading.text.slice(use.start, use.end))?.index : undefined;
  const state = states.find((spot) => to === undefined || spot.start < use.start + to) ?? null;
  return { spot: body, state: state ?? (body === null && !sent ? stateBehind(reading, sentence, use) : null) };
}

/** "President Example of Ruritania": the state right behind the name that the title stands before. */
function stateBehind(reading: Reading, sentence: Sentence, use: TitleUse): Spot | null {
  if (use.position !== "before") return null;
  const spots = reading.mentionsIn(sentence);
  const name = spots.find((spot) => spot.entity === use.person && spot.form === "name" && spot.start >= use.end);
  if (name === undefined || name.start - use.end > 3) return null;
  const behind = (spot: Spot) => /^ of (?:the )?$/u.test(reading.text.slice(name.end, spot.start));
  return spots.find((spot) => spot.type === "Government" && spot.start > name.end && behind(spot)) ?? null;
}

/** The title without the adjective or possessive of the state that is its body: "Ruritanian Foreign Minister" → "Foreign Minister". */
function withoutState(text: string, use: TitleUse, state: Spot | null): string {
  if (state === null || state.start >= use.end) return text.slice(use.start, use.end);
  const before = text.slice(use.start, state.start);
  if (
    before.trim() !== "" &&
    !/^(?:the|former|ex-?|then|acting|outgoing|new|current|late|ousted)\s*$/i.test(before.trim())
  )
    return text.slice(use.start, use.end);
  return `${before}${text.slice(state.end, use.end).replace(/^['’]s?\s+|^[\s-]+/u, "")}`;
}

/** "Exempla Command press secretary" → "press secretary": the body is kept apart. */
function withoutBody(title: string, body: Spot | null, text: string): string {
  const printed = body === null ? "" : text.slice(body.start, body.end);
  const at = title.toLowerCase().indexOf(printed.toLowerCase());
  if (printed === "" || at < 0 || !/^(?:former|ex-?|then|acting|the|new|)\s*$/i.test(title.slice(0, at))) return title;
  return `${title.slice(0, at)}${title.slice(at + printed.length).replace(/^['’]s?\s+|^[\s-]+/u, "")}`;
}

/** The state of the scene; a name that only lends itself to something ("President Exempel's summit") is in no scene. */
function around(reading: Reading, sentence: Sentence, use: TitleUse, title: string): string | null {
  const name = reading.mentionsIn(sentence).find((spot) => spot.entity === use.person && spot.start >= use.end);
  const people = reading.mentionsIn(sentence).filter((spot) => spot.type === "Person");
  // "In Ruritania, Envoy A met President B": the first is the guest.
  const guest = people[0]?.entity === use.person && people.some((spot) => spot.entity !== use.person);
  const scene = guest || name?.use === "modifier" ? null : contextState(reading, sentence, use);
  return scene ?? (mostlyUsOffices.test(title) ? unitedStates : null);
}

/** Bodies that titles name, by person and office. */
const bodiesOf = perReading((reading): Map<string, string> => {
  const bodies = new Map<string, string>();
  for (const sentence of reading.sentences) {
    for (const use of reading.titlesIn(sentence)) {
      const { spot, state } = bodyIn(reading, sentence, use);
      const body = spot?.entity ?? state?.entity;
      if (body === undefined) continue;
      for (const head of use.heads) if (!bodies.has(`${use.person}|${head}`)) bodies.set(`${use.person}|${head}`, body);
    }
  }
  return bodies;
});

/** The body that another title of that person with the same office names in the article. */
function bodyElsewhere(reading: Reading, use: TitleUse): string | null {
  const bodies = bodiesOf(reading);
  for (const head of use.heads) {
    const body = bodies.get(`${use.person}|${head}`);
    if (body !== undefined) return body;
  }
  return null;
}

function asOf(reading: Reading, former: boolean): DateSpan {
  const day = reading.publishedAt;
  return day === null || former ? unknownDate : dayAlone(day);
}

function claimFor(reading: Reading, sentence: Sentence, use: TitleUse): OfficeClaim | null {
  const { spot, state } = bodyIn(reading, sentence, use);
  const printed = withoutBody(withoutState(reading.text, use, state), spot, reading.text);
  const office = officeWords(printed, use.heads, spot !== null || state !== null);
  if (office === null) return null;
  const former = office.former || use.former;
  const onlyRank = use.heads.every((head) => ranks.has(head));
  if (onlyRank && spot === null) return null;
  if (/^(?:leader|member|head|chief|general|deputy|lady|chair)$/i.test(office.title) && spot === null && state === null)
    return null;
  const stated = spot?.entity ?? state?.entity ?? null;
  const guessed =
    stated !== null
      ? null
      : (bodyElsewhere(reading, use) ??
        (usOffices.test(office.title) ? unitedStates : around(reading, sentence, use, office.title)));
  const body = stated ?? (guessed !== null && reading.entity(guessed) !== undefined ? guessed : null);
  return {
    type: "office",
    start: sentence.start,
    end: sentence.end,
    quote: reading.text.slice(sentence.start, sentence.end),
    context: [],
    rule: `office-${use.position}`,
    confidence: stated !== null ? 0.9 : body !== null ? 0.6 : 0.7,
    attributedTo: null,
    person: use.person,
    title: office.title,
    body,
    asOf: asOf(reading, former),
    former,
  };
}

export const officeClaims: ClaimRule = {
  name: "offices",
  find(reading, sentence) {
    const seen = new Set<string>();
    return reading.titlesIn(sentence).flatMap((use) => {
      const claim = claimFor(reading, sentence, use);
      const id = claim === null ? "" : `${claim.person}|${claim.title.toLowerCase()}|${claim.body}`;
      if (claim === null || seen.has(id)) return [];
      seen.add(id);
      return [claim];
    });
  },
};
