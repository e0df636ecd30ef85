/** Names of several, told apart where two have the same: "Ana Sample (Foreign Minister) and Ana Sample (scholar)". */
import type { Lexicon } from "./lexicon.ts";

/** What the articles call somebody, or else of what kind it is. */
const calledSo = (id: string, { entities, offices }: Lexicon): string => {
  const held = offices.filter(({ person }) => person === id);
  const office = held.find(({ former }) => !former) ?? held[0];
  if (office === undefined) return entities.get(id)?.kind ?? "nothing more is told";
  const body = office.body === null ? undefined : entities.get(office.body)?.name;
  return body === undefined ? office.title : `${office.title}, ${body}`;
};

export const namesApart = (ids: string[], lexicon: Lexicon): string[] => {
  const names = ids.map((id) => lexicon.entities.get(id)?.name ?? id);
  return ids.map((id, at) => {
    const name = names[at] ?? id;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${calledSo(id, lexicon)})`;
  });
};
