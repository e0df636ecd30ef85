/**
 * A read-only page of a view that opens from disk: the picture, each thing with its connections, each connection with its
 * sentences. No script, no address but the sources' own; a thing in the picture leads to its place in the text.
 */
import type { Evidence } from "#contract/graph.ts";
import { relationshipTypes } from "#contract/ontology.ts";
import type { CanvasEdge } from "../canvas-items.ts";
import { shortDate } from "../label-of.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Picture } from "./picture.ts";
import { sourceLine, sourcesOf, svgOf } from "./svg.ts";

const anchor = (id: string) => escapeXml(encodeURIComponent(id));

const sentence = ({ quote, article, attributedTo }: Evidence): string => {
  const speaker = attributedTo ? ` (according to ${escapeXml(attributedTo.speaker)})` : "";
  return `<li><q dir="auto">${escapeXml(quote)}</q>${speaker}<br><cite><a href="#${anchor(article.id)}">${escapeXml(article.title ?? "Untitled article")}</a></cite></li>`;
};

const connection = (edge: CanvasEdge, id: string, picture: Picture, names: Map<string, string>): string => {
  const other = edge.source === id ? edge.target : edge.source;
  const claims = edge.edges.flatMap(({ claimIds }) => claimIds.flatMap((claim) => picture.evidence.get(claim) ?? []));
  const words = [
    relationshipTypes[edge.type].label,
    edge.status && edge.status !== "happened" ? `(${edge.status})` : "",
  ];
  return `<details><summary>${edge.source === id ? "→" : "←"} ${escapeXml(words.filter(Boolean).join(" "))} <a href="#${anchor(other)}">${escapeXml(names.get(other) ?? other)}</a> · ${claims.length} ${claims.length === 1 ? "sentence" : "sentences"}</summary><ul>${claims.map(sentence).join("")}</ul></details>`;
};

const things = (picture: Picture): string => {
  const names = new Map(picture.nodes.map(({ node }) => [node.id, node.name]));
  return [...picture.nodes]
    .sort((a, b) => a.node.name.localeCompare(b.node.name))
    .map(({ node }) => {
      const edges = picture.edges.filter(({ edge }) => edge.source === node.id || edge.target === node.id);
      const facts = [node.label === "Event" ? node.kind : node.label, node.status, shortDate(node.date)].filter(
        Boolean,
      );
      return `<section id="${anchor(node.id)}"><h3><bdi>${escapeXml(node.name)}</bdi></h3><p class="facts">${escapeXml(facts.join(" · "))}</p>${edges.map(({ edge }) => connection(edge, node.id, picture, names)).join("")}</section>`;
    })
    .join("\n");
};

const style = `body{margin:0 auto;max-width:1100px;padding:24px;font:15px/1.5 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;color:#1f2933;background:#fff}
svg{max-width:100%;height:auto;border:1px solid #d5dbe1;border-radius:8px}h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2rem}h3{font-size:1rem;margin:0}
section{padding:10px 12px;border-top:1px solid #e3e7ec}section:target{background:#fff6e6}.facts{margin:0 0 4px;color:#52606d}details{margin:4px 0}q{quotes:"“" "”"}li{margin:6px 0}cite{font-size:.9em}`;

export const htmlOf = (picture: Picture, title: string): string => {
  const sources = sourcesOf(picture.evidence.values());
  const made = picture.madeAt.toISOString().slice(0, 10);
  const left =
    picture.leftOut > 0 ? `<p>${picture.leftOut} sentences were left out because there were too many.</p>` : "";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeXml(title)}</title><style>${style}</style></head>
<body><h1>${escapeXml(title)}</h1>
<p>Made with Rapporteur on ${made}. Every connection opens the sentences that say so. Only events with full discs are said to have happened.</p>${left}
${svgOf(picture, true)}
<h2>What is shown</h2>
${things(picture)}
<h2>Sources</h2>
<ol>${sources
    .map((source) => {
      const line = escapeXml(sourceLine({ ...source, url: null }));
      const link =
        source.url && /^https?:/.test(source.url)
          ? ` <a href="${escapeXml(source.url)}" rel="noreferrer">${escapeXml(source.url)}</a>`
          : "";
      return `<li id="${anchor(source.id)}"><bdi>${line}</bdi>${link}</li>`;
    })
    .join("")}</ol>
</body></html>
`;
};
