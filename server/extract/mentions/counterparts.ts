/**
 * "his Ruritanian counterpart", where the article names him elsewhere: the one person of that state, or the one of several who holds an
 * office of the same kind as the person whose counterpart he is.
 * Not taken: a counterpart whose name follows ("his Ruritanian counterpart, Anna Exempel"), counterparts of several states.
 */
import { type KnownPerson, ofStates } from "./discourse.ts";
import type { SentenceView } from "./sentence-view.ts";

const offices = /^(?:president|minister|premier|chancellor|king|secretary|ambassador|speaker|general|adviser|envoy)$/;

const possessive = /^(?:his|her|its|their)$/;

const officesOf = (known: KnownPerson): string[] => known.titles.flat().filter((word) => offices.test(word));

export function counterpartAt(
  view: SentenceView,
  index: number,
  people: ReadonlyMap<string, KnownPerson>,
  inSentence: readonly KnownPerson[],
): { to: number; who: KnownPerson } | null {
  const cover = view.cover[index];
  if (cover === undefined || cover.from !== index || cover.known.kind !== "adjective") return null;
  if (!/^(?:counterpart|peer)$/.test(view.words[cover.to]?.key ?? "")) return null;
  // "Exempel Hosts Ruritanian Counterpart": a headline leaves the "his" out.
  if (!possessive.test(view.words[index - 1]?.key ?? "") && view.sentence.kind !== "headline") return null;
  const next = view.words[cover.to + 1];
  // A name follows, or one in commas.
  if (next?.capital && /^,?\s["“'‘]?$/u.test(next.gap)) return null;
  const states = cover.known.iso2;
  const holders = [...people.values()].filter((known) => ofStates(known, states) && !inSentence.includes(known));
  const own = inSentence[0] === undefined ? [] : officesOf(inSentence[0]);
  const alike = holders.filter((known) => officesOf(known).some((office) => own.includes(office)));
  const [who, ...others] = holders.length === 1 ? holders : alike;
  return who === undefined || others.length > 0 ? null : { to: cover.to + 1, who };
}
