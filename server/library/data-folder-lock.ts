/**
 * One opener for one data folder. The lock is a file that names its owner's process; it is worth nothing once that process
 * is gone, so a killed server leaves nothing to clear away by hand.
 */

import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";

const LockFile = z.object({
  pid: z.int(),
  /** When the process began, in ticks since the machine did: a process id is used again, this is not. Empty where it is not told. */
  born: z.string(),
  /** Which start of the machine that was: after the next one the same id may come at the same tick. Empty where it is not told. */
  boot: z.string().default(""),
  what: z.string(),
});

/** Somebody else has the data folder open. */
export class DataFolderInUse extends Error {
  override name = "DataFolderInUse";
}

/** The data folder cannot be made or written; the message is one sentence for whoever set it. */
export class DataFolderUnusable extends Error {
  override name = "DataFolderUnusable";
}

export type DataFolderLock = { release(): Promise<void> };

/**
 * Takes the folder for this process.
 * @param what who we are, for the other's message: "a server", "an import".
 * @throws DataFolderInUse with one sentence that names the owner.
 */
export async function lockDataFolder(dataFolder: string, what: string): Promise<DataFolderLock> {
  await makeFolder(dataFolder);
  const path = join(dataFolder, "lock.json");
  const own = { pid: process.pid, born: lifeOf(process.pid)?.born ?? "", boot: bootId(), what };
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (take(path, JSON.stringify(own))) return { release: () => rm(path, { force: true }) };
    const owner = await readOwner(path);
    if (owner && (await staysAlive(owner)))
      throw new DataFolderInUse(
        `The data folder ${dataFolder} is in use by ${owner.what} (process ${owner.pid}): stop it, or choose another folder with RAPPORTEUR_DATA.`,
      );
    await removeStale(path);
  }
  throw new DataFolderInUse(`The data folder ${dataFolder} is being opened by somebody else: try again.`);
}

/**
 * Makes the folder and those above it, one by one: Node's own recursive way never ends where a file system takes no folders.
 * @throws DataFolderUnusable
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    const missing: string[] = [];
    for (let at = folder; !(await isFolder(at)); at = dirname(at)) missing.unshift(at);
    for (const one of missing) await mkdir(one).catch(unlessThere);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new DataFolderUnusable(
      `The data folder ${folder} cannot be made (${reason}): choose another one with RAPPORTEUR_DATA.`,
    );
  }
}

const unlessThere = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "EEXIST") throw error;
};

/** @throws where the path is there and no folder */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (found && !found.isDirectory()) throw Object.assign(new Error("not a folder"), { code: "ENOTDIR" });
  return found !== null;
}

/** Makes the file with its content in one step: a link to a written file fails where the name is taken. */
function take(path: string, content: string): boolean {
  const written = `${path}.${randomBytes(6).toString("hex")}`;
  writeFileSync(written, content);
  try {
    linkSync(written, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(written, { force: true });
  }
}

/** Longer than reading a small file and removing it ever takes, in milliseconds. */
const guardPatience = 5000;

/**
 * Removes a lock whose owner is gone. One at a time, under a guard file, and only after a second look under the guard: whoever takes the
 * free name in between is seen there and keeps it. A guard left by a process that died is taken away after `guardPatience`.
 */
async function removeStale(path: string): Promise<void> {
  const guard = `${path}.guard`;
  if (!take(guard, "")) {
    const age = await stat(guard).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > guardPatience) await rm(guard, { force: true });
    await setTimeout(10);
    return;
  }
  try {
    const owner = await readOwner(path);
    if (!owner || !isAlive(owner)) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function readOwner(path: string): Promise<z.infer<typeof LockFile> | null> {
  try {
    return LockFile.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return null;
  }
}

/** How long a process that was killed may take to be gone, in milliseconds: what it held of memory is given back first. */
const dyingPatience = 1000;

async function staysAlive(owner: z.infer<typeof LockFile>): Promise<boolean> {
  for (const end = Date.now() + dyingPatience; Date.now() < end; await setTimeout(50))
    if (!isAlive(owner)) return false;
  return isAlive(owner);
}

function isAlive(owner: z.infer<typeof LockFile>): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const boot = bootId();
  if (owner.boot !== "" && boot !== "" && owner.boot !== boot) return false;
  const life = lifeOf(owner.pid);
  if (life === null) return true;
  // One that was killed takes signals, and stands in the list, until whoever started it has looked at its end.
  return !/[ZXx]/.test(life.state) && (owner.born === "" || life.born === owner.born);
}

/** State and start time of a process from /proc (the first and the 20th field after the name in parentheses); `null` where there is no /proc. */
function lifeOf(pid: number): { state: string; born: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", born: fields[19] ?? "" };
  } catch {
    return null;
  }
}

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}
