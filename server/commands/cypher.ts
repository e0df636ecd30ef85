/** `rapporteur cypher "…"`: one reading statement, its rows as text or JSON. */
import type { CypherResponse } from "#contract/cypher.ts";
import type { Config } from "../config.ts";
import { openAccess } from "./access.ts";

export async function cypherCommand(config: Config, query: string, { json }: { json?: boolean }): Promise<number> {
  const access = await openAccess(config, "a query");
  try {
    const result = await access.cypher(query);
    process.stdout.write(`${json ? JSON.stringify(result, null, 2) : resultText(result)}\n`);
    if (result.cut.rows || result.cut.bytes)
      process.stderr.write(
        `There is more: the result is cut at ${result.cut.maxRows} rows or ${result.cut.maxBytes} bytes.\n`,
      );
    return 0;
  } finally {
    await access.close();
  }
}

/** Tab-separated, a header first; what is no text is JSON. */
function resultText({ columns, rows }: CypherResponse): string {
  const cell = (value: unknown) =>
    typeof value === "string" ? value.replace(/[\t\r\n]+/g, " ") : value === null ? "" : JSON.stringify(value);
  return [columns.join("\t"), ...rows.map((row) => row.map(cell).join("\t"))].join("\n");
}
