/**
 * "The U.N. chief", "the NATO boss": who is named in the article as the one who leads that body ("UN Secretary-General A", "Anna Exempel, the director of the …").
 * Not taken: a name behind ("the UN chief, A"), a body that nobody or several in the article lead, "the police chief".
 */
import type { KnownPerson } from "./discourse.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

/** Not a deputy, nor whoever speaks for it. */
const leading =
  /^(?:(?!deputy|assistant|under|vice|former)[\p{L}-]+ )*(?:secretary[ -]general|director(?:[ -]general)?|president|chief|head|chair(?:man|woman|person)?|administrator|commissioner)$/u;

const plain = (key: string): string => key.replaceAll(".", "");

export function chiefOfBody(
  view: SentenceView,
  index: number,
  people: readonly KnownPerson[],
): { to: number; who: KnownPerson } | null {
  const [body, noun, next] = [view.words[index + 1], view.words[index + 2], view.words[index + 3]];
  if (body === undefined || !/^(?:\p{Lu}\.?){2,6}$/u.test(body.text) || !isJoined(body)) return null;
  if (noun === undefined || !/^(?:chief|boss|head)$/.test(noun.key) || !isJoined(noun)) return null;
  if (next?.capital && /^,?\s["“'‘]?$/u.test(next.gap)) return null;
  const holders = people.filter((known) =>
    known.titles.some((title) => leading.test(title.join(" ")) && title.map(plain).includes(plain(body.key))),
  );
  const [who] = holders;
  return who === undefined || holders.length > 1 ? null : { to: index + 3, who };
}
