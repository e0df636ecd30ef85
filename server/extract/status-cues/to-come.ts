/**
 * What is alleged, planned, wished for, and what goes on.
 */
import type { StatusCue } from "./status-cue.ts";
import { adverbs, askedFor, infinitive, noise, planning } from "./words.ts";

export const toComeCues: readonly StatusCue[] = [
  {
    name: "alleged",
    before:
      /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing|edly)|purported(?:ly)?|reportedly|rumou?red|un(?:confirmed|verified)\s(?:media\s|press\s)?(?:reports?|claims?))\b(?:(?!\b(?:after|following)\b)[^.;:!?]){0,90}$/u,
    status: "alleged",
    direction: -1,
    confidence: 0.6,
  },
  {
    name: "claims to have",
    before:
      /\bclaim(?:s|ed|ing)?\s(?:to\shave|(?:that\s)?(?:(?!\band\s(?:had|has|have)\b)[^.;:!?]){1,90}?\s(?:had|has|have))(?:\s\p{L}+)?\s(?:[\p{L}-]{1,20}\s){0,3}$/u,
    status: "alleged",
    direction: -1,
    confidence: 0.6,
  },
  {
    // "has arrived in C to meet B", "has landed for talks with B": what somebody who is just there has come for.
    name: "has arrived for",
    before:
      /\b(?:has|have)\s(?:just\s|now\s|already\s)?(?:arrived|landed)\s(?:(?!\b(?:and|where|after|who)\b)[^.;:!?]){0,70}\b(?:to|for)\s(?:[\p{L}-]{1,20}\s){0,3}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "will spend Saturday in C in talks with B", "is due to be in C for a meeting with B"
    name: "will be there",
    noun: true,
    before: new RegExp(
      `\\b(?:will|${planning}\\sto|plans\\sto)\\s(?:spend|be|stay|remain)\\b[^.;:!?]{0,70}\\b(?:in|for)\\s(?:[\\p{L}-]{1,20}\\s){0,3}$`,
      "u",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "had planned a stopover in C for talks with B": whether he went is not said.
    name: "planned a stop",
    noun: true,
    before:
      /\b(?:plan(?:s|ned|ning)?|schedul(?:es?|ed)|intend(?:s|ed))\s(?:an?|his|her|their|the)\s(?:[\p{L}-]{1,20}\s){0,2}(?:stop|stopover|visit|trip|tour|stay|layover)\b[^.;:!?]{0,60}\b(?:for|to\s(?:hold|have))\s(?:[\p{L}-]{1,20}\s){0,3}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "accepted invitation",
    before:
      /\b(?:accept(?:s|ed|ing)?|take(?:s)?\sup|took\sup|taken\sup)\b[^.;:!?]{0,60}\binvitation\s(?:to|for|on)(?:\s\p{L}+){0,5}\s?$/u,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "accepted an offer by B to meet"
    name: "accepted request",
    before:
      /\b(?:accept(?:s|ed)|took\sup)\b[^.;:!?]{1,60}\b(?:request|offer|proposal|invitation)\b[^.;:!?]{1,80}\b(?:to|for|of)(?:\s[\p{L}-]{1,20}){0,3}\s$/u,
    word: askedFor,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "delivered an invitation from A to B on a state visit": nobody has gone. "At the invitation of A, B visited C" is told as done.
    name: "invited",
    before:
      /(?<!\b(?:at|on|upon|following|after|with)\s(?:the|an|a|his|her|their|its)\s(?:\p{L}{1,20}\s)?)\binvitation\b(?:(?!\band\b)[^.;:!?]){0,90}$/u,
    word: /^(?:visit|visits|travel|trip|tour)$/i,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    name: "prepared",
    noun: true,
    before:
      /\b(?:(?:defin|finali[sz]|arrang|fix|set|settl|discuss|work|agree)(?:e|es|ed|ing)?(?:\s(?:out|on))?\s(?:the\s)?(?:details|agenda|date|dates|terms|venue|programme|program|arrangements|modalities)\s(?:of|for)|(?:prepar|arrang|organi[sz])(?:e|es|ed|ing)(?:\sfor)?|preparations\sfor|groundwork\sfor)\s(?:the|a|an|their|his|her)\s(?:[\p{L}’'-]{1,20}\s){0,3}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.6,
  },
  {
    // "to revive talks between A and B", "a push for talks": there are none yet, or they stand still.
    name: "efforts at talks",
    noun: true,
    before:
      /(?<!-)\b(?:salvag|sav|reviv|restart|relaunch|rescu|kick-?start|jump-?start|facilitat|broker|promot|unblock|resuscitat|rekindl|arrang)(?:e|es|ed|ing)?\s(?!of\b)(?:[\p{L}’'-]{1,20}\s){0,3}$/u,
    word: /^(?:talks|negotiations|dialogue|discussions|consultations)$/i,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "a visit, which includes talks Wednesday with B"
    name: "includes",
    noun: true,
    before: /\b(?:which|that|programme|program|agenda|schedule|itinerary)\sincludes?\s(?:[\p{L}’'-]{1,20}\s){0,3}$/u,
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
    // "when A meets B", "by the time A visits C": the present form looks ahead. Not "when A travelled to meet B".
    name: "when … meets",
    before:
      /\b(?:when|before|until|once|by\sthe\stime|if\sand\swhen)\s[^.;:!?,]{1,60}(?<!(?:ed|flew|went|came)\sto\s)$/u,
    word: /^(?:meets?|visits?|hosts?|holds?|receives?|travels?|sits?)$/i,
    status: "planned",
    direction: 1,
    confidence: 0.6,
  },
  {
    // "The presidents' meeting will reaffirm …"
    name: "will, after the noun",
    noun: true,
    after:
      /^\s(?:(?:with|between|to)\s(?:(?!\b(?:that|he|she|they)\s)[^.,;:!?]){1,140}?\s)?(?:will|shall)\s(?!not\b|never\b|no\b)/u,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "demand or condition",
    before: new RegExp(
      `\\b(?:should|must|ought\\sto|need(?:s|ed)?\\sto|could|might|whether\\sto|if|unless|urg(?:e|es|ed|ing)${noise}\\sto|call(?:s|ed|ing)?\\s(?:on(?!\\s\\p{L}+day\\b)${noise}\\sto|for)|demand(?:s|ed|ing)?${noise}|invit(?:e|es|ed|ing)${noise}\\sto|ask(?:s|ed|ing)?${noise}\\sto|want(?:s|ed)?(?:${noise})\\sto|wish(?:es|ed)?\\sto|would\\slike\\sto|hop(?:e|es|ed|ing)\\s(?:to|for)|offer(?:s|ed|ing)?\\sto|invitation\\s(?:to|for)|(?:desire|wish|hope|eagerness|keenness|readiness|willingness|interest|intention)\\s(?:to|in)|ready\\s(?:to|for)|(?:willing|eager|keen)\\sto|open\\sto|propos(?:e|es|ed|ing|al\\sfor|al\\sto)${noise}|attempt(?:s|ed|ing)?\\sto|tr(?:y|ies|ied|ying)\\sto|seek(?:s|ing)?${noise}|sought${noise}|consider(?:s|ed|ing)?|possib(?:le|ility\\sof)|potential|encourag(?:e|es|ed|ing)${noise}\\sto|press(?:es|ed|ing)?\\sfor|push(?:es|ed|ing)?\\sfor|appeal(?:s|ed)?\\sfor|request(?:s|ed)?|suggest(?:s|ed|ing)?\\sthat${noise})(?:\\s(?:enter|into|a|an|the|new|direct|formal|face-to-face|further|more|immediate|peace|to|${infinitive}|another|urgent|bilateral|be|holding|in))*\\s?$`,
      "u",
    ),
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    name: "to come",
    before: new RegExp(
      `\\b(?:will|shall|['’]ll|would)(?:\\s(?:not))?${adverbs}(?:\\sbe)?${adverbs}(?:\\s\\p{L}+ing)?(?:\\s(?:${infinitive}|lead|co-chair|chair|convene|continue))?(?:(?:\\s(?!following|after|since|during|when|at\\b)[\\p{L}’'-]{1,20}){0,4}|(?:\\s(?!(?:following|after|since|during|when|at|who|which|that|where|and|as|before|in|on|with|from|to|by)\\b)[\\p{L}’'-]{1,20}){5,7})\\s?$`,
      "u",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.9,
  },
  {
    name: "due to",
    before: new RegExp(
      `\\b(?:(?:is|are|was|were|am|be|been|['’]s|['’]re)\\s(?:\\p{L}+ly\\s)?(?:also\\s|then\\s|now\\s)?(?:${planning}\\s)?to|${planning}\\s(?:for|to)|(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|agree(?:s|d)?(?:\\sin\\sprinciple)?|decid(?:e|es|ed)|prepar(?:e|es|ed)|schedul(?:e|es|ed)|arrang(?:e|es|ed)|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?)\\sto|plans?\\sfor|agreed\\son|plans\\sto)(?:\\s(?!following|after|since|during|at\\b)[\\p{L}’'-]{1,20}){0,5}\\s?$`,
      "u",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.85,
  },
  {
    name: "looks forward",
    // "look forward to, in particular, exchanging", "look forward to reaffirming the ties and to discussing"
    before:
      /\blook(?:s|ed|ing)?\sforward\sto(?:(?:,\s[^,.;:!?]{1,30},)?(?:\s\p{L}+)?|\s\p{L}+ing\s[^.;:!?]{1,90}\sand\s(?:to|also))\s?$/u,
    status: "planned",
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "may",
    printed: /\bmay(?:\s(?:also|soon|even|yet))?\s?$/u,
    status: "planned",
    direction: 1,
    confidence: 0.4,
  },
  {
    // "may hold a summit or a phone call", in small letters: no month
    name: "may hold",
    noun: true,
    printed:
      /\bmay\s(?:also\s|soon\s|even\s|yet\s)?(?:hold|have|attend|host|make|conduct|begin|start|resume)\s(?:[\p{L}-]{1,20}\s){0,7}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.4,
  },
  {
    name: "planned noun",
    noun: true,
    before:
      /\b(?:planned|scheduled|upcoming|forthcoming|expected|next|future|proposed|coming)\s(?:["“'‘]?[\p{L}-]{1,20}\s){0,3}["“'‘]?$/u,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "scheduled after",
    noun: true,
    after: new RegExp(
      `^(?:\\s(?:with|between|of)\\s[^.;:!?]{1,140}?|${noise})\\b(?:(?:is|are|was|were|has\\sbeen|have\\sbeen)\\s(?:also\\s|now\\s)?(?:due|set|scheduled|slated|expected|planned|(?:confirmed|fixed|arranged|announced|agreed)\\sfor|to\\s(?:be|take|open|begin|start|resume|convene))|will\\s(?:be|take|focus|also|cover|start|begin|last|follow|come)|(?<!\\b(?:he|she|they|it|who)\\s)(?:scheduled|planned|set|arranged)\\s(?:for|with)|due\\sto|to\\sbe\\sheld|to\\stake\\splace)\\b`,
      "u",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "ahead of",
    noun: true,
    before: /\bahead\sof\s(?:[\p{L}’'-]{1,20}\s){0,4}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    name: "motion to come",
    before: new RegExp(
      `\\b(?:will|shall|(?:is|are|was|were)\\s(?:${planning}\\s)?to|(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|prepar(?:es|ed|ing)|agreed)\\sto)\\s[^.;:!?]{1,140}?\\b(?:to|for|before)(?:\\s(?!(?:who|where|which|that|and|after|following|since|held|met|had|was|were)\\b)[\\p{L}’'-]{1,20}){0,5}\\s?$`,
      "u",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.85,
  },
  {
    // "will conclude her trip on Saturday with a visit to C"
    name: "will end with",
    noun: true,
    before:
      /\b(?:will|shall|to)\s(?:conclude|end|begin|start|finish|open|close|wrap\sup)\s[^.;:!?]{1,80}\bwith\s(?:\p{L}+\s){0,3}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    // "will hold a press conference after their talks", "will leave after a meeting with B"
    name: "will … after",
    noun: true,
    before:
      /\b(?:will|shall)\s(?!not\b|have\b)[^.,;:!?]{1,80}\b(?:after|following)\s(?:a|an|the|their|his|her|its)\s(?:[\p{L}-]{1,20}\s){0,2}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "will visit C, meeting B"
    name: "will …, meeting",
    before: new RegExp(`\\b(?:will|shall|(?:is|are|was|were)\\s(?:${planning}\\s)?to)\\s[^.;:!?]{1,160},\\s$`, "u"),
    word: /^meeting$/,
    status: "planned",
    direction: 1,
    confidence: 0.75,
  },
  {
    // "is due in C on Sunday for a six-day visit"
    name: "due in",
    before: /\b(?:is|are|was|were)\sdue\s(?:in|at)\s[^.;:!?]{1,80}\bfor\s(?:[\p{L}\d-]{1,20}\s){0,5}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.85,
  },
  {
    name: "agreed in a call to",
    before: /\bagree(?:s|d)\s(?:during|in|at|on|by)\s[^.;:!?,]{1,60}\sto\s$/u,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    // "will hold talks with A and be received by B": the auxiliary of the first verb is that of the second.
    name: "will …, and be received",
    before: new RegExp(
      `\\b(?:will|shall|(?:is|are|was|were)\\s(?:also\\s)?${planning}\\sto)\\s[^.;:!?]{1,160}?(?:,|\\band)\\s(?:then\\s)?be\\s(?:\\p{L}+ly\\s)?$`,
      "u",
    ),
    word: /ed$|met$/,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "where … will",
    before: new RegExp(
      `\\b(?:will|shall|(?:is|are|was|were)\\s(?:also\\s)?${planning}\\sto)\\s[^.;:!?]{1,160}?\\b(?:and|where|before|including)\\s[^.;:!?]{0,40}$(?<!\\bheld\\s(?:[\\p{L}-]{1,16}\\s){0,2})`,
      "u",
    ),
    word: /^(?!met$|held$|spoke$|sat$|rang$|told$|.{2,20}ed$)/i,
    status: "planned",
    direction: 1,
    confidence: 0.75,
  },
  {
    name: "under way now",
    before:
      /\b(?:is|are|am|(?:he|she|it|who)['’]s|they['’]re)\s(?:currently\s|now\s|also\s|still\s|already\s|once\sagain\s)?(?:(?:in|on|at)\s[^.;:!?]{1,50}\s(?:for|to)\s|(?:in|holding|having|conducting|hosting|leading|attending|engaged\sin)\s)?(?:[\p{L}-]{1,16}\s){0,3}$/u,
    status: "ongoing",
    direction: -1,
    confidence: 0.7,
  },
  {
    name: "ongoing",
    noun: true,
    before: /\b(?:ongoing|continuing|current|start\sof|opening\sof)\s(?:[\p{L}.-]{1,20}\s){0,3}$/u,
    status: "ongoing",
    direction: -1,
    confidence: 0.7,
  },
  {
    name: "begun",
    noun: true,
    before: /\b(?:ha(?:s|ve)\s(?:begun|started|opened|resumed|entered)|under\sway)\b[^.;:!?]{0,30}$/u,
    status: "ongoing",
    direction: -1,
    confidence: 0.7,
  },
];
