/** Groups of words that mean something else together than apart. */
import { type Signal, signalsOf } from "./vocabulary.ts";
import type { Word } from "./words.ts";

type Phrase = { text: string; length: number; signals: ReadonlySet<Signal> };

// The longer before the shorter that it begins with. A star stands for one of the verbs of contact, which is left in place.
const phrases: [string, Signal[]][] = [
  ["only those", ["and"]],
  ["only the ones", ["and"]],
  ["just those", ["and"]],
  ["just the ones", ["and"]],
  ["have to do with", ["connect"]],
  ["has to do with", ["connect"]],
  ["in common", ["connect"]],
  ["each other", ["filler"]],
  ["one another", ["filler"]],
  ["going to *", ["future"]],
  ["supposed to", ["plan"]],
  ["meant to", ["plan"]],
  ["due to *", ["plan"]],
  ["about to *", ["future"]],
  ["set to *", ["future"]],
  ["called off", ["cancel"]],
  ["call off", ["cancel"]],
  ["pulled out of", ["cancel", "withdraw"]],
  ["did not take place", ["cancel"]],
  ["never took place", ["cancel"]],
  ["did not happen", ["cancel"]],
  ["never happened", ["cancel"]],
  ["put off", ["cancel"]],
  ["pushed back", ["cancel"]],
  ["more than once", ["again"]],
  ["more than one time", ["again"]],
  ["several times", ["again"]],
  ["went ahead", ["filler"]],
  ["go ahead", ["filler"]],
  ["gone ahead", ["filler"]],
  ["took place", ["filler"]],
  ["take place", ["filler"]],
  ["taken place", ["filler"]],
  ["takes place", ["filler"]],
  ["took part in", ["attend"]],
  ["take part in", ["attend"]],
  ["taken part in", ["attend"]],
  ["set up", ["built"]],
  ["tear up", ["action"]],
  ["tore up", ["action"]],
  ["torn up", ["action"]],
  ["took power", ["coup"]],
  ["take power", ["coup"]],
  ["taken power", ["coup"]],
  ["seized power", ["coup"]],
  ["seize power", ["coup"]],
  ["seized control", ["coup"]],
  ["who is leading", ["who", "lead"]],
  ["who heads", ["who", "lead"]],
  ["who head", ["who", "lead"]],
  ["who chairs", ["who", "lead"]],
  ["who commands", ["who", "lead"]],
  // Who called on somebody went there; who called somebody phoned.
  ["called on", ["meet"]],
  ["calls on", ["meet"]],
  ["call on", ["meet"]],
  ["got together", ["meet"]],
  ["get together", ["meet"]],
  ["sat down", ["meet"]],
  ["sit down", ["meet"]],
  ["come together", ["meet"]],
  ["came together", ["meet"]],
  ["on the line with", ["call", "with"]],
  ["on the phone with", ["call", "with"]],
  ["phone call", ["call"]],
  ["phone calls", ["call"]],
  ["by phone", ["call"]],
  ["by telephone", ["call"]],
  ["on the phone", ["call"]],
  ["over the phone", ["call"]],
  ["face to face", ["inPerson"]],
  ["in person", ["inPerson"]],
  ["most recent", ["latest"]],
  ["most recently", ["latest"]],
  ["how often", ["often"]],
  ["how many times", ["often"]],
  ["death toll", ["harm", "many"]],
  ["how big", ["many"]],
  ["how large", ["many"]],
  ["size of", ["many"]],
  ["how many", ["many"]],
  ["how much", ["many"]],
  ["how frequently", ["often"]],
  ["at what time", ["when"]],
  ["so far", ["filler"]],
  ["in the articles", ["filler"]],
  ["in charge of", ["run"]],
  ["is there any evidence that", ["whether"]],
  ["is there evidence that", ["whether"]],
  ["is there any evidence of", ["whether"]],
  ["is it true that", ["whether"]],
  ["do you know if", ["whether"]],
  ["do you know whether", ["whether"]],
  ["staged the coup", ["coup"]],
  ["staged a coup", ["coup"]],
  ["led the coup", ["coup"]],
  ["behind the coup", ["coup"]],
  ["carried out the coup", ["coup"]],
  ["mounted the coup", ["coup"]],
  ["been to", ["visit"]],
  ["been in", ["visit"]],
  ["on a visit to", ["visit"]],
  ["show me the sentence that says", ["list"]],
  ["show me the sentences that say", ["list"]],
  ["show the sentence that says", ["list"]],
  ["which sentence says", ["list"]],
  ["which sentences say", ["list"]],
  ["what sentence says", ["list"]],
  ["is there proof that", ["whether"]],
  ["is there any proof that", ["whether"]],
  ["what is the evidence that", ["list"]],
  ["what evidence is there that", ["list"]],
  ["how do we know that", ["list"]],
  ["how do you know that", ["list"]],
  ["what is the source for", ["list"]],
  ["what are the sources for", ["list"]],
  ["were did", ["where"]],
  ["under way", ["ongoing"]],
  ["i want to know", ["filler"]],
  ["i would like to know", ["filler"]],
  ["id like to know", ["filler"]],
  ["do you think", ["opinion"]],
  ["your opinion", ["opinion"]],
  ["your view", ["opinion"]],
  ["coup detat", ["coup"]],
  ["coup d etat", ["coup"]],
  ["coups detat", ["coup"]],
  ["pull out", ["withdraw"]],
  ["pulled out", ["withdraw"]],
  ["at odds", ["disagree"]],
  ["sources agree", ["disagree"]],
  ["articles agree", ["disagree"]],
  ["reports agree", ["disagree"]],
  ["outlets agree", ["disagree"]],
  ["tell reporters", ["say"]],
  ["told reporters", ["say"]],
  ["tell journalists", ["say"]],
  ["told journalists", ["say"]],
  ["tell the press", ["say"]],
  ["told the press", ["say"]],
  ["tell me about", ["describe"]],
  ["tell me", ["list"]],
  ["tell us", ["list"]],
  ["show me", ["list"]],
  ["give me", ["list"]],
];

