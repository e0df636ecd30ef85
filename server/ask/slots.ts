/** Which of the things that a name may mean fit the slot of the question in which it stands. */
import type { EntityType } from "#contract/ontology.ts";
import type { NameItem } from "./items.ts";
import type { Form, FormRank, Lexicon, LexiconEntity } from "./lexicon.ts";
import { regionPrefix } from "./regions.ts";

export type Slot = "actor" | "place" | "thing" | "any";

const labels: Record<Slot, readonly (readonly EntityType[])[]> = {
  actor: [["Person", "Government", "Organization"]],
  place: [["Place"], ["Government"], ["Base", "Organization"]],
  thing: [["Agreement"], ["Base"]],
  any: [["Person", "Government", "Organization", "Agreement", "Base"], ["Place"]],
};

// Within a slot, only the surest kind of match counts; a lone surname that is somebody's whole name is no surer than a surname.
const tiers: Record<FormRank, number> = {
  name: 0,
  alias: 0,
  country: 0,
  surname: 1,
  part: 1,
  demonym: 1,
  acronym: 1,
  given: 2,
  capital: 2,
  middle: 3,
};

const tierOf = (form: Form, entity: LexiconEntity, oneWord: boolean): number => {
  const tier = tiers[form.rank];
  // "Sample" is the person of that surname before it is the "Sample administration".
  if (form.rank === "part" && oneWord && entity.label !== "Person") return 1.5;
  return tier === 0 && oneWord && entity.label === "Person" ? 1 : tier;
};

/** A capital stands for a government that acts; as a place it is a city, and its state's other cities are no answer. A region is a place only. */
const fitsSlot = (form: Form, slot: Slot): boolean =>
  slot === "place" ? form.rank !== "capital" : slot === "actor" || !form.id.startsWith(regionPrefix);

/** Ids of what is meant: more than one where the name is ambiguous. Empty where nothing fits the slot. */
export const fitting = (name: Pick<NameItem, "candidates" | "text">, slot: Slot, lexicon: Lexicon): string[] => {
  const oneWord = !/\s/.test(name.text);
  const classes = labels[slot];
  const fits = name.candidates.flatMap((form) => {
    const entity = fitsSlot(form, slot) ? lexicon.entities.get(form.id) : undefined;
    // By its adjective a region stands for its governments.
    const acting = slot === "actor" && form.rank === "demonym" && entity?.label === "Place";
    const order = !entity ? -1 : acting ? 0 : classes.findIndex((wanted) => wanted.includes(entity.label));
    return entity && order >= 0 ? [{ id: form.id, tier: tierOf(form, entity, oneWord), order }] : [];
  });
  // The surest match first, then the label that the slot likes best.
  const tier = Math.min(...fits.map((fit) => fit.tier));
  const sure = fits.filter((fit) => fit.tier === tier);
  const order = Math.min(...sure.map((fit) => fit.order));
  return [...new Set(sure.filter((fit) => fit.order === order).map((fit) => fit.id))].sort();
};
