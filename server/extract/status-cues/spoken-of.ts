/**
 * A meeting that is only spoken of: "a meeting between A and B would be the first", "is unlikely", "opposed to a meeting with B", "any talks
 * between A and B". Nobody says that it was held.
 * Not: "held talks with B and would travel on", "a meeting with B that could end the war", "any" of those that were held.
 */
import type { StatusCue } from "./status-cue.ts";
import { askedFor, called, infinitive } from "./words.ts";

/** The noun is what the clause is about: it opens the sentence or what somebody says. */
const ofClause = (determiner: string): RegExp =>
  new RegExp(
    `(?:^["“]?|[,;:]\\s["“]?|\\b(?:that|said|says|added|but)\\s)${determiner}(?:(?!(?:held|had|has|have|holds?|will|met|after|in|at|during|for|with|of|on|to|from|before|and)\\s)[\\p{L}\\d’'-]{2,20}\\s){0,4}$`,
    "u",
  );
const definite = ofClause("(?:(?:the|their|this|his|her|\\p{L}{3,12}['’]s)\\s)");
const anyOf = ofClause("(?:(?:a|an|any|such|another|the|their|this|his|her|\\p{L}{3,12}['’]s)\\s)?");

/** With whom, up to the verb of the noun: no other subject comes between. */
const parties =
  "\\s(?:with|between|of|involving)\\s(?:(?!\\b(?:he|she|they|it|said|says|saying|told|that|and\\s(?:would|could|might|may|is|was))\\b)[^.;:!?]){1,240}?\\s";
const told = (predicate: string): RegExp => new RegExp(`^${parties}${predicate}`, "u");

/** "would be abruptly postponed" */
const offAgain = `be\\s(?:\\p{L}+ly\\s)?${called}\\b`;

const denial = "\\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed))\\b";

