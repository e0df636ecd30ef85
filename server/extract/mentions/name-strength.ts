/** Can a word be part of a person's name, as far as the word itself and its neighbours tell? */
import { isCommonWord } from "../lexicon.ts";
import { sentenceOpeners } from "../vocabulary/abbreviations.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { isGivenName, isSureGivenName } from "../vocabulary/given-names.ts";
import { trailingHeads } from "../vocabulary/organization-words.ts";
import { placeWordsAfter } from "../vocabulary/regions.ts";
import { portfolioWords, titleHeads, titleModifiers } from "../vocabulary/titles.ts";
import { isPlainWord, type NameStrength, type SentenceView } from "./sentence-view.ts";
import { isHyphened, isJoined, type Word } from "./words.ts";

/** First word of a sentence, or of a quotation in it: its capital says nothing. */
export function isInitial(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  return index === 0 || (word !== undefined && word.gap !== " " && /["“”‘«:;([]\s*$|[—–]\s+$|--\s+$/u.test(word.gap));
}

export function isTitleWord(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  if (word === undefined) return false;
  // "the Christian Social leader"; not "President Christian Exempel"
  if (word.key === "christian") return isJoined(view.words[index + 1]) && isTitleWord(view, index + 1);
  return titleHeads.has(word.key) || titleModifiers.has(word.key) || portfolioWords.has(word.key);
}

/** Words for kin are names where they have a capital: "Bui Exemple Son". */
const kinWords = new Set(["son", "wife", "daughter"]);

/** Small words that are names too in other tongues: "Minister Sok An", "President To Lam". */
const wordNames = new Set("an to in so on my no our he you it".split(" "));

/** Letters after a name for an honour, a degree or a seat: "Anna Exempel QC". */
const postNominals = new Set(
  "mp mps qc kc sc ac ao am om ak cb cbe obe mbe kbe dbe gbe kcmg gcmg cmg dcmg cvo kcvo gcvo gcb kcb dso mc dsc vc jp phd md frs mep mla mlc msp tds esq cmm rn usn usmc usaf".split(
    " ",
  ),
);

/** An order's or a member's letters end a name; before a name the same letters are initials: "AM Exempel". */
function isPostNominal(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  const before = view.words[index - 1];
  if (word === undefined || before === undefined || !word.allCapitals || !postNominals.has(word.key)) return false;
  if (!(isJoined(word) || /^,\s$/.test(word.gap)) || !before.capital || titleHeads.has(before.key)) return false;
  const next = view.words[index + 1];
  return next === undefined || !isJoined(next) || !next.capital || postNominals.has(next.key);
}

/** Stands beside a capitalised word that is no plain English, as a part of its name does. */
function besideName(view: SentenceView, index: number): boolean {
  const before = view.words[index - 1];
  const next = view.words[index + 1];
  const name = (word: Word | undefined, at: number): boolean =>
    word?.capital === true &&
    !word.possessive &&
    view.cover[at] === undefined &&
    !titleHeads.has(word.key) &&
    !titleModifiers.has(word.key) &&
    !portfolioWords.has(word.key) &&
    !trailingHeads.has(word.key) &&
    !isCommonWord(word.key);
  return (
    (isJoined(view.words[index]) && name(before, index - 1)) ||
    (isJoined(next) && name(next, index + 1) && before !== undefined && titleHeads.has(before.key))
  );
}

/** Titles that are family names as well: "Stephen King". */
const titleNames = new Set(
  "king pope bishop dean prince duke baron earl judge marshal major page cook baker singer farmer fisher archer".split(
    " ",
  ),
);

/** Words of offices that are family names as well: "Anna White", "Anna B. Power". */
const officeNames = new Set(
  "christian key white power powers field fields law waters banks lands marine wing post rivers force west north royal".split(
    " ",
  ),
);

/** The last word of a name: a given name before it, an initial between them at most, and no capital after it. */
function endsName(view: SentenceView, index: number): boolean {
  const before = view.words[index - 1];
  const initial = before !== undefined && /^\p{Lu}\.?$/u.test(before.text) && isJoined(before);
  const given = initial ? view.words[index - 2] : before;
  return given?.capital === true && isSureGivenName(given.key) && !isFollowedByName(view, index);
}

/** "Hossein Amir-Exempel": a title joined by a hyphen to a word that is none. "Secretary-General" is one title. */
function besideHyphenedName(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  const before = view.words[index - 1];
  const name = (word: Word | undefined): boolean =>
    word?.capital === true &&
    !titleHeads.has(word.key) &&
    !titleModifiers.has(word.key) &&
    !portfolioWords.has(word.key) &&
    !isCommonWord(word.key);
  return (isHyphened(next) && name(next)) || (isHyphened(view.words[index]) && name(before));
}

/** "ANNA EXEMPEL, MINISTER OF …": names in capitals come in rows, acronyms alone. */
function besideCapitals(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  const before = view.words[index - 1];
  const here = view.words[index];
  const capitals = (word: Word | undefined, at: number): boolean =>
    word?.allCapitals === true && view.cover[at] === undefined && !titleHeads.has(word.key);
  return (isJoined(next) && capitals(next, index + 1)) || (isJoined(here) && capitals(before, index - 1));
}

/** "Mr. EXEMP Anna", "Anna EXEMP": a family name printed in capitals beside the given one, which an acronym does not stand beside. */
function isCapitalFamilyName(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  const before = view.words[index - 1];
  const next = view.words[index + 1];
  if (word === undefined || before === undefined || !isJoined(word) || word.key.length < 3 || !before.capital)
    return false;
  if (isSureGivenName(before.key) && !before.allCapitals) return !isFollowedByName(view, index);
  return (
    titleHeads.has(before.key) &&
    next !== undefined &&
    isJoined(next) &&
    next.capital &&
    !next.allCapitals &&
    view.cover[index + 1] === undefined &&
    !isTitleWord(view, index + 1) &&
    !trailingHeads.has(next.key) &&
    (isGivenName(next.key) || !isCommonWord(next.key))
  );
}

/** "MS EXEMP: We are here": the family name of who speaks, before the colon of a transcript. */
const isSpeakerLabel = (view: SentenceView, index: number): boolean =>
  index === 1 && addresses.has(view.words[0]?.key ?? "") && /^:\s/.test(view.words[2]?.gap ?? "");

function isFollowedByName(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  return next !== undefined && isJoined(next) && next.capital && !(next.allCapitals && postNominals.has(next.key));
}

/** "Dr. Sultan Exempel": a title that is a given name too, after a form of address. */
function isNameAfterAddress(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  const before = view.words[index - 1];
  return (
    word !== undefined &&
    before !== undefined &&
    isJoined(word) &&
    addresses.has(before.key) &&
    isGivenName(word.key) &&
    (view.words[index + 1]?.capital ?? false)
  );
}

/** "the ABC-DEF said": two short rows of capitals with a hyphen are letters. */
function isHyphenedLetters(view: SentenceView, index: number): boolean {
  const other = isHyphened(view.words[index]) ? view.words[index - 1] : view.words[index + 1];
  const joined = isHyphened(view.words[index]) || isHyphened(view.words[index + 1]);
  return joined && other?.allCapitals === true && other.key.length + (view.words[index]?.key.length ?? 0) < 8;
}

const beforeMonths =
  /^(?:in|on|of|since|until|till|by|from|to|through|early|late|mid|last|this|next|every|and|during|before|after)$/;

/** "Ministers Anna Exempel and | Jan Muster": the row before "and" ends with a name. */
function isAfterName(view: SentenceView, index: number): boolean {
  return view.words[index - 1]?.key === "and" && nameStrength(view, index - 2) !== "none";
}

/**
 * "Prime Minister Jan Exempel", "June Exempel": a month that is a given name, before a family name; "Anna May": one that is a family name,
 * after a given one. Not "in June Exempel said", "Anna, May 4".
 */
function isMonthAsName(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  const before = view.words[index - 1];
  const next = view.words[index + 1];
  const titled = titleHeads.has(view.words[index - 2]?.key ?? "") && isGivenName(before?.key ?? "");
  const given = before?.capital === true && (isSureGivenName(before.key) || titled) && isJoined(word);
  if (/^(?:May|March)$/.test(word?.text ?? "") && given && !/^\d/.test(next?.text ?? "")) return true;
  if (word === undefined || next === undefined || !isGivenName(word.key) || /\d/.test(before?.text ?? "")) return false;
  if (!isFollowedByName(view, index) || word.text.endsWith(".") || view.cover[index + 1] !== undefined) return false;
  const isNoName = titleHeads.has(next.key) || titleModifiers.has(next.key) || portfolioWords.has(next.key);
  if (isNoName || calendarWords.has(next.key) || /\d/.test(next.text)) return false;
  if (before !== undefined && isJoined(word) && titleHeads.has(before.key)) return true;
  return (
    !(beforeMonths.test(before?.key ?? "") && !isAfterName(view, index)) &&
    !isInitial(view, index) &&
    !isCommonWord(next.key)
  );
}

/** What headlines with a capital on every word say that somebody does: "President Exempel Receives Muster". */
const headlineVerbs = new Set(
  "receives meets meet optimistic upbeat hopeful pessimistic defiant agree agrees discuss separately jointly secretly reportedly signs vows slams hosts visits welcomes greets discusses attends arrives addresses congratulates telephones phones inaugurates inspects urges holds calls".split(
    " ",
  ),
);

const descentParticles = new Set(["bin", "ibn", "bint", "binti", "ben"]);
const shortTitles = new Set("sen gen rep gov col lt maj capt sgt adm brig rev prof mp".split(" "));
/** Titles that are given names as well. */
const givenTitles = new Set(["sheikh", "sultan", "amir", "emir"]);
const bodyLetters = new Set(["un", "us", "eu", "au", "uk"]);
const addresses = new Set(["dr", "mr", "mrs", "ms", "prof", "sheikh"]);

/** Can this word be part of a person's name? `weak`: it is plain English as well, or its capital is due to its position. */
export function nameStrength(view: SentenceView, index: number): NameStrength {
  const kept = view.strengths[index];
  if (kept !== undefined) return kept;
  const strength = findStrength(view, index);
  if (index >= 0 && index < view.words.length) view.strengths[index] = strength;
  return strength;
}

function findStrength(view: SentenceView, index: number): NameStrength {
  const word = view.words[index];
  if (word === undefined || !word.capital || view.cover[index] !== undefined) return "none";
  const { key } = word;
  if (!word.plain && (!/^\p{L}/u.test(word.text) || /\d/.test(word.text))) return "none";
  // "bin Sultan", "Al Emir": after a particle of descent every word is a name.
  const before = view.words[index - 1];
  if (before !== undefined && isJoined(word) && descentParticles.has(before.key)) return "strong";
  // "Dato' Sri Exempel": the second half of a title. "Sri Exempel" alone is a name.
  if (key === "sri" && /^(?:dato|datuk|tan)$/.test(before?.key ?? "")) return "none";
  if (key === "tan" && view.words[index + 1]?.key === "sri") return "none";
  // "Datuk Amar Exempel": the rank of an order.
  if (/^(?:amar|patinggi)$/.test(key) && before?.key === "datuk") return "none";
  if (index > 0 && headlineVerbs.has(key)) return "none";
  if (calendarWords.has(key)) return isMonthAsName(view, index) ? "weak" : "none";
  if (!word.plain && /^[ap]\.m\.$/i.test(word.text) && /^\d/.test(before?.text ?? "")) return "none";
  // "Anna A. Exempel", and with no full stop where the name goes on: "J A Exempel".
  if (!word.plain && /^(?:\p{L}\.){1,3}$/u.test(word.text)) return /^H\.E\.$/.test(word.text) ? "none" : "weak";
  if (sentenceOpeners.has(key)) {
    if (view.allCapital || isInitial(view, index)) return "none";
    if (word.text === "A") return before?.capital && isJoined(word) && isFollowedByName(view, index) ? "weak" : "none";
    return wordNames.has(key) && !word.allCapitals && besideName(view, index) ? "weak" : "none";
  }
  if (!word.plain && /^\p{L}$/u.test(word.text)) return "weak";
  // "I'm", "I’ve"
  if (!word.plain && (/^I['’]/.test(word.text) || isPostNominal(view, index))) return "none";
  const isHyphenName = titleHeads.has(key) && besideHyphenedName(view, index);
  const isName =
    isHyphenName ||
    (shortTitles.has(key) && !word.text.endsWith(".") && !isFollowedByName(view, index) && index > 0) ||
    isNameAfterAddress(view, index) ||
    // "Sultan bin Exempel"
    (key === "shah" && isFollowedByName(view, index)) ||
    // "Prime Minister Exempel Shah"; not "the Shah", "the last Shah"
    (key === "shah" && isJoined(word) && before?.capital === true && !titleHeads.has(before.key)) ||
    // "Hassan Sheikh Exempel", "Hossein Amir Exempel"
    (givenTitles.has(key) &&
      before?.capital === true &&
      isJoined(word) &&
      isSureGivenName(before.key) &&
      isFollowedByName(view, index)) ||
    // "the foreign minister, Amir Exempel"
    (/^(?:sultan|amir)$/.test(key) &&
      isFollowedByName(view, index) &&
      /^(?:minister|secretary|adviser|advisor|envoy|ambassador|spokesman|spokesperson|chairman|director|mr|dr)$/.test(
        before?.key ?? "",
      )) ||
    (givenTitles.has(key) && key !== "sheikh" && /^(?:bin|ibn|bint)$/.test(view.words[index + 1]?.key ?? ""));
  if (index > 0 && kinWords.has(key) && isJoined(word)) return "weak";
  if (
    index > 0 &&
    titleNames.has(key) &&
    isJoined(word) &&
    (isSureGivenName(before?.key ?? "") ||
      (isGivenName(before?.key ?? "") && addresses.has(view.words[index - 2]?.key ?? ""))) &&
    (!isFollowedByName(view, index) || placeWordsAfter.has(view.words[index + 1]?.key ?? "")) &&
    view.words[index + 1]?.key !== "of"
  )
    return "weak";
  if (officeNames.has(key) && isJoined(word) && endsName(view, index)) return "weak";
  // "Kim Exempel Un": a name; "UN" is the body.
  if (bodyLetters.has(key))
    return word.allCapitals || index === 0 || !isJoined(word) || !before?.capital ? "none" : "strong";
  if (!isName && (titleHeads.has(key) || portfolioWords.has(key) || titleModifiers.has(key))) return "none";
  if (trailingHeads.has(key) && isCommonWord(key)) return "none";
  if (word.allCapitals && !view.allCapital && isHyphenedLetters(view, index)) return "none";
  if (word.allCapitals && !view.allCapital && (isCapitalFamilyName(view, index) || isSpeakerLabel(view, index)))
    return "strong";
  // "AK Exempel": two capitals before a name are initials; other short capitals are acronyms.
  if (word.allCapitals && !view.allCapital && key.length <= 6 && !besideCapitals(view, index))
    return key.length === 2 && isFollowedByName(view, index) && !isCommonWord(key) ? "weak" : "none";
  if (isPlainWord(key)) return isInitial(view, index) && !isGivenName(key) ? "none" : "weak";
  return "strong";
}
