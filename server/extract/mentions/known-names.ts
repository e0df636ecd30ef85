/** Known names → spots: states, capitals that act, cities, regions, bodies. */
import type { Spot } from "../document.ts";
import { type Draft, draft } from "../entities.ts";
import { onOneLine } from "../one-line.ts";
import { headquarters, houseCalled, houseIn, houseNameIn } from "../vocabulary/venues.ts";
import { standsForAnother } from "./acronyms.ts";
import { governmentDraft } from "./found-things.ts";
import type { KnownName } from "./gazetteer.ts";
import type { MentionWork } from "./read-mentions.ts";
import type { SentenceView } from "./sentence-view.ts";
import { addSpot } from "./spots.ts";
import { actsForGovernment, isGone, isLocative, isPassing, stateOf, stateOfAdjective } from "./states-in-text.ts";
import { isJoined, type Word } from "./words.ts";

/** A town in the name of a body or of an agreement is no place of the story: "the Exempla Accords". */
function isInLongerName(text: string, spots: Spot[], start: number, end: number): boolean {
  return spots.some(
    (spot) =>
      spot.start <= start &&
      end <= spot.end &&
      spot.end - spot.start > end - start &&
      // "Tarnville Air Base" is at the town; barracks are called after queens.
      (spot.type !== "Base" || /\sBarracks$/.test(text.slice(spot.start, spot.end))) &&
      spot.rule !== "body-of-state" &&
      (spot.type !== "Agreement" || spot.rule === "named-agreement"),
  );
}

/** "the Ruritania Agreement": a state that only lends its name. With an adjective or another state it is a party. */
function isOnlyNameOfAgreement(view: SentenceView, spots: Spot[], start: number, end: number): boolean {
  return spots.some(
    (spot) =>
      spot.rule === "named-agreement" &&
      spot.start === start &&
      end < spot.end &&
      view.words.filter((word) => word.start >= spot.start && word.end <= spot.end).length <= 2,
  );
}

/** Inside a longer name, or within a person's title: it does not act by itself there. */
function isInside(spots: Spot[], start: number, end: number): boolean {
  return spots.some((spot) => {
    const longer = spot.start <= start && end <= spot.end && spot.end - spot.start > end - start;
    if (longer) return spot.type !== "Base" && spot.type !== "Agreement";
    return (
      spot.type === "Person" &&
      spot.phrase.start <= start &&
      end <= spot.phrase.end &&
      !(spot.start <= start && end <= spot.end)
    );
  });
}

function overlapsPerson(spots: Spot[], start: number, end: number): boolean {
  return spots.some(
    (spot) => spot.type === "Person" && spot.form !== "pronoun" && spot.start < end && start < spot.end,
  );
}

/** "Sahel region" is the Sahel, New York in a text on the city is the city; "Gaza" in a text on the Gaza Strip is the Strip. */
function placeName(text: string, name: string): string {
  const house = houseCalled(name);
  if (house !== undefined) return houseNameIn(text, house);
  const plain = name.replace(/ (?:region|desert)$/i, "");
  if (plain === "New York" && text.includes("New York City")) return "New York City";
  return text.includes(`${plain} Strip`) ? `${plain} Strip` : plain;
}

/** A dateline prints its town in capitals. */
function capitalName(usual: string, printed: string): string {
  return printed === printed.toUpperCase() || printed.startsWith("the ") ? usual : printed;
}

/** Bodies that every state has, and papers: the article's own words name them. */
const ownWords = new Set(["medium", "parliament", "court", "ministry"]);

function bodyDraft(
  work: MentionWork,
  known: { name: string; body: string; iso2: string | null },
  printed: string,
): Draft {
  if (!ownWords.has(known.body))
    return draft(work.drafts, "Organization", known.name, { kind: known.body, iso2: known.iso2 });
  const before = work.bodies.get(known.name);
  const of = before ?? draft(work.drafts, "Organization", printed, { kind: known.body });
  work.bodies.set(known.name, of);
  return of;
}

