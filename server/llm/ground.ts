/**
 * Holds a model's answer against the article: what is not written there, letter by letter, is dropped and counted.
 * A quote must be found verbatim; a name must stand in the text; a participant must be one of the names; a date is read
 * from the article's words by the project's own rules.
 */
import type { Article } from "#contract/article.ts";
import { type DateSpan, unknownDate } from "#contract/date-span.ts";
import type { Claim, ExtractedEntity, Span } from "#contract/extraction.ts";
import type { Status } from "#contract/ontology.ts";
import { dateReaderOf } from "../extract/dates/dates-in-text.ts";
import { findDates } from "../extract/dates/find-dates.ts";
import type { ModelAnswer } from "./answer.ts";

export type Grounded = { entities: ExtractedEntity[]; claims: Claim[]; dropped: { entities: number; claims: number } };

/** Lower than any rule's: nobody can read why a model said so. */
const confidence = 0.5;
const rule = "model";

const letter = /[\p{L}\p{N}]/u;

/** Every place where `words` stands as whole words. */
function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!letter.test(text[start - 1] ?? " ") && !letter.test(text[end] ?? " ")) found.push({ start, end });
  }
  return found;
}

function groundEntities(text: string, answer: ModelAnswer): Map<string, ExtractedEntity> {
  const byForm = new Map<string, ExtractedEntity>();
  for (const { name, type, aliases } of answer.entities) {
    const key = `${type.toLowerCase()}:${name.toLowerCase()}`;
    const forms = [name, ...aliases].filter((form, index, all) => all.indexOf(form) === index);
    const standing = forms.filter((form) => occurrences(text, form).length > 0);
    const mentions = standing.flatMap((form) =>
      occurrences(text, form).map((span) => ({
        ...span,
        form: form === name ? ("name" as const) : ("alias" as const),
        rule,
      })),
    );
    if (standing[0] !== name || byForm.has(name)) continue;
    const entity: ExtractedEntity = {
      key,
      type,
      name,
      aliases: standing.slice(1),
      mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
      kind: null,
      iso2: null,
      within: null,
    };
    for (const form of standing) if (!byForm.has(form)) byForm.set(form, entity);
  }
  return byForm;
}

/** By any form that the article has, or by the last word of the name, as people are called later. */
function isNamedIn(quote: string, entity: ExtractedEntity | undefined): boolean {
  const forms = entity ? [entity.name, ...entity.aliases, entity.name.split(" ").at(-1) ?? entity.name] : [];
  return forms.some((form) => occurrences(quote, form).length > 0);
}

const directions: Partial<Record<Status, -1 | 1>> = { planned: 1, happened: -1 };

/** `readDate` needs the words to stand in the quote or, failing that, anywhere in the article. */
function dateReader(article: Article): (words: string | null, quote: Span, status: Status) => DateSpan {
  const dates = findDates(article.text);
  const read = dateReaderOf(article, dates);
  return (words, quote, status) => {
    if (!words) return unknownDate;
    const spots = occurrences(article.text, words);
    const spot = spots.find(({ start, end }) => start >= quote.start && end <= quote.end) ?? spots[0];
    if (!spot) return unknownDate;
    const expression = dates.find(({ start, end }) => start < spot.end && end > spot.start);
    if (!expression) return { ...unknownDate, text: words };
    return read(expression, directions[status] ?? 0);
  };
}

/** @returns only what the article holds; `dropped` counts what it does not. */
export function ground(article: Article, answer: ModelAnswer): Grounded {
  const { text } = article;
  const byForm = groundEntities(text, answer);
  const readDate = dateReader(article);
  const claims: Claim[] = [];
  const evidence = (quote: string, speaker: string | null) => {
    const start = text.indexOf(quote);
    if (start < 0) return null;
    const attributedTo =
      speaker && text.includes(speaker) ? { speaker, entity: byForm.get(speaker)?.key ?? null } : null;
    return { quote, start, end: start + quote.length, context: [], rule, confidence, attributedTo };
  };
  for (const event of answer.events) {
    const found = evidence(event.quote, event.attributedTo);
    const participants = event.participants.map(({ name, role, side }) => ({
      entity: byForm.get(name)?.key,
      role,
      side,
    }));
    const known = participants.flatMap(({ entity, role, side }) => (entity ? [{ entity, role, side }] : []));
    if (!found || known.length === 0 || known.length < participants.length) continue;
    // A word that stands somewhere is no sentence about anybody: one of them must stand in it.
    if (!event.participants.some(({ name }) => isNamedIn(found.quote, byForm.get(name)))) continue;
    const place = event.place === null ? null : (byForm.get(event.place)?.key ?? null);
    const date = readDate(event.dateWords, found, event.status);
    claims.push({
      type: "event",
      ...found,
      kind: event.kind,
      status: event.status,
      date,
      place,
      participants: known,
      concerns: [],
      action: null,
    });
  }
  for (const office of answer.offices) {
    const found = evidence(office.quote, null);
    const person = byForm.get(office.person);
    if (!found || person?.type !== "Person" || !found.quote.includes(office.title)) continue;
    const body = office.body === null ? null : (byForm.get(office.body)?.key ?? null);
    claims.push({
      type: "office",
      ...found,
      person: person.key,
      title: office.title,
      body,
      asOf: unknownDate,
      former: false,
    });
  }
  const entities = [...new Set(byForm.values())];
  return {
    entities,
    claims,
    dropped: {
      entities: answer.entities.length - entities.length,
      claims: answer.events.length + answer.offices.length - claims.length,
    },
  };
}
