/**
 * What became of an agreement: "A and B signed the deal", "the pact, signed in 2012", "A revoked its agreement with B", "a deal that expires in
 * September", "the signing of the accord".
 * Not: "signed on as adviser", "reached the city", "ended the war": an agreement must be named beside the verb.
 */
import { unknownDate } from "#contract/date-span.ts";
import type { Participant } from "#contract/extraction.ts";
import type { AgreementAction } from "#contract/ontology.ts";
import type { ClaimRule, Reading } from "../document.ts";
import { eventClaim } from "./event-claim.ts";
import { partiesRight } from "./parties-right.ts";
import type { Party } from "./party.ts";
import type { NameItem, Scene, SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";
import { dateFor } from "./when.ts";

const actions: [RegExp, AgreementAction][] = [
  [/^(?:sign|signs|signed|signing|inked?|initialled|initialed|ratif(?:y|ied|ies))$/, "signed"],
  [
    /^(?:reach|reached|reaches|reaching|struck|strike|conclude|concluded|clinched|sealed|brokered|mediated|finali[sz]ed|agreed)$/,
    "reached",
  ],
  [
    /^(?:revoke|revoked|revokes|revoking|revocation|denounced?|denouncing|annul|annulled|annuls|scrapped|scraps|repudiated|abrogated?|abrogating|tore|renounced?|cancell?ed)$/,
    "revoked",
  ],
  [/^(?:terminate|terminated|terminates|terminating|termination|end|ended|ends|ending|quit|withdrew)$/, "terminated"],
  [/^(?:suspend|suspended|suspends|suspending|suspension|froze|freeze|frozen)$/, "suspended"],
  [/^(?:extend|extended|extends|extending|extension|renew|renewed|renewal|prolonged)$/, "extended"],
  [/^(?:expire|expires|expired|expiring|lapse|lapsed|lapses)$/, "expires"],
  [/^(?:propose|proposed|proposes|proposing|proposal|offered)$/, "proposed"],
  [/^(?:negotiate|negotiated|negotiating|negotiates)$/, "negotiated"],
  [/^(?:violate|violated|violates|violating|violation|violations|breach|breached)$/, "violated"],
];

const nominal = /(?:ing|tion|sion|sal|al|ations|ment)$/;

/** What a word says became of an agreement. */
export const actionNamed = (word: string): AgreementAction | null =>
  actions.find(([pattern]) => pattern.test(word))?.[1] ?? null;

const actionOf = (item: SceneItem | undefined): AgreementAction | null =>
  item?.kind === "word" ? actionNamed(item.lower) : null;

const isAgreement = (item: SceneItem | undefined): item is NameItem =>
  item?.kind === "name" && item.named.type === "Agreement";
const breaks = /^(?:\.|;|but|while|after|because|although|when|said|says)$/;

/** The agreement that the verb is about: its object to the right, or what it says something of to the left. */
function agreementFor(items: readonly SceneItem[], verb: number): { at: number; passive: boolean } | null {
  for (let at = verb + 1; at < Math.min(items.length, verb + 14) && !breaks.test(items[at]?.lower ?? ""); at += 1)
    if (isAgreement(items[at])) return { at, passive: false };
  for (
    let at = verb - 1;
    at >= Math.max(0, verb - 10) && !/^(?:\.|;|but|after|said)$/.test(items[at]?.lower ?? "");
    at -= 1
  )
    if (isAgreement(items[at])) return hasOtherObject(items, verb) ? null : { at, passive: true };
  return null;
}

/** "The accords ended | the war": done by the agreement, and not to it. Not "was signed by A", "signed in May", "expired". */
function hasOtherObject(items: readonly SceneItem[], verb: number): boolean {
  const isPassive = [1, 2, 3].some((back) =>
    /^(?:is|are|was|were|be|been|being|it|he|she|they)$/.test(items[verb - back]?.lower ?? ""),
  );
  const next = items[verb + 1];
  if (isPassive || next === undefined || next.kind === "date") return false;
  if (next.kind === "name") return true;
  return /^(?:DET|NOUN|ADJ|NUM|PROPN)$/.test(next.pos) && !/^(?:last|this|next|earlier|late|early)$/.test(next.lower);
}

/** "signed | a services agreement and a treaty on tides": the others of the row. */
function listedWith(items: readonly SceneItem[], { at, passive }: { at: number; passive: boolean }): string[] {
  const keys: string[] = [];
  let next = at + 1;
  while (!passive && /^(?:,|and)$/.test(items[next]?.lower ?? "")) {
    while (/^(?:,|and|an?|the|as|well)$/.test(items[next]?.lower ?? "")) next += 1;
    const other = items[next];
    if (!isAgreement(other)) break;
    keys.push(...other.named.keys);
    next += 1;
  }
  return keys;
}

const asParticipants = (parties: Party[], role: Participant["role"]): Participant[] =>
  parties.flatMap((party) => party.keys.map((entity) => ({ entity, role, side: null })));

/**
 * "concluded talks on the treaty", "agreed to resume work on a deal": what was concluded are the talks, and what was agreed is told by the
 * verb after it. Not "reached an agreement on trade", "agreed on a treaty".
 */
function isAboutIt(items: readonly SceneItem[], verb: number, agreement: number): boolean {
  const between = items.slice(verb + 1, agreement);
  return between.some(({ lower }, index) => {
    const next = between[index + 1];
    if (lower === "to") return next?.kind === "word" && next.pos === "VERB";
    return (
      onIt.test(lower) &&
      between.slice(index + 1).some((item) => /^(?:on|over|about|for|towards?|of)$/.test(item.lower))
    );
  });
}

const onIt =
  /^(?:talks|negotiations|discussions|consultations|work|text|draft|round|rounds|dialogue|review|preparations|phase|stage)$/;

/** "with B", "between A and B" after the agreement's name; "by A" after a passive. */
function others(items: readonly SceneItem[], from: number, links: RegExp): Party[] {
  for (let at = from; at < Math.min(items.length, from + 8); at += 1)
    if (links.test(items[at]?.lower ?? "")) return partiesRight(items, at + 1)?.parties ?? [];
  return [];
}

const pair = /\b(?:the|both) (?:two )?(?:countries|nations|states|governments|sides|neighbou?rs)\s(?:\p{L}+\s){0,2}$/iu;

/** "The two countries signed": the two states, where this sentence and the two before it name no third. */
function theTwo(reading: Reading, { items, sentence }: Scene, at: number): Party[] {
  if (!pair.test(reading.text.slice(sentence.start, items[at]?.start ?? sentence.start))) return [];
  const near = reading.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 1);
  const states = new Set(
    near.flatMap((each) =>
      reading.mentionsIn(each).flatMap((spot) => (spot.type === "Government" ? [spot.entity] : [])),
    ),
  );
  return states.size === 2 ? [...states].map((entity) => ({ keys: [entity], at, form: "body" })) : [];
}

