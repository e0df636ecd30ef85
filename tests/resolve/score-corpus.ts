/** A resolver's graph against a corpus' hidden truth. */
import { claimId } from "../../server/resolve/claim-id.ts";
import type { Resolver } from "../../server/resolve/resolver.ts";
import type { CorpusWithCopies } from "./generate-copies.ts";
import type { Corpus } from "./generate-corpus.ts";

export type Score = {
  /** Entities that hold more than one true person. */
  wronglyMerged: { id: string; people: number[] }[];
  /** True people that the graph holds as more than one entity. */
  split: number;
  peopleTold: number;
  precision: number;
  recall: number;
  /** Events with claims of two meetings; meetings that are told and were not recovered; events beyond the first for a meeting. */
  mixed: string[];
  lost: number[];
  surplus: { event: string; meeting: number }[];
};

/** An event recovers the meeting that all its claims are of; the one with most claims counts, the others are surplus. */
export function scoreCorpus(corpus: Corpus, resolver: Resolver): Score {
  const peopleOf = new Map<string, Set<number>>();
  const entitiesOf = new Map<number, Set<string>>();
  for (const [use, person] of corpus.personOf) {
    const [articleId = "", key = ""] = use.split(/\|(.*)/s);
    const id = resolver.entityIdOf(articleId, key);
    if (id === null) throw new Error(`no entity for ${use}`);
    peopleOf.set(id, (peopleOf.get(id) ?? new Set()).add(person));
    entitiesOf.set(person, (entitiesOf.get(person) ?? new Set()).add(id));
  }
  const meetingsOf = new Map<string, Map<number, number>>();
  for (const [claim, meeting] of corpus.meetingOf) {
    const [event, other] = resolver.eventIdsOf(claim);
    if (event === undefined) throw new Error(`no event for ${claim}`);
    // It says of itself that it may be about one or the other.
    if (other !== undefined) continue;
    const votes = meetingsOf.get(event) ?? new Map<number, number>();
    meetingsOf.set(event, votes.set(meeting, (votes.get(meeting) ?? 0) + 1));
  }
  const mixed = [...meetingsOf].filter(([, votes]) => votes.size > 1).map(([event]) => event);
  const best = new Map<number, { event: string; claims: number }>();
  const surplus: Score["surplus"] = [];
  for (const [event, votes] of [...meetingsOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (votes.size > 1) continue;
    for (const [meeting, claims] of votes) {
      const known = best.get(meeting);
      if (known !== undefined) surplus.push({ event: known.claims < claims ? known.event : event, meeting });
      if (known === undefined || known.claims < claims) best.set(meeting, { event, claims });
    }
  }
  const told = new Set(corpus.meetingOf.values());
  return {
    wronglyMerged: [...peopleOf]
      .filter(([, people]) => people.size > 1)
      .map(([id, people]) => ({ id, people: [...people] })),
    split: [...entitiesOf.values()].filter((ids) => ids.size > 1).length,
    peopleTold: entitiesOf.size,
    precision: best.size / meetingsOf.size,
    recall: best.size / told.size,
    mixed,
    lost: [...told].filter((meeting) => !best.has(meeting)),
    surplus,
  };
}

/** How many sources each event counts, against how many there are: articles that tell it as it turned out, copies once. */
export function scoreSources(
  corpus: CorpusWithCopies,
  resolver: Resolver,
): { event: string; counted: number; true: number }[] {
  const told = new Map<string, Map<string, Set<string>>>();
  for (const { article, extraction } of corpus.records) {
    for (const claim of extraction.claims) {
      const id = claimId(article.id, claim);
      if (claim.type !== "event" || !corpus.meetingOf.has(id)) continue;
      const [event, other] = resolver.eventIdsOf(id);
      if (event === undefined || other !== undefined) continue;
      const sources = told.get(event) ?? new Map<string, Set<string>>();
      const known = sources.get(claim.status) ?? new Set();
      told.set(event, sources.set(claim.status, known.add(corpus.sourceOf.get(article.id) ?? "")));
    }
  }
  return resolver.projection().nodes.flatMap(({ id, properties }) => {
    const sources = told.get(id)?.get(String(properties.status));
    return sources === undefined
      ? []
      : [{ event: id, counted: Number(properties.independentSources), true: sources.size }];
  });
}
