/**
 * An agreement that the sentence names only as "the current one".
 * Takes: "a new agreement to replace the current one, which expires in May", "its pact will follow the previous one".
 * Not taken: "one" far behind the noun, "the one", "the current one" of something else than an agreement.
 */
import { agreementNouns as nouns } from "../vocabulary/agreement-words.ts";
import { kindOf } from "./agreement-phrase.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

const which = /^(?:current|existing|present|previous|old|earlier)$/;
/** Words between the noun and what stands for it. */
const farthest = 8;

function findAgreementsAsOne(view: SentenceView): Found[] {
  return view.words.flatMap((word, index) => {
    const adjective = view.words[index - 1];
    if (word.key !== "one" || adjective === undefined || !isJoined(word) || !which.test(adjective.key)) return [];
    const noun = view.words
      .slice(Math.max(0, index - farthest), index - 1)
      .findLast((each) => nouns.has(each.key) && !each.key.endsWith("s"));
    if (noun === undefined) return [];
    return [
      found({
        rule: "described-agreement",
        type: "Agreement",
        from: index - 1,
        to: index + 1,
        name: `${adjective.key} ${noun.key}`,
        kind: kindOf(noun.key),
        states: [],
      }),
    ];
  });
}

export const agreementsAsOne: MentionRule = { cues: new Set(["one"]), find: (_, view) => findAgreementsAsOne(view) };
