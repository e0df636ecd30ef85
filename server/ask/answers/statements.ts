/** What somebody said: the sentences that the articles attribute to them. */
import { z } from "zod";
import type { EventRecord, Evidence } from "#contract/graph.ts";
import { byText, normaliseName } from "../../resolve/name-key.ts";
import type { Value } from "../../store/engine.ts";
import { readStatements } from "../../store/statements.ts";
import type { Store } from "../../store/store.ts";
import { articleName } from "../article-name.ts";
import { refsOf } from "../entity-refs.ts";
import type { AskFilters } from "../filters.ts";
import { idsOf, periodsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { formsOf, officesOf } from "../name-forms.ts";
import { sayDate } from "../say-date.ts";
import { sayList, sentence } from "../say-event.ts";
import { actorsFor } from "../widen.ts";
import { type Answerer, nothing } from "./answer.ts";
import { ofThatTime, topicStems } from "./pick-rows.ts";

const Row = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  eventId: z.string().nullable(),
  quote: z.string(),
});

/** Outlets use these for one another. */
const alike = [
  "talk talks discussion discussions negotiation negotiations dialogue conversation conversations".split(" "),
  "soldier soldiers troop troops force forces".split(" "),
  "withdraw withdraws withdrew withdrawn withdrawing withdrawal withdrawals pullout".split(" "),
];

/** For each thing that the sentence must hold, the ways to write it, in lower case as the statement compares. */
const wordsFor = ({ about, with: told }: AskFilters, state: GraphState): string[][] =>
  [...(about === null ? [] : [about]), ...told].flatMap((name) => formsFor(name, state));

const formsFor = (name: string, state: GraphState): string[][] => {
  const ids = idsOf(name, "any", state);
  if (ids.length === 0) return topicStems(name).map((stem) => alike.find((words) => words.includes(stem)) ?? [stem]);
  const forms = ids.flatMap((id) => formsOf(id, state));
  return [[...new Set(forms.map((form) => form.toLowerCase()))]];
};

/** The database compares letters; words are compared here: "niger" is not in "nigeria". */
const holds = (quote: string, wanted: string[][]): boolean => {
  const said = ` ${normaliseName(quote)} `;
  return wanted.every((forms) =>
    forms.some((form) =>
      forms.length === 1 ? said.includes(` ${normaliseName(form)}`) : said.includes(` ${normaliseName(form)} `),
    ),
  );
};

/** Sentences of the same speaker that do not hold the words asked for: silence on a topic is not silence. */
const otherwise = async (
  store: Store,
  state: GraphState,
  filters: AskFilters,
  params: Record<string, Value>,
): Promise<string> => {
  if (filters.about === null || filters.person.length === 0) return "";
  const all = await store.ask("ask/statements", { ...params, words: [] }, Row);
  const claims = await store.claims(all.map((row) => row.id));
  const people = filters.person.flatMap((name) => actorsFor(idsOf(name, "actor", state), state));
  const count = new Set(claims.filter((one) => isTheirs(one, people, state)).map((one) => one.quote)).size;
  if (count === 0) return "";
  return sentence(
    `${count === 1 ? "One sentence tells" : `${count} sentences tell`} what ${sayList(filters.person)} said, and ${count === 1 ? "it does not name" : "none of them names"} “${filters.about}”`,
  );
};

const telling = /\b(?:told|informed|assured|notified|briefs?|briefed)\b/i;

/** "A told B": A's words. Both are named in such a claim, and it is the one before the verb who speaks. */
const tells = (quote: string, people: string[], state: GraphState): boolean => {
  const verb = telling.exec(quote);
  if (people.length === 0 || verb === null) return true;
  const before = ` ${normaliseName(quote.slice(0, verb.index))} `;
  return people.some((id) => {
    return formsOf(id, state).some((form) => before.includes(` ${normaliseName(form)} `));
  });
};

const isTheirs = (one: Evidence, people: string[], state: GraphState): boolean =>
  !one.rule.startsWith("told") || tells(one.quote, people, state);

/**
 * Whether an office in the sentence is that of the person: the article speaks of that person, and of nobody else who holds such an office.
 */
const meansHolder = async (
  store: Store,
  state: GraphState,
  filters: AskFilters,
): Promise<(quote: string, article: string) => boolean> => {
  const ids = filters.about === null ? [] : idsOf(filters.about, "any", state);
  const [id] = ids;
  const entity = id === undefined ? undefined : state.lexicon.entities.get(id);
  if (ids.length !== 1 || entity?.label !== "Person") return () => true;
  const surname = entity.name.split(" ").at(-1) ?? entity.name;
  const names = [entity.name, ...entity.aliases.filter((alias) => /\p{Lu}/u.test(alias)), surname].map(normaliseName);
  const titles = new Set(officesOf(entity.id, state));
  const holders = [
    ...new Set(
      state.lexicon.offices.flatMap((office) =>
        officesOf(office.person, state).some((title) => titles.has(title)) ? [office.person] : [],
      ),
    ),
  ].slice(0, 50);
  const articles = new Map(
    await Promise.all(
      [...new Set([entity.id, ...holders])].map(
        async (holder) => [holder, new Set((await store.entity(holder, 1)).articles.map((one) => one.id))] as const,
      ),
    ),
  );
  return (quote, article) => {
    const said = ` ${normaliseName(quote)} `;
    if (names.some((name) => said.includes(` ${name} `))) return true;
    const there = [...articles].filter(([, known]) => known.has(article)).map(([holder]) => holder);
    return there.length === 1 && there[0] === entity.id;
  };
};

