/**
 * Keys that two reports of one event share. `exact`: the same two across from each other, the same agreement and
 * action, the same state's coup. `general`: with one of the two replaced by the state served, so that "A met officials
 * of X" finds "A met B, minister of X".
 */
import { pairsAcross } from "#contract/across.ts";
import { eventKinds } from "#contract/ontology.ts";
import { stateId } from "../entity-row.ts";
import type { EventReport } from "./report.ts";

export type EventKeys = {
  exact: string[];
  general: string[];
  /** Every pair has a state or a body for one of the two: such a report looks for a more telling one. */
  isGeneral: boolean;
  /** Can be only once for its key (a coup at a time, a signing): an undated report may join the only event. */
  once: boolean;
  /** Comes once in years for its key (one state's troops leave another): undated reports of half a year are of one. */
  rare: boolean;
};

const isPerson = (id: string) => id.startsWith("person:");

export function eventKeys(report: EventReport): EventKeys {
  if (eventKinds[report.kind].encounter) return encounterKeys(report);
  const exact = [...new Set(otherKeys(report))];
  const once = report.kind === "Coup" || (report.kind === "AgreementAction" && onceActions.has(actionClass(report)));
  if (report.kind === "Withdrawal") return withdrawalKeys(report, exact);
  return { exact, general: [], isGeneral: false, once, rare: false };
}

/** "The withdrawal of its troops", without a word on where from, is the one that the same article has told of. */
function withdrawalKeys(report: EventReport, exact: string[]): EventKeys {
  const actors = report.participants.filter((one) => one.role !== "target");
  const isGeneral = report.place === null && actors.length === report.participants.length;
  const general = isGeneral ? [] : actors.map((one) => `${report.kind}>${one.id}>${one.states[0] ?? one.id}`);
  return { exact, general, isGeneral, once: false, rare: !isGeneral };
}

function encounterKeys(report: EventReport): EventKeys {
  const pairs = pairsAcross(report.participants).map(([one, other]) => [one.id, other.id] as const);
  const states = new Map(report.participants.map((one) => [one.id, one.states]));
  const general = new Set<string>();
  for (const [a, b] of pairs) {
    for (const [kept, replaced] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!isPerson(kept) || replaced.startsWith("government:")) continue;
      for (const state of states.get(replaced) ?? []) general.add(pairKey(kept, stateId("Government", state)));
    }
  }
  const exact = new Set(pairs.map(([a, b]) => pairKey(a, b)));
  for (const [a, b] of pairs) {
    const people = isPerson(a) && isPerson(b);
    for (const key of statesThere(report, a, b)) (people ? general : exact).add(key);
  }
  const where = report.place?.iso2 ?? report.place?.id;
  if (where !== undefined && (report.kind === "Visit" || pairs.length === 0)) {
    // "A's visit with the king of C": whoever is named first went there.
    const told = report.participants.some((one) => one.role === "visitor");
    const visitors = report.participants.filter(
      (one) => one.role === "visitor" || pairs.length === 0 || (!told && report.kind === "Visit" && one.side === 0),
    );
    for (const one of visitors) exact.add(`${report.kind === "Visit" ? "visit" : "at"}:${one.id}>${where}`);
  }
  const isGeneral = pairs.length > 0 && pairs.every(([a, b]) => !isPerson(a) || !isPerson(b));
  return { exact: [...exact], general: [...general], isGeneral, once: false, rare: false };
}

/**
 * "Exampleton and Sampleton held talks in Exampleton on Monday" is what their ministers did there on that day: two states may be told for two people, where day
 * and town are the same. Of another day or no town it may as well have been other people's.
 */
function statesThere({ date, place, participants }: EventReport, a: string, b: string): string[] {
  if (place === null || date.start === null || date.start !== date.end) return [];
  const statesOf = (id: string): string[] =>
    isPerson(id)
      ? (participants.find((one) => one.id === id)?.states ?? []).map((state) => stateId("Government", state))
      : id.startsWith("government:")
        ? [id]
        : [];
  if (isPerson(a) !== isPerson(b)) return [];
  return statesOf(a).flatMap((one) =>
    statesOf(b).flatMap((other) =>
      one === other ? [] : [`${pairKey(one, other)}@${date.start}@${place.town ?? place.id}`],
    ),
  );
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

const onceActions = new Set(["made", "ended", "expires"]);

/** Outlets use these words for one act: signed or reached, revoked or terminated or suspended. */
export function actionClass({ action }: EventReport): string {
  if (action === "signed" || action === "reached") return "made";
  if (action === "revoked" || action === "terminated" || action === "suspended") return "ended";
  return action ?? "referenced";
}

function otherKeys(report: EventReport): string[] {
  switch (report.kind) {
    case "AgreementAction":
      return report.concerns.map((agreement) => `${agreement}>${actionClass(report)}`);
    case "Coup":
      return statesConcerned(report).map((state) => `coup>${state}`);
    case "Statement":
      return report.participants.filter((one) => one.role === "speaker").map((one) => `statement>${one.id}`);
    default: {
      const actors = report.participants.filter((one) => one.role !== "target");
      const targets = statesConcerned(report);
      return actors.flatMap((one) => targets.map((target) => `${report.kind}>${one.id}>${target}`));
    }
  }
}

/** Where it was, or (where the report has no place) whom it hit; of a coup without either, whose junta the article speaks of. */
function statesConcerned({ place, participants, juntaOf }: EventReport): string[] {
  if (place !== null) return [place.iso2 ?? place.id];
  const targets = participants.filter((one) => one.role === "target");
  const hit = targets.length > 0 ? targets : participants.filter((one) => one.id.startsWith("government:"));
  if (hit.length === 0) return juntaOf === null ? [] : [juntaOf];
  return hit.flatMap((one) => (one.states.length > 0 ? one.states : [one.id]));
}
