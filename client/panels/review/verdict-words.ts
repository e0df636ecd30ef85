/** Verdicts in words. */
import type { Verdict } from "#contract/verdicts.ts";
import { statusWords } from "../evidence/status-words.ts";

/** `person:kurt example@article:…` → `kurt example, in one article`. */
export const keyInWords = (key: string): string => {
  const [named = key, article] = key.split("@article:");
  const name = named.slice(named.indexOf(":") + 1);
  return article === undefined ? name : `${name}, in one article`;
};

export const verdictInWords = (verdict: Verdict): string => {
  switch (verdict.kind) {
    case "same":
      return `“${keyInWords(verdict.a)}” and “${keyInWords(verdict.b)}” are one`;
    case "different":
      return `“${keyInWords(verdict.a)}” and “${keyInWords(verdict.b)}” are two`;
    case "not-so":
      return "A sentence does not say what was read in it";
    case "accept":
      return "A sentence says what was read in it";
    case "restatus":
      return `What a sentence tells of is ${statusWords[verdict.status].label.toLowerCase()}`;
    case "not-an-entity":
      return `“${keyInWords(verdict.entity)}” is no name of anything`;
    case "rename":
      return `“${keyInWords(verdict.entity)}” is called “${verdict.name}”`;
    case "redate":
      return verdict.start === verdict.end
        ? `What a sentence tells was on ${verdict.start}`
        : `What a sentence tells was from ${verdict.start} to ${verdict.end}`;
  }
};