function unionDraft(work: MentionWork): Draft {
  return draft(work.drafts, "Organization", "European Union", { kind: "igo" });
}

/** "Joint Staff Headquarters": where it is, and no mention of the staff. */
const isHeadquarters = (text: string, { start, end }: Spot): boolean =>
  text.slice(start, end).endsWith(" Headquarters");

/**
 * "at the Pentagon", "at UN headquarters": a body that is known by its house, where people are in it: its end among the words, and its name.
 * Not "officials at the Pentagon said", "at UN talks".
 */
function houseOfBody(
  text: string,
  view: SentenceView,
  { from, to, known }: KnownName,
): { to: number; name: string } | null {
  if (known.kind !== "organization") return null;
  const lead = view.words[from - 1]?.key === "the" ? from - 2 : from - 1;
  const next = view.words[to];
  if (!/^(?:at|in|inside)$/.test(view.words[lead]?.key ?? "") || /^(?:said|says|told|announced)$/.test(next?.key ?? ""))
    return null;
  const at = view.words[lead]?.key === "at";
  const house = view.words[from]?.key === "pentagon" ? "Pentagon" : known.name;
  if (/^(?:Pentagon|Amiri Diwan)$/.test(house)) return at && lead === from - 2 ? { to, name: house } : null;
  if (known.name === "U.S. Department of State" && (next === undefined || !isJoined(next) || !isNameWord(next)))
    return lead === from - 2 ? { to, name: houseIn("State Department", "Washington") } : null;
  const town = headquarters[known.name];
  const isSeat = isJoined(next) && /^(?:headquarters|secretariat|hq)$/.test(next?.key ?? "");
  const [first, last] = [view.words[from]?.start ?? 0, next?.end ?? 0];
  return town === undefined || !isSeat ? null : { to: to + 1, name: houseIn(onOneLine(text.slice(first, last)), town) };
}

/** "at the State Department Correspondents' dinner": the head of a longer name. */
const isNameWord = (word: Word): boolean => word.capital;

/** "an Exampla-linked commander": of others. */
const onlyLinked = /^-(?:linked|affiliated|aligned|inspired|backed|sponsored|funded|allied|trained)\b/u;

/** "an Exampla-born banker": where somebody comes from, and nobody who acts. */
const onlyFrom = /^-(?:born|raised|educated|based|bred)\b/u;

