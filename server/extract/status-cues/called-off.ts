/**
 * What was called off, refused, not done or denied.
 */
import type { StatusCue } from "./status-cue.ts";
import { askedFor, called, calling, infinitive, noise, planning } from "./words.ts";

const goAhead = "(?:take\\splace|go\\sahead|happen|be\\sheld|proceed|work\\sout|materiali[sz]e|come\\sabout)";

export const calledOffCues: readonly StatusCue[] = [
  {
    // "A's refusal to hold talks with B", "the refusal of A to meet B"
    name: "refusal to",
    before: new RegExp(
      `\\brefusal\\s(?:(?:of|by)\\s[^.;:!?]{1,70}\\s)?to\\s(?:${infinitive}\\s)?(?:\\p{L}+\\s){0,3}$`,
      "u",
    ),
    status: "cancelled",
    direction: 0,
    confidence: 0.7,
  },
  {
    // "had repeatedly called off plans for A to meet B": of other days than the meeting that the article tells of.
    name: "repeatedly called off plans",
    before: new RegExp(
      `\\b(?:repeatedly|twice|(?:several|many|three|four)\\stimes)\\s${calling}\\s(?:the\\s|all\\s)?plans?\\s(?:for\\s[^.;:!?]{1,60}\\s)?to\\s(?:${infinitive}\\s)?(?:\\p{L}+\\s){0,3}$`,
      "u",
    ),
    status: null,
    direction: 0,
    confidence: 0.5,
  },
  {
    // "did not spend the night there, nor meet B"
    name: "nor did",
    before: /\b(?:did(?:\snot|n['’]t)|never|neither)\b[^.;:!?]{1,110}\bnor\s(?:\p{L}+\s)?$/u,
    word: /^(?:meet|met|speak|spoke|see|saw|visit|visited|talk|receive|received|hold|held)$/i,
    status: "cancelled",
    direction: -1,
    confidence: 0.75,
  },
  {
    // "called off plans for A to meet B on Friday"
    name: "called off plans",
    before: new RegExp(
      `\\b${calling}\\s(?:the\\s|all\\s|his\\s|her\\s|its\\s|their\\s|any\\s)?plans?\\s(?:for\\s[^.;:!?]{1,60}\\s)?to\\s(?:${infinitive}\\s)?(?:\\p{L}+\\s){0,3}$`,
      "u",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "cancelled after",
    noun: true,
    after: new RegExp(
      `^[^.;:!?]{0,190}?\\b(?:was|were|is|are|has\\sbeen|have\\sbeen|had\\sbeen|been|be|being)\\s(?:\\p{L}+ly\\s)?${called}\\b`,
      "u",
    ),
    status: "cancelled",
    direction: 0,
    confidence: 0.9,
  },
  {
    // A headline leaves the verb out: "A's visit deferred after the attack".
    name: "cancelled, in a headline",
    noun: true,
    after:
      /^(?:(?!\b(?:not|never|who|which|that)\b)[^.,;:!?]){0,50}?\b(?:postponed|deferred|cancell?ed|called\soff|put\soff)(?=\s(?:after|over|due|amid|as|because|following|until|till|indefinitely|at\s(?:the\s)?last\s(?:minute|moment)|again|abruptly)\b|\s?$)/u,
    status: "cancelled",
    direction: 0,
    confidence: 0.75,
  },
  {
    // "had to visit C in May to hold talks with B": was due to; a plan, at the time.
    name: "had to visit, to meet",
    before: /\bhad\sto\s(?:visit|travel|go|fly|come)\b[^.;:!?]{0,100}\b(?:to|for)\s(?:[\p{L}-]{1,20}\s){0,4}$/u,
    status: "planned",
    direction: 0,
    confidence: 0.5,
  },
  {
    // "had to visit C yesterday": was due to, or was forced to; which of them, the words do not say.
    name: "had to",
    before: /\bhad\sto\s?$/u,
    word: /^(?:visit|travel|meet|arrive|fly|go)$/i,
    status: null,
    direction: 0,
    confidence: 0.5,
  },
  {
    // The day of what did not come about is past.
    name: "did not go ahead",
    noun: true,
    after: new RegExp(
      `^(?:\\s(?:with|between|of)\\s[^.;:!?]{1,140}?|${noise})\\b(?:did\\s(?:not|never)\\s${goAhead}|never\\s(?:took\\splace|happened|materiali[sz]ed|came\\sabout))\\b`,
      "u",
    ),
    status: "cancelled",
    direction: -1,
    confidence: 0.85,
  },
  {
    name: "will not go ahead",
    noun: true,
    after: new RegExp(
      `^(?:\\s(?:with|between|of)\\s[^.;:!?]{1,140}?|${noise})\\b(?:(?:will|would|does)\\s(?:not|no\\slonger|never)\\s${goAhead}|fell\\sthrough|collapsed\\sbefore|(?:will|would)\\shave\\sto\\sbe\\s${called})\\b`,
      "u",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.85,
  },
  {
    // "hinted at canceling his visit but later went ahead"
    name: "thought of cancelling",
    before: new RegExp(
      `\\b(?:hint|threaten|consider|mull|weigh|th(?:ink|ought)|talk)(?:s|ed|ing)?\\s(?:(?:at|of|about|to)\\s)?${calling}\\b(?:\\s[\\p{L}\\d’'–-]{1,20}){0,6}\\s?$`,
      "u",
    ),
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    name: "cancels",
    noun: true,
    before: new RegExp(
      `\\b${calling}\\b(?:\\s(?!(?:after|following|during|before|because|since)\\s)[\\p{L}\\d’'–-]{1,20}){0,6}\\s?$`,
      "u",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.9,
  },
  {
    name: "cancelled trip",
    before: new RegExp(
      `\\b${calling}\\s(?:[\\p{L}’'-]{1,20}\\s){0,4}(?:trip|visit|tour|journey)\\b(?:(?!\\bin\\sa\\b|\\bduring\\b)[^.;:!?]){0,90}$`,
      "u",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "cancels doing",
    before: new RegExp(
      `\\b${calling}\\b(?:(?!\\b(?:after|following|during|before|because|since)\\b)[^.;:!?]){0,40}\\b(?:to|of|for)?\\s?$`,
      "u",
    ),
    word: /ing$/,
    status: "cancelled",
    direction: 1,
    confidence: 0.8,
  },
  {
    // "denied that A would visit B in July": July is still to come.
    name: "denied that it would be",
    before:
      /\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss)(?:s|ed|es)?\s(?:as\s\p{L}{1,14}\s)?(?:an?\s|the\s|media\s|press\s)?(?:claims?|reports?|rumou?rs?|suggestions?|allegations?))\b(?:(?!\s(?:but|and\s(?:later|then|instead|also|went|said)))[^.;:!?]){0,60}\b(?:would|will|plan(?:s|ned)?\sto|is\sto|was\sto|intend(?:s|ed)?\sto)\s(?:also\s|soon\s|ever\s)?$/u,
    status: "denied",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "denied",
    before:
      /\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss)(?:s|ed|es)?\s(?:as\s\p{L}{1,14}\s)?(?:an?\s|the\s|media\s|press\s)?(?:claims?|reports?|rumou?rs?|suggestions?|allegations?)|no\srecord\sof)\b(?:(?!\s(?:but|and\s(?:later|then|instead|also|went|said)))[^.;:!?]){0,70}$/u,
    status: "denied",
    direction: -1,
    confidence: 0.8,
  },
  {
    name: "ruled out",
    noun: true,
    before:
      /\b(?:rul(?:e|es|ed|ing)\sout|decid(?:e|es|ed|ing)\sagainst|turn(?:s|ed|ing)?\sdown|reject(?:s|ed|ing)?|spurn(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))\s(?:(?!to\b|for\b|after\b|at\b|in\b|during\b|before\b|following\b)[\p{L}’'-]{1,20}\s){0,4}$/u,
    status: "cancelled",
    direction: 1,
    confidence: 0.6,
  },
  {
    // "was not aware of any calls between A and B": nobody says that there were any.
    name: "not aware of",
    noun: true,
    before: /(?:(?:\bnot|n['’]t|\bnever)\s(?:been\s)?aware\sof|\bunaware\sof|\bno\sknowledge\sof)\b[^.;:!?]{0,40}$/u,
    status: null,
    direction: -1,
    confidence: 0.8,
  },
  {
    // "turned down a request by B to meet", "declined B's offer of talks"
    name: "refused request",
    before:
      /\b(?:turn(?:s|ed)?\sdown|reject(?:s|ed)?|declin(?:es|ed)|refus(?:es|ed)|rebuff(?:s|ed)?|spurn(?:s|ed)?|ignor(?:es|ed))\b[^.;:!?]{1,60}\b(?:request|offer|invitation|proposal|appeal|bid|overture)s?\b[^.;:!?]{0,80}\b(?:to|for|of)(?:\s[\p{L}-]{1,20}){0,3}\s$/u,
    word: askedFor,
    status: "cancelled",
    direction: 1,
    confidence: 0.75,
  },
  {
    name: "refused to",
    before: new RegExp(
      `\\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?)(?:\\s(?:repeatedly|again|publicly|flatly|(?:in|for|on)\\s[^.,;:!?]{1,25}))?\\sto(?:\\seven)?(?:\\s${infinitive}(?:\\s(?!when|after|before|where|that|if|while)[\\p{L}’']+){0,3})?\\s?$`,
      "u",
    ),
    status: "cancelled",
    direction: -1,
    confidence: 0.75,
  },
  {
    name: "unable to",
    before: new RegExp(
      `\\b(?:unable|not\\s(?:be\\s)?able|no\\slonger(?:\\sbe)?\\sable)\\sto(?:\\s${infinitive}(?:\\s(?!when|after|before|where|that|if|while)[\\p{L}’']+){0,3})?\\s?$`,
      "u",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.75,
  },
  {
    name: "were to have met",
    before: new RegExp(`\\b(?:was|were|had\\sbeen)(?:\\s${planning})?\\sto\\shave(?:\\s\\p{L}+)?\\s?$`, "u"),
    status: "cancelled",
    direction: 0,
    confidence: 0.85,
  },
  {
    // "had been due to hold talks": it is told because it did not come about. Not "had planned to", which may have.
    name: "had been due to",
    before: new RegExp(
      `\\bhad\\s(?:originally\\s|also\\s|earlier\\s)?been\\s(?:\\p{L}+ly\\s)?(?:due|set|scheduled|slated|expected|supposed)\\s(?:to|for)(?:\\s(?:${infinitive}|lead|attend|take|be)|\\s(?!following|after|since|during|at\\b)[\\p{L}’'-]{1,20}){0,5}\\s?$`,
      "u",
    ),
    status: "cancelled",
    direction: 0,
    confidence: 0.7,
  },
  {
    // "The talks had been due to start on Monday": as above. Not where they were put off to another day, or held.
    name: "had been due to, of a noun",
    noun: true,
    after:
      /^[^.;:!?,]{0,140}?\bhad\s(?:originally\s|initially\s)?been\s(?:due|set|scheduled|slated|expected|supposed)\s(?:to|for)\s(?![^.;:!?]{0,160}\b(?:but|went\sahead|took\splace|took\soff|was\sheld|were\sheld)\b)/u,
    status: "cancelled",
    direction: 0,
    confidence: 0.6,
  },
  {
    // "The meeting would have been the first encounter between A and B": told because it did not come about.
    name: "would have been",
    noun: true,
    before: /\bwould\shave\s(?:been|marked|brought)\s(?:the\s|a\s|their\s)?(?:[\p{L}-]{1,20}\s){0,4}$/u,
    status: "cancelled",
    direction: 0,
    confidence: 0.7,
  },
  {
    // "had hoped to meet B": a plan, at the time.
    name: "had hoped to",
    before:
      /\bhad\s(?:also\s|earlier\s|originally\s)?(?:hoped|expected|planned|intended)\s(?:to\s|(?:that\s)?(?:he|she|they)\swould\s)(?:\p{L}+\s){0,4}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.5,
  },
  {
    name: "has yet to",
    before: /\b(?:has|have|had)\syet\sto(?:\s\p{L}+){0,2}\s?$/u,
    status: "planned",
    direction: 1,
    confidence: 0.4,
  },
  {
    // "They had never met before": nothing that anybody denies.
    name: "never before",
    before: /\b(?:had|have|has)\snever\s?$/u,
    after: /^\s(?:[\p{L}.]{1,20}\s){0,3}(?:before|until|till)\b/u,
    status: null,
    direction: -1,
    confidence: 0.5,
  },
  {
    // "had not held formal talks since", "have not met for years": nothing that anybody denies.
    name: "not since",
    before:
      /\bha(?:s|ve|d)(?:\snot|n['’]t)(?:\s(?:met|held|had|spoken))?(?:\s(?:any|an?|formal|direct|bilateral|face-to-face|in-person|high-level|substantive|official|serious|such)){0,3}\s?$/u,
    after: /^[^.;:!?]{0,80}\b(?:since|for\s(?:the\s(?:past|last)|(?:\p{L}+\s)?(?:years|months|weeks|decades)))\b/u,
    status: null,
    direction: -1,
    confidence: 0.6,
  },
  {
    // "A and B have never met": told by the article, and nobody's denial. "A said he has never met B" is one.
    name: "strangers",
    before:
      /^(?:(?!\b(?:said|says|insist\w*|told|denied|claim\w*|maintain\w*|he|she|i|they)\b)[^.;:!?]){1,160}\bha(?:s|ve)\snever\s?$/u,
    word: /^(?:met|spoken)$/i,
    status: null,
    direction: -1,
    confidence: 0.6,
  },
  {
    name: "never met",
    before: /\b(?:ha(?:s|ve|d)(?:\snever|\snot|n['’]t)|never)(?:\s(?:yet|ever|before|actually|met|held|had)){0,2}\s?$/u,
    status: "denied",
    direction: -1,
    confidence: 0.6,
  },
  {
    name: "will not",
    before: new RegExp(
      `\\b(?:will|would|shall)(?:\\snot|n['’]t|\\sno\\slonger|\\snever)(?:\\sbe)?(?:\\s${infinitive}(?:\\s(?!when|after|before|where|that|if|while)[\\p{L}’']+){0,3})?\\s?$|\\bwo(?:n['’]t)\\s?$`,
      "u",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "if … not",
    before:
      /\b(?:if|unless|whether|even\sif)\s[^.,;:!?]{1,60}\b(?:do|does|did|will|would|is|are|can|could)(?:\snot|n['’]t)(?:\s[\p{L}’']+){0,3}\s?$/u,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "did not get a chance to meet B"
    name: "had no chance",
    before:
      /\b(?:(?:did|could|does|do|had|has)(?:\snot|n['’]t)?\s(?:get|have|given|find)\s(?:a|any|the|an)|(?:had|has|got|given|found)\sno)\s(?:chance|opportunity|time|occasion)\sto\s(?:\p{L}+\s){0,2}$/u,
    status: "cancelled",
    direction: -1,
    confidence: 0.6,
  },
  {
    name: "did not",
    before: new RegExp(
      `\\b(?:did|does|do)(?:\\snot|n['’]t)(?:\\s(?:even|actually|ever))?(?:\\s${infinitive}(?:\\s(?!when|after|before|where|that|if|while)[\\p{L}’']+){0,3})?\\s?$`,
      "u",
    ),
    status: "cancelled",
    direction: -1,
    confidence: 0.7,
  },
];
