/** Behind a reverse proxy: each client has a limit of its own where the proxy is named, and nobody can give himself another. */
import { afterEach, expect, it } from "vitest";
import { openServer, rawRequest, type TestServer } from "./running-server.ts";

const token = "a-token-of-some-length-1";
/** So many wrong tokens are answered in a minute; the next is told to wait. */
const guesses = 30;

let server: TestServer;
afterEach(() => server.close());

const open = async (trusted: string) => {
  server = await openServer({ environment: { RAPPORTEUR_TOKEN: token, RAPPORTEUR_TRUSTED_PROXIES: trusted } });
};
const guess = async (forwarded: string) =>
  (await server.get("/api/graph", { authorization: "Bearer wrong", "x-forwarded-for": forwarded })).status;
const guessOften = async (forwarded: (turn: number) => string) => {
  const statuses = [];
  for (let turn = 0; turn <= guesses; turn += 1) statuses.push(await guess(forwarded(turn)));
  return statuses;
};

it("a header is believed of nobody who was not named: whoever changes it is the same client", async () => {
  await open("");
  const statuses = await guessOften((turn) => `203.0.113.${turn}`);
  expect(statuses.slice(0, guesses)).toEqual(Array(guesses).fill(401));
  expect(statuses.at(-1)).toBe(429);
  await server.close();
  await open("10.0.0.7, 192.0.2.0/24");
  expect((await guessOften((turn) => `203.0.113.${turn}`)).at(-1)).toBe(429);
});

it("the clients of a proxy that was named are told apart, by the address that it saw and not by what they say", async () => {
  await open("127.0.0.1");
  // What stands before the proxy's own entry is the client's claim.
  expect((await guessOften((turn) => `198.51.100.${turn}, 203.0.113.5`)).at(-1)).toBe(429);
  expect(await guess("203.0.113.6")).toBe(401);
  expect(await guess("203.0.113.5")).toBe(429);
  expect(
    (await server.get("/api/health", { authorization: `Bearer ${token}`, "x-forwarded-for": "203.0.113.5" })).status,
  ).toBe(200);
});

it("a network of IPv6 is one client, and so is all that is no address", async () => {
  await open("127.0.0.1");
  expect((await guessOften((turn) => `2001:db8:0:1::${turn.toString(16)}`)).at(-1)).toBe(429);
  expect(await guess("2001:db8:ffff::1")).toBe(401);
  expect((await guessOften((turn) => `unknown-${turn}`)).at(-1)).toBe(429);
});

it("the cookie is for https alone where a trusted proxy speaks it", async () => {
  const cookie = async (headers: Record<string, string>) => {
    const answer = await rawRequest(server.port, "/login", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: `token=${token}`,
    });
    expect(answer.status).toBe(303);
    return String(answer.headers["set-cookie"]);
  };
  await open("127.0.0.1");
  expect(await cookie({ "x-forwarded-proto": "https" })).toMatch(/; Secure/);
  expect(await cookie({})).not.toMatch(/; Secure/);
  await server.close();
  await open("");
  expect(await cookie({ "x-forwarded-proto": "https" })).not.toMatch(/; Secure/);
});
