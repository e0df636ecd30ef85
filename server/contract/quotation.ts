/** Quotation marks that viewer and files draw around a sentence which has none of its own at its ends: “““ says nothing more than “. */
const opening = /^["“”„‟«»「『]/;
const closing = /["“”‟«»」』][.,;:!?]?$/;

export const hasOwnMarks = (quote: string): boolean => opening.test(quote) || closing.test(quote);

/** In text that knows no markup. */
export const inMarks = (quote: string): string => (hasOwnMarks(quote) ? quote : `“${quote}”`);
