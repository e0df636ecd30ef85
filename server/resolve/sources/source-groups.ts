/** Articles that copy one another: they are one source. Groups depend on the set of articles only. */
import { multimap } from "../identity/multimap.ts";
import { bands, type Fingerprint, fingerprint, resemblance } from "./fingerprint.ts";

export type SourceGroups = {
  /** Returns the articles whose group is now another. */
  add(articleId: string, text: string): Set<string>;
  remove(articleId: string): Set<string>;
  /** The smallest article id of the group. */
  groupOf(articleId: string): string;
  /**
   * Whether one is the other with changes in most of its sentences. To be asked of articles that tell of the same: two of their own words have next to
   * nothing in common (under 0.1 on real news), two of a line each may by chance.
   */
  areEdited(one: string, other: string): boolean;
};

const copied = 0.6;
const edited = 0.4;
const fewWords = 60;

export function openSourceGroups(): SourceGroups {
  const signatures = new Map<string, Fingerprint>();
  const short = new Set<string>();
  const byBand = multimap<string, string>();
  const copies = multimap<string, string>();
  const groups = new Map<string, string>();

  function regroup(start: Iterable<string>): Set<string> {
    const changed = new Set<string>();
    const seen = new Set<string>();
    for (const first of start) {
      if (seen.has(first)) continue;
      const group = new Set([first]);
      for (const id of group) for (const other of copies.get(id)) group.add(other);
      const name = [...group].sort()[0] ?? first;
      for (const id of group) {
        seen.add(id);
        if (groups.get(id) !== name) changed.add(id);
        groups.set(id, name);
      }
    }
    return changed;
  }

  return {
    add(articleId, text) {
      const signature = fingerprint(text);
      const candidates = new Set(bands(signature).flatMap((band) => [...byBand.get(band)]));
      for (const other of candidates) {
        const theirs = signatures.get(other);
        if (theirs === undefined || resemblance(signature, theirs) < copied) continue;
        copies.add(articleId, other);
        copies.add(other, articleId);
      }
      signatures.set(articleId, signature);
      if (text.split(/\s+/, fewWords).length < fewWords) short.add(articleId);
      for (const band of bands(signature)) byBand.add(band, articleId);
      return regroup([articleId]);
    },
    remove(articleId) {
      const signature = signatures.get(articleId);
      if (signature !== undefined) for (const band of bands(signature)) byBand.remove(band, articleId);
      const others = [...copies.get(articleId)];
      for (const other of others) {
        copies.remove(other, articleId);
        copies.remove(articleId, other);
      }
      signatures.delete(articleId);
      short.delete(articleId);
      groups.delete(articleId);
      return regroup(others);
    },
    groupOf: (articleId) => groups.get(articleId) ?? articleId,
    areEdited(one, other) {
      const [ours, theirs] = [signatures.get(one), signatures.get(other)];
      if (ours === undefined || theirs === undefined || short.has(one) || short.has(other)) return false;
      return resemblance(ours, theirs) >= edited;
    },
  };
}
