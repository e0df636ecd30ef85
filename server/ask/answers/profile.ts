/** Who or what something is: its offices or facts, as the sources give them. */
import type { EntityDetail, EntityRef, Fact } from "#contract/graph.ts";
import { byText } from "../../resolve/name-key.ts";
import { refsOf } from "../entity-refs.ts";
import { idsOf } from "../find-events.ts";
import { sayDate } from "../say-date.ts";
import { sayList, sentence } from "../say-event.ts";
import { type Answerer, nothing } from "./answer.ts";
import { findFacts } from "./facts.ts";
import { findOffices } from "./offices.ts";

const kinds: Record<EntityRef["label"], string> = {
  Person: "a person",
  Government: "a government",
  Organization: "an organization",
  Agreement: "an agreement",
  Base: "a base",
  Place: "a place",
  Event: "an event",
};

const sayOne = (
  ref: EntityRef,
  kind: string | null,
  facts: { about: EntityRef; fact: Fact }[],
  relations: EntityDetail["relations"],
  property: string | null,
): string => {
  const valuesOf = (property: string): string[] =>
    facts
      .filter((one) => one.about.id === ref.id && one.fact.property === property)
      .flatMap((one) => one.fact.values.map((value) => value.value));
  const [offices, parties] = [valuesOf("office"), valuesOf("party")];
  const ofParty = parties.length === 0 ? "" : `told to be of ${sayList(parties.map((party) => `“${party}”`))}`;
  const called = offices.length === 0 ? "" : `called ${sayList(offices.map((office) => `“${office}”`))}`;
  if (called !== "" || ofParty !== "") return `${ref.name} is ${[called, ofParty].filter(Boolean).join(", and ")}`;
  const partners = relations.flatMap((one) => (one.type === "PARTY_TO" && !one.outgoing ? one.other.name : []));
  const told = [
    ...(partners.length === 0 ? [] : [`of ${sayList([...new Set(partners)].sort(byText))}`]),
    ...relations
      .filter((one) => /^(LOCATED_IN|PART_OF|OPERATES)$/.test(one.type))
      .map((one) => (one.outgoing ? `in ${one.other.name}` : one.type === "OPERATES" ? `run by ${one.other.name}` : ""))
      .filter(Boolean),
  ];
  const silent = property === "parties" && partners.length === 0 ? ", and no source tells whose it is" : "";
  if (told.length > 0)
    return `${ref.name} is ${kinds[ref.label]}${kind === null ? "" : ` (${kind})`}, ${sayList([...new Set(told)])}`;
  return `${ref.name} is ${kinds[ref.label]}${kind === null ? "" : ` (${kind})`}${silent}`;
};

/** Who was overthrown is told so beside the office: a title alone would say too much. */
const overthrown = (details: EntityDetail[]): string =>
  details
    .flatMap(({ node, events }) => {
      const coup = events.find(
        (event) =>
          event.kind === "Coup" &&
          event.status === "happened" &&
          event.participants.some((one) => one.id === node.id && one.role === "target"),
      );
      return coup === undefined ? [] : [` ${node.name} is told to have been overthrown ${sayDate(coup.date)}.`];
    })
    .join("");

/** "Is X the Y?": the titles of X that say so, and beside them what else X is called. */
const answerOffice: Answerer = async (store, state, filters) => {
  const ids = filters.person.flatMap((name) => idsOf(name, "actor", state));
  const { facts, ran } = await findOffices(store, ids.length > 0 ? ids : [""]);
  const entities = refsOf(ids, state.lexicon);
  if (facts.length === 0) return { ...nothing, ran };
  const said = entities.map((entity) => sayOne(entity, null, facts, [], null)).join("; ");
  const holders = new Set(idsOf(filters.about ?? "", "actor", state));
  if (!ids.some((id) => holders.has(id)))
    return { ...nothing, ran, note: sentence(`According to the articles, ${said}`) };
  const details = await Promise.all(ids.slice(0, 10).map((id) => store.entity(id, 50)));
  const differ = facts.some(({ fact }) => fact.disagreement) ? " The sources disagree on it." : "";
  return {
    ...nothing,
    ran,
    facts,
    entities,
    summary: `${sentence(`According to the articles, ${said}`)}${differ}${overthrown(details)}`,
  };
};

export const answerProfile: Answerer = async (store, state, filters) => {
  if (filters.about !== null) return answerOffice(store, state, filters);
  const ids = filters.person.flatMap((name) => idsOf(name, "any", state));
  const entities = refsOf(ids, state.lexicon);
  if (entities.length === 0) return nothing;
  const people = entities.filter((entity) => entity.label === "Person").map((entity) => entity.id);
  const offices = await findOffices(store, people.length > 0 ? people : [""]);
  const told = await findFacts(store, state, ids, []);
  const facts = [...offices.facts, ...told.facts];
  const details = await Promise.all(ids.slice(0, 10).map((id) => store.entity(id, 50)));
  const evidence = details.flatMap((detail) => detail.relations.flatMap((one) => one.evidence));
  const said = entities
    .map((entity) =>
      sayOne(
        entity,
        state.lexicon.entities.get(entity.id)?.kind ?? null,
        facts,
        details.find((detail) => detail.node.id === entity.id)?.relations ?? [],
        filters.property,
      ),
    )
    .join("; ");
  const mentioned = details.reduce((sum, detail) => sum + detail.articles.length, 0);
  return {
    ...nothing,
    ran: people.length > 0 ? offices.ran : told.ran,
    facts,
    entities,
    evidence,
    summary: `${sentence(
      `According to the articles, ${said}${entities.length === 1 && mentioned > 0 ? `; named in ${mentioned === 1 ? "1 article" : `${mentioned} articles`}` : ""}`,
    )}${overthrown(details)}`,
  };
};
