/**
 * A read-only page of a view that opens from disk: the picture, the events in the order of time, each thing with its connections,
 * each connection with its sentences. No script, no address but the sources' own; a thing in the picture leads to its place in the text.
 */
import { dayInWords } from "../../panels/evidence/date-words.ts";
import { anchor } from "./anchor.ts";
import { escapeXml } from "./escape-xml.ts";
import { htmlEvents } from "./html-events.ts";
import { htmlStyle } from "./html-style.ts";
import { htmlThings } from "./html-things.ts";
import type { Picture } from "./picture.ts";
import { shownSource } from "./source-line.ts";
import { sourcesOf, svgOf } from "./svg.ts";

const sourceList = (picture: Picture): string =>
  sourcesOf(picture.evidence.values())
    .map((source) => {
      const line = escapeXml(shownSource({ ...source, url: null }));
      const link =
        source.url && /^https?:/.test(source.url)
          ? ` <a href="${escapeXml(source.url)}" rel="noopener noreferrer">${escapeXml(source.url)}</a>`
          : "";
      return `<li id="${anchor(source.id)}"><bdi>${line}</bdi>${link}</li>`;
    })
    .join("");

/** What the reader must know to trust the page: when it was made, what it lacks, how a line and a disc are to be read. */
const preface = ({ madeAt, leftOut, filtered, edges }: Picture): string => {
  const folded = edges.some(({ edge }) => edge.type === "MET");
  return [
    `Made with Rapporteur on ${dayInWords(madeAt.toISOString().slice(0, 10))}. Every connection opens the sentences that say so. Only events with full discs${folded ? ", and those that the lines between who met stand for," : ""} are said to have happened.`,
    filtered ? `Not in this view: ${filtered}.` : "",
    leftOut > 0 ? `${leftOut} sentences were left out because there were too many.` : "",
  ]
    .filter(Boolean)
    .map((words) => `<p>${escapeXml(words)}</p>`)
    .join("");
};

export const htmlOf = (picture: Picture, title: string): string => {
  // Events have their row, also those that are folded into lines.
  const onPage = new Set([...picture.nodes.map(({ node }) => node.id), ...picture.events.map(({ id }) => id)]);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeXml(title)}</title><style>${htmlStyle}</style></head>
<body><main><h1>${escapeXml(title)}</h1>
${preface(picture)}
<div class="picture" role="group" aria-label="The picture" tabindex="0">${svgOf(picture, true)}</div>
${htmlEvents(picture, onPage)}
<h2>Who and what</h2>
${htmlThings(picture, onPage)}
<h2>Sources</h2>
<ol>${sourceList(picture)}</ol>
</main></body></html>
`;
};
