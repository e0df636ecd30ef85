/**
 * Troops that come and go: "A's soldiers arrived in B", "A withdrew its soldiers from B", "the withdrawal of American troops from B", "A deployed 100 trainers to B", "troops will leave B".
 * Not: "withdrew from the talks", "withdrew the bill", "deployed the term": soldiers, forces, trainers or the like must stand beside the word.
 */

import { unknownDate } from "#contract/date-span.ts";
import type { Participant } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { DateExpression } from "../dates/date-expression.ts";
import type { ClaimRule, Reading, Sentence } from "../document.ts";
import { eventClaim } from "./event-claim.ts";
import { hostState } from "./host-country.ts";
import type { Scene, SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";
import { dateFor } from "./when.ts";

const leaving = wordSet(
  "withdraw withdraws withdrew withdrawn withdrawing withdrawal withdrawals pullout pull-out departure evacuate evacuated expel expelled leave left leaving",
);
const coming = wordSet(
  "deploy deploys deployed deploying deployment deployments dispatch dispatched stationed station landed arrived sent send sending",
);
const moving = new Set([...leaving, ...coming]);
const troops = wordSet(
  "troops troop soldiers forces trainers personnel peacekeepers marines advisers advisors contingent contingents battalion brigade instructors servicemembers mercenaries paramilitaries",
);

/** Troops within a few words of the verb, and whose they are ("American troops", "the deal with France, whose troops"). */
function troopsNear(reading: Reading, { items, sentence }: Scene, at: number): { owner: string[] | null } | null {
  for (const step of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -1, -2, -3, -4, -5]) {
    const item = items[at + step];
    if (item?.kind !== "word" || !troops.has(item.lower)) continue;
    for (let back = at + step - 1; back >= Math.max(0, at + step - 3); back -= 1) {
      const before = items[back];
      if (before?.kind === "name" && before.named.type === "Government") return { owner: before.named.keys };
      if (before?.lower !== "whose") continue;
      const told = reading
        .mentionsIn(sentence)
        .findLast((spot) => spot.type === "Government" && spot.end <= before.start);
      return { owner: told === undefined ? null : [told.entity] };
    }
    return { owner: null };
  }
  return null;
}

/** "The first A soldiers | arrived": they came, and not somebody to them, nor their commander. */
function areWhoCame(items: readonly SceneItem[], at: number): boolean {
  const who = items.findLastIndex(({ lower }, index) => index < at && index >= at - 4 && troops.has(lower));
  return (
    who >= 0 && items.slice(Math.max(0, who - 5), at).every(({ lower }) => !/^(?:of|for|to|with|and|,)$/.test(lower))
  );
}

/** Not whose troops they are: "the withdrawal of American troops from B". */
function placeAfter(items: readonly SceneItem[], at: number, links: RegExp, actors: readonly string[]): string | null {
  for (let next = at + 1; next < Math.min(items.length, at + 16); next += 1) {
    if (/^(?:amid|as|where|which|who|after|while|following|despite|before)$/.test(items[next]?.lower ?? ""))
      return null;
    if (!links.test(items[next]?.lower ?? "")) continue;
    const item = items[next + 1]?.lower === "the" ? items[next + 2] : items[next + 1];
    if (item?.kind !== "name" || item.named.placeKey === null || item.named.use === "modifier") continue;
    if (!item.named.keys.some((key) => actors.includes(key))) return item.named.placeKey;
  }
  return null;
}

/** "From the country": as a place, where the article speaks of it as one. */
function hostPlace(reading: Reading, sentence: Sentence, end: number, owner: string | null): string | null {
  const state = hostState(reading, sentence, end, owner);
  const place = reading.entities.find(
    (one) => one.type === "Place" && one.kind === "country" && one.iso2 === state?.iso2,
  );
  return state === null ? null : (place?.key ?? state.key);
}

/** Verbs that leave a plan its day: "on May 3 B plans to begin to withdraw". Any other verb between has the day for itself. */
const planning =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|expect(?:s|ed)?|beg(?:in|ins|an|inning)|start(?:s|ed)?|prepar(?:e|es|ed|ing)|complet(?:e|es|ed)|finish(?:es|ed)?)$/;

