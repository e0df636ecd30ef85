/** Bodies known by name, as a table: what they are called, their kind, and the state whose they are. */
import { armedForces } from "./armed-forces.ts";
import { organizations } from "./organizations.ts";

export type KnownOrganization = {
  kind: string;
  name: string;
  forms: string[];
  /** Of whose armed forces it is: other states have bodies of the same bare name. Null for all others. */
  iso2: string | null;
};

let table: KnownOrganization[] | null = null;

export function knownOrganizations(): KnownOrganization[] {
  table ??= [
    ...readLines(organizations).map(({ head, forms }) => ({ kind: head, name: forms[0] ?? "", forms, iso2: null })),
    ...readLines(armedForces).map(({ head, forms }) => ({
      kind: "military",
      name: forms[0] ?? "",
      forms,
      iso2: head === "" ? null : head,
    })),
  ];
  return table;
}

const readLines = (text: string): { head: string; forms: string[] }[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [head = "", ...forms] = line.split("|");
      return { head, forms };
    });
