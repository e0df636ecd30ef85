/**
 * Bodies whose head comes first.
 * Takes: "Ministry of Energy", "Committee on Foreign Affairs", "Communist Party of Ruritania (Unity)", "Institut Exempel".
 * Not taken: a head with nothing after it, a body that a list knows whole.
 */
import type { Document } from "../document.ts";
import { leadingHeads } from "../vocabulary/organization-words.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { extendLeft, extendRight } from "./body-extent.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed, stateOf } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

const isState = (view: SentenceView, index: number): boolean => view.cover[index]?.known.kind === "state";

/** "(Unity)", "(Radical Left-Green)" after a party: what tells it from others of its name. "(CPR)" is only short for it. */
function wingAfter(document: Document, view: SentenceView, to: number): string {
  const first = view.words[to];
  if (first === undefined || !/^\s\($/.test(first.gap) || !first.capital) return "";
  let end = to + 1;
  while (end - to < 4 && isJoined(view.words[end])) end += 1;
  const row = view.words.slice(to, end);
  if (document.text[row.at(-1)?.end ?? 0] !== ")" || row.every((word) => word.allCapitals)) return "";
  return ` (${printed(document, view, to, end)})`;
}

/** "the Joint Water Committee of Ruritania and the Kingdom of Freedonia": whose it is, and no part of its name. */
function isOfTwoStates(view: SentenceView, head: number, to: number): boolean {
  const words = view.words.slice(head + 1, to);
  const states = new Set(
    view.known.filter(({ known, from, to: end }) => known.kind === "state" && from > head && end <= to),
  );
  return states.size === 2 && words.some((word) => word.key === "and") && view.cover[to - 1]?.known.kind === "state";
}

/** "Institut Exempel", "Banque de Ruritanie", "Partido de la Unidad": heads of other tongues. */
const foreignHeads = new Map(
  Object.entries({
    institut: "university", instituto: "university", universidad: "university", universidade: "university",
    banque: "bank", banco: "bank", parti: "party", partido: "party", mouvement: "party", movimiento: "party",
    alianza: "party", agence: "agency", agencia: "agency", conseil: "body", comite: "committee",
    ministere: "ministry", ministerio: "ministry", fundacion: "organization", fondation: "organization", sociedad: "organization",
  }),
); // biome-ignore format: a table

function findForeignBodies(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const kind = word.capital ? foreignHeads.get(word.key) : undefined;
    if (kind === undefined || view.cover[index] !== undefined) return;
    let to = index + 1;
    for (let at = to; at - index < 7 && isJoined(view.words[at]); at += 1) {
      if (view.words[at]?.capital && !view.words[at - 1]?.possessive) to = at + 1;
      else if (!/^(?:de|du|des|del|la|las|los|le|les|pour|para|da|do|dos|et|y|e|l|d)$/.test(view.words[at]?.key ?? ""))
        break;
    }
    if (to === index + 1) return;
    all.push(
      found({
        rule: "foreign-body",
        type: "Organization",
        from: index,
        to,
        name: printed(document, view, index, to),
        kind,
      }),
    );
  });
  return all;
}

export const foreignBodies: MentionRule = { cues: new Set(foreignHeads.keys()), find: findForeignBodies };

function findBodiesOf(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const kind = word.capital ? leadingHeads.get(word.key) : undefined;
    const next = view.words[index + 1];
    if (
      kind === undefined ||
      next === undefined ||
      !isJoined(next) ||
      !/^(?:of|for|on|to)$/.test(next.key) ||
      word.possessive
    )
      return;
    const cover = view.cover[index];
    // "Communist Party of Ruritania" is not the party that a list knows by its first words.
    const object = view.words[index + 2]?.key === "the" ? index + 3 : index + 2;
    const ofName = view.words[object]?.capital && !titleHeads.has(view.words[object]?.key ?? "") && kind === "party";
    const ofState = next.key === "of" && (isState(view, object) || ofName);
    if (cover?.known.kind === "organization" && cover.from < index && !ofState) return;
    if ((cover?.known.kind === "region" || cover?.known.kind === "city") && cover.to > index + 1) return;
    if (word.key === "office" && view.words[index - 1]?.key === "in") return;
    // "a Guard of Honour"
    if (word.key === "guard" && /^honou?r$/.test(view.words[index + 2]?.key ?? "")) return;
    const to = extendRight(view, index);
    if (to <= index + 2 || (cover?.known.kind === "organization" && cover.to >= to)) return;
    const from = extendLeft(view, index);
    const owner = view.words[from - 1]?.possessive ? stateOf(view, from - 1, from) : null;
    const wing = kind === "party" ? wingAfter(document, view, to) : "";
    all.push(
      found({
        rule: "body-of",
        type: "Organization",
        from,
        to,
        name: printed(document, view, from, isOfTwoStates(view, index, to) && index - from > 1 ? index + 1 : to) + wing,
        kind,
        iso2: owner ?? stateOf(view, from, to),
      }),
    );
  });
  return all;
}

export const bodiesOf: MentionRule = { cues: new Set(leadingHeads.keys()), find: findBodiesOf };
