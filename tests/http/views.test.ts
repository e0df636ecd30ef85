import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type TestServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const names = async () => (await server.get("/api/views")).body.views.map(({ name }: { name: string }) => name);

describe("kept views", () => {
  it("are saved, renamed, taken away, brought back, and outlive the server", async () => {
    const saved = await server.post("/api/views", { name: "  The spring talks ", address: "graph~AbC_-9" });
    expect(saved).toMatchObject({ status: 201, body: { name: "The spring talks", address: "graph~AbC_-9" } });
    const path = `/api/views/${saved.body.id}`;
    expect((await server.post(path, { name: "مباحثات الربيع" })).body.address).toBe("graph~AbC_-9");
    await server.send("DELETE", path);
    expect(await names()).toEqual([]);
    expect((await server.get(path)).status).toBe(404);
    expect((await server.post(`${path}/restore`, {})).status).toBe(200);
    await server.stop();
    server = await openServer({ dataFolder: server.dataFolder });
    expect(await names()).toEqual(["مباحثات الربيع"]);
    expect((await server.get(path)).body.address).toBe("graph~AbC_-9");
  });

  it("keep a note, which another name leaves as it is and another note replaces", async () => {
    const saved = await server.post("/api/views", { name: "Annotated", address: "graph", note: " Who came first. " });
    expect(saved.body.note).toBe("Who came first.");
    const path = `/api/views/${saved.body.id}`;
    expect((await server.post(path, { name: "Annotated anew" })).body.note).toBe("Who came first.");
    expect((await server.post(path, { note: "" })).body).toMatchObject({ name: "Annotated anew", note: "" });
    await server.post(path, { note: "Who came last." });
    expect((await server.get("/api/views")).body.views[0]).toMatchObject({ note: "Who came last." });
    await server.send("DELETE", path);
  });

  it("are refused under a name that another has, in words", async () => {
    await server.post("/api/views", { name: "Taken", address: "map" });
    const { status, body } = await server.post("/api/views", { name: "Taken", address: "graph" });
    expect([status, body.code, body.detail]).toEqual([409, "name-taken", "Another view is called “Taken”."]);
  });

  it.each([
    [{ name: "", address: "graph" }],
    [{ name: "x".repeat(81), address: "graph" }],
    [{ name: "No address" }],
    [{ name: "A long note", address: "graph", note: "x".repeat(2001) }],
    [{ name: "A script", address: "javascript:alert(1)" }],
    [{ name: "Another page", address: "//elsewhere.example/" }],
    [{ name: "More than it takes", address: "graph", colour: "red" }],
  ])("are refused where they are none: %j", async (body) => {
    const before = await readdir(join(server.dataFolder, "views"));
    expect((await server.post("/api/views", body)).status).toBe(400);
    expect(await readdir(join(server.dataFolder, "views"))).toEqual(before);
  });

  it.each(["GET", "DELETE"])("that are not there are not found by %s", async (method) => {
    for (const id of ["view:none", "..%2F..%2Fverdicts", "view:..%2Farticles%2Fx"])
      expect((await server.send(method, `/api/views/${id}`)).status).toBe(404);
  });
});
