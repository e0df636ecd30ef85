/** An evidence pack as one HTML page to read and print: no script, nothing loaded from elsewhere. */
import type { EventRecord, Evidence } from "#contract/graph.ts";
import { inMarks } from "#contract/quotation.ts";
import { sayEvent, sentence } from "../say-event.ts";
import { citationOf, differences, historyOf, stateOf } from "./citation.ts";
import type { PackSelection } from "./selection.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

const style = `:root{color-scheme:light dark}body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:light-dark(#1a1a1a,#e6e6e6);background:light-dark(#fff,#1d2127);overflow-wrap:break-word}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}li{margin:1rem 0}blockquote{margin-block:.5rem;margin-inline:1rem 0;padding-inline-start:.8rem;border-inline-start:3px solid #999}
footer,cite,.small{font-size:.85rem;color:light-dark(#444,#b5b5b5);font-style:normal}a{color:light-dark(#1a4f8b,#8fc1f2)}
@media(max-width:30rem){ol{padding-inline-start:1.5rem}ul{padding-inline-start:1.2rem}blockquote{margin-inline-start:0}}
@media print{:root{color-scheme:light}body{margin:0;max-width:none;font-size:11pt}blockquote,li{break-inside:avoid}a[href]::after{content:" <" attr(href) ">"}}`;

const quoted = (one: Evidence): string => {
  const { title, publisher, published, url, position, speaker } = citationOf(one);
  const name =
    url === null ? escaped(title) : `<a href="${escaped(url)}" rel="noopener noreferrer">${escaped(title)}</a>`;
  const said = speaker === null ? "" : ` (according to <bdi>${escaped(speaker)}</bdi>)`;
  return `<blockquote dir="auto"><p>${escaped(inMarks(one.quote))}${said}</p><cite>${name}, ${escaped(publisher)}, ${escaped(published)}; ${escaped(position)}</cite></blockquote>`;
};

const eventItem = (event: EventRecord): string => {
  const sources =
    event.independentSources === 1 ? "1 independent source" : `${event.independentSources} independent sources`;
  const history = historyOf(event);
  const told = differences(event)
    .map((difference) => `<li>${escaped(difference)}</li>`)
    .join("");
  return `<li><strong dir="auto">${escaped(sentence(sayEvent(event)))}</strong> <span class="small">Status: ${event.status}; ${sources}.${history === "" ? "" : ` Told first as ${escaped(history)}.`}</span>${
    told === "" ? "" : `<p class="small">The sources say:</p><ul class="small">${told}</ul>`
  }${event.evidence.map(quoted).join("")}</li>`;
};

const factItem = ({ about, fact }: PackSelection["facts"][number]): string =>
  `<li><strong><bdi>${escaped(about.name)}</bdi>, ${escaped(fact.property)}</strong>${fact.disagreement ? " (the sources disagree)" : ""}<ul>${fact.values
    .map((value) => `<li>${escaped(value.value)}${value.evidence.map(quoted).join("")}</li>`)
    .join("")}</ul></li>`;

const section = (title: string, items: string[], tag: "ol" | "ul" | "div"): string =>
  items.length === 0 ? "" : `<h2>${title}</h2><${tag}>${items.join("\n")}</${tag}>`;

export const toHtml = (selection: PackSelection): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(selection.title)}</title>
<style>${style}</style>
</head>
<body>
<h1 dir="auto">${escaped(selection.title)}</h1>
${selection.summary === "" ? "" : `<p dir="auto">${escaped(selection.summary)}</p>`}
${selection.interpretation === "" ? "" : `<p class="small" dir="auto">Understood as: ${escaped(selection.interpretation)}</p>`}
${section("Events", selection.rows.map(eventItem), "ol")}
${section("No evidence of what was asked, but told in the articles", selection.related.map(eventItem), "ol")}
${section("Facts", selection.facts.map(factItem), "ul")}
${section("Sentences", selection.evidence.map(quoted), "div")}
<footer><p>Corpus: ${escaped(stateOf(selection.corpus, selection.made))}.</p></footer>
</body>
</html>
`;
