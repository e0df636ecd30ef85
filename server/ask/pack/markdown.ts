/** An evidence pack as Markdown (CommonMark). Quotes are block quotes; nothing in a text of an article can become markup. */
import type { EventRecord, Evidence } from "#contract/graph.ts";
import { inMarks } from "#contract/quotation.ts";
import { sayEvent, sentence } from "../say-event.ts";
import { citationOf, differences, historyOf, stateOf } from "./citation.ts";
import type { PackSelection } from "./selection.ts";

/** Every ASCII punctuation mark that could mean something is escaped; line ends become spaces. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]()<>#+!|~&-]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");

const quoted = (one: Evidence, indent: string): string => {
  const { title, publisher, published, url, position, speaker } = citationOf(one);
  const source = [
    plain(title),
    plain(publisher),
    published,
    url === null ? null : `<${encodeURI(decodeURIComponentSafe(url)).replace(/[<>]/g, "")}>`,
  ]
    .filter(Boolean)
    .join(", ");
  const said = speaker === null ? "" : ` (according to ${plain(speaker)})`;
  return `${indent}> ${plain(inMarks(one.quote))}${said}\n${indent}>\n${indent}> — ${source}; ${plain(position)}`;
};

/** An address may be encoded already; it must not be twice. */
const decodeURIComponentSafe = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

const eventLines = (event: EventRecord, index: number): string => {
  const sources =
    event.independentSources === 1 ? "1 independent source" : `${event.independentSources} independent sources`;
  const lines = [`${index + 1}. **${plain(sentence(sayEvent(event)))}** Status: ${event.status}; ${sources}.`];
  const history = historyOf(event);
  if (history !== "") lines.push(`   Told first as ${plain(history)}.`);
  for (const difference of differences(event)) lines.push(`   - a source says: ${plain(difference)}`);
  return [...lines, "", event.evidence.map((one) => quoted(one, "   ")).join("\n\n")].join("\n");
};

const factLines = ({ about, fact }: PackSelection["facts"][number]): string =>
  [
    `- **${plain(about.name)}, ${plain(fact.property)}**${fact.disagreement ? " (the sources disagree)" : ""}`,
    ...fact.values.map((value) =>
      [`  - ${plain(value.value)}`, "", value.evidence.map((one) => quoted(one, "    ")).join("\n\n"), ""].join("\n"),
    ),
  ].join("\n");

export const toMarkdown = (selection: PackSelection): string => {
  const parts = [
    `# ${plain(selection.title)}`,
    selection.summary === "" ? null : plain(selection.summary),
    selection.interpretation === "" ? null : `Understood as: ${plain(selection.interpretation)}`,
    `Corpus: ${stateOf(selection.corpus, selection.made)}.`,
    selection.rows.length === 0 ? null : `## Events\n\n${selection.rows.map(eventLines).join("\n\n")}`,
    selection.related.length === 0
      ? null
      : `## No evidence of what was asked, but told in the articles\n\n${selection.related.map(eventLines).join("\n\n")}`,
    selection.facts.length === 0 ? null : `## Facts\n\n${selection.facts.map(factLines).join("\n")}`,
    selection.evidence.length === 0
      ? null
      : `## Sentences\n\n${selection.evidence.map((one) => quoted(one, "")).join("\n\n")}`,
  ];
  return `${parts.filter((part) => part !== null).join("\n\n")}\n`;
};
