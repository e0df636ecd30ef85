/**
 * "met B, elected in 2020, and C", "B, born in Exampleton", "B (appointed on Friday)", "A, sworn in as premier on Monday, met B": when and where somebody came to be what he is, told
 * between a comma, bracket or dash behind his name and the next; "B, president from 2010 to 2014".
 * Not: "was elected on Friday and met B", "B, met on Friday", a day behind the aside.
 */
import { isPerson, isTitleWord, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

const became =
  /^(?:appointed|elected|re-?elected|named|sworn|installed|inaugurated|born|nominated|promoted|released|freed|arrested|jailed|imprisoned|dismissed|sacked|fired|ousted|deposed|overthrown|toppled|sentenced|convicted|indicted|confirmed|chosen|picked|crowned|enthroned|expelled|exiled|reappointed|reinstated|wanted|based|living|residing|raised|educated|trained|stationed|accused|charged|detained|buried)$/;

const opens = /^(?:,|\(|-|–|—)$/;

/** "president from | 2010 to 2014", "premier in | 2010": years of an office. Not "B, the premier, in 2010". */
const isOfYears = (items: readonly SceneItem[], at: number): boolean => {
  const item = items[at];
  const isLong = item?.kind === "date" && /^(?:years|period)$/.test(item.date.meaning.kind);
  const leads = /^(?:from|between|in|until|during)$/;
  return isLong && (leads.test(lowerAt(items, at - 1)) || leads.test(item.lower.split(" ")[0] ?? ""));
};

/** Words between the participle and the day: "elected the country's first female president in". */
const longest = 9;

/** Whether the day at `at`, or the place behind the word at `at`, is told of the person whom the aside around it stands behind. */
export function isToldOfPerson(items: readonly SceneItem[], at: number): boolean {
  const years = isOfYears(items, at);
  let office = false;
  for (let back = at - 1; back > Math.max(1, at - longest); back -= 1) {
    const item = items[back];
    office ||= isTitleWord(item);
    // "B, named premier | on Friday", "B, president | from 2010": read as one with the name.
    if (isPerson(item))
      return /, named\s\p{Ll}+$/u.test(item?.lower ?? "") || (years && item?.lower.includes(", ") === true);
    if (years && office && opens.test(item?.lower ?? "") && isPerson(items[back - 1])) return true;
    if (became.test(item?.lower ?? "")) return opens.test(lowerAt(items, back - 1)) && isPerson(items[back - 2]);
    if (opens.test(item?.lower ?? "") || item?.kind === "date" || (item?.kind === "word" && item.pos === "AUX"))
      return false;
  }
  return false;
}
