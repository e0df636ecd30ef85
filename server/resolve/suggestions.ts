/** Entities that may be one, for a person to judge: the surest first, with both sides' sentences. */
import type { Evidence } from "#contract/graph.ts";
import type { Suggestion } from "#contract/verdicts.ts";
import type { Atom } from "./identity/atom.ts";
import type { Judgement } from "./identity/judgement.ts";
import { byText } from "./name-key.ts";

export type Doubt = { a: Atom; b: Atom; judgement: Judgement };

export type DoubtContext = {
  /** Graph id and shown name of an atom's entity; null where the user said that it is none. */
  refOf: (atom: Atom) => { id: string; name: string; label: Suggestion["a"]["ref"]["label"] } | null;
  /** Whether the atom's key alone names its entity. */
  isOnlyOne: (atom: Atom) => boolean;
  evidenceOf: (atom: Atom) => Evidence[];
};

/** At most one suggestion for two entities; sorted by score, then by keys, so that the list is the same every time. */
export function listSuggestions(doubts: Iterable<Doubt>, context: DoubtContext, limit: number): Suggestion[] {
  const best = new Map<string, { doubt: Doubt; score: number }>();
  for (const doubt of doubts) {
    const [one, other] = [context.refOf(doubt.a), context.refOf(doubt.b)];
    if (one === null || other === null) continue;
    const pair = [one.id, other.id].sort(byText).join("|");
    const score = scoreOf(doubt);
    const known = best.get(pair);
    if (known === undefined || score > known.score || (score === known.score && idsOf(doubt) < idsOf(known.doubt))) {
      best.set(pair, { doubt, score });
    }
  }
  return [...best.values()]
    .sort((x, y) => y.score - x.score || byText(idsOf(x.doubt), idsOf(y.doubt)))
    .slice(0, limit)
    .flatMap(({ doubt, score }) => suggest(doubt, score, context));
}

/** Sure of the pair, and yet apart: it could be more than one. */
function scoreOf({ judgement }: Doubt): number {
  return judgement.verdict === "same" ? Math.round(judgement.score * 60) / 100 : judgement.score;
}

const idsOf = ({ a, b }: Doubt) => (a.id < b.id ? `${a.id}|${b.id}` : `${b.id}|${a.id}`);

function suggest({ a, b, judgement }: Doubt, score: number, context: DoubtContext): Suggestion[] {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const sides = [first, second].flatMap((atom) => {
    const ref = context.refOf(atom);
    return ref === null ? [] : [{ key: keyOf(atom, context), ref, evidence: context.evidenceOf(atom) }];
  });
  const [one, other] = sides;
  if (one === undefined || other === undefined) return [];
  const doubt = judgement.verdict === "same" ? ["but it could be more than one"] : [];
  return [{ a: one, b: other, score, reasons: [...judgement.reasons, ...doubt] }];
}

/** The plain key where it is enough; else that of one article's use. */
function keyOf(atom: Atom, context: DoubtContext): string {
  if (context.isOnlyOne(atom)) return atom.key;
  const article = [...atom.uses.values()].map((use) => use.articleId).sort(byText)[0];
  return article === undefined ? atom.key : `${atom.key}@${article}`;
}
