/** Titles and offices as questions write them: honorifics before a name, and descriptions that stand for a person ("the ambassador"). */
import { splitWords } from "./words.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that may stand before a name and add nothing to it. */
export const honorifics =
  list(`mr mrs ms miss dr sir lord lady prof professor gen general lt lieutenant maj major col colonel capt captain adm admiral
  brig brigadier sgt sergeant sheikh imam ayatollah rev reverend hon honourable honorable his her excellency marshal sen rep`);

/** Nouns that an office is called by. */
export const officeNouns =
  list(`president minister premier chancellor secretary undersecretary ambassador envoy king queen prince princess emir sultan pope monarch
  crown spokesman spokeswoman spokesperson commander chief chairman chairwoman chairperson chair director head governor senator congressman representative
  commissioner mayor speaker consul attache counselor counsellor advisor adviser deputy vice pm fm general admiral judge prosecutor coordinator administrator
  inspector leader lawmaker member boss ceo vicepresident ruler strongman`);

// One word for what articles and questions call differently.
const sameWords: Record<string, string> = {
  pm: "prime minister",
  premier: "prime minister",
  fm: "foreign minister",
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  defence: "defense",
  adviser: "advisor",
  counsellor: "counselor",
  undersecretary: "under secretary",
  vicepresident: "vice president",
  affairs: "",
  external: "foreign",
  ministers: "minister",
  presidents: "president",
  ambassadors: "ambassador",
  secretaries: "secretary",
  spokespeople: "spokesperson",
  envoys: "envoy",
  generals: "general",
  commanders: "commander",
  kings: "king",
  chiefs: "chief",
};
// "The current minister": whoever the articles call so; that the office is still held, they cannot tell.
const plain = list("of for the to in at and on s a an from current present incumbent sitting");
// Words that make another, lower or past office of the same noun.
const distinguishing = list(
  "vice deputy assistant under acting former ex prime crown interim shadow principal associate",
);

/** The words that tell an office, one form each: "Minister of Foreign Affairs" and "foreign ministers" both give foreign, minister. */
export const officeWords = (title: string): Set<string> => {
  const words = new Set<string>();
  for (const { norm } of splitWords(title))
    for (const word of (sameWords[norm] ?? norm).split(" ")) if (word !== "" && !plain.has(word)) words.add(word);
  return words;
};

/** Plurals that mean a government's people at large: "the leaders of Example". */
const atLarge = list("leaders representatives");

export const isOfficeNoun = (norm: string): boolean =>
  officeNouns.has(norm) ||
  (norm.endsWith("s") && !atLarge.has(norm) && officeNouns.has(norm.slice(0, -1))) ||
  /^(secretaries|spokespeople|spokesmen)$/.test(norm);

/**
 * Whether a description fits a title: all its words are in the title (or among the `besides`, words that tell whose office it is), and
 * the title is not a lower or a past one of that name. "minister" fits "minister of trade"; "president" does not fit "vice president".
 */
export const describesOffice = (described: Set<string>, title: Set<string>): boolean => {
  for (const word of described) if (!title.has(word) && word !== "former") return false;
  for (const word of title) if (distinguishing.has(word) && !described.has(word) && word !== "former") return false;
  return true;
};

const anyLeader = list("leader ruler boss strongman chief head");

/** Whether a description names no office, only that somebody leads. */
export const isLeader = (described: Set<string>): boolean =>
  described.size > 0 && [...described].every((word) => anyLeader.has(word));

const ofStates = list(
  `president prime minister chancellor king queen emir sultan monarch head state leader ruler pope premier regent`,
);
const ofBodies = list(
  "president head chief chair director commander leader governor mayor boss ceo minister secretary general chancellor",
);
const addsNothing = list("acting interim transitional current new elected military supreme executive managing the");

/**
 * Whether a title is the highest of a body: nothing in it but the body's own words and a noun for whoever leads. "Foreign minister" leads no state,
 * "director of programs" no agency, "secretary" no state.
 */
export const isHighest = (title: Set<string>, body: ReadonlySet<string>, isState: boolean): boolean => {
  const left = [...title].filter((word) => !body.has(word) && !addsNothing.has(word));
  const nouns = isState ? ofStates : ofBodies;
  if (left.length === 0 || !left.every((word) => nouns.has(word))) return false;
  // A minister alone leads a ministry and no state; "head" of a state, "general" of a command say nothing by themselves.
  if (isState) return left.some((word) => !/^(minister|prime|state)$/.test(word)) || title.has("prime");
  return left.some((word) => word !== "general");
};
