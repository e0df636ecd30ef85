import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataFolderInUse, lockDataFolder } from "../../server/library/data-folder-lock.ts";
import { openLibrary } from "../../server/library/library.ts";
import type { ArticleRecord } from "../../server/library/record.ts";
import { DamagedVerdicts, openVerdicts } from "../../server/library/verdicts.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-library-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function record(digit: string): ArticleRecord {
  const textHash = digit.repeat(64);
  return {
    version: 1,
    importedAt: "2024-05-04T10:00:00.000Z",
    article: {
      id: `article:${textHash.slice(0, 16)}`,
      textHash,
      text: `Text ${digit} with “quotes”, \u2028 and é.`,
      title: null,
      publisher: null,
      author: null,
      url: null,
      publishedAt: null,
      publishedPrecision: "unknown",
      publishedBasis: "unknown",
      origin: "test",
    },
    extraction: { extractor: { name: "test", version: "1" }, entities: [], claims: [] },
  };
}

describe("the library", () => {
  it("gives back what was saved, also to the next opener", async () => {
    const library = await openLibrary(folder);
    await library.save(record("b"));
    await library.save(record("a"));
    for (const opened of [library, await openLibrary(folder)]) {
      expect(opened.ids()).toEqual([record("a").article.id, record("b").article.id]);
      expect(await opened.read(record("b").article.id)).toEqual(record("b"));
      expect(await opened.readAll()).toEqual([record("a"), record("b")]);
    }
    await library.remove(record("a").article.id);
    expect((await openLibrary(folder)).ids()).toEqual([record("b").article.id]);
    expect(await library.read(record("a").article.id)).toBeNull();
  });

  it("leaves no half-written file behind, and clears away one that a killed process left", async () => {
    const left = join(folder, "articles", ".cccccccccccccccc.json.0123456789ab.tmp");
    const library = await openLibrary(folder);
    await library.save(record("a"));
    await writeFile(left, '{"version":1,"arti');
    const again = await openLibrary(folder);
    expect(again.ids()).toEqual([record("a").article.id]);
    expect(await readdir(join(folder, "articles"))).toEqual(["aaaaaaaaaaaaaaaa.json"]);
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, 50)],
    ["another article's", () => JSON.stringify(record("d"))],
    ["of no known form", () => '{"version":2}'],
    ["empty", () => ""],
  ])("sets a file aside that is %s, keeps it, and says so once", async (_what, damage) => {
    const warnings: string[] = [];
    const library = await openLibrary(folder, (sentence) => warnings.push(sentence));
    await library.save(record("a"));
    await library.save(record("b"));
    const path = join(folder, "articles", "aaaaaaaaaaaaaaaa.json");
    const damaged = damage(await readFile(path, "utf8"));
    await writeFile(path, damaged);
    await expect(library.read(record("a").article.id)).rejects.toThrow(/damaged/);
    expect(await library.readAll()).toEqual([record("b")]);
    expect(warnings).toHaveLength(1);
    expect(await readFile(`${path}.broken`, "utf8")).toBe(damaged);
    await library.save(record("a"));
    expect(await library.readAll()).toEqual([record("a"), record("b")]);
  });
});

describe("the verdicts", () => {
  const same = { kind: "same", a: "person:ann example", b: "person:anna example" } as const;

  it("are kept, taken back, and never forgotten", async () => {
    const book = await openVerdicts(folder);
    const add = async (by: string) => {
      const change = book.adding({ ...same }, by);
      await book.keep(change);
      return change.recorded;
    };
    const first = await add("me");
    expect(await add("you")).toEqual(first);
    const revoking = book.revoking(first.id, "you");
    expect(book.all()).toEqual([first]);
    if (revoking) await book.keep(revoking);
    const second = await add("me");
    const [old, current] = (await openVerdicts(folder)).all();
    expect(old).toMatchObject({ id: first.id, by: "me", revoked: { by: "you" } });
    expect(current).toEqual(second);
    expect(book.revoking("verdict:none", "me")).toBeNull();
  });

  it("are not passed over where their file is damaged", async () => {
    await writeFile(join(folder, "verdicts.json"), "{");
    await expect(openVerdicts(folder)).rejects.toBeInstanceOf(DamagedVerdicts);
  });
});

describe("the lock of a data folder", () => {
  it("admits one opener, and the next once it is released", async () => {
    const lock = await lockDataFolder(folder, "a test");
    await expect(lockDataFolder(folder, "another")).rejects.toThrow(/is in use by a test \(process \d+\)/);
    await lock.release();
    const next = await lockDataFolder(folder, "another");
    await next.release();
  });

  it("is worth nothing once its owner is gone, also where the process id is used again", async () => {
    const child = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => child.once("exit", resolve));
    const path = join(folder, "lock.json");
    await writeFile(path, JSON.stringify({ pid: child.pid, born: "1", what: "a server" }));
    await (await lockDataFolder(folder, "a test")).release();
    await writeFile(path, JSON.stringify({ pid: process.pid, born: "1", what: "a server" }));
    await (await lockDataFolder(folder, "a test")).release();
    await writeFile(path, "half of a li");
    await (await lockDataFolder(folder, "a test")).release();
  });

  it.runIf(process.platform === "linux")(
    "is worth nothing once its owner was killed, though nobody has looked at its end",
    async () => {
      // A shell starts a process and becomes another one that never asks what became of it: it stays in the list, dead.
      const parent = spawn("sh", ["-c", "sleep 60 & echo $!; exec sleep 60"]);
      try {
        const pid = await new Promise<number>((resolve) => parent.stdout.once("data", (line) => resolve(Number(line))));
        const stat = () => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
        const lock = { pid, born: stat()[19], what: "a server" };
        await writeFile(join(folder, "lock.json"), JSON.stringify(lock));
        await expect(lockDataFolder(folder, "a test")).rejects.toThrow(/is in use by a server/);
        process.kill(pid, "SIGKILL");
        await expect.poll(() => stat()[0]).toBe("Z");
        await (await lockDataFolder(folder, "a test")).release();
      } finally {
        parent.kill("SIGKILL");
      }
    },
  );

  it.runIf(process.platform === "linux")(
    "is worth nothing after the machine was started anew, whose ids and ticks begin again",
    async () => {
      const path = join(folder, "lock.json");
      const lock = await lockDataFolder(folder, "a server");
      const written = JSON.parse(await readFile(path, "utf8"));
      await lock.release();
      await writeFile(path, JSON.stringify({ ...written, boot: "another" }));
      await (await lockDataFolder(folder, "a test")).release();
      // A server of an earlier version, which wrote no start of the machine, is one still.
      await writeFile(path, JSON.stringify({ pid: written.pid, born: written.born, what: "a server" }));
      await expect(lockDataFolder(folder, "a test")).rejects.toThrow(/is in use by a server/);
    },
  );

  it.runIf(process.platform === "linux")("waits for the end of an owner that is being killed", async () => {
    const owner = spawn("sleep", ["60"]);
    await writeFile(join(folder, "lock.json"), JSON.stringify({ pid: owner.pid, born: "", what: "a server" }));
    setTimeout(() => owner.kill("SIGKILL"), 200);
    await (await lockDataFolder(folder, "a test")).release();
  });

  it("goes to one of many that come at once", async () => {
    await writeFile(join(folder, "lock.json"), JSON.stringify({ pid: process.pid, born: "1", what: "a server" }));
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataFolder(folder, "one of many")));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const refused = tries.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused.every((error) => error instanceof DataFolderInUse)).toBe(true);
    expect(await readdir(folder)).toEqual(["lock.json"]);
  });
});
