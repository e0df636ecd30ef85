/** Which status a question is about, by its tense and its verbs. "Met" is what happened, and nothing else. */
import type { Status } from "#contract/ontology.ts";
import type { Item } from "../items.ts";
import type { Shape } from "../shape.ts";

export type AskedStatus = { status: Status[]; ever: boolean };

/** "The meeting" is a noun. */
const isArticle = (item: Item | undefined): boolean =>
  item?.kind === "word" && /^(the|a|an|this|that|any|of)$/.test(item.norm);

export const statusOf = (shape: Shape): AskedStatus => {
  const now = (status: Status[], ever = false): AskedStatus => ({ status, ever });
  if (shape.has("cancel"))
    return now(
      shape.words.some((word) => /^(refuse|reject|decline|snub|boycott|shun|avoid)/.test(word.norm))
        ? ["cancelled", "denied"]
        : ["cancelled"],
      true,
    );
  if (shape.has("deny")) return now(["denied"], true);
  if (shape.has("allege")) return now(["alleged"], true);
  const looksBack = shape.words.some((word) =>
    /^(did|was|were|had|planned|scheduled|intended|expected)$/.test(word.norm),
  );
  if (shape.has("plan")) return now(["planned"], looksBack && !shape.words.some((word) => word.norm === "upcoming"));
  if (shape.has("future")) return now(["planned"]);
  if (shape.has("ongoing")) return now(["ongoing"]);
  const present =
    shape.words.some((word) => /^(is|are)$/.test(word.norm)) &&
    shape.items.some(
      (item, index) =>
        item.kind === "word" &&
        /^(meeting|seeing|visiting|travelling|traveling|hosting|receiving|calling|going|flying|coming|heading)$/.test(
          item.norm,
        ) &&
        !isArticle(shape.items[index - 1]),
    );
  if (present && !shape.words.some((word) => /^(there|what|which)$/.test(word.norm)))
    return now(["planned", "ongoing"]);
  return now(shape.has("talk") && !shape.has("meet") ? ["happened", "ongoing"] : ["happened"]);
};
