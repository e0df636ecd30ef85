/** `rapporteur disagreements`: what sources tell differently of one thing. */
import type { Evidence } from "#contract/graph.ts";
import type { DisagreementsResponse } from "#contract/verdicts.ts";
import { citationOf } from "../ask/pack/citation.ts";
import type { Config } from "../config.ts";
import { openAccess } from "./access.ts";

export async function disagreementsCommand(config: Config, { json }: { json?: boolean }): Promise<number> {
  const access = await openAccess(config, "a query");
  try {
    const found = await access.disagreements();
    process.stdout.write(`${json ? JSON.stringify(found, null, 2) : disagreementsText(found)}\n`);
    return 0;
  } finally {
    await access.close();
  }
}

/** Outlets that print one text under one headline are told apart. */
function sourceOf(evidence: Evidence): string {
  const { title, publisher, published } = citationOf(evidence);
  return `${title}, ${publisher}, ${published}`;
}

function disagreementsText({ disagreements, page }: DisagreementsResponse): string {
  const blocks = disagreements.map(({ about, property, values }) => {
    const told = values.map(({ value, evidence }) => {
      const quotes = evidence.map((one) => `\n      > ${one.quote.replace(/\s+/g, " ")}\n        ${sourceOf(one)}`);
      return `  ${value}${quotes.join("")}`;
    });
    return [`${about.name}: ${property}`, ...told].join("\n");
  });
  if (blocks.length === 0) blocks.push("The sources agree in all that they both tell.");
  if (page.cut) blocks.push(`${page.total} in all; the first ${disagreements.length} are shown.`);
  return blocks.join("\n\n");
}
