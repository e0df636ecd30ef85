/**
 * "A will hold talks with Ruritania. … The Ruritanian delegation is expected to include B and C", "A met a Ruritanian delegation. The
 * delegation was led by B": those who are named sit on the side that the talks were told of before.
 * Not: a delegation of a state that no encounter before names, "the delegation included experts" (nobody named).
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { encountersBefore } from "./encounters-before.ts";
import { partiesRight } from "./parties-right.ts";
import { peopleIn } from "./party.ts";
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";

const cues = wordSet("delegation team representation mission");

/** Sentences between the talks and those who are named. */
const reach = 3;

type Named = {
  /** The state whose delegation it is; null where the words do not say. */
  state: string | null;
  people: string[];
};

/** "is expected to include", "includes", "was led by": the item of the first name. */
function listAfter(items: readonly SceneItem[], noun: number): number | null {
  for (let at = noun + 1; at < noun + 7; at += 1) {
    const word = lowerAt(items, at);
    if (/^(?:includ(?:e|es|ed)|compris(?:e|es|ed))$/.test(word)) return at + 1;
    if (/^(?:led|headed)$/.test(word)) return lowerAt(items, at + 1) === "by" ? at + 2 : null;
    if (!/^(?:is|are|was|were|will|be|would|also|expected|due|to)$/.test(word)) return null;
  }
  return null;
}

function namedIn(items: readonly SceneItem[]): Named | null {
  const noun = items.findIndex(({ lower }) => /(?:^|\s)(?:delegation|team|representation|mission)$/.test(lower));
  const from = noun < 0 ? null : listAfter(items, noun);
  const list = from === null ? null : partiesRight(items, from, 40, true);
  const people = peopleIn(items, list);
  if (people.length === 0) return null;
  const whose = [items[noun], items[noun - 1]].find(
    (item) => item?.kind === "name" && item.named.type === "Government",
  );
  // "A regional delegation led by A": of whom it is, is not said.
  const isDefinite = [items[noun], items[noun - 1], items[noun - 2]].some((item) =>
    /^(?:the|this|that|its|their|his|her)\b/.test(item?.lower ?? ""),
  );
  if (whose === undefined && !isDefinite) return null;
  return { state: whose?.kind === "name" ? (whose.named.keys[0] ?? null) : null, people: [...new Set(people)] };
}

/** The encounter told before in which the state stands across from somebody; its side. */
function meant(
  reading: Reading,
  sentence: Sentence,
  claims: readonly Claim[],
  state: string | null,
): { claim: EventClaim; entity: string } | null {
  for (const claim of encountersBefore(reading, claims, sentence, reach).reverse()) {
    const states = claim.participants.filter(
      ({ entity, side }) => side !== null && reading.entity(entity)?.type === "Government",
    );
    const [only, ...others] = state === null ? states : states.filter(({ entity }) => entity === state);
    if (only !== undefined && others.length === 0) return { claim, entity: only.entity };
  }
  return null;
}

export const delegationNamed: ClaimRefiner = {
  name: "delegation-named",
  refine(reading, claims) {
    const added = reading.sentences.flatMap((sentence): EventClaim[] => {
      if (sentence.kind !== "prose" || !hasCue(sentence, cues)) return [];
      const named = namedIn(timelineOf(reading).sceneAt(sentence).items);
      const told = named === null ? null : meant(reading, sentence, claims, named.state);
      const side = told?.claim.participants.find(({ entity }) => entity === told.entity)?.side ?? null;
      if (named === null || told === null || side === null) return [];
      const across = told.claim.participants.filter((one) => one.side !== side && !named.people.includes(one.entity));
      return [
        {
          ...told.claim,
          start: sentence.start,
          end: sentence.end,
          quote: reading.text.slice(sentence.start, sentence.end),
          context: [...told.claim.context, { start: told.claim.start, end: told.claim.end }],
          rule: "delegation-named",
          confidence: Math.round(told.claim.confidence * 80) / 100,
          participants: [...across, ...named.people.map((entity) => ({ entity, role: "participant" as const, side }))],
        },
      ];
    });
    return [...claims, ...added];
  },
};
