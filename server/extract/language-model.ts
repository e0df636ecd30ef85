/** The only place that loads wink-nlp. */

import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";

export type LanguageModel = WinkMethods & {
  /**
   * wink-nlp numbers the words of its lexicon, and every other word that it ever reads after them, in the order of their
   * coming: numbers below this are the lexicon's.
   */
  lexiconSize: number;
};

/** In no lexicon. */
const noWord = "zqxjkvwy";

let loaded: LanguageModel | null = null;

function load(): LanguageModel {
  const wink = winkNLP(model, ["pos"]);
  const [first] = wink.readDoc(noWord).tokens().out(wink.its.uniqueId);
  return Object.assign(wink, { lexiconSize: Number(first ?? 0) });
}

/** wink-nlp with parts of speech only; loaded at the first call (about 60 ms), kept afterwards. */
export function readLanguageModel(): LanguageModel {
  loaded ??= load();
  return loaded;
}
