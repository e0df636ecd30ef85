/** Words that several cues share, for their patterns. */

export const adverbs =
  "(?:\\s(?:also|then|now|later|still|again|first|next|soon|separately|jointly|instead|now|formally|personally|likely|both|all|each|shortly|not))?";
export const called =
  "(?:cancell?ed|called\\soff|postponed|put\\soff|scrapped|shelved|delayed|suspended|aborted|abandoned|rescheduled|pushed\\sback|deferred|broken\\soff|scuttled|put\\s(?:on\\s(?:hold|ice)|back))";
export const calling =
  "(?:cancel(?:s|led|ed|ling|ing)?|call(?:s|ed|ing)?\\soff|postpon(?:e|es|ed|ing)|put(?:s|ting)?\\soff|scrap(?:s|ped|ping)?|shelv(?:e|es|ed|ing)|delay(?:s|ed|ing)?|suspend(?:s|ed|ing)?|abandon(?:s|ed|ing)?|pull(?:s|ed|ing)?\\sout\\sof|withdr(?:aw|aws|ew|awn|awing)\\sfrom|boycott(?:s|ed|ing)?|skip(?:s|ped|ping)?|miss(?:es|ed)|postponement\\sof|cancellation\\sof|reschedul(?:e|ed|es|ing))";
export const infinitive =
  "(?:meet|hold|have|host|receive|welcome|visit|travel|speak|talk|confer|call|sit|conduct|attend|join|discuss|see|pay|make|greet|start|begin|resume|return|go)";
export const planning =
  "(?:due|set|scheduled|slated|expected|planning|preparing|supposed|poised|likely|about|going|gearing\\sup|bound|on\\scourse)";
export const noise = "[^.;:!?]{0,40}";
/** What somebody asks for who asks to meet. */
export const askedFor = /^(?:meet|talk|speak|confer|meeting|talks|call|discussions|dialogue|summit)$/i;
