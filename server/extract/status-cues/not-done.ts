/**
 * What somebody did not get to, kept away from, or neither of two did.
 */
import type { StatusCue } from "./status-cue.ts";

export const notDoneCues: readonly StatusCue[] = [
  {
    // "never got to meet B"
    name: "never got to",
    before:
      /\bnever\s(?:got|get|gets|managed|(?:had|got|found)\s(?:a|the|any)\s(?:chance|opportunity|occasion|time))\sto\s(?:\p{L}+\s)?$/u,
    status: "denied",
    direction: -1,
    confidence: 0.7,
  },
  {
    // "avoided meeting B", "dodged a meeting with B"
    name: "avoided",
    before:
      /\b(?:avoid(?:s|ed|ing)?|dodg(?:es|ed|ing)|evad(?:es|ed|ing)|shun(?:s|ned|ning)|refrain(?:s|ed)\sfrom|steer(?:s|ed)\sclear\sof|sh(?:ies|ied)\saway\sfrom)\s(?:(?:a|an|any|direct|face-to-face|personal|one-on-one|bilateral|formal|public|publicly|personally|directly)\s){0,3}$/u,
    status: "cancelled",
    direction: -1,
    confidence: 0.7,
  },
  {
    // "Neither A nor B met C". Not "Neither A nor B said when they met C", "neither confirmed nor denied that A met B"
    name: "neither of them",
    before:
      /^(?:[^.;:!?,]{0,60},\s)?neither\s(?:(?!\b(?:who|that|which|when|said|confirmed)\b)[^.;:!?,]){1,80}\snor\s(?:(?!(?:who|that|which|when|after|before|as|and|said|says|commented|denied|disclosed|revealed)\b)[\p{L}.’'-]{1,20}\s){1,6}$/u,
    word: /^(?:meet|met|speak|spoke|see|saw|visit|visited|talk|talked|receive|received|host|hosted|hold|held)$/i,
    status: "cancelled",
    direction: -1,
    confidence: 0.75,
  },
];
