/** Names of the lexicon as the contract refers to them. */
import type { EntityRef } from "#contract/graph.ts";
import type { Lexicon, LexiconEntity } from "./lexicon.ts";

export const refOf = ({ id, name, label }: LexiconEntity): EntityRef => ({ id, name, label });

export const refsOf = (ids: Iterable<string>, lexicon: Lexicon): EntityRef[] =>
  [...ids].flatMap((id) => {
    const entity = lexicon.entities.get(id);
    return entity ? [refOf(entity)] : [];
  });
