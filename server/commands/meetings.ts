/** `rapporteur meetings`: who met whom, under the same filters as the API. */
import { MeetingsQuery } from "#contract/meetings.ts";
import type { Config } from "../config.ts";
import { openAccess } from "./access.ts";
import { CommandError } from "./command-error.ts";
import { packFormatOf } from "./pack-option.ts";
import { cutText, meetingsText } from "./print-meetings.ts";

/** What was asked for, as the heading of a pack. */
function titleOf({ limit: _limit, range, ...filters }: MeetingsQuery): string {
  const parts = Object.entries({ ...filters, ...(range === "inside" && { range }) }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${[value].flat().join(", ")}`],
  );
  return ["Who met whom", ...parts].join("; ").slice(0, 300);
}

/** @param options what the command line gave, unchecked */
export async function meetingsCommand(config: Config, options: Record<string, unknown>): Promise<number> {
  const { json, pack, ...filters } = options;
  const format = packFormatOf(pack);
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
    if (format !== null) {
      if (found.meetings.length === 0) throw new CommandError(meetingsText(found));
      if (found.page.cut) process.stderr.write(`${cutText(found)}\n`);
      const events = found.meetings.map((event) => event.id);
      process.stdout.write((await access.pack({ format, events, title: titleOf(parsed.data) })).text);
      return 0;
    }
    process.stdout.write(`${json ? JSON.stringify(found, null, 2) : meetingsText(found)}\n`);
    return 0;
  } finally {
    await access.close();
  }
}
