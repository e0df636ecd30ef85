/** Where a name may be one of several people's, each article's use of it goes by whom it has them meet. */
import { byText } from "../name-key.ts";
import type { Atom } from "./atom.ts";
import { compatible, type Encounter } from "./encounters.ts";
import { metTheSame } from "./judge-person.ts";
import type { Rulings } from "./rulings.ts";

export type PlacedParts = {
  /** The one core that met the same person on the same days. */
  home: Map<Atom, readonly Atom[]>;
  /** The others: those that did so among themselves are together. */
  rest: Atom[][];
};

export function placeParts(parts: readonly Atom[], cores: Iterable<readonly Atom[]>, rulings: Rulings): PlacedParts {
  const home = new Map<Atom, readonly Atom[]>();
  const candidates = [...cores];
  for (const part of parts) {
    const [one, second] = candidates.filter(
      (core) =>
        core.some((atom) => metTheSame(part, atom, "any")) &&
        core.every((atom) => rulings.between(part, atom) !== "different"),
    );
    if (one !== undefined && second === undefined) home.set(part, one);
  }
  return { home, rest: together(parts.filter((part) => !home.has(part))) };
}

/** Connected by encounters with one person whose days follow each other without a gap. */
function together(parts: readonly Atom[]): Atom[][] {
  const groupOf = new Map(parts.map((part) => [part, [part]]));
  const join = (a: Atom, b: Atom) => {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (one === undefined || other === undefined || one === other) return;
    one.push(...other);
    for (const part of other) groupOf.set(part, one);
  };
  const byWhom = new Map<string, { part: Atom; encounter: Encounter }[]>();
  for (const part of parts) {
    for (const [whom, encounters] of part.met) {
      const told = encounters.map((encounter) => ({ part, encounter }));
      byWhom.set(whom, [...(byWhom.get(whom) ?? []), ...told]);
    }
  }
  for (const told of byWhom.values()) {
    told.sort((x, y) => x.encounter.days[0] - y.encounter.days[0] || byText(x.part.id, y.part.id));
    let last = told[0];
    for (const next of told) {
      if (last === undefined) break;
      if (compatible(last.encounter, next.encounter)) join(last.part, next.part);
      if (next.encounter.days[1] > last.encounter.days[1]) last = next;
    }
  }
  return [...new Set(groupOf.values())];
}
