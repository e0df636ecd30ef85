/**
 * A read-only page of a view that opens from disk: the picture, the events in the order of time, each thing with its connections,
 * each connection with its sentences. No script, no address but the sources' own; a thing in the picture leads to its place in the text.
 */
import type { Evidence, GraphNode } from "#contract/graph.ts";
import { relationshipTypes } from "#contract/ontology.ts";
import { kindInWords } from "../../panels/entity/event-words.ts";
import { hasOwnMarks } from "../../panels/evidence/quotation.ts";
import type { CanvasEdge } from "../canvas-items.ts";
import { shortDate } from "../label-of.ts";
import { anchor } from "./anchor.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Picture } from "./picture.ts";
import { shownSource } from "./source-line.ts";
import { sourcesOf, svgOf } from "./svg.ts";

const sentence = ({ quote, article, attributedTo }: Evidence): string => {
  const speaker = attributedTo ? ` (according to <bdi>${escapeXml(attributedTo.speaker)}</bdi>)` : "";
  const source = escapeXml(shownSource({ ...article, url: null }));
  return `<li><q dir="auto"${hasOwnMarks(quote) ? ' class="bare"' : ""}>${escapeXml(quote)}</q>${speaker}<br><cite><a href="#${anchor(article.id)}"><bdi>${source}</bdi></a></cite></li>`;
};

const sentences = (claims: Evidence[]): string =>
  claims.length === 0
    ? ""
    : `<details><summary>${claims.length} ${claims.length === 1 ? "sentence" : "sentences"}</summary><ul>${claims.map(sentence).join("")}</ul></details>`;

const linkTo = (id: string, names: Names) =>
  `<a href="#${anchor(id)}"><bdi>${escapeXml(names.get(id) ?? id)}</bdi></a>`;

const claimsOf = (edges: CanvasEdge[], { evidence }: Picture): Evidence[] =>
  [...new Set(edges.flatMap((edge) => edge.edges.flatMap(({ claimIds }) => claimIds)))].flatMap(
    (id) => evidence.get(id) ?? [],
  );

type Names = ReadonlyMap<string, string>;

/** What joins a thing to another, seen from the thing: `holds office in Kenya`, `Ann Example holds office in this`. */
const connection = (edge: CanvasEdge, id: string, picture: Picture, names: Names): string => {
  const words = [
    escapeXml(relationshipTypes[edge.type].label),
    edge.status && edge.status !== "happened" ? `(${edge.status})` : "",
  ].filter(Boolean);
  const line =
    edge.source === id
      ? `${words.join(" ")} ${linkTo(edge.target, names)}`
      : `${linkTo(edge.source, names)} ${words.join(" ")} this`;
  return `<div class="connection"><p>${line}</p>${sentences(claimsOf([edge], picture))}</div>`;
};

/** A day, a month, or that nobody said. */
const when = (node: GraphNode): string => shortDate(node.date) || "date not stated";

const edgesAt = (id: string, picture: Picture): CanvasEdge[] =>
  picture.edges.map(({ edge }) => edge).filter(({ source, target }) => source === id || target === id);

const things = (picture: Picture, names: Names): string =>
  [...picture.nodes]
    .sort((a, b) => a.node.name.localeCompare(b.node.name))
    .map(({ node }) => {
      const facts =
        node.label === "Event" ? [kindInWords(node.kind ?? "Event"), node.status, when(node)] : [node.label];
      const connections = edgesAt(node.id, picture).map((edge) => connection(edge, node.id, picture, names));
      return `<section id="${anchor(node.id)}"><h3><bdi>${escapeXml(node.name)}</bdi></h3><p class="facts">${escapeXml(facts.filter(Boolean).join(" · "))}</p>${connections.join("")}</section>`;
    })
    .join("\n");

/** What took place, or was to, in the order of time; what nobody dated comes last. */
const events = (picture: Picture, names: Names): string => {
  const rows = picture.nodes
    .map(({ node }) => node)
    .filter(({ label }) => label === "Event")
    .sort((a, b) => (a.date?.start ?? "9").localeCompare(b.date?.start ?? "9") || a.name.localeCompare(b.name))
    .map((node) => {
      const edges = edgesAt(node.id, picture);
      const who = edges.flatMap(({ type, source }) => (type === "PARTICIPATED_IN" ? [linkTo(source, names)] : []));
      const where = edges.flatMap(({ type, target }) => (type === "HELD_IN" ? [linkTo(target, names)] : []));
      const cells = [
        escapeXml(when(node)),
        `<a href="#${anchor(node.id)}">${escapeXml(kindInWords(node.kind ?? "Event"))}</a>`,
        [...new Set(who)].join("<br>"),
        where.join(", ") || "not stated",
        escapeXml(node.status ?? ""),
        sentences(claimsOf(edges, picture)),
      ];
      return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    });
  if (rows.length === 0) return "";
  const head = ["When", "What", "Who", "Where", "Status", "Sentences"].map((name) => `<th scope="col">${name}</th>`);
  return `<h2>Events</h2>\n<div class="wide"><table><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
};

const style = `body{margin:0 auto;max-width:1100px;padding:24px;font:15px/1.5 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;color:#1f2933;background:#fff}
svg{max-width:100%;height:auto;border:1px solid #d5dbe1;border-radius:8px}h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2rem}h3{font-size:1rem;margin:0}
section{padding:10px 12px;border-top:1px solid #e3e7ec}section:target{background:#fff6e6}.facts{margin:0 0 4px;color:#52606d}details{margin:4px 0}q{quotes:"“" "”"}q.bare{quotes:none}li{margin:6px 0}cite{font-size:.9em}a{color:#1f5288}.connection{margin:6px 0}.connection p{margin:0}.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{padding:6px 10px 6px 0;border-bottom:1px solid #e3e7ec;text-align:start;vertical-align:top}summary{cursor:pointer}`;

export const htmlOf = (picture: Picture, title: string): string => {
  const sources = sourcesOf(picture.evidence.values());
  const names: Names = new Map(picture.nodes.map(({ node }) => [node.id, node.name]));
  const made = picture.madeAt.toISOString().slice(0, 10);
  const left =
    picture.leftOut > 0 ? `<p>${picture.leftOut} sentences were left out because there were too many.</p>` : "";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeXml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeXml(title)}</h1>
<p>Made with Rapporteur on ${made}. Every connection opens the sentences that say so. Only events with full discs are said to have happened.</p>${left}
${svgOf(picture, true)}
${events(picture, names)}
<h2>Who and what</h2>
${things(picture, names)}
<h2>Sources</h2>
<ol>${sources
    .map((source) => {
      const line = escapeXml(shownSource({ ...source, url: null }));
      const link =
        source.url && /^https?:/.test(source.url)
          ? ` <a href="${escapeXml(source.url)}" rel="noopener noreferrer">${escapeXml(source.url)}</a>`
          : "";
      return `<li id="${anchor(source.id)}"><bdi>${line}</bdi>${link}</li>`;
    })
    .join("")}</ol>
</main></body></html>
`;
};
