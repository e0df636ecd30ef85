/** The words around an event word that tell its status, as data: in order, the first that fits decides. */
import type { Status } from "#contract/ontology.ts";
import type { Direction } from "./dates/date-expression.ts";

/** One way of telling that something is to come, called off, denied. */
export type StatusCue = {
  name: string;
  /** Tried on the text before the event word, bounded; `$` is where the event word stands. */
  before?: RegExp;
  /** Tried on the text after it. */
  after?: RegExp;
  word?: RegExp;
  noun?: boolean;
  status: Status | null;
  direction: Direction;
  confidence: number;
};

const adverbs =
  "(?:\\s(?:also|then|now|later|still|again|first|next|soon|separately|jointly|instead|now|formally|personally|likely|both|all|each|shortly|not))?";
const noise = "[^.;:!?]{0,40}";
const called =
  "(?:cancell?ed|called\\soff|postponed|put\\soff|scrapped|shelved|delayed|suspended|aborted|abandoned|rescheduled|pushed\\sback|deferred|broken\\soff|scuttled)";
const calling =
  "(?:cancel(?:s|led|ed|ling|ing)?|call(?:s|ed|ing)?\\soff|postpon(?:e|es|ed|ing)|put(?:s|ting)?\\soff|scrap(?:s|ped|ping)?|shelv(?:e|es|ed|ing)|delay(?:s|ed|ing)?|suspend(?:s|ed|ing)?|abandon(?:s|ed|ing)?|pull(?:s|ed|ing)?\\sout\\sof|withdr(?:aw|aws|ew|awn|awing)\\sfrom|boycott(?:s|ed|ing)?|skip(?:s|ped|ping)?|postponement\\sof|cancellation\\sof|reschedul(?:e|ed|es|ing))";
const infinitive =
  "(?:meet|hold|have|host|receive|welcome|visit|travel|speak|talk|confer|call|sit|conduct|attend|join|discuss|see|pay|make|greet|start|begin|resume|return|go)";
const planning =
  "(?:due|set|scheduled|slated|expected|planning|preparing|supposed|poised|likely|about|going|gearing\\sup|bound|on\\scourse)";

