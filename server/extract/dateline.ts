/** The place, date and agency that news put before their first sentence. */

import { titleHeads } from "./vocabulary/titles.ts";

const month = "\\p{Lu}\\p{L}{2,8}\\.?";
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?,? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)`;
const agency = "\\([\\p{L}\\d][^()\\n]{1,60}\\)";
const capitals = "\\p{Lu}[\\p{Lu}.'’-]{2,20}(?:[ ,/]{1,2}[\\p{L}.'’-]{2,20}){0,4}";
const city = "\\p{Lu}[\\p{L}.'’, /-]{2,40}";
/** Brackets that say by themselves that they hold an agency: capitals, a date, "News", a web name. */
const plainAgency = `\\((?:[\\p{Lu}.]{2,12}|[^()\\n]{0,60}(?:News|Agency|\\.[Cc]om|\\d{4})[^()\\n]{0,40})\\)`;

const allCapitals = "\\p{Lu}[\\p{Lu}.'’-]{2,20}(?:[ ,/-]{1,2}\\p{Lu}[\\p{Lu}.'’]{1,20}){0,3}";
/** "/AGENCY/." behind the place and the date, and the agency in capitals between stops: "EXAMPLETON, APRIL 5, AGENCYPRESS." */
const slashed = `(?:${capitals}(?:[.,]? ${date})?|${city}, ${date})[.,]? /[^/\\n]{2,40}/[.,]?(?: ?[—–-])?\\s`;
const stopped = `(?:(?:${capitals}|${city}[.,])[.,]? ${date}[.,] \\p{Lu}[\\p{Lu}-]{2,20}[.:]|${allCapitals}\\. \\p{Lu}{3,20} ?[—–-])\\s`;

/**
 * Takes "WASHINGTON — ", "Niamey, 22 April (AFP) – ", "GENEVA (Agency) - ", "Aug. 2, 2017 (AGENCY)—", "ANKARA (News - 17 May, 2022) ",
 * "(AGENCY) ", "AMMAN, Nov 29 (Agency) ", "MOSCOW, March 6. /AGENCY/. ", "TBILISI. AGENCYPRESS – ": a place, perhaps a date and an agency, then a dash; or an agency that can
 * be nothing else.
 * Not "Director of Tides (DOT) Anna Exempel …": an office.
 * Not "Example — who …": the place is in capitals, or a date or agency stands with it.
 */
const datelinePattern = new RegExp(
  `^(?:(?:${capitals}(?:,? ${date})?|${city}, ${date}|${city}(?= \\()|${date}(?= ?\\())(?: ?${agency})? ?(?:—|–|--|-\\s)\\s?` +
    `|${date} ?(?:—|–|--)\\s?|(?:(?:${city})?${plainAgency}|(?:${capitals},?|${city},) ${date} ?${agency})\\s(?=[\\p{Lu}“"]))`,
  "u",
);

const withStops = new RegExp(`^(?:${slashed}|${stopped})`, "u");

/** "The minister spoke. The Example Plan (EP) …": past the end of a sentence nothing is a dateline. */
const endsSentence = /\p{Ll}{2}\.\s+\p{Lu}/u;

/** Without one no line is a dateline; few first sentences have one. */
const dashOrBracket = /[—–(/]|--|-\s|\p{Lu}{3}[.:]\s/u;

/** Where the body begins, after a dateline at `start`; `start` where there is none. */
export function datelineEnd(text: string, start: number, end: number): number {
  const lead = text.slice(start, Math.min(end, start + 140));
  if (!dashOrBracket.test(lead)) return start;
  const plain = datelinePattern.exec(lead)?.[0] ?? "";
  const found = plain === "" || endsSentence.test(plain) ? (withStops.exec(lead)?.[0] ?? "") : plain;
  return isOffice(found) ? start : start + found.length;
}

/** "Director of National Tides (DNT) Anna Exempel", "Earlier, he met Tide Party (TP) President Bo Sample": the letters of an office or a body, no agency. "On Tuesday (12 March 2024) A met B": no place. */
function isOffice(lead: string): boolean {
  const place = /^[^(\d—–]*/u.exec(lead)?.[0] ?? "";
  return place
    .split(/[\s,]+/)
    .some(
      (word) =>
        titleHeads.has(word.toLowerCase()) ||
        /^(?:of|for|the|and|[Oo]n|[Ii]n|[Aa]t)$/.test(word) ||
        /^(?:he|she|it|they|met|meets|told|said|his|her|their|by|with|to)$/.test(word) ||
        /^(?:Party|Commission|Union|Ministry|Council|Community|Committee|Organi[sz]ation|Association|Authority|Bank|Agency|Force|Forces|Front|Movement|Congress)$/.test(
          word,
        ),
    );
}
