/** What befalls the embedded engine: its process killed, its file damaged, its folder taken, its disk full. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openEmbedded } from "../../server/store/embedded.ts";
import { StoreInUse, StoreUnavailable } from "../../server/store/errors.ts";
import { openStore } from "../../server/store/store.ts";
import { smallStory } from "./small-story.ts";

const whole = { entities: 6, events: 2, articles: 2, claims: 6, relationships: 23 };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-fault-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const kill = (pid: number | undefined) => {
  if (pid !== undefined) process.kill(pid, "SIGKILL");
};

describe("its process is killed", () => {
  test("reads in flight are answered all the same", async () => {
    const engine = await openEmbedded({ folder });
    const store = openStore(engine);
    await store.replace(smallStory);
    const asked = Array.from({ length: 20 }, () => store.counts());
    kill(engine.pid());
    for (const answer of await Promise.all(asked)) expect(answer).toEqual(whole);
    await store.close();
  });

  test("a write in flight is there once", async () => {
    const engine = await openEmbedded({ folder });
    const store = openStore(engine);
    await store.counts();
    const written = store.replace(smallStory);
    setTimeout(() => kill(engine.pid()), 5);
    await written;
    expect(await store.counts()).toEqual(whole);
    await store.close();
  });

  test("what was acknowledged is there after each of ten kills", async () => {
    const engine = await openEmbedded({ folder });
    const store = openStore(engine);
    await store.replace(smallStory);
    for (let round = 1; round <= 10; round += 1) {
      const id = `person:new-${round}`;
      const row = { id, labels: ["Entity", "Person"] as ["Entity", "Person"], properties: { id, name: id } };
      await store.apply({ nodes: [row], relationships: [], removedNodes: [], removedRelationships: [] });
      kill(engine.pid());
      expect((await store.counts()).entities).toBe(6 + round);
    }
    await store.close();
  });

  test("a statement of its own that takes too long is ended, and the next one answered", async () => {
    const engine = await openEmbedded({ folder, readMilliseconds: 700 });
    const slow = engine.read({ query: "UNWIND range(1,30000) AS a UNWIND range(1,30000) AS b RETURN count(*) AS c" });
    await expect(slow).rejects.toThrow(StoreUnavailable);
    expect((await engine.read({ query: "RETURN 1 AS one" })).rows).toEqual([{ one: 1 }]);
    await engine.close();
  });
});

describe("its folder", () => {
  test("admits one opener, and tells the second in a sentence", async () => {
    const first = await openEmbedded({ folder });
    await expect(openEmbedded({ folder })).rejects.toThrow(StoreInUse);
    await expect(openEmbedded({ folder })).rejects.toThrow(/already open in another process/);
    await first.close();
    await (await openEmbedded({ folder })).close();
  });

  test("keeps the graph over a close and an opening", async () => {
    const store = openStore(await openEmbedded({ folder }));
    await store.replace(smallStory);
    await store.close();
    const again = openStore(await openEmbedded({ folder }));
    expect(await again.counts()).toEqual(whole);
    await again.close();
  });

  test("holds nothing of the console's once it is closed, nor of a server that was killed", async () => {
    await writeFile(join(folder, "console-1-1.grafeo"), "left behind");
    const store = openStore(await openEmbedded({ folder }));
    await store.replace(smallStory);
    await store.runCypher({ query: "RETURN 1 AS one", params: {} });
    await store.close();
    expect((await readdir(folder)).filter((name) => name.startsWith("console"))).toEqual([]);
  });

  test("is closed: whoever asks is told so", async () => {
    const store = openStore(await openEmbedded({ folder }));
    await store.close();
    await expect(store.counts()).rejects.toThrow(StoreUnavailable);
  });
});

describe("its file is damaged", () => {
  const file = () => join(folder, "graph.grafeo");
  const log = () => join(folder, "graph.grafeo.wal");
  const change = async (path: string, make: (bytes: Buffer) => Buffer) => writeFile(path, make(await readFile(path)));
  const each = (bytes: Buffer, every: number) => {
    for (let at = 7; at < bytes.length; at += every) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    return bytes;
  };

  const damages: [string, () => Promise<void>][] = [
    ["emptied", () => truncate(file(), 0)],
    ["cut in half", async () => truncate(file(), Math.floor((await readFile(file())).length / 2))],
    ["cut by one byte", async () => truncate(file(), (await readFile(file())).length - 1)],
    ["overwritten with text", () => writeFile(file(), "not a graph at all\n".repeat(400))],
    ["begun with zeros", () => change(file(), (bytes) => Buffer.concat([Buffer.alloc(4096), bytes.subarray(4096)]))],
    [
      "begun with noise",
      () => change(file(), (bytes) => Buffer.concat([each(Buffer.alloc(64), 3), bytes.subarray(64)])),
    ],
    ["changed here and there", () => change(file(), (bytes) => each(bytes, 997))],
    ["changed everywhere", () => change(file(), (bytes) => each(bytes, 2))],
    ["followed by noise", () => change(file(), (bytes) => Buffer.concat([bytes, each(Buffer.alloc(5000), 2)]))],
    [
      "a folder",
      async () => {
        await rm(file());
        await mkdir(file());
      },
    ],
    ["with a log of noise", () => writeFile(log(), each(Buffer.alloc(9000), 2))],
    ["with a log of text", () => writeFile(log(), "not a log\n".repeat(400))],
  ];

  test.each(damages)("%s: all is there, or it is kept aside and the graph is written anew", async (_, damage) => {
    const store = openStore(await openEmbedded({ folder }));
    await store.replace(smallStory);
    await store.close();
    await damage();

    const told: string[] = [];
    const engine = await openEmbedded({ folder, onSetAside: (broken) => told.push(broken) });
    const again = openStore(engine);
    const set = engine.setAside();
    if (set === null) expect(await again.counts()).toEqual(whole);
    else {
      expect(told).toEqual([set]);
      expect(await readdir(folder)).toContain(set.slice(folder.length + 1));
      // Nothing is read from the empty graph, and no change is made to it, before the whole is there again.
      await expect(again.counts()).rejects.toThrow(StoreUnavailable);
      await expect(again.runCypher({ query: "MATCH (n) RETURN n", params: {} })).rejects.toThrow(StoreUnavailable);
      await expect(again.apply({ ...smallStory, removedNodes: [], removedRelationships: [] })).rejects.toThrow(
        StoreUnavailable,
      );
      await again.replace(smallStory);
      expect(engine.setAside()).toBeNull();
      expect(await again.counts()).toEqual(whole);
    }
    await again.close();
  });

  test("while it is in use, and the process dies", async () => {
    const told: string[] = [];
    const engine = await openEmbedded({ folder, onSetAside: (broken) => told.push(broken) });
    const store = openStore(engine);
    await store.replace(smallStory);
    kill(engine.pid());
    await copyFile(file(), join(folder, "copy"));
    await writeFile(file(), "not a graph at all\n".repeat(400));
    const answer = await store.counts().catch((error: unknown) => error);
    if (told.length > 0) expect(answer).toBeInstanceOf(StoreUnavailable);
    else expect(answer).toEqual(whole);
    await store.replace(smallStory);
    expect(await store.counts()).toEqual(whole);
    await store.close();
  });

  test("twice: both are kept", async () => {
    for (let round = 0; round < 2; round += 1) {
      const store = openStore(await openEmbedded({ folder }));
      await store.replace(smallStory);
      await store.close();
      await writeFile(file(), "not a graph at all\n".repeat(400));
    }
    const engine = await openEmbedded({ folder });
    await engine.close();
    expect((await readdir(folder)).filter((name) => /^graph\.grafeo(\.2)?\.broken$/.test(name)).sort()).toEqual([
      "graph.grafeo.2.broken",
      "graph.grafeo.broken",
    ]);
  });
});
