import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, isLoopback, readConfig } from "../server/config.ts";

describe("settings", () => {
  it("have defaults that need nothing", () => {
    expect(readConfig({}, "/srv")).toEqual({
      port: 3000,
      host: "127.0.0.1",
      dataFolder: "/srv/data",
      token: null,
      allowedHosts: [],
      trustedProxies: [],
      seeds: true,
      querySeconds: 5,
      importing: { urls: false, folders: [] },
      llm: null,
      neo4j: null,
    });
  });

  it("name what may be imported on the word of others", () => {
    const folders = ["/news", "more"].join(delimiter);
    const { importing } = readConfig({ RAPPORTEUR_IMPORT_URLS: "on", RAPPORTEUR_IMPORT_FOLDERS: folders }, "/srv");
    expect(importing).toEqual({ urls: true, folders: ["/news", "/srv/more"] });
    expect(() => readConfig({ RAPPORTEUR_IMPORT_URLS: "yes" })).toThrow(/RAPPORTEUR_IMPORT_URLS takes "on" or "off"/);
  });

  it("name the proxies whose word is taken, by address and network", () => {
    const read = (RAPPORTEUR_TRUSTED_PROXIES: string) => readConfig({ RAPPORTEUR_TRUSTED_PROXIES }).trustedProxies;
    expect(read(" 10.0.0.7, 172.18.0.0/16,FD00::/8 ,::1")).toEqual(["10.0.0.7", "172.18.0.0/16", "fd00::/8", "::1"]);
    for (const wrong of ["true", "1", "proxy.example", "10.0.0.0/99", "10.0.0.7 10.0.0.8", "127.1"])
      expect(() => read(wrong)).toThrow(/^RAPPORTEUR_TRUSTED_PROXIES takes addresses or networks of proxies/);
  });

  it("are taken from the environment, an empty one being unset", () => {
    const config = readConfig({ PORT: "", RAPPORTEUR_DATA: "/data", NEO4J_URI: "bolt://db:7687", NEO4J_PASSWORD: "p" });
    expect(config.port).toBe(3000);
    expect(config.dataFolder).toBe("/data");
    expect(config.neo4j).toEqual({ uri: "bolt://db:7687", user: "neo4j", password: "p", database: "neo4j" });
  });

  it.each([
    [{ PORT: "http" }, 'PORT takes a whole number from 0 to 65535, not "http".'],
    [{ PORT: "70000" }, 'PORT takes a whole number from 0 to 65535, not "70000".'],
    [{ PORT: "-1" }, /^PORT takes/],
    [{ PORT: "3e3" }, /^PORT takes/],
    [{ HOST: "a b" }, /^HOST takes a host name or an IP address/],
    [{ NEO4J_URI: "http://db" }, /^NEO4J_URI takes an address that begins with bolt:/],
    [{ NEO4J_URI: "bolt://db" }, "NEO4J_URI is set: set NEO4J_PASSWORD too."],
    [{ RAPPORTEUR_LLM_URL: "http://127.0.0.1:11434/v1" }, /set RAPPORTEUR_LLM_MODEL too/],
    [{ RAPPORTEUR_SEEDS: "no" }, 'RAPPORTEUR_SEEDS takes "on" or "off", not "no".'],
    [{ HOST: "0.0.0.0" }, /^HOST is 0\.0\.0\.0, which other machines can reach: set RAPPORTEUR_TOKEN/],
    [{ HOST: "::" }, /set RAPPORTEUR_TOKEN/],
  ])("are refused in one sentence: %j", (environment, message) => {
    const read = () => readConfig(environment);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
  });

  it("never repeat a secret", () => {
    const read = () => readConfig({ RAPPORTEUR_TOKEN: "short" });
    expect(read).toThrow("RAPPORTEUR_TOKEN takes 16 to 200 printable characters without blanks.");
  });

  it.each(["127.0.0.1", "127.8.9.10", "::1", "localhost"])("know %s for this machine alone", (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  it.each(["0.0.0.0", "::", "192.168.1.2", "127.0.0.1.example.org", "localhost.example.org"])("and %s not", (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});
