/** What the parts of an exported page have in common: names that lead to their place, sentences that open. */

import { hasOwnMarks } from "#contract/quotation.ts";
import { counted } from "../../counted.ts";
import { anchor } from "./anchor.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Picture } from "./picture.ts";
import { type Cited, shownSource } from "./source-line.ts";

const sentence = ({ quote, article, attributedTo }: Cited): string => {
  const speaker = attributedTo ? ` (according to <bdi>${escapeXml(attributedTo.speaker)}</bdi>)` : "";
  const source = escapeXml(shownSource({ ...article, url: null }));
  return `<li><q dir="auto"${hasOwnMarks(quote) ? ' class="bare"' : ""}>${escapeXml(quote)}</q>${speaker}<br><cite><a href="#${anchor(article.id)}"><bdi>${source}</bdi></a></cite></li>`;
};

/** The sentences of claims, to be opened; those that the file has no room for are counted. */
export const sentences = (claimIds: readonly string[], { evidence }: Picture): string => {
  const ids = [...new Set(claimIds)];
  const held = ids.flatMap((id) => evidence.get(id) ?? []);
  const missing = ids.length - held.length;
  const left = missing > 0 ? `<p class="facts">${counted(missing, "sentence")} had no room in this file</p>` : "";
  if (held.length === 0) return left;
  return `<details><summary>${counted(held.length, "sentence")}</summary><ul>${held.map(sentence).join("")}</ul></details>${left}`;
};

/** A name; what has a place on the page is led to. */
export const named = ({ id, name }: { id: string; name: string }, onPage: ReadonlySet<string>): string => {
  const text = `<bdi>${escapeXml(name)}</bdi>`;
  return onPage.has(id) ? `<a href="#${anchor(id)}">${text}</a>` : text;
};
