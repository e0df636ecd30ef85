/** `rapporteur meetings`: who met whom, under the same filters as the API. */
import { MeetingsQuery } from "#contract/api.ts";
import type { Config } from "../config.ts";
import { openAccess } from "./access.ts";
import { CommandError } from "./command-error.ts";
import { meetingsText } from "./print-meetings.ts";

/** @param options what the command line gave, unchecked */
export async function meetingsCommand(config: Config, options: Record<string, unknown>): Promise<number> {
  const { json, ...filters } = options;
  const parsed = MeetingsQuery.safeParse(filters);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new CommandError(`--${String(issue?.path[0] ?? "")}: ${issue?.message ?? "not valid"}`, 2);
  }
  const { from, to } = parsed.data;
  if (from && to && from > to) throw new CommandError(`--to: the range ends (${to}) before it begins (${from})`, 2);
  const access = await openAccess(config, "a query");
  try {
    const found = await access.meetings(parsed.data);
    process.stdout.write(`${json ? JSON.stringify(found, null, 2) : meetingsText(found)}\n`);
    return 0;
  } finally {
    await access.close();
  }
}
