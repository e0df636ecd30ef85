/** How surely a sentence is read. No rule is wholly sure; a reader who confirmed it is. */
import { inPercent } from "../../in-percent.ts";

export const surenessInWords = (confidence: number): string =>
  confidence === 1 ? "confirmed by a reader" : `${inPercent(confidence)} sure`;
