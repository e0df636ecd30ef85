/** `rapporteur start`: the server, until it is told to end. */
import type { Config } from "../config.ts";
import { startServer } from "../main.ts";

/** How long an orderly end may take, in milliseconds; ten seconds are promised, and a busy machine wakes late. */
const longestEnd = 8500;

/** Resolves with the exit code once the server has ended. */
export async function startCommand(config: Config, { verbose }: { verbose?: boolean }): Promise<number> {
  // Listened to from the beginning: a signal that comes while the server starts ends it as well as a later one.
  const toldToEnd = told();
  // What is not done by then was not acknowledged, and the next start finds nothing half of it.
  void toldToEnd.then(() => setTimeout(() => process.exit(0), longestEnd).unref());
  const server = await startServer(config, { verbose });
  process.stdout.write(`Rapporteur is at ${server.url}\n`);
  await toldToEnd;
  if (process.stderr.isTTY) process.stderr.write("Ending …\n");
  await server.close();
  return 0;
}

/** The first signal asks for an orderly end, the second for an immediate one. */
function told(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}
