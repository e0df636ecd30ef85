/**
 * The two who led the delegations at the talks that were told of just before: "The delegations were led by A and B", "The Slovak side was headed
 * by A, while B led the rebels' team", "A and B led their respective delegations to the meeting".
 * Not: one delegation alone, delegations with no talks told before them ("A delegation led by A flew to C"), more than two leaders.
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import type { Party } from "../party.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import { timelineOf } from "../timeline.ts";
import type { EncounterRule } from "./draft.ts";
import { encounterNoun, isVerb, lowerAt } from "./words.ts";

const cues = wordSet("led headed");
const met = wordSet("met");

/** Sentences back in which the talks are told. */
const reach = 3;

const sides = /^(?:delegations?|teams?|sides?|negotiators)$/;

/** "is headed by", "were led by": the item after "by"; null where the leader is only told in passing ("a team led by A"). */
const afterBy = (items: readonly SceneItem[], at: number): number | null =>
  isVerb(items[at], cues) &&
  lowerAt(items, at + 1) === "by" &&
  (/^(?:is|are|was|were|respectively|being)$/.test(lowerAt(items, at - 1)) || lowerAt(items, at - 1) === "and")
    ? at + 2
    : null;

/** "led by the ministers for Exampleland, A, and for Sampleland, B": the people named from `from` on, up to the next verb. */
function leadersFrom(items: readonly SceneItem[], from: number): Party[] {
  const list = partiesRight(items, from, 4, true);
  const parties = list?.parties.filter((party) => isPerson(items[party.at])) ?? [];
  const more = list === null ? from : list.to;
  const next = lowerAt(items, more) === "," ? more + 1 : more;
  if (parties.length !== 1 || lowerAt(items, next) !== "and" || lowerAt(items, next + 1) !== "for") return parties;
  const other = items.findIndex((item, index) => index > next && isPerson(item));
  const between = items.slice(next + 1, other).every((item) => item.kind !== "word" || item.pos !== "VERB");
  const found = other > 0 && other < next + 8 && between ? items[other] : undefined;
  return found?.kind === "name" ? [...parties, { keys: found.named.keys, at: other, form: "named" }] : parties;
}

/** "A and B | on Monday at the palace, C | led": the two whom the sentence opens with. */
function beforeWhenAndWhere(items: readonly SceneItem[], verb: number): Party[] {
  const on = items.findIndex(
    (item, at) => at > 1 && at < verb && item.lower === "on" && items[at + 1]?.kind === "date",
  );
  const row = items.slice(0, Math.max(on, 0));
  const parties = row.flatMap((item, at): Party[] =>
    item.kind === "name" && isPerson(item) && item.named.form !== "pronoun"
      ? [{ keys: item.named.keys, at, form: "named" }]
      : [],
  );
  const isPlain = [...row, ...items.slice(on, verb)].every(
    (item) => item.kind !== "word" || item.pos !== "VERB" || item.lower === "visiting",
  );
  return parties.length === 2 && isPlain ? parties : [];
}

/** "A and B led their respective delegations", "A and B headed the two sides". Not "A and B led the delegation", which may be one. */
function leadersOfBoth(items: readonly SceneItem[]): Party[] {
  const at = items.findIndex((item, index) => index > 1 && isVerb(item, cues) && lowerAt(items, index + 1) !== "by");
  const whose = /^(?:their|the two|both|their own|respective)\b/.test(
    [1, 2].map((step) => lowerAt(items, at + step)).join(" "),
  );
  const head = at > 0 && items.slice(at + 2, at + 6).some(({ lower }) => /^(?:delegations|teams|sides)$/.test(lower));
  const apart = whose && head ? beforeWhenAndWhere(items, at) : [];
  if (apart.length > 0) return apart;
  const own = whose && head ? (subjectOf(items, at)?.parties ?? []) : [];
  return own.every((party) => isPerson(items[party.at])) ? own : [];
}

export const delegationsLed: EncounterRule = {
  name: "delegations-led",
  cues,
  find({ items, sentence }, { reading }) {
    const leaders: Party[] = [];
    let last = 0;
    for (let at = 1; at < items.length; at += 1) {
      const from = afterBy(items, at);
      if (from === null || !items.slice(Math.max(last, at - 10), at).some(({ lower }) => sides.test(lower))) continue;
      leaders.push(...leadersFrom(items, from));
      last = from;
    }
    leaders.push(...(leaders.length === 0 ? leadersOfBoth(items) : []));
    const [one, other, ...more] = leaders;
    if (one === undefined || other === undefined || more.length > 0 || one.keys[0] === other.keys[0]) return [];
    // "led their delegations in talks on Monday": those of the same sentence.
    const noun = last === 0 ? items.findIndex((_, at) => encounterNoun(items, at) !== null) : -1;
    const told = reading.sentences
      .slice(Math.max(0, sentence.index - reach), sentence.index + (noun < 0 ? 0 : 1))
      .reverse()
      .find(
        (earlier) =>
          earlier.kind === "prose" &&
          timelineOf(reading)
            .sceneAt(earlier)
            .items.some((item, at, all) => isVerb(item, met) || encounterNoun(all, at) !== null),
      );
    if (told === undefined) return [];
    const at = noun < 0 ? Math.max(1, last - 2) : noun;
    return [
      {
        rule: "delegations-led",
        kind: "Talks",
        at,
        from: at,
        to: noun < 0 ? Math.max(2, last) : noun + 1,
        noun: false,
        sides: [
          { parties: [one], role: "participant" },
          { parties: [other], role: "participant" },
        ],
        separate: false,
        confidence: 0.6,
        leansOn: [{ start: told.start, end: told.end }],
      },
    ];
  },
};
