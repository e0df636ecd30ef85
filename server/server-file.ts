/** Where a running server tells the commands of the same data folder how to reach it. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { writeDurably } from "./library/durable-file.ts";

const ServerFile = z.object({ pid: z.int(), port: z.int(), url: z.url() });
export type ServerFile = z.infer<typeof ServerFile>;

const pathIn = (dataFolder: string) => join(dataFolder, "server.json");

export async function writeServerFile(dataFolder: string, server: ServerFile): Promise<void> {
  await writeDurably(pathIn(dataFolder), `${JSON.stringify(server)}\n`);
}

export async function removeServerFile(dataFolder: string): Promise<void> {
  await rm(pathIn(dataFolder), { force: true });
}

/** `null`: there is none, or it cannot be read. The server it names may be gone: ask it. */
export async function readServerFile(dataFolder: string): Promise<ServerFile | null> {
  try {
    return ServerFile.parse(JSON.parse(await readFile(pathIn(dataFolder), "utf8")));
  } catch {
    return null;
  }
}
