/** Agreements known the world over by names that hold no word for an agreement, or by letters. */
import type { Document } from "../document.ts";
import { perKey } from "../keys.ts";
import { knownAgreements as table } from "../vocabulary/agreement-words.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { fold, isJoined } from "./words.ts";

type Form = { keys: string[]; name: string; capitals: boolean };

let forms: Map<string, Form[]> | null = null;

const formsOf = perKey((key): readonly Form[] => {
  forms ??= byFirstWord();
  return forms.get(key) ?? none;
});

const none: readonly Form[] = [];

function byFirstWord(): Map<string, Form[]> {
  const map = new Map<string, Form[]>();
  for (const [name = "", ...others] of table)
    for (const form of [name, ...others]) {
      const keys = form.split(/[\s-]+/).map(fold);
      const [first = ""] = keys;
      map.set(first, [...(map.get(first) ?? []), { keys, name, capitals: keys.length === 1 }]);
    }
  for (const list of map.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return map;
}

/** "the NPT", "New START", "the Iran nuclear deal". Not: "npt", a form that goes on as a longer name. */
function findKnownAgreements(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  for (let index = 0; index < view.words.length; index += 1) {
    const word = view.words[index];
    if (!word?.capital) continue;
    const form = formsOf(word).find(
      ({ keys, capitals }) =>
        (!capitals || /^\p{Lu}\p{L}*\p{Lu}$/u.test(word.text)) &&
        keys.every(
          (key, offset) =>
            view.words[index + offset]?.key === key && (offset === 0 || isJoined(view.words[index + offset])),
        ),
    );
    if (form === undefined) continue;
    const to = index + form.keys.length;
    // Letters alone tell less than the name.
    const name = form.keys.length === 1 ? form.name : printed(document, view, index, to);
    all.push(
      found({ rule: "known-agreement", type: "Agreement", from: index, to, name, kind: "treaty", usual: form.name }),
    );
    index = to - 1;
  }
  return all;
}

export const knownAgreements: MentionRule = { find: findKnownAgreements };
