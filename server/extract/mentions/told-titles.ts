/**
 * An office that a verb gives to somebody or takes from him.
 * Takes: "A is the head of …", "A was appointed Ruritania's foreign minister", "A has been sworn in as president", "A, who became
 * premier in 2022", "appointed A as envoy"; as former: "A resigned as premier", "A served as ambassador from 2015 to 2019", "A was the premier
 * until 2020".
 * Not taken: what is to come or only possible ("is to become", "will be appointed", "could become", "was nominated"), what is denied ("was
 * not the"), "was appointed by the president", "was elected in 2020".
 */
import type { SentenceView } from "./sentence-view.ts";
import { determiners, type Title, titleForward } from "./titles.ts";
import { isAfterComma, isJoined } from "./words.ts";

const given = /^(?:(?:re-?)?(?:appointed|elected)|named|chosen|sworn|inaugurated|installed|promoted|confirmed)$/;
const taken = /^(?:dismissed|sacked|fired|removed|ousted|deposed|toppled)$/;
/** "took office as", "stepped down as", "served as": each with the word behind it, and whether the office is gone. */
const ways: { verb: RegExp; next?: RegExp; former: boolean }[] = [
  { verb: /^(?:serves|acts|works)$/, former: false },
  { verb: /^(?:served|acted|worked)$/, former: true },
  { verb: /^(?:took|takes|taken)$/, next: /^(?:office|over|power|up)$/, former: false },
  { verb: /^(?:stepped|stood)$/, next: /^down$/, former: true },
  { verb: /^(?:resigned|quit|retired)$/, former: true },
];
const relating = new Set(
  "in after with during at on for over under since despite following by to from before amid when until against not never no".split(
    " ",
  ),
);
/** "was the premier until", "from 2015 to 2019": told of a time that is over. */
const over = /^(?:until|till|from|between|before|during|under)$/;

type Verb = { at: number; former: boolean };

/** Past the verb that begins at `at`: where the office may begin; null where the verb tells of none. */
function pastVerb(view: SentenceView, at: number): Verb | null {
  const key = (index: number) => (isJoined(view.words[index]) ? (view.words[index]?.key ?? "") : "");
  const first = view.words[at]?.key ?? "";
  const next = key(at + 1);
  if (/^(?:is|remains)$/.test(first)) return { at: at + 1, former: false };
  if (/^(?:became|becomes)$/.test(first)) return { at: at + 1, former: false };
  const perfect = /^(?:has|had)$/.test(first);
  const been = perfect && next === "been" ? at + 2 : first === "was" ? at + 1 : null;
  if (been !== null && given.test(key(been))) return { at: been + (key(been + 1) === "in" ? 2 : 1), former: false };
  if (been !== null && taken.test(key(been))) return key(been + 1) === "as" ? { at: been + 1, former: true } : null;
  if (first === "was") return { at: at + 1, former: true };
  const verb = perfect ? at + 1 : at;
  const told = perfect ? next : first;
  const way = ways.find((one) => one.verb.test(told) && (one.next === undefined || one.next.test(key(verb + 1))));
  if (way === undefined) return null;
  const as = way.next === undefined ? verb + 1 : verb + 2;
  // "has served as": still, for all that is told.
  return key(as) === "as" ? { at: as, former: way.former && !(perfect && told === "served") } : null;
}

/** The office that begins at `from`, where nothing but its own words stand before its noun. */
function officeAt(view: SentenceView, from: number, bare: boolean): Title | null {
  let index = view.words[from]?.key === "as" ? from + 1 : from;
  const first = view.words[index];
  if (first === undefined || !isJoined(first)) return null;
  const opens = determiners.has(first.key);
  if (opens) index += 1;
  // "is minister" alone is no way to tell it; "is Ruritania's minister", "is minister of defence" are.
  const owned = view.words[(view.cover[index]?.to ?? index + 1) - 1]?.possessive === true;
  // "was the first minister to resign"
  const named = view.words[index];
  if (named?.capital === false && /^(?:first|last|only|youngest|oldest)$/.test(named.key)) return null;
  const title = titleForward(view, index);
  if (title === null || !(opens || owned || bare || index > from || title.to > title.from + 2)) return null;
  const head = view.words.findIndex(({ key }, at) => at >= index && key === title.head);
  return view.words.slice(index, head).some(({ key }) => relating.has(key)) ? null : title;
}

/** "appointed | A as envoy", "named | A foreign minister": the office behind the name of whom somebody gave it. */
function titleOfObject(view: SentenceView, nameStart: number, nameEnd: number): Title | null {
  const verb = view.words[nameStart - 1];
  if (
    verb === undefined ||
    !isJoined(view.words[nameStart]) ||
    !/^(?:appointed|named|elected|promoted)$/.test(verb.key)
  )
    return null;
  // "was elected A": no name of whom it was given; "to have appointed A", "not appointed A": nothing that was done.
  if (/^(?:was|been|not|never|have)$/.test(view.words[nameStart - 2]?.key ?? "")) return null;
  return officeAt(view, nameEnd, true);
}

/** The office that the words behind the name at `nameStart`..`nameEnd` tell of; null where they tell of none. */
export function titleTold(view: SentenceView, nameStart: number, nameEnd: number): Title | null {
  const object = titleOfObject(view, nameStart, nameEnd);
  if (object !== null) return object;
  const first = view.words[nameEnd];
  const relative = first?.key === "who" && isAfterComma(first);
  const at = relative ? nameEnd + 1 : nameEnd;
  if (first === undefined || !isJoined(view.words[at])) return null;
  const verb = pastVerb(view, at);
  if (verb === null) return null;
  const bare = !/^(?:is|remains|was)$/.test(view.words[verb.at - 1]?.key ?? "");
  const title = officeAt(view, verb.at, bare);
  if (title === null) return null;
  const gone = view.words.slice(title.to).some(({ key }) => over.test(key));
  // "was the envoy who": of that time, and maybe still.
  const former = verb.former && (gone || view.words[verb.at - 1]?.key !== "was");
  return former ? { ...title, former } : title;
}