const split = phrases.map(([text, signals]) => ({
  text,
  words: text.split(" "),
  signals: new Set(signals) as ReadonlySet<Signal>,
}));
/** Every word of a phrase, so that none of them is taken for a typing error. */
export const phraseWords: ReadonlySet<string> = new Set(split.flatMap(({ words }) => words));

const contact =
  /^(meet|see|talk|speak|visit|travel|go|call|phone|host|receive|hold|discuss|negotiate|sign|fly|attend|have|be|confer|welcome)$/;

// "What about X?" leans on the question before; "who said what about X" does not.
const openings = ["what about", "how about"];

/** "Which sources say that …", "what article reports …": asks what the rest asks; every answer names its sources. */
const askingSources = (words: Word[]): Phrase | null => {
  if (!/^(which|what)$/.test(words[0]?.norm ?? "") || !signalsOf(words[1]?.norm ?? "").has("source")) return null;
  if (
    !/^(?:say|says|said|(?:report|state|claim|mention|confirm|cover|describe)(?:e?[sd]|ed)?|tell|tells|told|write|wrote|writes)$/.test(
      words[2]?.norm ?? "",
    )
  )
    return null;
  if (words[3]?.norm === "about" || (/^mention/.test(words[2]?.norm ?? "") && words[3]?.norm !== "that")) return null;
  const length = /^(that|of)$/.test(words[3]?.norm ?? "") ? 4 : 3;
  return { text: "which sources say", length, signals: new Set<Signal>(["list"]) };
};

export const phraseAt = (words: Word[], at: number): Phrase | null => {
  const sources = at === 0 ? askingSources(words) : null;
  if (sources) return sources;
  const opening = openings.find(
    (text) => at <= 1 && words[at]?.norm === text.split(" ")[0] && words[at + 1]?.norm === "about",
  );
  if (opening && (at === 0 || words[0]?.norm === "and"))
    return { text: opening, length: 2, signals: new Set<Signal>(["and"]) };
  for (const phrase of split) {
    const length = phrase.words.at(-1) === "*" ? phrase.words.length - 1 : phrase.words.length;
    const fits = phrase.words.every((expected, index) => {
      const word = words[at + index]?.norm ?? "";
      return expected === "*" ? contact.test(word) : word === expected;
    });
    if (fits) return { text: phrase.words.slice(0, length).join(" "), length, signals: phrase.signals };
  }
  return null;
};
