import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // One Neo4j for all test files, started when the first asks for it.
    globalSetup: ["tests/neo4j/global-setup.ts"],
    // Browser, engine and fault tests start real processes on two cores.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A condition on what a server or a browser is about to do: a second is short where others share the machine.
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    // Where others share the machine a browser may once miss its deadline; what is broken fails twice.
    retry: process.env.CI ? 1 : 0,
  },
});