/** In order; the first that fits decides. */
export const statusCues: readonly StatusCue[] = [
  {
    name: "not said when",
    before:
      /\b(?:neither|not|unclear|no\sword|declin(?:e|es|ed)|refus(?:e|es|ed))\b[^.;:!?]{0,60}\b(?:when|whether|where|if)\s(?:\p{L}+\s){1,4}(?:would|will|might|could)(?:\s\p{L}+)?\s?$/iu,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "whether A met B", "Did A meet B?", "Had A met B, C would": asked or supposed.
    name: "asked",
    before:
      /(?:\bwhether\s(?:(?!\b(?:when|after|since|before|during|who|which|at)\b)[^.;:!?,]){1,80}|^["“]?(?:Did|Has|Have|Was|Were|Is|Are|Will|Do|Does|Had)\s(?:(?!\b(?:when|after|since|before|during|who|which|at)\b)[^.;:!?,]){1,100})$/u,
    after: /^(?:[^.;:!]{0,160}\?|[^.;:!?]{0,160}(?:,\s[^.;:!?]{1,80}\swould\b))/u,
    status: null,
    direction: -1,
    confidence: 0.5,
  },
  {
    name: "whether",
    before:
      /\b(?:(?:not|n['’]t|un)\s?(?:known|clear|certain|confirmed|said|say|know)|no\sword|asked|asks|wonder(?:s|ed)?)\s(?:on\s|of\s)?(?:whether|if)\s(?:(?!\b(?:when|after|since|before|during|who|which|at)\b)[^.;:!?,]){1,60}$/iu,
    status: null,
    direction: -1,
    confidence: 0.5,
  },
  {
    // "may have met B", "is believed to have met B", "A claims that B met C in secret"
    name: "said to have",
    before:
      /\b(?:(?:may|might|could)\s(?:also\s|even\s|already\s|well\s)?have|(?:is|are|was|were)\s(?:also\s|widely\s)?(?:believed|thought|said|reported|rumou?red|understood|alleged|suspected|presumed|claimed|assumed)\sto\shave)(?:\s(?!been\sdue|planned)\p{L}+){0,2}\s?$/iu,
    status: "alleged",
    direction: -1,
    confidence: 0.5,
  },
  {
    name: "claims that",
    before: /\bclaim(?:s|ed|ing)?\s(?:that\s)?(?!to\b|responsib|credit|victory|asylum)[^.;:!?,]{1,60}$/iu,
    word: /^(?:met|spoke|held|visited|hosted|received|called|sat)$/iu,
    status: "alleged",
    direction: -1,
    confidence: 0.6,
  },
  {
    name: "no date",
    noun: true,
    before:
      /\bno\s(?:new\s|firm\s|exact\s)?(?:date|time|day|venue|agreement)\s(?:has|have|had|was|were|is)(?:\syet)?\s(?:been\s)?(?:yet\s)?(?:set|fixed|agreed|announced|named|given|reached)\s(?:yet\s)?(?:for|on)\s(?:\p{L}+\s){0,4}$/iu,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "could soon announce a second summit between A and B": nobody has announced it.
    name: "might be announced",
    noun: true,
    before: /\b(?:could|may|might|would)\s(?:\p{L}+\s){0,2}announce\s(?:\p{L}+\s){0,4}$/iu,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "announced a second summit between A and B"; not "announced after talks", "announced the end of talks"
    name: "announced",
    noun: true,
    before:
      /\bannounc(?:e[sd]?|ing)\s(?:(?:a|an|the|their|new|second|third|first|further|fresh|direct|bilateral|trilateral|(?:rounds?|series)\sof|planned|upcoming|official|joint|historic|high|level|face|to|peace|nuclear|trade)[\s-]){0,6}$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "are in Exampleland to meet", written before they did
    name: "there to meet",
    before: /\b(?:is|are)\s(?:now\s|currently\s|already\s)?in\s[^.;:!?,]{1,40}\sto\s$/iu,
    word: /^(?:meet|hold|attend|receive|see|sign|resume|discuss)$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    // "a meeting expected on Thursday has been brought forward to Wednesday": still to come.
    name: "brought forward",
    noun: true,
    after: /^[^.;:!?]{0,140}?\b(?:has|have|had|was|were)\s(?:been\s)?brought\sforward\b/u,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    // "the visit, during which she was to meet B, was called off"
    name: "cancelled with its visit",
    before:
      /\b(?:trip|visit|tour|journey|summit)\b[^.;:!?,]{0,80},\s(?:(?:during|on|at)\swhich|where)\s[^.;:!?,]{1,60}\bto\s(?:\p{L}+\s){0,2}$/iu,
    after: new RegExp(
      `^[^.;:!?]{1,120}?,\\s(?:was|were|is|has\\sbeen|had\\sbeen)\\s(?:\\p{L}+ly\\s)?${called}\\b`,
      "u",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.8,
  },
  {
    // "cut short his trip and flew home before his meeting with B"
    name: "left before it",
    noun: true,
    before:
      /\b(?:cut(?:s|ting)?\sshort|abandon(?:s|ed)|aborted|broke\soff)\s[^.;:!?]{1,120}\bbefore\s(?:\p{L}+\s){0,5}$/iu,
    status: "cancelled",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "is due in Exampleland on Thursday for talks"
    name: "due there",
    before:
      /\b(?:is|are|was|were)\s(?:also\s)?due\s(?:back\s)?(?:in|at)\s[^.;:!?]{1,70}\b(?:for|to)\s(?:\p{L}+\s){0,4}$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.85,
  },
  {
    // "threatened to end the pact": no more than a threat
    name: "threatened",
    before: /\bthreaten(?:s|ed|ing)?\s(?:\p{L}+day\s|again\s|repeatedly\s)?to\s(?:\p{L}+\s)?$/iu,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "voted on Thursday to end the pact"
    name: "voted",
    before: /\bvot(?:es?|ed|ing)\s(?:[\p{L}\d-]+\s){0,4}to\s$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "the pact expires in December"
    name: "runs out",
    word: /^(?:expires|lapses)$/iu,
    noun: false,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    // "A met B in C, but the palace denied it"
    name: "denied by another",
    after:
      /^(?=[^.;:!?]{1,140}?\bbut\s[^.;:!?]{1,60}?\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed))\s(?:it|this|that(?=[,.;]|$)|any\ssuch|the\s(?:claims?|reports?|allegations?))\b)/u,
    status: "denied",
    direction: -1,
    confidence: 0.7,
  },
  {
    // "…, a claim that the palace denied", "…, something she denies": told after it, and told of it.
    name: "denied after",
    after:
      /^[^.;:!?]{1,160}?(?:,\s(?:a|an)\s(?:claim|report|allegation|account|charge|suggestion)\s(?:that\s|which\s)?[^,.;:!?]{1,50}?\s(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|dispute[sd]?)\b|,\ssomething\s[^,.;:!?]{1,40}?\s(?:has\s|have\s)?den(?:y|ies|ied)\b)/u,
    status: "denied",
    direction: -1,
    confidence: 0.7,
  },
  {
    name: "said to be untrue",
    before: /\b(?:reports?|claims?|rumou?rs?|allegations?|suggestions?)\b[^.;:!?]{0,80}$/iu,
    after:
      /^[^.;:!?]{1,120}?\b(?:was|were|is|are)\s(?:completely\s|entirely\s|simply\s)?(?:false|untrue|not\strue|incorrect|baseless|unfounded|fabricated|groundless|fake)\b/u,
    status: "denied",
    direction: -1,
    confidence: 0.8,
  },
  {
    // "will discuss the recent meetings between A and B"
    name: "recent",
    noun: true,
    before: /\b(?:recent|previous|earlier)\s(?:(?!planned\b|scheduled\b)[\p{L}-]+\s){0,2}$/iu,
    after: /^(?!\s(?:was|were|has|had|have)\b)/u,
    status: "happened",
    direction: -1,
    confidence: 0.8,
  },
  {
    // "no plans for a meeting", "no talks were held", "held no talks": nobody says that there was or will be one.
    name: "none",
    noun: true,
    before:
      /\bno\s(?:(?:immediate\s|current\s|such\s|firm\s|concrete\s)?(?:plans?|date|prospects?|chance|intention|need|question|point|sign)\s(?:for|of|on|to\shold|to\shave|to\srequest|in)\s(?:\p{L}+\s){0,4}|(?:(?!one\b|matter\b|longer\b|doubt\b)[\p{L}-]+\s){0,2})$/iu,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "no plans to",
    before: /\bno\s(?:\p{L}+\s)?(?:plans?|intention|desire|wish|reason|need)\s(?:to|of)\s(?:\p{L}+\s){0,2}$/iu,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "not on the agenda",
    noun: true,
    after:
      /^(?:\s(?:with|between|of)\s[^.;:!?]{1,140}?|[^.;:!?]{0,40})\b(?:is|was|are|were|has|have)(?:\snot|n['’]t)\s(?:yet\s)?(?:been\s|being\s)?(?:on\sthe\s(?:agenda|cards|table|schedule|programme|program)|in\sthe\s(?:cards|works|offing|programme|schedule)|planned|scheduled|expected|foreseen|envisaged|under\s(?:consideration|discussion)|arranged|confirmed)\b/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "in lieu of the meeting with B"
    name: "instead of",
    before: /\b(?:in\slieu\sof|instead\sof|rather\sthan)\s(?:[\p{L}’'-]{1,20}\s){0,3}$/iu,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "left C without meeting B"
    name: "without",
    before: /\bwithout\s(?:\p{L}+\s){0,2}$/iu,
    status: null,
    direction: -1,
    confidence: 0.6,
  },
  {
    // "will not travel to C for talks with B"
    name: "will not travel for",
    noun: true,
    before: /\b(?:will|would)\s(?:not|no\slonger)\s(?:travel|go|fly|come|be)\s[^.;:!?,]{0,60}$/iu,
    after: /^\swith\b/u,
    status: "cancelled",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "originally planned for Monday, took place on Tuesday"
    name: "took place after all",
    noun: true,
    after:
      /^[^.;:!?]{0,140}?,\s(?:originally|initially|first|previously)\s(?:planned|scheduled|set|due)\b[^.;:!?,]{0,60},\s(?:took\splace|was\sheld|happened|began|went\sahead)\b/u,
    status: "happened",
    direction: -1,
    confidence: 0.8,
  },
  {
    name: "cancelled after",
    noun: true,
    after: new RegExp(
      `^[^.;:!?]{0,140}?\\b(?:was|were|is|are|has\\sbeen|have\\sbeen|had\\sbeen|been|be|being)\\s(?:\\p{L}+ly\\s)?${called}\\b`,
      "u",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.9,
  },
  {
    // A headline leaves the verb out: "A's visit deferred after the attack".
    name: "cancelled, in a headline",
    noun: true,
    after:
      /^(?:(?!\b(?:not|never|who|which|that)\b)[^.,;:!?]){0,50}?\b(?:postponed|deferred|cancell?ed|called\soff|put\soff)(?=\s(?:after|over|due|amid|as|because|following|until|till|indefinitely)\b|\s?$)/u,
    status: "cancelled",
    direction: 1,
    confidence: 0.75,
  },
  {
    // "had to visit C in May to hold talks with B": was due to; a plan, at the time.
    name: "had to visit, to meet",
    before: /\bhad\sto\s(?:visit|travel|go|fly|come)\b[^.;:!?]{0,100}\b(?:to|for)\s(?:[\p{L}-]{1,20}\s){0,4}$/iu,
    status: "planned",
    direction: 0,
    confidence: 0.5,
  },
  {
    // "had to visit C yesterday": was due to, or was forced to; which of them, the words do not say.
    name: "had to",
    before: /\bhad\sto\s?$/iu,
    word: /^(?:visit|travel|meet|arrive|fly|go)$/iu,
    status: null,
    direction: 0,
    confidence: 0.5,
  },
  {
    name: "will not go ahead",
    noun: true,
    after: new RegExp(
      `^(?:\\s(?:with|between|of)\\s[^.;:!?]{1,140}?|${noise})\\b(?:(?:will|would|did|does)\\s(?:not|no\\slonger|never)\\s(?:take\\splace|go\\sahead|happen|be\\sheld|proceed|work\\sout|materiali[sz]e|come\\sabout)|never\\s(?:took\\splace|happened|materiali[sz]ed|came\\sabout)|fell\\sthrough|collapsed\\sbefore|(?:will|would)\\shave\\sto\\sbe\\s${called})\\b`,
      "u",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.85,
  },
  {
    name: "cancels",
    noun: true,
    before: new RegExp(`\\b${calling}\\b(?:\\s[\\p{L}\\d’'–-]{1,20}){0,6}\\s?$`, "iu"),
    status: "cancelled",
    direction: 1,
    confidence: 0.9,
  },
  {
    name: "cancelled trip",
    before: new RegExp(
      `\\b${calling}\\s(?:[\\p{L}’'-]{1,20}\\s){0,4}(?:trip|visit|tour|journey)\\b(?:(?!\\bin\\sa\\b|\\bduring\\b)[^.;:!?]){0,90}$`,
      "iu",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "cancels doing",
    before: new RegExp(`\\b${calling}\\b${noise}\\b(?:to|of|for)?\\s?$`, "iu"),
    word: /ing$/,
    status: "cancelled",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "denied",
    before:
      /\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss)(?:s|ed|es)?\s(?:as\s\p{L}{1,14}\s)?(?:an?\s|the\s|media\s|press\s)?(?:claims?|reports?|rumou?rs?|suggestions?|allegations?)|no\srecord\sof)\b(?:(?!\s(?:but|and\s(?:later|then|instead|also|went|said)))[^.;:!?]){0,70}$/iu,
    status: "denied",
    direction: -1,
    confidence: 0.8,
  },
  {
    name: "ruled out",
    noun: true,
    before:
      /\b(?:rul(?:e|es|ed|ing)\sout|decid(?:e|es|ed|ing)\sagainst|turn(?:s|ed|ing)?\sdown|reject(?:s|ed|ing)?|spurn(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))\s(?:(?!to\b|for\b|after\b|at\b|in\b|during\b|before\b|following\b)[\p{L}’'-]{1,20}\s){0,4}$/iu,
    status: "cancelled",
    direction: 1,
    confidence: 0.6,
  },
  {
    // "was not aware of any calls between A and B": nobody says that there were any.
    name: "not aware of",
    noun: true,
    before: /(?:(?:\bnot|n['’]t|\bnever)\s(?:been\s)?aware\sof|\bunaware\sof|\bno\sknowledge\sof)\b[^.;:!?]{0,40}$/iu,
    status: null,
    direction: -1,
    confidence: 0.8,
  },
  {
    name: "refused to",
    before: new RegExp(
      `\\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?)\\sto(?:\\seven)?(?:\\s${infinitive}(?:\\s(?!when|after|before|where|that|if|while)[\\p{L}’']+){0,3})?\\s?$`,
      "iu",
    ),
    status: "cancelled",
    direction: -1,
    confidence: 0.75,
  },
  {
    name: "unable to",
    before: new RegExp(
      `\\b(?:unable|not\\s(?:be\\s)?able|no\\slonger(?:\\sbe)?\\sable)\\sto(?:\\s${infinitive}(?:\\s(?!when|after|before|where|that|if|while)[\\p{L}’']+){0,3})?\\s?$`,
      "iu",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.75,
  },
  {
    name: "were to have met",
    before: new RegExp(`\\b(?:was|were|had\\sbeen)(?:\\s${planning})?\\sto\\shave(?:\\s\\p{L}+)?\\s?$`, "iu"),
    status: "cancelled",
    direction: 0,
    confidence: 0.85,
  },
  {
    // "had been due to hold talks": it is told because it did not come about. Not "had planned to", which may have.
    name: "had been due to",
    before: new RegExp(
      `\\bhad\\s(?:originally\\s|also\\s|earlier\\s)?been\\s(?:\\p{L}+ly\\s)?(?:due|set|scheduled|slated|expected|supposed)\\s(?:to|for)(?:\\s(?:${infinitive}|lead|attend|take|be)|\\s(?!following|after|since|during|at\\b)[\\p{L}’'-]{1,20}){0,5}\\s?$`,
      "iu",
    ),
    status: "cancelled",
    direction: 0,
    confidence: 0.7,
  },
  {
    // "The meeting would have been the first encounter between A and B": told because it did not come about.
    name: "would have been",
    noun: true,
    before: /\bwould\shave\s(?:been|marked|brought)\s(?:the\s|a\s|their\s)?(?:[\p{L}-]{1,20}\s){0,4}$/iu,
    status: "cancelled",
    direction: 0,
    confidence: 0.7,
  },
  {
    // "had hoped to meet B": a plan, at the time.
    name: "had hoped to",
    before:
      /\bhad\s(?:also\s|earlier\s|originally\s)?(?:hoped|expected|planned|intended)\s(?:to\s|(?:that\s)?(?:he|she|they)\swould\s)(?:\p{L}+\s){0,4}$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.5,
  },
  {
    name: "has yet to",
    before: /\b(?:has|have|had)\syet\sto(?:\s\p{L}+){0,2}\s?$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.4,
  },
  {
    name: "never met",
    before:
      /\b(?:ha(?:s|ve|d)(?:\snever|\snot|n['’]t)|never)(?:\s(?:yet|ever|before|actually|met|held|had)){0,2}\s?$/iu,
    status: "denied",
    direction: -1,
    confidence: 0.6,
  },
  {
    name: "will not",
    before: new RegExp(
      `\\b(?:will|would|shall)(?:\\snot|n['’]t|\\sno\\slonger|\\snever)(?:\\sbe)?(?:\\s${infinitive}(?:\\s(?!when|after|before|where|that|if|while)[\\p{L}’']+){0,3})?\\s?$|\\bwo(?:n['’]t)\\s?$`,
      "iu",
    ),
    status: "cancelled",
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "did not",
    before: new RegExp(
      `\\b(?:did|does|do)(?:\\snot|n['’]t)(?:\\s(?:even|actually|ever))?(?:\\s${infinitive}(?:\\s(?!when|after|before|where|that|if|while)[\\p{L}’']+){0,3})?\\s?$`,
      "iu",
    ),
    status: "cancelled",
    direction: -1,
    confidence: 0.7,
  },
  {
    name: "alleged",
    before:
      /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing|edly)|purported(?:ly)?|reportedly|rumou?red)\b[^.;:!?]{0,90}$/iu,
    status: "alleged",
    direction: -1,
    confidence: 0.6,
  },
  {
    name: "claims to have",
    before: /\bclaim(?:s|ed|ing)?\s(?:to\shave|that\s[^.;:!?]{1,40}\s(?:had|has))(?:\s\p{L}+)?\s?$/iu,
    status: "alleged",
    direction: -1,
    confidence: 0.6,
  },
  {
    name: "accepted invitation",
    before:
      /\b(?:accept(?:s|ed|ing)?|take(?:s)?\sup|took\sup|taken\sup)\b[^.;:!?]{0,60}\binvitation\s(?:to|for|on)(?:\s\p{L}+){0,5}\s?$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "delivered an invitation from A to B on a state visit": nobody has gone. "At the invitation of A, B visited C" is told as done.
    name: "invited",
    before:
      /(?<!\b(?:at|on|upon|following|after|with)\s(?:the|an|a|his|her|their|its)\s(?:\p{L}{1,20}\s)?)\binvitation\b(?:(?!\band\b)[^.;:!?]){0,90}$/iu,
    word: /^(?:visit|visits|travel|trip|tour)$/iu,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    name: "prepared",
    noun: true,
    before:
      /\b(?:(?:defin|finali[sz]|arrang|fix|set|settl|discuss|work|agree)(?:e|es|ed|ing)?(?:\s(?:out|on))?\s(?:the\s)?(?:details|agenda|date|dates|terms|venue|programme|program|arrangements|modalities)\s(?:of|for)|(?:prepar|arrang|organi[sz])(?:e|es|ed|ing)(?:\sfor)?|preparations\sfor|groundwork\sfor)\s(?:the|a|an|their|his|her)\s(?:[\p{L}’'-]{1,20}\s){0,3}$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.6,
  },
  {
    // "to revive talks between A and B", "a push for talks": there are none yet, or they stand still.
    name: "efforts at talks",
    noun: true,
    before:
      /\b(?:salvag|sav|reviv|restart|relaunch|rescu|kick-?start|jump-?start|facilitat|broker|promot|unblock|resuscitat|rekindl|arrang)(?:e|es|ed|ing)?\s(?!of\b)(?:[\p{L}’'-]{1,20}\s){0,3}$/iu,
    word: /^(?:talks|negotiations|dialogue|discussions|consultations)$/iu,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "a visit, which includes talks Wednesday with B"
    name: "includes",
    noun: true,
    before: /\b(?:which|that|programme|program|agenda|schedule|itinerary)\sincludes?\s(?:[\p{L}’'-]{1,20}\s){0,3}$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "before further meetings later Tuesday with B"
    name: "later today",
    noun: true,
    after: /^\s(?:later|tonight|tomorrow)\b/u,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "when A meets B", "by the time A visits C": the present form looks ahead.
    name: "when … meets",
    before: /\b(?:when|before|until|once|by\sthe\stime|if\sand\swhen)\s[^.;:!?,]{1,60}$/iu,
    word: /^(?:meets?|visits?|hosts?|holds?|receives?|travels?|sits?)$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.6,
  },
  {
    // "The presidents' meeting will reaffirm …"
    name: "will, after the noun",
    noun: true,
    after: /^\s(?:(?:with|between)\s[^.,;:!?]{1,140}?\s)?(?:will|shall)\s(?!not\b|never\b|no\b)/u,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "demand or condition",
    before: new RegExp(
      `\\b(?:should|must|ought\\sto|need(?:s|ed)?\\sto|could|might|whether\\sto|if|unless|urg(?:e|es|ed|ing)${noise}\\sto|call(?:s|ed|ing)?\\s(?:on${noise}\\sto|for)|demand(?:s|ed|ing)?${noise}|invit(?:e|es|ed|ing)${noise}\\sto|ask(?:s|ed|ing)?${noise}\\sto|want(?:s|ed)?(?:${noise})\\sto|wish(?:es|ed)?\\sto|would\\slike\\sto|hop(?:e|es|ed|ing)\\s(?:to|for)|offer(?:s|ed|ing)?\\sto|invitation\\s(?:to|for)|ready\\s(?:to|for)|willing\\sto|open\\sto|propos(?:e|es|ed|ing|al\\sfor|al\\sto)${noise}|seek(?:s|ing)?${noise}|sought${noise}|consider(?:s|ed|ing)?|possib(?:le|ility\\sof)|potential|encourag(?:e|es|ed|ing)${noise}\\sto|press(?:es|ed|ing)?\\sfor|push(?:es|ed|ing)?\\sfor|appeal(?:s|ed)?\\sfor|request(?:s|ed)?|suggest(?:s|ed|ing)?\\sthat${noise})(?:\\s(?:a|an|the|new|direct|formal|face-to-face|further|more|immediate|peace|to|${infinitive}|another|urgent|bilateral|be|holding|in))*\\s?$`,
      "iu",
    ),
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    name: "to come",
    before: new RegExp(
      `\\b(?:will|shall|['’]ll|would)(?:\\s(?:not))?${adverbs}(?:\\sbe)?${adverbs}(?:\\s\\p{L}+ing)?(?:\\s(?:${infinitive}|lead|co-chair|chair|convene|continue))?(?:\\s(?!following|after|since|during|when|at\\b)[\\p{L}’'-]{1,20}){0,4}\\s?$`,
      "iu",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.9,
  },
  {
    name: "due to",
    before: new RegExp(
      `\\b(?:(?:is|are|was|were|am|be|been|['’]s|['’]re)\\s(?:\\p{L}+ly\\s)?(?:also\\s|then\\s|now\\s)?(?:${planning}\\s)?to|${planning}\\s(?:for|to)|(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|agree(?:s|d)?(?:\\sin\\sprinciple)?|decid(?:e|es|ed)|prepar(?:e|es|ed)|schedul(?:e|es|ed)|arrang(?:e|es|ed)|promis(?:e|es|ed)|vow(?:s|ed)?)\\sto|plans?\\sfor|agreed\\son|plans\\sto)(?:\\s(?!following|after|since|during|at\\b)[\\p{L}’'-]{1,20}){0,5}\\s?$`,
      "iu",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.85,
  },
  {
    name: "looks forward",
    before: /\blook(?:s|ed|ing)?\sforward\sto(?:\s\p{L}+)?\s?$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "may",
    before: /\bmay(?:\s(?:also|soon|even|yet))?\s?$/u,
    status: "planned",
    direction: 1,
    confidence: 0.4,
  },
  {
    name: "planned noun",
    noun: true,
    before:
      /\b(?:planned|scheduled|upcoming|forthcoming|expected|next|future|proposed|coming)\s(?:[\p{L}-]{1,20}\s){0,3}$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "scheduled after",
    noun: true,
    after: new RegExp(
      `^(?:\\s(?:with|between)\\s[^.;:!?]{1,140}?|${noise})\\b(?:(?:is|are|was|were|has\\sbeen|have\\sbeen)\\s(?:also\\s|now\\s)?(?:due|set|scheduled|slated|expected|planned|to\\sbe|to\\stake)|will\\s(?:be|take|focus|also|cover|start|begin|last|follow|come)|scheduled\\sfor|planned\\sfor|set\\sfor|due\\sto)\\b`,
      "u",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "ahead of",
    noun: true,
    before: /\bahead\sof\s(?:[\p{L}’'-]{1,20}\s){0,4}$/iu,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    name: "motion to come",
    before: new RegExp(
      `\\b(?:will|shall|(?:is|are|was|were)\\s(?:${planning}\\s)?to|(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|prepar(?:es|ed|ing)|agreed)\\sto)\\s[^.;:!?]{1,140}?\\b(?:to|for|before)(?:\\s(?!(?:who|where|which|that|and|after|following|since|held|met|had|was|were)\\b)[\\p{L}’'-]{1,20}){0,5}\\s?$`,
      "iu",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.85,
  },
  {
    // "will visit C, meeting B"
    name: "will …, meeting",
    before: new RegExp(`\\b(?:will|shall|(?:is|are|was|were)\\s(?:${planning}\\s)?to)\\s[^.;:!?]{1,160},\\s$`, "iu"),
    word: /^meeting$/,
    status: "planned",
    direction: 1,
    confidence: 0.75,
  },
  {
    name: "where … will",
    before: new RegExp(
      `\\b(?:will|shall|(?:is|are|was|were)\\s(?:also\\s)?${planning}\\sto)\\s[^.;:!?]{1,160}?\\b(?:and|where|before|including)\\s[^.;:!?]{0,40}$`,
      "iu",
    ),
    word: /^(?!met$|held$|spoke$|sat$|rang$|told$|.{2,20}ed$)/iu,
    status: "planned",
    direction: 1,
    confidence: 0.75,
  },
  {
    name: "under way now",
    before:
      /\b(?:is|are|am|(?:he|she|it|who)['’]s|they['’]re)\s(?:currently\s|now\s|also\s|still\s|already\s|once\sagain\s)?(?:(?:in|on|at)\s[^.;:!?]{1,50}\s(?:for|to)\s|(?:in|holding|having|conducting|hosting|leading|attending|engaged\sin)\s)?(?:[\p{L}-]{1,16}\s){0,3}$/iu,
    status: "ongoing",
    direction: 0,
    confidence: 0.7,
  },
  {
    name: "ongoing",
    noun: true,
    before: /\b(?:ongoing|continuing|current|start\sof|opening\sof)\s(?:[\p{L}.-]{1,20}\s){0,3}$/iu,
    status: "ongoing",
    direction: 0,
    confidence: 0.7,
  },
  {
    name: "begun",
    noun: true,
    before: /\b(?:ha(?:s|ve)\s(?:begun|started|opened|resumed|entered)|under\sway)\b[^.;:!?]{0,30}$/iu,
    status: "ongoing",
    direction: 0,
    confidence: 0.7,
  },
];
