/** The lock file is what an image is built from (`npm ci`), on any machine. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Locked = { resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> };
const packages = (JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> })
  .packages;

/** Where `name` is found from a package, as Node looks for it. */
const found = (from: string, name: string): boolean => {
  const folders = from.split("/node_modules/");
  return (
    folders.some((_, index) => {
      const folder = folders.slice(0, folders.length - index).join("/node_modules/");
      return `${folder}/node_modules/${name}`.replace(/^\//, "") in packages;
    }) || `node_modules/${name}` in packages
  );
};

describe("the lock file", () => {
  // npm forgets those of other machines than the one it runs on, and then takes its own file no more.
  it("names the packages of every platform", () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !found(path, name)),
    );
    expect(missing).toEqual([]);
  });

  it("holds no address from which something was downloaded", () => {
    const resolved = Object.entries(packages).filter(([, one]) => one.resolved !== undefined && !one.link);
    expect(resolved.map(([path]) => path)).toEqual([]);
  });
});
