/** Article → entities and claims. Pure, offline, deterministic: the same article gives the same extraction. */
import type { Article } from "#contract/article.ts";
import type { Claim, Extraction } from "#contract/extraction.ts";
import { withCallings } from "./callings.ts";
import { rulesByCue } from "./cues.ts";
import type { Reading } from "./document.ts";
import { extractorName, extractorVersion } from "./extractor.ts";
import { readMentions } from "./mentions/read-mentions.ts";
import { readDocument } from "./read-document.ts";
import { claimRefiners, claimRules } from "./rules.ts";

/** Sentences, entities and their mentions: all that the claim rules read. */
export function read(article: Article): Reading {
  return readMentions(readDocument(article));
}

const rulesFor = rulesByCue(claimRules);

export function extract(article: Article): Extraction {
  const reading = read(article);
  let claims: Claim[] = [];
  for (const sentence of reading.sentences)
    for (const rule of rulesFor(sentence)) claims.push(...rule.find(reading, sentence));
  for (const refiner of claimRefiners) claims = refiner.refine(reading, claims);
  return { extractor: { name: extractorName, version: extractorVersion }, entities: withCallings(reading), claims };
}
