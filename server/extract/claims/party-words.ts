/** The words that noun phrases of people and bodies are made of, and what an item of a sentence can be. */
import type { NameItem, SceneItem } from "./scene.ts";

export const set = (words: string) => new Set(words.split(" "));

/** Words of office and address that stand before a name. */
const titleWords = set(
  "pm fm eam coas amb president president-elect vice-president vice premier prime minister ministers foreign defence defense finance interior secretary undersecretary under deputy assistant ambassador ambassadors envoy envoys chancellor king queen prince princess crown sultan emir sheikh imam pope general lieutenant major colonel captain admiral brigadier gen lt maj col adm commander commander-in-chief chief head leader leaders chairman chairwoman chairperson chair speaker governor mayor senator sen representative rep congressman congresswoman lawmaker counselor counsellor councilor councillor adviser advisor director director-general administrator commissioner coordinator counterpart counterparts peer peers spokesman spokeswoman spokesperson diplomat negotiator mediator marshal taoiseach ruler lord sir dame lady mr mr. mrs mrs. ms ms. dr dr. prof professor excellency majesty highness h.e. archbishop cardinal bishop patriarch ayatollah judge justice attaché opposition secretary-general principal special military national security activist politician strongman warlord ally official ceo co-founder founder managing executive chief-of-staff commodore mp colleague colleagues guarantor facilitator intermediary emissary member rapporteur spymaster guerrilla dissident cleric lawyer economist historian scholar tycoon oligarch financier philanthropist businessman businesswoman chieftain rival foe adversary opponent challenger predecessor successor host guest visitor",
);

/** People without names who stand for the body that they come from. */
export const peopleNouns = set(
  "officials official leaders leadership authorities government delegation delegates delegations representatives representative counterparts counterpart negotiators ministers envoys ambassadors diplomats generals commanders side officers junta administration regime lawmakers mediators members rulers parliamentarians team presidents executives staff",
);

/** Words inside a noun phrase that name nobody. */
export const phraseWords = set(
  "the a an another his her its their our my your both all each other others several top senior junior key local new former outgoing incoming acting interim fellow visiting various two three four five six seven eight ten leading newly elected high-level high-ranking then now nominated designated ailing reclusive embattled late own some members many political rebel civilian regional international transitional de facto main young veteran longtime powerful exiled separately also then first second representatives cabinet party ruling government",
);

export const connectors = set(", and & ; plus");

export const joiners = new Set([
  "as well",
  "along with",
  "together with",
  "followed by",
  "such as",
  "consisting of",
  "composed of",
]);

/** What ends a noun phrase and the list that it stands in. */
export const stops = set(
  "on at during about over after before ahead following amid amidst while where when that who whom whose which because since despite under regarding concerning via through without within until till upon but or nor if whether is was are were be been has have had will would shall can could may might must should do does did not to by than so against toward towards around near inside outside in for of from into between among with . ! ? : — – - -- ( ) \" “ ” ' ’",
);

export const isWord = (item: SceneItem | undefined, words: ReadonlySet<string>): boolean =>
  item?.kind === "word" && words.has(item.lower);

export const lowerAt = (items: readonly SceneItem[], at: number): string => items[at]?.lower ?? "";

export const isPerson = (item: SceneItem | undefined): boolean => item?.kind === "name" && item.named.type === "Person";

export const isBody = (item: SceneItem | undefined): boolean =>
  item?.kind === "name" && (item.named.type === "Government" || item.named.type === "Organization");

export const isTitleWord = (item: SceneItem | undefined): boolean => isWord(item, titleWords);

export const isPeopleNoun = (item: SceneItem | undefined): boolean => isWord(item, peopleNouns);

export const isCapital = (item: SceneItem | undefined): boolean => item !== undefined && /^\p{Lu}/u.test(item.text);

export const isModifier = (item: SceneItem | undefined): boolean =>
  item?.kind === "name" && item.named.use === "modifier";

export const isActor = (item: SceneItem | undefined): item is NameItem =>
  item?.kind === "name" && item.named.use === "actor";

/** "leader Ann Example", "Party Secretary Ann Example": the name's own phrase already holds its title. */
export const startsWithTitle = (item: SceneItem): boolean =>
  item.lower
    .replace(/^the\s/, "")
    .split(/,? /, 3)
    .some((word) => titleWords.has(word));

/** Whether the item can stand for somebody who acts. */
export function isParty(item: SceneItem | undefined): item is NameItem {
  return isActor(item) && item.named.type !== "Agreement" && item.named.type !== "Base" && item.named.type !== "Place";
}
