/** How far the words beside an event word are still its own: where another clause, a reason or a purpose begins. */
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

/** Past these a date tells of something else: a reason, another clause, a later act. */
const breaks =
  /^(?:who|whom|whose|which|that|because|since|while|when|as|amid|despite|following|ahead|but|though|although|if|where|until|due|under|citing|said|says|saying|told|adding|announced|reported|confirmed|revealed|disclosed|tweeted|posted|wrote|after|before|prior)$/;

export const isVerb = (item: SceneItem | undefined): boolean =>
  item?.kind === "word" && (item.pos === "VERB" || item.pos === "AUX");

const planOrPlace =
  /^(?:(?:is|was|were|are|had|has)\s(?:originally|initially|set|scheduled|planned|due|been|to|expected|held|hosted)|will\s(?:be\sheld|be\shosted|take\splace|begin|open|start)|(?:took|takes|take)\splace|began|started|opened|resumed)\b/;

/** "a meeting that was set for Thursday", "which took place in C", "talks, which had been due to start on Monday in C": still of the meeting. */
export function opensPlan(items: readonly SceneItem[], at: number): boolean {
  if (!/^(?:that|which)$/.test(items[at]?.lower ?? "")) return false;
  const words = items.slice(at + 1, at + 4).map(({ lower }) => lower);
  return planOrPlace.test(words.join(" "));
}

/** "due to take place on Monday", "set to begin in C": the verb is of the meeting itself. */
export const takesPlace = /^(?:take|be|happen|start|begin|open|resume|convene)$/;

/** Verbs that tell what an encounter was about. */
export const topical = /^(?:discuss|discussed|discusses|discussing|prepare|review|reviewed|address|assess)$/;
export const happenings =
  /^(?:summit|meeting|talks|election|elections|vote|referendum|conference|ceremony|visit|attacks?|strikes?|session|raid|coup|crash|launch|deaths?|protests?|clash|clashes|arrests?|assassination|invasion|deadline|release|.{3,20}ings?)$/;

/** "met face to face in C on Monday": no verb, whatever the tagger takes it for. */
export const isFaceToFace = (items: readonly SceneItem[], to: number): boolean =>
  lowerAt(items, to) === "to" && lowerAt(items, to - 1) === "face" && lowerAt(items, to + 1) === "face";

/** "met on the margins of the summit that opened on March 4": the day of the summit. Not "met for talks that began on March 4". */
const isOfGathering = (items: readonly SceneItem[], at: number): boolean =>
  /^(?:that|which)$/.test(lowerAt(items, at)) &&
  /^(?:summit|conference|forum|session|assembly|congress|ceremony|expo|week)$/.test(lowerAt(items, at - 1)) &&
  /^(?:open|beg[ai]n|start|end|conclude|run|ran|kick)/.test(lowerAt(items, at + 1));

/** "met B hours | after he landed in C on Tuesday", "shortly after landing": the same day. */
export const isSoonAfter = (items: readonly SceneItem[], at: number): boolean =>
  lowerAt(items, at) === "after" &&
  /^(?:hours|minutes|shortly|soon|immediately|right|just|moments)$/.test(lowerAt(items, at - 1)) &&
  items
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(?:arriv(?:ed|ing)|land(?:ed|ing)|fl(?:ew|ying)|touch(?:ed|ing))$/.test(lower));

export const isBreak = (items: readonly SceneItem[], at: number): boolean => {
  const item = items[at];
  if (item?.kind !== "word") return false;
  if (isFaceToFace(items, at)) return false;
  if (isSoonAfter(items, at)) return false;
  // "met to discuss the border on Monday"
  if (item.lower === "to")
    return (
      isVerb(items[at + 1]) && !takesPlace.test(items[at + 1]?.lower ?? "") && !topical.test(items[at + 1]?.lower ?? "")
    );
  // "will meet B when she returns to C on Sunday": the day is that of both.
  const [mover, motion] = [items[at + 1], items[at + 2]];
  if (
    item.lower === "when" &&
    mover?.kind === "name" &&
    mover.named.form === "pronoun" &&
    /^(?:returns?|arrives?|travels?|visits?|comes?|goes)$/.test(motion?.lower ?? "")
  )
    return false;
  if (opensPlan(items, at)) return isOfGathering(items, at);
  // "has been confirmed for Friday"
  if (item.lower === "confirmed" && lowerAt(items, at + 1) === "for") return false;
  // "starting just after 5:00 p.m. on Monday"
  const hour = /^(?:just|shortly|soon)$/.test(lowerAt(items, at - 1)) && /^\d/.test(lowerAt(items, at + 1));
  if (hour && /^(?:after|before)$/.test(item.lower)) return false;
  // "were due on Monday", "due to start on Monday"; not "due to the war"
  if (item.lower === "due") {
    const next = items[at + 1];
    return !(
      isFixed(next) ||
      /^(?:on|in|for|at)$/.test(next?.lower ?? "") ||
      (next?.lower === "to" && takesPlace.test(items[at + 2]?.lower ?? ""))
    );
  }
  // "to Accra, Exampleland; Lusaka, Sampleland; and …": a list of places goes on.
  if (item.lower === ";") return items[at - 1]?.kind !== "name" || !/^(?:and|)$/.test(nameOrWord(items[at + 1]));
  return breaks.test(item.lower) || item.lower === ":";
};

const nameOrWord = (item: SceneItem | undefined): string => (item?.kind === "name" ? "" : (item?.lower ?? "."));

export const isFixed = (item: SceneItem | undefined): boolean => item?.kind === "date";