/** "Who accused X": the sentence has such a verb, and X behind it. */
const saysSo = ({ saying }: AskFilters, words: string[][]): ((quote: string) => boolean) => {
  if (saying === null) return () => true;
  return (quote) => {
    const said = ` ${normaliseName(quote)} `;
    const verb = said.indexOf(` ${saying}`);
    return verb >= 0 && holds(said.slice(verb), words);
  };
};

/** Where a statement is told to be aimed at somebody ("A accused B"), whoever is named in it besides was not accused. */
const aimedAt = async (
  store: Store,
  state: GraphState,
  { saying, about }: AskFilters,
  rows: z.infer<typeof Row>[],
  evidence: Evidence[],
): Promise<Evidence[]> => {
  const ids = about === null ? [] : idsOf(about, "actor", state);
  if (saying === null || ids.length === 0) return evidence;
  const meant = new Set(actorsFor(ids, state));
  const events = new Map(
    (await store.events([...new Set(rows.flatMap((row) => row.eventId ?? []))])).map((one) => [one.id, one]),
  );
  const aimed = new Map(rows.map((row) => [row.id, events.get(row.eventId ?? "")?.participants ?? []]));
  return evidence.filter((one) => {
    const targets = (aimed.get(one.claimId) ?? []).filter(({ role }) => role === "target");
    return targets.some(({ id }) => meant.has(id));
  });
};

/** Sentences that hold the words, whoever they are by. */
const sayNamed = (filters: AskFilters, evidence: Evidence[]): string => {
  const titles = [...new Set(evidence.map((one) => articleName(one.article)))];
  const where = titles.length <= 4 ? `: ${sayList(titles)}` : "";
  const [sentences, articles] = [evidence.length, new Set(evidence.map((one) => one.article.id)).size];
  return sentence(
    `${sentences === 1 ? "One sentence" : `${sentences} sentences`} that ${sentences === 1 ? "was" : "were"} read in ${articles === 1 ? "one article" : `${articles} articles`} ${sentences === 1 ? "names" : "name"} “${filters.about ?? ""}”${where}`,
  );
};

/** When it was said, where that was asked. */
const sayWhen = (rows: EventRecord[], sentences: number): string => {
  const dated = rows
    .filter(({ date }) => date.start !== null)
    .sort((a, b) => byText(a.date.start ?? "", b.date.start ?? ""));
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return "; no source tells when";
  const days =
    first === last ? sayDate(first.date) : `the first ${sayDate(first.date)} and the last ${sayDate(last.date)}`;
  return `, ${days}${dated.length < sentences ? "; of some of it no source tells when" : ""}`;
};

export const answerStatements: Answerer = async (store, state, filters) => {
  const people = filters.person.flatMap((name) => actorsFor(idsOf(name, "actor", state), state));
  const words = wordsFor(filters, state);
  const everything = filters.kind.length === 0;
  const params = {
    claims: [] as string[],
    people,
    anyone: people.length === 0,
    everything,
    words,
    periods: periodsOf(filters),
  };
  const query = readStatements()("read/ask/statements");
  const said = await store.ask("ask/statements", params, Row);
  const held = said.filter((row) => holds(row.quote, words));
  const means = held.length === 0 ? () => true : await meansHolder(store, state, filters);
  const told = await store.claims(held.map((row) => row.id));
  const says = saysSo(filters, words);
  const theirs = told.filter(
    (one) =>
      means(one.quote, one.article.id) &&
      isTheirs(one, people, state) &&
      says(one.quote) &&
      (!filters.everyYear || (one.date != null && ofThatTime({ date: one.date }, filters))),
  );
  const evidence = await aimedAt(store, state, filters, held, theirs);
  const kept = new Set(evidence.map((one) => one.claimId));
  const found = held.filter((row) => kept.has(row.id));
  if (found.length === 0)
    return {
      ...nothing,
      ran: { query, params: said.length === 0 ? params : { ...params, claims: [""] } },
      note: await otherwise(store, state, filters, params),
    };
  // What the statement cannot tell has narrowed it: the one that is shown gives these sentences and no more.
  const ran = { query, params: found.length === said.length ? params : { ...params, claims: [...kept] } };
  const rows = await store.events([...new Set(found.flatMap((row) => row.eventId ?? []))]);
  const once = [...new Map(evidence.map((one) => [`${one.article.id} ${one.start}`, one])).values()];
  if (everything)
    return {
      ...nothing,
      ran,
      evidence,
      entities: refsOf(people.slice(0, 5), state.lexicon),
      summary: sayNamed(filters, once),
    };
  const speaking = rows.flatMap((row) =>
    row.participants.filter(({ role }) => role === "speaker").map(({ name }) => name),
  );
  const speakers = [...new Set([...evidence.flatMap((one) => one.attributedTo?.speaker ?? []), ...speaking])];
  const articles = new Set(evidence.map((one) => one.article.id)).size;
  const who =
    filters.person.length > 0
      ? sayList(filters.person)
      : speakers.length > 0 && speakers.length <= 6
        ? sayList(speakers.map((speaker) => speaker.replace(/^(?:A|An|The)\b/, (word) => word.toLowerCase())))
        : "several speakers";
  const first = once[0];
  const about = filters.about === null ? "" : ` about “${filters.about}”`;
  const count = once.length === 1 ? "One sentence" : `${once.length} sentences`;
  const quote = once.length === 1 && first ? `: “${first.quote}”` : "";
  return {
    ...nothing,
    rows,
    ran,
    evidence,
    entities: refsOf(people.slice(0, 5), state.lexicon),
    summary: sentence(
      `${count} in ${articles === 1 ? "one article" : `${articles} articles`} ${once.length === 1 ? "tells" : "tell"} what ${who} said${filters.saying === null ? "" : ` with “${filters.saying}…”`}${about}${filters.asks === "when" ? sayWhen(rows, once.length) : ""}${quote}`,
    ),
  };
};