/** The day of what is only spoken of: told in its own clause, and not that of the words or of the talks about it. */
function plannedDay(scene: Scene, at: number, noun: boolean): DateExpression | null {
  const { items } = scene;
  const date = dateFor(scene, { at, from: at, to: at + 1 }, { left: 0, right: items.length }, true);
  const from = items.findIndex((item) => item.kind === "date" && item.date === date);
  if (date === null || from < 0 || from > at) return date;
  // "Talks on Monday on the departure of the troops": only a date within the noun's own phrase is its day.
  if (noun) return from >= at - 4 ? date : null;
  const between = items.slice(from + 1, at);
  const other = between.some(
    (item) => (item.kind === "word" && item.pos === "VERB" && !planning.test(item.lower)) || item.lower === "that",
  );
  return other ? null : date;
}

// "After the withdrawal of French troops": the noun stands for what was over; "began the withdrawal": for what goes on.
const done = wordSet("after following since completed completes finished ended despite upon");
const begun = wordSet("begun began begins started starts starting continue continues continued continuing during amid");
const negations = wordSet("not never n't without");

/** Whether one of the words stands within so many items before. */
const before = (items: readonly SceneItem[], at: number, most: number, words: ReadonlySet<string>): boolean =>
  Array.from({ length: most }, (_, index) => items[at - 1 - index]?.lower ?? "").some((word) => words.has(word));

export const troopMoves: ClaimRule = {
  name: "troop-moves",
  cues: troops,
  find(reading, sentence) {
    if (sentence.kind !== "prose" && sentence.kind !== "headline") return [];
    if (!hasCue(sentence, moving)) return [];
    const scene = timelineOf(reading).sceneAt(sentence);
    const { items } = scene;
    const at = items.findIndex(
      (item, index) =>
        item.kind === "word" &&
        (leaving.has(item.lower) || coming.has(item.lower)) &&
        (item.lower !== "arrived" || areWhoCame(items, index)) &&
        troopsNear(reading, scene, index) !== null,
    );
    const word = items[at];
    const near = word === undefined ? null : troopsNear(reading, scene, at);
    if (word === undefined || near === null) return [];
    const away = leaving.has(word.lower);
    const noun = word.kind === "word" && (word.pos === "NOUN" || /(?:al|als|ment|ments|ure)$/.test(word.lower));
    const doers =
      near.owner !== null
        ? near.owner
        : noun
          ? []
          : (subjectOf(items, at)?.parties ?? []).flatMap((party) => party.keys);
    const actors = doers.filter((key) => reading.entity(key)?.type !== "Person");
    if (actors.length === 0) return [];
    const links = away ? /^(?:from|in|leave|left|leaving|of)$/ : /^(?:to|in|into|at)$/;
    const place = placeAfter(items, at, links, actors);
    const claim = eventClaim(reading, scene, {
      rule: "troop-moves",
      kind: away ? "Withdrawal" : "Deployment",
      anchor: { at, from: at, to: at + 1 },
      noun,
      participants: actors.map((entity): Participant => ({ entity, role: "actor", side: null })),
      place: place ?? hostPlace(reading, sentence, word.end, actors[0] ?? null),
      confidence: 0.65,
    });
    if (claim === null) return [];
    // "To withdraw troops", "talks on the withdrawal": spoken of, and not told to have happened.
    if (before(items, at, 4, negations)) return [];
    // "Began the withdrawal" goes on; "talks have begun on the withdrawal" do.
    const [told, most] = claim.status === "ongoing" ? [begun, 2] : [done, 4];
    const spokenOf =
      (claim.status === "happened" || claim.status === "ongoing") &&
      (items[at - 1]?.lower === "to" || (noun && !before(items, at, most, told)));
    if (!spokenOf && claim.status !== "planned") return [claim];
    const day = plannedDay(scene, at, noun);
    return [{ ...claim, status: "planned", date: day === null ? unknownDate : timelineOf(reading).resolve(day, 1) }];
  },
};
