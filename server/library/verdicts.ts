/** The user's verdicts, in one file of the data folder: added, taken back, never forgotten. */

import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { RecordedVerdict, type Verdict } from "#contract/verdicts.ts";
import { writeDurably } from "./durable-file.ts";

const VerdictFile = z.object({ version: z.literal(1), verdicts: z.array(RecordedVerdict) });

/** A change of the verdicts that is not made yet: the verdict it gives or ends, and all of them after it. */
export type VerdictChange = { recorded: RecordedVerdict; verdicts: RecordedVerdict[] };

export type VerdictBook = {
  /** All of them, oldest first, with those that were taken back. */
  all(): RecordedVerdict[];
  /** A verdict that is in force already changes nothing. */
  adding(verdict: Verdict, by: string): VerdictChange;
  /** `null`: there is no such verdict. One that was taken back already stays as it was. */
  revoking(id: string, by: string): VerdictChange | null;
  /** Makes a change; on disk once this returns. */
  keep(change: VerdictChange): Promise<void>;
};

/**
 * Opens the verdicts of a data folder.
 * @throws DamagedVerdicts where the file is there and cannot be read: they are a person's work and must not be passed over.
 */
export async function openVerdicts(dataFolder: string, now: () => Date = () => new Date()): Promise<VerdictBook> {
  const path = join(dataFolder, "verdicts.json");
  let verdicts = await readVerdicts(path);

  function adding(verdict: Verdict, by: string): VerdictChange {
    const text = JSON.stringify(verdict);
    const same = verdicts.find((one) => !one.revoked && JSON.stringify(one.verdict) === text);
    if (same) return { recorded: same, verdicts };
    const recorded = { id: `verdict:${randomUUID()}`, verdict, by, at: now().toISOString(), revoked: null };
    return { recorded, verdicts: [...verdicts, recorded] };
  }

  function revoking(id: string, by: string): VerdictChange | null {
    const found = verdicts.find((one) => one.id === id);
    if (!found) return null;
    if (found.revoked) return { recorded: found, verdicts };
    const recorded = { ...found, revoked: { by, at: now().toISOString() } };
    return { recorded, verdicts: verdicts.map((one) => (one.id === id ? recorded : one)) };
  }

  async function keep(change: VerdictChange): Promise<void> {
    if (change.verdicts === verdicts) return;
    await writeDurably(path, `${JSON.stringify({ version: 1, verdicts: change.verdicts }, null, 1)}\n`);
    verdicts = change.verdicts;
  }

  return { all: () => verdicts, adding, revoking, keep };
}

/** The file of verdicts is there, and is not one. */
export class DamagedVerdicts extends Error {
  override name = "DamagedVerdicts";
}

async function readVerdicts(path: string): Promise<RecordedVerdict[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  try {
    return VerdictFile.parse(JSON.parse(text)).verdicts;
  } catch {
    throw new DamagedVerdicts(`${path} holds the verdicts and cannot be read: mend it or move it away.`);
  }
}
