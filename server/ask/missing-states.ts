/**
 * States that the graph knows by their cities and bodies alone. "In Example" finds the meeting in a city of Example, and what its ministry did is the
 * state's doing, though no article names the state. Not: states of which the graph has nothing at all.
 */
import { countryNamed, stateOfCode } from "./country-forms.ts";
import type { LexiconEntity } from "./lexicon.ts";
import { regionPrefix } from "./regions.ts";

const isState = (one: LexiconEntity): boolean => one.label === "Government" || countryNamed(one) !== null;

export const missingStates = (entities: readonly LexiconEntity[]): LexiconEntity[] => {
  const codes = (fits: (one: LexiconEntity) => boolean): Set<string> =>
    new Set(entities.filter(fits).flatMap((one) => one.iso2?.toUpperCase() ?? []));
  const known = codes(isState);
  const told = codes((one) => one.label === "Place" || one.label === "Organization" || one.label === "Base");
  return [...told]
    .filter((iso2) => !known.has(iso2))
    .sort()
    .flatMap((iso2) => {
      const name = stateOfCode(iso2);
      const id = `${regionPrefix}state ${iso2.toLowerCase()}`;
      return name === null ? [] : [{ id, name, label: "Government", aliases: [], kind: null, iso2 }];
    });
};
