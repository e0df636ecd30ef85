/** The title of a text that states none: its headline, where its first lines hold one. */

/** Lines that sites put before an article: links for screen readers, menus, language switches, sharing, advertisements. */
const siteLine =
  /^(?:skip to|jump to|go to|back to|share|print|email|menu|home|search|subscribe|sign (?:in|up)|log ?in|register|advertis|sponsored|cookie|follow us|listen|watch live|read more|photo|image|by |author|updated|published|last (?:updated|modified)|for immediate release)\b/i;

/** What marks a line as a heading or an item of a list, and is no part of its words. */
const listMark = /^(?:#{1,6}|[*•‣▪●■►–—-])\s+/;

/** How many lines with words are looked at. */
const linesSeen = 6;

/**
 * The first of the opening lines that reads as a headline: 3–30 words, no full stop at its end, and text after it.
 * Takes "Ministers meet in Examplestan". Takes not: a paragraph's first sentence, "Skip to main content", "en fr de",
 * a dateline ("GENEVA, 4 May"), a body line of a text that has no headline.
 */
export function headlineOf(text: string): string | null {
  const lines = text
    .slice(0, 4000)
    .split("\n")
    .map((line) => line.trim().replace(listMark, ""))
    .filter(Boolean);
  if (lines.length < 2) return null;
  for (const line of lines.slice(0, linesSeen)) {
    if (siteLine.test(line)) continue;
    if (isHeadline(line)) return line;
    if (line.split(/\s+/).length > 30) return null;
  }
  return null;
}

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length < 3 || words.length > 30 || line.length > 250) return false;
  if (/[.;:,]["”’»)]*$/.test(line)) return false;
  return words.some((word) => /\p{L}{4,}/u.test(word)) && !/^\d/.test(line);
}
