/** Files of the server's machine: inside the folders that it was told of, and nowhere else. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type TestServer } from "./running-server.ts";

const text =
  "French Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on 3 May 2024.\n";
let place: string;
let server: TestServer;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "rapporteur-paths-"));
  for (const folder of ["news/april", "other", "newspaper"]) await mkdir(join(place, folder), { recursive: true });
  await writeFile(join(place, "news", "april", "a.txt"), text);
  await writeFile(join(place, "news", "b.txt"), text.replace("3 May", "4 May"));
  await writeFile(join(place, "other", "c.txt"), text.replace("3 May", "5 May"));
  await writeFile(join(place, "secret.txt"), "A secret that nobody may read.");
  await writeFile(join(place, "newspaper", "secret.txt"), "Another secret that nobody may read.");
  await symlink(join(place, "secret.txt"), join(place, "news", "link.txt"));
  await symlink(place, join(place, "news", "above"));
  await symlink("/etc", join(place, "news", "etc"));
  server = await openServer({
    environment: {
      RAPPORTEUR_IMPORT_FOLDERS: [join(place, "news"), join(place, "other"), join(place, "gone")].join(delimiter),
    },
  });
});
afterAll(async () => {
  await server.close();
  await rm(place, { recursive: true, force: true });
});

async function imported(paths: string[]) {
  const { status, body } = await server.post("/api/imports", { paths });
  expect(status).toBe(202);
  let job = body;
  while (job.state === "running") job = (await server.get(`/api/imports/${body.id}`)).body;
  return job.items.map((one: { origin: string; outcome: string }) => [one.origin, one.outcome]);
}

describe("a path inside the folders", () => {
  it("is read, a folder with all below it, and its links are left alone", async () => {
    expect(await imported([join(place, "news")])).toEqual([
      ["news/april/a.txt", "new"],
      ["news/b.txt", "new"],
    ]);
    expect(await imported(["c.txt", "april"])).toEqual([
      ["c.txt", "new"],
      ["april/a.txt", "unchanged"],
    ]);
  });

  it("that is a pipe without end is one failed file", async () => {
    execFileSync("mkfifo", [join(place, "other", "pipe.txt")]);
    expect(await imported(["pipe.txt", "c.txt"])).toEqual([
      ["pipe.txt", "failed"],
      ["c.txt", "unchanged"],
    ]);
  });
});

describe("a path out of the folders", () => {
  it.each([
    "PLACE/secret.txt",
    "PLACE/newspaper/secret.txt",
    "PLACE/news/../secret.txt",
    "../secret.txt",
    "april/../../secret.txt",
    "..",
    "/",
    "/etc/passwd",
    "link.txt",
    "PLACE/news/link.txt",
    "above",
    "above/secret.txt",
    "etc/passwd",
    "..%2fsecret.txt",
    "..\\secret.txt",
    "file:///etc/passwd",
    "none.txt",
    "a.txt\0.png",
    "~/a.txt",
  ])("finds nothing, and is not told what there is: %j", async (path) => {
    const { status, body } = await server.post("/api/imports", { paths: ["b.txt", path.replace("PLACE", place)] });
    expect([status, body.code]).toEqual([404, "not-found"]);
    expect((await server.get("/api/articles?q=secret")).body.articles).toEqual([]);
  });

  it("has no folder at all where none was named", async () => {
    const closed = await openServer();
    const { status, body } = await closed.post("/api/imports", { paths: [join(place, "news", "b.txt")] });
    expect([status, body.code]).toEqual([403, "import-by-path-off"]);
    await closed.close();
  });
});
