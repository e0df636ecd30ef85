/** The user's verdicts, in one file of the data folder: added, taken back, never forgotten. */

import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { RecordedVerdict, type Verdict } from "#contract/verdicts.ts";
import { writeDurably } from "./durable-file.ts";

const VerdictFile = z.object({ version: z.literal(1), verdicts: z.array(RecordedVerdict) });

export type VerdictBook = {
  /** All of them, oldest first, with those that were taken back. */
  all(): RecordedVerdict[];
  /** Those in force. A verdict that is in force already is returned, not written twice. */
  add(verdict: Verdict, by: string): Promise<RecordedVerdict>;
  /** `null`: there is no such verdict. One that was taken back already stays as it was. */
  revoke(id: string, by: string): Promise<RecordedVerdict | null>;
};

/**
 * Opens the verdicts of a data folder.
 * @throws DamagedVerdicts where the file is there and cannot be read: they are a person's work and must not be passed over.
 */
export async function openVerdicts(dataFolder: string, now: () => Date = () => new Date()): Promise<VerdictBook> {
  const path = join(dataFolder, "verdicts.json");
  let verdicts = await readVerdicts(path);

  async function keep(next: RecordedVerdict[]): Promise<void> {
    await writeDurably(path, `${JSON.stringify({ version: 1, verdicts: next }, null, 1)}\n`);
    verdicts = next;
  }

  async function add(verdict: Verdict, by: string): Promise<RecordedVerdict> {
    const text = JSON.stringify(verdict);
    const same = verdicts.find((one) => !one.revoked && JSON.stringify(one.verdict) === text);
    if (same) return same;
    const recorded = { id: `verdict:${randomUUID()}`, verdict, by, at: now().toISOString(), revoked: null };
    await keep([...verdicts, recorded]);
    return recorded;
  }

  async function revoke(id: string, by: string): Promise<RecordedVerdict | null> {
    const found = verdicts.find((one) => one.id === id);
    if (!found || found.revoked) return found ?? null;
    const revoked = { ...found, revoked: { by, at: now().toISOString() } };
    await keep(verdicts.map((one) => (one.id === id ? revoked : one)));
    return revoked;
  }

  return { all: () => verdicts, add, revoke };
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