function markOne(work: MentionWork, view: SentenceView, name: KnownName): void {
  const { text } = work.document;
  const { sentence } = view;
  const start = view.words[name.from]?.start ?? 0;
  const end = view.words[name.to - 1]?.end ?? start;
  const spots = work.spots.get(sentence.index) ?? [];
  if (overlapsPerson(spots, start, end)) return;
  const isCurrency = /^(?:dollars?|pounds?)$/.test(view.words[name.to]?.key ?? "") || text[end] === "$";
  if (isGone(view, name) || isCurrency) return;
  const inside = isInside(spots, start, end);
  const inLongerName = isInLongerName(text, spots, start, end);
  const possessive = view.words[name.to - 1]?.possessive ?? false;
  const { known } = name;
  const locative = isLocative(view, name);
  const use: Spot["use"] =
    inside || possessive || onlyLinked.test(text.slice(end, end + 14)) ? "modifier" : locative ? "place" : "actor";
  if (known.kind === "state") {
    if (isOnlyNameOfAgreement(view, spots, start, end)) return;
    // "the Gulf of Ruritania"
    if (spots.some((spot) => spot.rule === "place-of" && spot.start < start && end <= spot.end)) return;
    const government = governmentDraft(work, known.iso2);
    if (government === null) return;
    addSpot(work.spots, text, sentence, government, { start, end, form: "name", use, rule: "state" });
    if (locative && !inside) {
      const place = draft(work.drafts, "Place", government.name, {
        kind: "country",
        iso2: known.iso2,
        within: government.key,
      });
      addSpot(work.spots, text, sentence, place, {
        start,
        end,
        form: "name",
        use: possessive ? "modifier" : "place",
        rule: "state-as-place",
      });
    }
  } else if (known.kind === "adjective") {
    const iso2 = isPassing(view, name) ? null : stateOfAdjective(known.iso2, work.supported);
    const government = iso2 === null ? null : governmentDraft(work, iso2);
    if (government !== null)
      addSpot(work.spots, text, sentence, government, {
        start,
        end,
        form: "alias",
        use: "modifier",
        rule: "adjective",
      });
  } else if (known.kind === "capital" || known.kind === "seat") {
    const isFrom = onlyFrom.test(text.slice(end, end + 10));
    const acts = !inside && !isFrom && actsForGovernment(view, name);
    const government = known.iso2 === "BE" && !work.aboutBelgium ? unionDraft(work) : governmentDraft(work, known.iso2);
    if (acts && government !== null) {
      addSpot(work.spots, text, sentence, government, {
        start,
        end,
        form: "alias",
        use: possessive ? "modifier" : "actor",
        rule: `${known.kind}-acts`,
      });
    } else if (!inLongerName) {
      const within = stateOf(known.iso2);
      const place = draft(
        work.drafts,
        "Place",
        known.kind === "seat"
          ? placeName(text, known.name)
          : capitalName(known.name, onOneLine(text.slice(start, end))),
        {
          kind: known.kind === "seat" ? "palace" : "capital",
          iso2: known.iso2,
          within: within === undefined ? null : `government:${within.name.toLowerCase()}`,
        },
      );
      addSpot(work.spots, text, sentence, place, {
        start,
        end,
        form: "name",
        use: possessive || isFrom ? "modifier" : "place",
        rule: known.kind,
      });
    }
  } else if (known.kind === "city" || known.kind === "region") {
    if (inLongerName) return;
    // "Gulf countries", "the Gaza war": the region only describes.
    if (known.kind === "region" && /^(?:countries|nations|states|war|wars)$/.test(view.words[name.to]?.key ?? ""))
      return;
    const isHouse = houseCalled(known.name) !== undefined;
    // "the Example Palace press service": who speaks there
    if (isHouse && /^(?:press|spokes\p{L}+|statement|officials?|sources?)$/u.test(view.words[name.to]?.key ?? ""))
      return;
    const kind = isHouse ? "palace" : known.kind;
    const place = draft(work.drafts, "Place", placeName(text, known.name), { kind, iso2: known.iso2 });
    addSpot(work.spots, text, sentence, place, {
      start,
      end,
      form: "name",
      use: possessive || inside ? "modifier" : "place",
      rule: known.kind,
    });
  } else if (known.kind === "organization") {
    const partOfBody = spots.some(
      (spot) =>
        (spot.type === "Organization" || (spot.type === "Base" && isHeadquarters(text, spot))) &&
        spot.start <= start &&
        end <= spot.end &&
        spot.end - spot.start > end - start,
    );
    if (partOfBody || standsForAnother(work, view, name)) return;
    const body = bodyDraft(work, known, onOneLine(text.slice(start, end)));
    addSpot(work.spots, text, sentence, body, {
      start,
      end,
      form: "name",
      use: use === "modifier" ? "modifier" : "actor",
      rule: "known-body",
    });
    const at = houseOfBody(text, view, name);
    if (at === null) return;
    const house = draft(work.drafts, "Place", at.name, { kind: "palace" });
    const rule = "house-of-body";
    addSpot(work.spots, text, sentence, house, {
      start,
      end: view.words[at.to - 1]?.end ?? end,
      form: "name",
      use: "place",
      rule,
    });
  }
}

export function markKnownNames(work: MentionWork): void {
  for (const view of work.views) for (const name of view.known) markOne(work, view, name);
}
