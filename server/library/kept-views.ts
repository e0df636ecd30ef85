/** Named views, one file each: a view can be large, and saving one must not rewrite the others. */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { KeptView, type NewView, type ViewChange, type ViewHead } from "#contract/views.ts";
import { temporaryName, writeDurably } from "./durable-file.ts";

export type KeptViews = {
  /** The last changed first. */
  list(): ViewHead[];
  /** `null`, here and below: there is no such view. */
  read(id: string): Promise<KeptView | null>;
  /** @throws NameTaken, as do `change` and `restore` */
  add(view: NewView): Promise<KeptView>;
  change(id: string, to: ViewChange): Promise<KeptView | null>;
  /** Takes it out of the list; it can be brought back for a while. */
  remove(id: string): Promise<KeptView | null>;
  restore(id: string): Promise<KeptView | null>;
};

/** Another view goes by that name. */
export class NameTaken extends Error {
  override name = "NameTaken";
}

const ViewFile = z.object({ version: z.literal(1), view: KeptView, removedAt: z.iso.datetime().nullable() });
type Entry = { head: ViewHead; removedAt: string | null };

const fileName = /^([0-9a-f-]{36})\.json$/;
const keptAfterRemoval = 30 * 24 * 3600 * 1000;

const headOf = ({ id, name, note, savedAt, changedAt }: KeptView): ViewHead => ({ id, name, note, savedAt, changedAt });

/**
 * Opens the views of a data folder; those removed long ago go for good.
 * @param warn takes one sentence for each file that is no view; the file stays where it is.
 */
export async function openKeptViews(
  dataFolder: string,
  warn: (sentence: string) => void = () => {},
  now: () => Date = () => new Date(),
): Promise<KeptViews> {
  const folder = join(dataFolder, "views");
  await mkdir(folder, { recursive: true });
  const entries = new Map<string, Entry>();
  const pathOf = (id: string) => join(folder, `${id.slice("view:".length)}.json`);

  for (const name of await readdir(folder)) {
    if (temporaryName.test(name)) await rm(join(folder, name), { force: true });
    const key = fileName.exec(name)?.[1];
    const file = key === undefined ? null : await readView(join(folder, name), warn);
    if (!file) continue;
    const { view, removedAt } = file;
    const isOver = removedAt !== null && now().getTime() - Date.parse(removedAt) > keptAfterRemoval;
    if (isOver) await rm(join(folder, name), { force: true });
    else entries.set(`view:${key}`, { head: { ...headOf(view), id: `view:${key}` }, removedAt });
  }

  // One write after the other: two people who save under one name at once must not both be told that it is theirs.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task);
    last = done.catch(() => {});
    return done;
  };

  function assertFree(name: string, id: string | null): void {
    for (const { head, removedAt } of entries.values())
      if (head.name === name && head.id !== id && removedAt === null)
        throw new NameTaken(`Another view is called “${name}”.`);
  }

  async function stored(id: string): Promise<KeptView> {
    return { ...ViewFile.parse(JSON.parse(await readFile(pathOf(id), "utf8"))).view, id };
  }

  async function write(view: KeptView, removedAt: string | null): Promise<KeptView> {
    await writeDurably(pathOf(view.id), `${JSON.stringify({ version: 1, view, removedAt })}\n`);
    entries.set(view.id, { head: headOf(view), removedAt });
    return view;
  }

  const isListed = (id: string) => entries.get(id)?.removedAt === null;
  const at = () => now().toISOString();

  return {
    list: () =>
      [...entries.values()]
        .flatMap(({ head, removedAt }) => (removedAt === null ? [head] : []))
        .sort((one, other) => other.changedAt.localeCompare(one.changedAt) || one.name.localeCompare(other.name)),
    read: async (id) => (isListed(id) ? stored(id) : null),
    add: ({ name, address, note = "" }) =>
      inTurn(async () => {
        assertFree(name, null);
        return write({ id: `view:${randomUUID()}`, name, note, address, savedAt: at(), changedAt: at() }, null);
      }),
    change: (id, to) =>
      inTurn(async () => {
        if (!isListed(id)) return null;
        if (to.name !== undefined) assertFree(to.name, id);
        const before = await stored(id);
        const { name = before.name, note = before.note, address = before.address } = to;
        return write({ ...before, name, note, address, changedAt: at() }, null);
      }),
    remove: (id) => inTurn(async () => (isListed(id) ? write(await stored(id), at()) : null)),
    restore: (id) =>
      inTurn(async () => {
        const entry = entries.get(id);
        if (!entry) return null;
        assertFree(entry.head.name, id);
        return write(await stored(id), null);
      }),
  };
}

async function readView(path: string, warn: (sentence: string) => void): Promise<z.infer<typeof ViewFile> | null> {
  try {
    return ViewFile.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    warn(`${path} holds a saved view and cannot be read; it is left as it is and not listed.`);
    return null;
  }
}
