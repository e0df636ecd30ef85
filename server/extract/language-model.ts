/** The only place that loads wink-nlp. */

import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";

let loaded: WinkMethods | null = null;

/** wink-nlp with parts of speech only; loaded at the first call (about 60 ms), kept afterwards. */
export function readLanguageModel(): WinkMethods {
  loaded ??= winkNLP(model, ["pos"]);
  return loaded;
}
