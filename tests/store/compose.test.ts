/** What the compose file and the image promise; neither can be started everywhere, so their settings are held to here. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readConfig } from "../../server/config.ts";
import { packageRoot } from "../../server/package-root.ts";
import { hardened } from "../neo4j/start.ts";

const read = (name: string) => readFileSync(join(packageRoot(), name), "utf8");

const Service = z.object({
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  build: z.string().optional(),
});
const compose = z
  .object({ services: z.object({ neo4j: Service, server: Service }), volumes: z.record(z.string(), z.unknown()) })
  .parse(parse(read("docker-compose.yml")));

/** The image's way to write a setting as a variable: dots are _, underscores are __. */
const variable = (setting: string) => `NEO4J_${setting.replaceAll("_", "__").replaceAll(".", "_")}`;

describe("docker-compose.yml", () => {
  const { neo4j, server } = compose.services;

  test.each(Object.keys(hardened))("sets %s, as the tests' own server does", (setting) => {
    expect(neo4j.environment).toHaveProperty([variable(setting)]);
  });

  test.each([
    "server.directories.import",
    "dbms.security.allow_csv_import_from_file_urls",
    "internal.dbms.cypher_ip_blocklist",
  ] as const)("gives %s the value that was tried", (setting) => {
    expect(neo4j.environment[variable(setting)]).toBe(hardened[setting]);
  });

  test("knows no password of its own, and does not start without one", () => {
    for (const value of [neo4j.environment.NEO4J_AUTH, server.environment.NEO4J_PASSWORD])
      expect(value).toMatch(/\$\{NEO4J_PASSWORD:\?/);
    expect(server.environment.RAPPORTEUR_TOKEN).toMatch(/^\$\{RAPPORTEUR_TOKEN:\?/);
  });

  test("keeps its data in named volumes", () => {
    for (const volume of [...neo4j.volumes, ...server.volumes])
      expect(compose.volumes).toHaveProperty([volume.split(":")[0] ?? ""]);
  });

  test("starts the server once the database is healthy", () => {
    expect(neo4j.healthcheck?.test.join(" ")).toContain("cypher-shell");
    expect(server.depends_on.neo4j?.condition).toBe("service_healthy");
  });

  test("opens nothing beyond this machine", () => {
    expect(neo4j.ports).toEqual([]);
    for (const port of server.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test("gives the server settings that it takes", () => {
    const environment = {
      ...server.environment,
      NEO4J_PASSWORD: "made-up-pass",
      RAPPORTEUR_TOKEN: "made-up-token-of-24-chars",
    };
    expect(readConfig(environment)).toMatchObject({ host: "0.0.0.0", port: 3000, neo4j: { uri: "bolt://neo4j:7687" } });
  });
});

describe("Dockerfile", () => {
  const text = read("Dockerfile");
  test("uses an image with glibc, which the embedded engine needs", () => {
    for (const [, image] of text.matchAll(/^FROM (\S+)/gm)) expect(image).toMatch(/^node:\d+-slim$/);
  });
  test("does not run as root", () => {
    // By number, so that a cluster can tell that it is not root; the last one counts.
    expect(Number([...text.matchAll(/^USER (\d+)/gm)].at(-1)?.[1])).toBeGreaterThan(0);
  });
  test("runs no install script of a dependency", () => {
    for (const [line] of text.matchAll(/npm (?:ci|install|prune)[^&\n]*/g)) expect(line).toContain("--ignore-scripts");
  });
  test("takes along all that the server reads at run time", () => {
    for (const part of ["node_modules", "dist", "cypher", "seeds", "package.json"])
      expect(text).toContain(`/app/${part}`);
  });
});
