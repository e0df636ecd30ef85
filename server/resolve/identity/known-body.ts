/** Bodies that the world knows under several names: letters, short forms and translations lead to one, though no article tells both. */
import { type KnownOrganization, knownOrganizations } from "../../extract/vocabulary/known-organizations.ts";
import { leadingState } from "../countries.ts";
import { normaliseName } from "../name-key.ts";

/** Kinds of which there is one in the world by each name; every state has a parliament, a court and parties. */
const unique = new Set(["igo", "mission", "military", "agency", "armed group"]);

let byForm: Map<string, KnownOrganization> | null = null;

function readForms(): Map<string, KnownOrganization> {
  const forms = new Map<string, KnownOrganization>();
  for (const body of knownOrganizations()) {
    if (!unique.has(body.kind)) continue;
    for (const form of body.forms) {
      const name = normaliseName(form);
      // "Southern Command" is another state's as well.
      const bare = body.iso2 !== null && /\s/.test(form) && leadingState(name) === null && /\bcommand$/.test(name);
      if (!bare && !forms.has(name)) forms.set(name, body);
    }
  }
  return forms;
}

/** The body that is known by this name; null for what is not known, or is another state's. */
export function knownBody(name: string, iso2: string | null): KnownOrganization | null {
  byForm ??= readForms();
  const body = byForm.get(normaliseName(name).replace(/^the /, ""));
  return body === undefined || (iso2 !== null && body.iso2 !== iso2) ? null : body;
}