/** "At talks in May A accused B, prompting B to revoke the deal": the day of the talks is not that of what they led to. */
function isConsequence(items: readonly SceneItem[], at: number): boolean {
  return (
    items[at - 1]?.lower === "to" &&
    items
      .slice(Math.max(0, at - 8), at - 1)
      .some(({ lower }) =>
        /^(?:prompt|lead|led|caus|forc|push|driv|drove|spur|mov)(?:s|ing|ed|e|es|t|ting|ted)?$/.test(lower),
      )
  );
}

/** Whether a date of its own stands behind the verb. */
const datedAfter = (scene: Scene, at: number): boolean => {
  const date = dateFor(scene, { at, from: at, to: at + 1 }, { left: at, right: scene.items.length });
  return date !== null && date.start > (scene.items[at]?.start ?? 0);
};

export const agreementActions: ClaimRule = {
  name: "agreement-actions",
  find(reading, sentence) {
    if (sentence.kind !== "prose" && sentence.kind !== "headline") return [];
    const scene = sceneWithAgreement(reading, sentence);
    if (scene === null) return [];
    const { items } = scene;
    return items.flatMap((item, at) => {
      const action = actionOf(item);
      const agreement = action === null ? null : agreementFor(items, at);
      if (action === "reached" && agreement !== null && !agreement.passive && isAboutIt(items, at, agreement.at))
        return [];
      const named = agreement === null ? undefined : items[agreement.at];
      if (action === null || agreement === null || !isAgreement(named)) return [];
      const noun = nominal.test(item.lower) && item.kind === "word" && item.pos === "NOUN";
      const role = action === "signed" || action === "reached" ? "signatory" : "actor";
      // "brokered by A", "A mediated the deal": A is no party to it.
      const brokered = /^(?:brokered|mediated)$/.test(item.lower);
      const doers = agreement.passive
        ? others(items, at + 1, /^by$/)
        : noun
          ? []
          : (subjectOf(items, at)?.parties ?? theTwo(reading, scene, at));
      // "Lawmakers ratified the deal between A and B": whose lawmakers is not said.
      const ratified = /^ratif/.test(item.lower);
      const partners = ratified ? [] : others(items, agreement.at + 1, /^(?:with|between)$/);
      // "its defense deal with B": the partner is told in the name, and is one that the article speaks of.
      const within = reading
        .thingsIn(sentence)
        .filter((thing) => thing.start < named.end && named.start < thing.end && agreement.at > at)
        .flatMap((thing) => (ratified ? [] : thing.governments))
        .filter((key) => reading.entity(key) !== undefined)
        .filter((key) => ![...doers, ...partners].some((party) => party.keys.includes(key)));
      const claim = eventClaim(reading, scene, {
        rule: "agreement-actions",
        kind: "AgreementAction",
        anchor: { at, from: at, to: Math.max(at, agreement.at) },
        noun,
        participants: [
          ...asParticipants(doers, brokered ? "mediator" : role),
          ...asParticipants(partners, role === "signatory" ? role : "target"),
          ...asParticipants([{ keys: within, at: agreement.at, form: "body" }], role === "signatory" ? role : "target"),
        ],
        concerns: [...named.named.keys, ...listedWith(items, agreement)],
        action,
        confidence: agreement.passive ? 0.7 : 0.8,
      });
      if (claim === null) return [];
      return [isConsequence(items, at) && !datedAfter(scene, at) ? { ...claim, date: unknownDate } : claim];
    });
  },
};

function sceneWithAgreement(reading: Parameters<ClaimRule["find"]>[0], sentence: Parameters<ClaimRule["find"]>[1]) {
  if (!reading.mentionsIn(sentence).some((spot) => spot.type === "Agreement")) return null;
  const scene = timelineOf(reading).sceneAt(sentence);
  return scene.items.some(isAgreement) ? scene : null;
}
