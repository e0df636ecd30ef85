/** A disk without room: a clear refusal, nothing half written, and all well again when there is room. */
import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openEmbedded } from "../../server/store/embedded.ts";
import { StoreFull } from "../../server/store/errors.ts";
import { openStore } from "../../server/store/store.ts";

const person = (number: number) => {
  const id = `person:${number}`;
  const row = {
    id,
    labels: ["Entity", "Person"] as ["Entity", "Person"],
    properties: { id, name: "x".repeat(20_000) },
  };
  return { nodes: [row], relationships: [], removedNodes: [], removedRelationships: [] };
};

const disk = await mkdtemp(join(tmpdir(), "rapporteur-full-"));
const mounted = (() => {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
if (!mounted && process.env.RAPPORTEUR_NOT_RUN)
  appendFileSync(
    process.env.RAPPORTEUR_NOT_RUN,
    "the disk-full test: run as root on Linux (it mounts a small tmpfs)\n",
  );

test("people are written until the disk is full", async () => {
  if (!mounted) {
    await rm(disk, { recursive: true });
    return;
  }
  try {
    const store = openStore(await openEmbedded({ folder: join(disk, "graph") }));
    const entities = async () => (await store.counts()).entities;
    let written = 0;
    let refusal: unknown = null;
    while (refusal === null && written < 1000) {
      refusal = await store.apply(person(written)).then(
        () => null,
        (error: unknown) => error,
      );
      if (refusal === null) written += 1;
    }
    expect(refusal).toBeInstanceOf(StoreFull);
    expect(await entities()).toBe(written);
    await expect(store.apply(person(2000))).rejects.toThrow(StoreFull);

    execFileSync("mount", ["-o", "remount,size=30m", disk]);
    await store.apply(person(3000));
    expect(await entities()).toBe(written + 1);
    await store.close();

    const told: string[] = [];
    const again = openStore(await openEmbedded({ folder: join(disk, "graph"), onSetAside: (file) => told.push(file) }));
    expect((await again.counts()).entities).toBe(written + 1);
    expect(told).toEqual([]);
    await again.close();
  } finally {
    execFileSync("umount", [disk]);
    await rm(disk, { recursive: true });
  }
});
