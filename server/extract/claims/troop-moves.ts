/**
 * Troops that come and go: "A withdrew its soldiers from B", "the withdrawal of American troops from B", "A deployed 100 trainers to B", "troops will leave B".
 * Not: "withdrew from the talks", "withdrew the bill", "deployed the term": soldiers, forces, trainers or the like must stand beside the word.
 */

import type { Participant } from "#contract/extraction.ts";
import { wordSet } from "../cues.ts";
import type { ClaimRule } from "../document.ts";
import { eventClaim } from "./event-claim.ts";
import type { NameItem, SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";

const leaving = wordSet(
  "withdraw withdraws withdrew withdrawn withdrawing withdrawal withdrawals pullout pull-out departure evacuate evacuated expel expelled leave left leaving",
);
const coming = wordSet(
  "deploy deploys deployed deploying deployment deployments dispatch dispatched stationed station landed sent send sending",
);
const troops = wordSet(
  "troops troop soldiers forces trainers personnel peacekeepers marines advisers advisors contingent contingents battalion brigade instructors servicemembers mercenaries paramilitaries",
);

/** Troops within a few words of the verb, and whose they are ("American troops"). */
function troopsNear(items: readonly SceneItem[], at: number): { owner: NameItem | null } | null {
  for (const step of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -1, -2, -3, -4, -5]) {
    const item = items[at + step];
    if (item?.kind !== "word" || !troops.has(item.lower)) continue;
    for (let back = at + step - 1; back >= Math.max(0, at + step - 3); back -= 1) {
      const before = items[back];
      if (before?.kind === "name" && before.named.type === "Government") return { owner: before };
    }
    return { owner: null };
  }
  return null;
}

function placeAfter(items: readonly SceneItem[], at: number, links: RegExp): string | null {
  for (let next = at + 1; next < Math.min(items.length, at + 16); next += 1) {
    if (!links.test(items[next]?.lower ?? "")) continue;
    const item = items[next + 1]?.lower === "the" ? items[next + 2] : items[next + 1];
    if (item?.kind === "name" && item.named.placeKey !== null) return item.named.placeKey;
  }
  return null;
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
    const scene = timelineOf(reading).sceneAt(sentence);
    const { items } = scene;
    const at = items.findIndex(
      (item, index) =>
        item.kind === "word" &&
        (leaving.has(item.lower) || coming.has(item.lower)) &&
        troopsNear(items, index) !== null,
    );
    const word = items[at];
    const near = word === undefined ? null : troopsNear(items, at);
    if (word === undefined || near === null) return [];
    const away = leaving.has(word.lower);
    const noun = word.kind === "word" && (word.pos === "NOUN" || /(?:al|als|ment|ments|ure)$/.test(word.lower));
    const doers =
      near.owner !== null
        ? near.owner.named.keys
        : noun
          ? []
          : (subjectOf(items, at)?.parties ?? []).flatMap((party) => party.keys);
    const actors = doers.filter((key) => reading.entity(key)?.type !== "Person");
    if (actors.length === 0) return [];
    const claim = eventClaim(reading, scene, {
      rule: "troop-moves",
      kind: away ? "Withdrawal" : "Deployment",
      anchor: { at, from: at, to: at + 1 },
      noun,
      participants: actors.map((entity): Participant => ({ entity, role: "actor", side: null })),
      place: placeAfter(items, at, away ? /^(?:from|in|leave|left|leaving|of)$/ : /^(?:to|in|into|at)$/),
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
    return [spokenOf ? { ...claim, status: "planned" } : claim];
  },
};
