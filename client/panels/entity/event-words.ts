/** Events in words. */
import type { EventRecord } from "#contract/graph.ts";
import type { Role } from "#contract/ontology.ts";
import { counted } from "../../counted.ts";

/** `3 sentences, 2 independent sources`: copies of one text are one source. */
export const sourcesInWords = ({ evidence, independentSources }: EventRecord): string =>
  `${counted(evidence.length, "sentence")}, ${independentSources === 1 ? "1 source" : counted(independentSources, "independent source")}`;

/** `AgreementAction` → `Agreement action`. */
export const kindInWords = (kind: string): string => {
  const words = kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `troop_count` or `troopCount` → `Troop count`. */
export const propertyInWords = (property: string): string => kindInWords(property.replaceAll(/[_-]/g, " "));

const roleWords: Partial<Record<Role, string>> = {
  actor: "acting side",
  target: "other side",
  present: "also present",
};

/** `host`; what a participant was, to stand after its name. Empty for who simply took part. */
export const roleInWords = (role: Role): string => (role === "participant" ? "" : (roleWords[role] ?? role));