export const spokenOfCues: readonly StatusCue[] = [
  {
    // "the dialogue between A and B is intense", "her dialogue with B continues": how two get on with each other, and no encounter.
    name: "dialogue as a whole",
    noun: true,
    word: /^dialogue$/i,
    after: told(
      "(?:is|are|was|remains?|remained|continues?|continued|has\\sbeen|must|should)\\b(?!\\s(?:held|hosted|to\\sbe\\sheld|set\\sfor|due|scheduled))",
    ),
    status: null,
    direction: -1,
    confidence: 0.5,
  },
  {
    // "demanded the withdrawal of the troops before meeting B": what has to come first.
    name: "demanded before it",
    before: /\b(?:demand|insist|requir|condition)(?:s|ed|ing|e|es)?\b[^.;:!?]{0,160}\bbefore\s$/u,
    word: /^(?:meeting|talking|speaking|holding|hosting|receiving|talks|negotiations)$/i,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "pressed for the release of B's men for them to attend talks": what somebody wants them to do.
    name: "for them to",
    before: new RegExp(
      `\\bfor\\s(?:them|him|her|us|both|all)\\sto\\s(?:${infinitive}\\s)?(?:[\\p{L}-]{1,20}\\s){0,3}$`,
      "u",
    ),
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "filed a request to C for a call between A and B". Not "at the request of C for talks".
    name: "requested of somebody",
    noun: true,
    word: askedFor,
    before:
      /(?<!\bat\sthe\s)\brequest(?:s|ed)?\s(?:to|with|from)\s[^.;:!?]{1,60}\sfor\s(?:an?|the|another)\s(?:[\p{L}-]{1,20}\s){0,3}$/u,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "denied reports that the meeting with B had been called off"; where a reason follows, that is what is denied.
    name: "denied that it is off",
    noun: true,
    before: new RegExp(`${denial}[^.;:!?]{0,60}\\b(?:that|of)\\s(?:\\p{L}+\\s){0,4}$`, "u"),
    after: new RegExp(
      `^[^.;:!?]{0,140}?\\b(?:was|were|has\\sbeen|had\\sbeen|would\\sbe|will\\sbe)\\s${called}\\b(?!\\s(?:because|over|due|after|for|by|on))`,
      "u",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.5,
  },
  {
    // "denied that his meeting with B was secret": what it was is denied, and not the meeting.
    name: "denied what it was",
    noun: true,
    before: new RegExp(`${denial}\\sthat\\s(?:his|her|their|the|its)\\s(?:\\p{L}+\\s){0,2}$`, "u"),
    after: told(
      "(?:was|were|had\\sbeen|is)\\s(?!held\\b|planned\\b|scheduled\\b|arranged\\b|agreed\\b|being\\b|to\\b|due\\b|set\\b|cancel|called\\b|postponed\\b|put\\b|not\\b)",
    ),
    status: "happened",
    direction: -1,
    confidence: 0.6,
  },
  {
    // "denied that he raised it during his talks with B"
    name: "denied what was said there",
    noun: true,
    before: new RegExp(
      `${denial}\\sthat\\s[^.;:!?]{1,60}\\b(?:during|at|in|after)\\s(?:his|her|their|the)\\s(?:\\p{L}+\\s){0,2}$`,
      "u",
    ),
    status: "happened",
    direction: -1,
    confidence: 0.6,
  },
  {
    // "Monday's meeting between A and B would be their first since": set, and still to come.
    name: "would be, of one set",
    noun: true,
    before: definite,
    after: told(`would\\s(?!have\\b|not\\b|never\\b|no\\b|${offAgain})`),
    status: "planned",
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "would be, of any",
    noun: true,
    before: anyOf,
    after: told(`(?:would|could|might|may)\\s(?!not\\b|never\\b|no\\b|${offAgain})`),
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "A meeting between A, B, C and D will take place": a list with commas.
    name: "will, of a list",
    noun: true,
    before: anyOf,
    after: told("(?:will|shall)\\s(?!not\\b|never\\b|no\\b)"),
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    name: "unsure",
    noun: true,
    before: anyOf,
    after: told(
      "(?:is|are|was|were|remains?|seems?|looks?|appears?)\\s(?:now\\s|still\\s|highly\\s|very\\s|also\\s)?(?:possible|unlikely|impossible|uncertain|unclear|in\\s(?:doubt|question)|out\\sof\\sthe\\squestion|under\\s(?:consideration|discussion|review)|conceivable|unthinkable|premature|being\\s(?:considered|discussed|explored|mooted))\\b",
    ),
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "in preparation",
    noun: true,
    before: anyOf,
    after: told(
      "(?:(?:is|are|was|were|remains?)\\s(?:now\\s|still\\s|also\\s|already\\s)?(?:likely|on\\s(?:the\\s(?:agenda|cards|table)|schedule|track|course)|in\\s(?:the\\s(?:works|offing|pipeline)|preparation)|being\\s(?:prepared|arranged|organi[sz]ed|planned|set\\sup|finali[sz]ed)|(?:was\\s)?agreed|imminent))\\b",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "rumoured",
    noun: true,
    after: told(
      "(?:(?:is|are|was|were|has\\sbeen|had\\sbeen)\\s(?:widely\\s|also\\s)?(?:rumou?red|alleged|reported))\\b",
    ),
    status: "alleged",
    direction: -1,
    confidence: 0.5,
  },
  {
    // "opposed to the meeting between A and B", "warned against talks with B", "speculation about a meeting", "despite the lack of a meeting"
    name: "opposed or imagined",
    noun: true,
    before:
      /\b(?:oppos(?:e|es|ed|ing)(?:\sto)?|opposition\sto|object(?:s|ed|ing)?\sto|objections?\sto|warn(?:s|ed|ing)?\s(?:\p{L}+\s){0,3}against|against|speculation\s(?:about|on|of|over)|(?:prospects?|idea|possibility|chances?|notion|likelihood|hopes?|lack|absence)\s(?:of|for)|suggest(?:s|ed|ing)?)\s(?:(?:a|an|any|the|such|another|possible|potential|future|further|direct|face-to-face|formal|new|high-level)\s){0,3}$/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "speculation that",
    before: /\b(?:speculation|speculated|speculates)\b[^.;:!?,]{0,20}\bthat\s[^.;:!?,]{1,60}$/u,
    status: "alleged",
    direction: -1,
    confidence: 0.5,
  },
  {
    // "If A meets B, it would be", "will resign unless A meets B"; not "if he will go after he met B"
    name: "if A meets B",
    noun: false,
    before:
      /\b(?:if|unless|should)\s(?:(?!\b(?:after|when|since|before|who|which|where|by|during)\b)[^.,;:!?]){1,60}$/u,
    word: /^(?:meets?|holds?|visits?|hosts?|receives?|speaks?|calls?|travels?|goes|welcomes?)$/i,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "would have met B had she come"
    name: "would have met",
    before: /\b(?:would|should)(?:\s(?:also|then|certainly|probably))?\shave\s$/u,
    word: /^(?:met|held|hosted|spoken|visited|received|travelled|traveled)$/i,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "conflicting reports on whether A would meet B"
    name: "doubt whether",
    before:
      /\b(?:reports?|questions?|speculation|doubts?|confusion|uncertainty|debate)\s(?:on|about|over|as\sto)\s(?:whether|if)\s(?:(?!\b(?:when|after|since|before|during|who|which|at)\b)[^.;:!?,]){1,60}$/u,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "rebuffed pressure from C to meet B", "resisted calls to meet B"
    name: "rebuffed pressure",
    before:
      /\b(?:rebuff(?:s|ed)?|resist(?:s|ed)?|reject(?:s|ed)?|ignor(?:es|ed)|refus(?:es|ed)|den(?:ies|ied)|def(?:ies|ied))\b[^.;:!?]{0,40}\b(?:pressure|calls?|demands?|appeals?|pleas?)\b[^.;:!?]{0,60}\bto\s(?:\p{L}+\s){0,2}$/u,
    status: "cancelled",
    direction: 1,
    confidence: 0.6,
  },
  {
    // "is under pressure to meet B"
    name: "pressure to",
    before: /\b(?:pressure|calls)\s(?:(?:on|for|from)\s[^.,;:!?]{1,50}\s)?to\s(?:\p{L}+\s){0,2}$/u,
    word: /^(?:meet|hold|visit|speak|talk|see|call|receive|host|attend|negotiate|talks|meeting)$/i,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "A meeting between A and B was proposed"
    name: "was only proposed",
    noun: true,
    before: anyOf,
    after: told(
      "(?:was|were|has\\sbeen|have\\sbeen|had\\sbeen)\\s(?:proposed|suggested|requested|sought|mooted|floated|demanded)\\b",
    ),
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "A meeting between A and B was ruled out"
    name: "was ruled out",
    noun: true,
    before: anyOf,
    after: told("(?:is|are|was|were|has\\sbeen|have\\sbeen|had\\sbeen)\\s(?:ruled\\sout|rejected|vetoed|blocked)\\b"),
    status: "cancelled",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "Talks between A and B are under way"
    name: "is under way",
    noun: true,
    before: anyOf,
    after: told(
      "(?:is|are)\\s(?:still\\s|now\\s|currently\\s|already\\s)?(?:under\\s?way|in\\sprogress|ongoing|continuing|taking\\splace)\\b",
    ),
    status: "ongoing",
    direction: -1,
    confidence: 0.75,
  },
];
