/**
 * "A refused to meet B", "avoided meeting B", "never met B", told on a journey to C: what nobody wanted to be has no place there.
 * Not: what was set for a place and called off.
 */
import type { Status } from "#contract/ontology.ts";

const refusing =
  /\b(?:refus(?:e|es|ed|al|ing)|declin(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|dodg(?:es|ed|ing)|shun(?:s|ned)?|snub(?:s|bed)?|never|neither|rul(?:es|ed|ing)\sout)\b/i;

export const wasRefused = (status: Status | null, quote: string): boolean =>
  (status === "cancelled" || status === "denied") && refusing.test(quote);
