/**
 * Host and guest: "A hosted B", "A received B at the palace", "B is the guest of A", "A welcomed B to C", "B was received by A", "B was greeted at the airport by A".
 * Not: "welcomed the agreement", "hosted a summit" (nobody named), "received a letter", "hosts the fleet", "welcomed B's decision", "his host B".
 */

import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import type { NameItem, SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { pastWhenAndWhere } from "./when-and-where.ts";
import { isVerb, linkAfter, lowerAt } from "./words.ts";

const verbs = wordSet(
  "host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming greet greets greeted greeting",
);
const passives = wordSet("hosted received welcomed greeted met");

const isNamedPerson = (item: SceneItem | undefined): item is NameItem =>
  item?.kind === "name" && item.named.type === "Person";

const be = /^(?:was|were|been|be|being|is|are)$/;

/** "was received", "was later warmly received", "arrived and was met". */
function isPassive(items: readonly SceneItem[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    if (be.test(lowerAt(items, back))) return true;
    const item = items[back];
    if (item?.kind !== "word" || item.pos !== "ADV") return false;
  }
  return false;
}

/** "B is the guest of A in C", "B was a guest of A". Not "the guest of honour", "a guest of the government". */
function guestsOf(items: readonly SceneItem[], at: number): EncounterDraft | null {
  if (!/^guests?$/.test(lowerAt(items, at)) || lowerAt(items, at + 1) !== "of" || !isNamedPerson(items[at + 2]))
    return null;
  const verb = [1, 2, 3].map((back) => at - back).find((back) => be.test(lowerAt(items, back)));
  const guests = verb === undefined ? null : subjectOf(items, verb);
  const hosts = partiesRight(items, at + 2, 3, true);
  return guests === null || hosts === null ? null : draft(at, hosts.to, hosts.parties, guests.parties);
}

/** "A called B to greet him": nobody was received. */
const isOfCall = (items: readonly SceneItem[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) => /^(?:called|phoned|telephoned|rang|wrote|cabled)$/.test(lower));

/** "A hosted B and C, where the two leaders signed a deal": all of them were together. */
function isJoint(items: readonly SceneItem[], from: number): boolean {
  const where = items.findIndex((item, at) => at >= from && at < from + 6 && item.lower === "where");
  return (
    where > 0 &&
    /^(?:the|both|they)$/.test(lowerAt(items, where + 1)) &&
    items
      .slice(where, where + 6)
      .some(({ lower }) => /^(?:two|both|leaders|they|three|presidents|ministers)$/.test(lower)) &&
    items.slice(where, where + 8).some(({ lower }) => /^(?:signed|met|sign|shook|initialled|sealed)$/.test(lower))
  );
}

/** "A and his host B", "his host, B": a noun, whatever the tagger takes it for. */
const isSomebodysHost = (items: readonly SceneItem[], at: number): boolean =>
  /^hosts?$/.test(lowerAt(items, at)) && /^(?:his|her|their|its|our|my|the|a|['’]s)$/.test(lowerAt(items, at - 1));

export const hosted: EncounterRule = {
  name: "hosted",
  cues: new Set([...verbs, ...passives, "guest", "guests"]),
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const passive = isVerb(items[at], passives) && isPassive(items, at);
      const by = passive ? linkAfter(items, at + 1, /^by$/) : null;
      if (by !== null) {
        const hosts = partiesRight(items, by);
        const guests = subjectOf(items, at);
        if (
          hosts !== null &&
          guests !== null &&
          !guests.parties.some((guest) => hosts.parties.some((host) => host.at === guest.at))
        )
          drafts.push(draft(at, hosts.to, hosts.parties, guests.parties));
        continue;
      }
      const guestOf = guestsOf(items, at);
      if (guestOf !== null) {
        drafts.push(guestOf);
        continue;
      }
      if (passive || !isVerb(items[at], verbs) || isSomebodysHost(items, at)) continue;
      const objects = partiesRight(items, pastWhenAndWhere(items, at + 1), 40, true);
      const hosts = objects === null ? null : subjectOf(items, at);
      if (objects === null || hosts === null) continue;
      if (/^to$/.test(lowerAt(items, at - 1)) && isOfCall(items, at)) continue;
      // "received the presidents of Exampleland and Sampleland": people without names stand for their states.
      const unnamed =
        objects.parties[0]?.form === "officials" &&
        hosts.parties.some(
          (host) =>
            isNamedPerson(items[host.at]) ||
            host.form === "officials" ||
            // "the Exampleland government hosted", not "Exampleland hosted"
            /\b(?:government|junta|regime)$/.test(lowerAt(items, host.at)),
        );
      const guests = unnamed ? objects.parties : objects.parties.filter((party) => isNamedPerson(items[party.at]));
      if (guests.length === 0 || hosts.parties.some((host) => guests.some((guest) => guest.at === host.at))) continue;
      if (/^['’]s?$/.test(lowerAt(items, objects.to))) continue;
      // "A will host B, together with C": C is a host as well.
      const withHost = items.findIndex(
        (item, index) => index > at && item.lower === "together" && lowerAt(items, index + 1) === "with",
      );
      if (guests.length > 1 && isJoint(items, objects.to)) {
        drafts.push({
          ...draft(at, objects.to, [], []),
          sides: [{ parties: [...hosts.parties, ...guests], role: "participant" }],
        });
        continue;
      }
      const coHosts = withHost < 0 ? [] : guests.filter((guest) => guest.at > withHost);
      drafts.push(
        draft(
          at,
          objects.to,
          [...hosts.parties, ...coHosts],
          guests.filter((guest) => !coHosts.includes(guest)),
        ),
      );
    }
    return drafts;
  },
};

function draft(
  at: number,
  to: number,
  hosts: EncounterDraft["sides"][0]["parties"],
  guests: EncounterDraft["sides"][0]["parties"],
): EncounterDraft {
  return {
    rule: "hosted",
    kind: "Meeting",
    at,
    from: at,
    to,
    noun: false,
    sides: [
      { parties: hosts, role: "host" },
      { parties: guests, role: "visitor" },
    ],
    separate: false,
    confidence: 0.85,
    leansOn: [],
  };
}
