/**
 * What a body of a state is called, whichever way its state is said: "the Ruritanian Ministry of Tides", "the Ministry of Tides of the Republic
 * of Ruritania", "Ruritania Tide Force" and "Ruritanian Tide Force".
 * Not: a body without its state, one of a single word ("the Ruritanian embassy": there are many).
 */
import type { Found } from "./found.ts";
import { stateOf } from "./states-in-text.ts";
import { fold } from "./words.ts";

/** Between the body and its state: "of the People's Democratic Republic of". */
const ofState =
  / of(?: (?:of|the|republic|kingdom|state|sultanate|emirate|union|commonwealth|democratic|socialist|peoples|islamic|arab|hashemite|federal|federative|bolivarian|plurinational))*$/;

/** The same for every way of saying it; null where no state is said, or too little besides. */
export function bodyOfState({ type, name, iso2 }: Found): string | null {
  const state = type !== "Organization" || iso2 === null ? undefined : stateOf(iso2);
  if (state === undefined) return null;
  const printed = fold(name);
  const forms = [state.name, ...state.names, ...state.adjectives].map(fold);
  const before = forms.find((form) => printed.startsWith(`${form} `));
  const behind = forms.find((form) => printed.endsWith(` ${form}`));
  if (before === undefined && behind === undefined) return null;
  const said = behind === undefined ? printed.slice(before?.length) : printed.slice(0, -behind.length - 1);
  const body = said.replace(ofState, "").trim();
  return body.includes(" ") ? `${iso2} ${body}` : null;
}
