/**
 * Before all others: what is asked, supposed, threatened or said by somebody, what nobody says that there was, and what the end of the
 * sentence turns into its opposite.
 */
import type { StatusCue } from "./status-cue.ts";
import { called } from "./words.ts";

export const supposedCues: readonly StatusCue[] = [
  {
    // "The meeting was supposed to have taken place in C, the first talks between A and B"
    name: "was to have taken place",
    noun: true,
    before:
      /\b(?:was|were)\s(?:originally\s|also\s)?(?:(?:supposed|due|scheduled|set|expected|meant)\s)?to\shave\s(?:taken\splace|been\sheld|begun|started)\b[^.;:!?]{0,120}$/u,
    status: "cancelled",
    direction: 0,
    confidence: 0.7,
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
      /^[^.;:!?]{1,160}?(?:,\s(?:a|an)\s(?:claim|report|allegation|account|charge|suggestion)\s(?:that\s|which\s)?[^,.;:!?]{1,50}?\s(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|dispute[sd]?|called\s(?:false|baseless|untrue))\b|,\ssomething\s[^,.;:!?]{1,40}?\s(?:has\s|have\s)?den(?:y|ies|ied)\b)/u,
    status: "denied",
    direction: -1,
    confidence: 0.7,
  },
  {
    // "the first leader to visit C in a decade": who did. Not "will be the first leader to visit C".
    name: "first to",
    before:
      /^(?:(?!\b(?:will|would|to\sbe|become|may|might|could|set|due|plans?|hopes?)\b)[^.;:!?]){0,160}\b(?:first|second|third|fourth|fifth|latest|only|last)\s(?:(?!\b(?:visit|trip|tour|time|stop)\b)[^.;:!?,]){1,70}\sto\s$/u,
    word: /^(?:visit|travel|meet|hold|set|arrive|go|come)$/i,
    status: "happened",
    direction: -1,
    confidence: 0.8,
  },
  {
    name: "not said when",
    before:
      /\b(?:neither|not|unclear|no\sword|declin(?:e|es|ed)|refus(?:e|es|ed))\b[^.;:!?]{0,60}\b(?:when|whether|where|if)\s(?:\p{L}+\s){1,4}(?:would|will|might|could)(?:\s\p{L}+)?\s?$/u,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "whether A met B", "Did A meet B?", "Had A met B, C would": asked or supposed.
    name: "asked",
    printed:
      /(?:\bwhether\s(?:(?!\b(?:when|after|since|before|during|who|which|at)\b)[^.;:!?,]){1,80}|^["“]?(?:Did|Has|Have|Was|Were|Is|Are|Will|Do|Does|Had)\s(?:(?!\b(?:when|after|since|before|during|who|which|at)\b)[^.;:!?,]){1,100})$/u,
    after: /^(?:[^.;:!]{0,160}\?|[^.;:!?]{0,160}(?:,\s[^.;:!?]{1,80}\swould\b))/u,
    status: null,
    direction: -1,
    confidence: 0.5,
  },
  {
    // "refused to say whether he had met B"
    name: "not said whether",
    before:
      /\b(?:refus(?:e|es|ed)|declin(?:e|es|ed))\sto\s(?:say|confirm|reveal|disclose|answer)\b[^.;:!?,]{0,30}\b(?:whether|if)\b[^.;:!?,]{1,60}$/u,
    status: null,
    direction: -1,
    confidence: 0.5,
  },
  {
    // "neither confirmed nor denied that he had met B", "declined to confirm a meeting with B", "refused to comment on reports that"
    name: "neither confirmed nor denied",
    before:
      /\b(?:neither\sconfirm(?:s|ed)?\snor\sden(?:y|ies|ied)|(?:refus(?:e|es|ed)|declin(?:e|es|ed))\sto\s(?:confirm|comment\son\s(?:the\s|any\s|media\s|press\s){0,2}(?:reports?|rumou?rs?|claims?|allegations?|speculation)))\b[^.;:!?]{0,90}$/u,
    status: "alleged",
    direction: -1,
    confidence: 0.5,
  },
  {
    // "no evidence that A met B", "found no sign of A meeting B"
    name: "no evidence",
    before:
      /\bno\s(?:\p{L}+\s){0,2}(?:evidence|proof|signs?|indications?|traces?|confirmation|suggestion|hint|word)\s(?:that|of|yet\sthat|so\sfar\sthat)\s(?:(?!\b(?:when|after|since|before|during|who|which|at)\b)[^.;:!?,]){1,70}$/u,
    status: null,
    direction: -1,
    confidence: 0.5,
  },
  {
    // "rumours that A met B", "gossip that", "unconfirmed reports that"
    name: "rumours that",
    before:
      /\b(?:rumou?rs|gossip|speculation|allegations|(?:unconfirmed|unverified|conflicting)\s(?:media\s|press\s)?(?:reports|claims|accounts))\s(?:\p{L}+\s){0,3}that\s(?:(?!\b(?:when|after|since|before|during|who|which|at)\b)[^.;:!?,]){1,70}$/u,
    status: "alleged",
    direction: -1,
    confidence: 0.5,
  },
  {
    name: "whether",
    before:
      /\b(?:(?:not|n['’]t|un)\s?(?:known|clear|certain|confirmed|said|say|know)|no\sword|(?:asked|asks|asking|inquired|questioned)(?:\s(?!to\b)[\p{L}.'’-]+){0,6}|wonder(?:s|ed)?)\s(?:on\s|of\s)?(?:whether|if)\s(?:(?!\b(?:when|after|since|before|during|who|which|at)\b)[^.;:!?,]){1,60}$/u,
    status: null,
    direction: -1,
    confidence: 0.5,
  },
  {
    // "may have met B", "is believed to have met B", "A claims that B met C in secret"
    name: "said to have",
    before:
      /\b(?:(?:may|might|could)\s(?:also\s|even\s|already\s|well\s)?have|(?:is|are|was|were)\s(?:also\s|widely\s)?(?:believed|thought|said|reported|rumou?red|understood|alleged|suspected|presumed|claimed|assumed)\sto\shave)(?:\s(?!been\sdue|planned)\p{L}+){0,2}\s?$/u,
    status: "alleged",
    direction: -1,
    confidence: 0.5,
  },
  {
    name: "rejects claims that",
    before:
      /\b(?:reject(?:s|ed)?|dismiss(?:es|ed)?|den(?:y|ies|ied)|refut(?:es|ed))\s(?:the\s|any\s|such\s)?claims?\sthat\s[^.;:!?,]{1,60}$/u,
    status: "denied",
    direction: -1,
    confidence: 0.8,
  },
  {
    name: "claims that",
    before: /\bclaim(?:s|ed|ing)?\s(?:that\s)?(?!to\b|responsib|credit|victory|asylum)[^.;:!?,]{1,60}$/u,
    word: /^(?:met|spoke|held|visited|hosted|received|called|sat)$/i,
    status: "alleged",
    direction: -1,
    confidence: 0.6,
  },
  {
    // "could soon announce a second summit between A and B": nobody has announced it.
    name: "might be announced",
    noun: true,
    before: /\b(?:could|may|might|would)\s(?:\p{L}+\s){0,2}announce\s(?:\p{L}+\s){0,4}$/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "announced a second summit between A and B"; not "announced after talks", "announced the end of talks"
    name: "announced",
    noun: true,
    before:
      /\bannounc(?:e[sd]?|ing)\s(?:(?:a|an|the|their|new|second|third|first|further|fresh|direct|bilateral|trilateral|(?:rounds?|series)\sof|planned|upcoming|official|joint|historic|high|level|face|to|peace|nuclear|trade)[\s-]){0,6}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "the decision of B to meet", "his decision to hold talks": decided, and no more is told.
    name: "decision to",
    before:
      /\bdecision\s(?:(?:of|by)\s[^.;:!?]{1,70}\s)?to\s(?!(?:cancel|call\soff|postpone|skip|scrap|delay|boycott|suspend|put\soff|pull\sout|withdraw)\b)(?:\p{L}+\s){0,3}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.5,
  },
  {
    // "are in Exampleland to meet", written before they did
    name: "there to meet",
    before: /\b(?:is|are)\s(?:now\s|currently\s|already\s)?in\s[^.;:!?,]{1,40}\sto\s$/u,
    word: /^(?:meet|hold|attend|receive|see|sign|resume|discuss)$/i,
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
      /\b(?:trip|visit|tour|journey|summit)\b[^.;:!?,]{0,80},\s(?:(?:during|on|at)\swhich|where)\s[^.;:!?,]{1,60}\bto\s(?:\p{L}+\s){0,2}$/u,
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
      /\b(?:cut(?:s|ting)?\sshort|abandon(?:s|ed)|aborted|broke\soff)\s[^.;:!?]{1,120}\bbefore\s(?:\p{L}+\s){0,5}$/u,
    status: "cancelled",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "is then scheduled to call on C, before having talks with B"
    name: "before having",
    noun: true,
    before:
      /\b(?:will|(?:is|are|was|were)\s(?:\p{L}+\s)?(?:due|scheduled|set|expected|slated)\sto)\s[^.;:!?]{1,140}\bbefore\s(?:having|holding|attending)\s(?:[\p{L}-]{1,20}\s){0,5}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.75,
  },
  {
    // "was expected in C on Tuesday for talks with B but stayed at home"
    name: "was expected, but",
    before: /\b(?:was|were)\s(?:also\s)?(?:due|expected)\s(?:in|at)\s[^.;:!?]{1,70}\b(?:for|to)\s(?:\p{L}+\s){0,4}$/u,
    after:
      /^(?=[^.;:!?]{0,120}\bbut\s(?:\p{L}+\s){0,3}?(?:stayed|cancell?ed|never|did\snot|didn[’']t|failed|pulled\sout|called\s(?:it\s)?off)\b)/u,
    status: "cancelled",
    direction: 0,
    confidence: 0.7,
  },
  {
    // "is due in Exampleland on Thursday for talks", "is next expected in its capital for talks"
    name: "due there",
    before:
      /\b(?:is|are|was|were)\s(?:also\s|next\s|now\s|both\s|then\s)?(?:due|expected)\s(?:back\s)?(?:in|at)\s[^.;:!?]{1,70}\b(?:for|to)\s(?:\p{L}+\s){0,4}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.85,
  },
  {
    // "threatened to end the pact": no more than a threat
    name: "threatened",
    before: /\bthreaten(?:s|ed|ing)?\s(?:\p{L}+day\s|again\s|repeatedly\s)?to\s(?:\p{L}+\s)?$/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "voted on Thursday to end the pact"
    name: "voted",
    before: /\bvot(?:es?|ed|ing)\s(?:[\p{L}\d-]+\s){0,4}to\s$/u,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "the pact expires in December"
    name: "runs out",
    word: /^(?:expires|lapses)$/i,
    noun: false,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "said to be untrue",
    before: /\b(?:reports?|claims?|rumou?rs?|allegations?|suggestions?)\b[^.;:!?]{0,80}$/u,
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
    before: /\b(?:recent|previous|earlier)\s(?:(?!planned\b|scheduled\b)[\p{L}-]+\s){0,2}$/u,
    after: /^(?!\s(?:was|were|has|had|have)\b)/u,
    status: "happened",
    direction: -1,
    confidence: 0.8,
  },
  {
    // "in lieu of the meeting with B"
    name: "instead of",
    before: /\b(?:in\slieu\sof|instead\sof|rather\sthan)\s(?:[\p{L}’'-]{1,20}\s){0,3}$/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "left C without meeting B"
    name: "without",
    before: /\bwithout\s(?:\p{L}+\s){0,2}$/u,
    status: null,
    direction: -1,
    confidence: 0.6,
  },
  {
    // "will not travel to C for talks with B"
    name: "will not travel for",
    noun: true,
    before: /\b(?:will|would)\s(?:not|no\slonger)\s(?:travel|go|fly|come|be)\s[^.;:!?,]{0,60}$/u,
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
];
