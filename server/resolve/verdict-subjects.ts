/** What a verdict is about, and why one cannot be taken: nothing of the library is called so, or it says nothing. */
import type { Verdict } from "#contract/verdicts.ts";

type Subject = { what: "claim" | "entity"; name: string };

const subjects = (verdict: Verdict): Subject[] => {
  switch (verdict.kind) {
    case "same":
    case "different":
      return [verdict.a, verdict.b].map((name) => ({ what: "entity", name }));
    case "not-so":
    case "accept":
    case "restatus":
    case "redate":
      return [{ what: "claim", name: verdict.claim }];
    case "not-an-entity":
    case "rename":
      return [{ what: "entity", name: verdict.entity }];
  }
};

/** In words, what of it the library does not hold; null where it holds all. */
export const unknownSubject = (
  verdict: Verdict,
  knows: { claim: (id: string) => boolean; entity: (key: string) => boolean },
): string | null => {
  const unknown = subjects(verdict).find(({ what, name }) => !knows[what](name));
  return unknown === undefined
    ? null
    : `No article holds ${unknown.what === "claim" ? "a claim" : "an entity"} ${unknown.name}.`;
};

/** In words, what of it cannot be so; null where it can. */
export const impossible = (verdict: Verdict): string | null => {
  if (verdict.kind === "redate" && verdict.start > verdict.end)
    return `The first day, ${verdict.start}, is after the last, ${verdict.end}.`;
  if ((verdict.kind === "same" || verdict.kind === "different") && verdict.a === verdict.b)
    return "Both sides are one and the same already.";
  return null;
};
