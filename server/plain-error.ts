/**
 * An error as it may be read by whoever reads logs. What a message quotes may come from a statement, an article or a setting, and
 * paths tell of the machine: neither is written down, and no stack.
 */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { packageRoot } from "./package-root.ts";

const mostCauses = 3;

/** Class, code and words, and where in this program it was thrown. */
export function plainError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const cause = error.cause !== undefined && depth < mostCauses ? plainError(error.cause, depth + 1) : undefined;
  return { type: error.name, code, message: wordsOf(error), at: placeIn(error.stack), cause };
}

const wordsOf = (error: Error): string =>
  error instanceof z.ZodError
    ? error.issues
        .slice(0, 3)
        .map(({ path, code }) => `${path.join(".")}: ${code}`)
        .join(", ")
    : withoutDetails(error.message);

/** Quoted pieces, and what looks like a path or an address with a user's name in it, become an ellipsis. */
export const withoutDetails = (message: string): string =>
  (message.split("\n")[0] ?? "")
    .replace(/(["'`“]).*["'`”]/g, "…")
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, "…")
    .replace(/(?:[A-Za-z]:)?(?:[\\/][^\s\\/:,]+){2,}/g, "…")
    .slice(0, 300);

/** The first line of the stack that is this program's own, below its folder. */
const placeIn = (stack = ""): string | undefined => {
  for (const [, file, place] of stack.matchAll(
    /(file:\/\/[^\s)]+?|\/[^\s()]+?|[A-Za-z]:\\[^\s()]+?):(\d+:\d+)\)?$/gm,
  )) {
    const inside = relative(packageRoot(), file?.startsWith("file:") ? fileURLToPath(file) : (file ?? ""));
    if (!inside.startsWith("..") && !inside.includes("node_modules")) return `${inside.replaceAll("\\", "/")}:${place}`;
  }
  return undefined;
};
