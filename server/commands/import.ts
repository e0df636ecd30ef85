/** `rapporteur import PATH…`: files, folders and pages into the library and the graph. */
import { SingleBar } from "cli-progress";
import { readFileArticles } from "../articles/read-file.ts";
import type { Config } from "../config.ts";
import { filesAsSources, importSources, type ListedFile, listFiles, type Source } from "../import/import-files.ts";
import { readPage } from "../import/job-sources.ts";
import { openAccess } from "./access.ts";
import { CommandError } from "./command-error.ts";

export async function importCommand(config: Config, given: string[]): Promise<number> {
  const addresses = given.filter(isAddress);
  if (addresses.length > 0 && !config.importing.urls)
    throw new CommandError(`Pages are not fetched unless it is allowed: RAPPORTEUR_IMPORT_URLS=on.`, 2);
  const paths = given.filter((one) => !isAddress(one));
  const { files: found, missing } = await presentFiles(paths);
  const files = [...filesAsSources(found), ...addresses.map(pageAsSource)];
  for (const sentence of missing) process.stderr.write(`${sentence}\n`);
  if (files.length === 0 && missing.length > 0) return missing.length === paths.length ? 2 : 1;
  if (files.length === 0) throw new CommandError(`There is no file that can be read in ${paths.join(", ")}.`);
  const access = await openAccess(config, "an import");
  const bar = new SingleBar({ format: "{bar} {value}/{total} files, {eta} s left", stream: process.stderr });
  try {
    bar.start(files.length, 0);
    const summary = await importSources(files, access.add, (done) => bar.update(done)).finally(() => bar.stop());
    for (const { origin, reason } of summary.failed)
      process.stderr.write(`${reason.includes(origin) ? "" : `${origin}: `}${reason}\n`);
    const counts = `${summary.new} new, ${summary.unchanged} unchanged, ${summary.failed.length + missing.length} failed`;
    process.stdout.write(`${counts}\n`);
    return summary.failed.length + missing.length > 0 ? 1 : 0;
  } finally {
    await access.close();
  }
}

const isAddress = (given: string) => /^https?:\/\//i.test(given);

const pageAsSource = (address: string): Source => ({
  name: address,
  read: () => readPage(address, readFileArticles),
});

/** One wrong path never stops the rest: its sentence is kept for the summary. */
async function presentFiles(paths: string[]): Promise<{ files: ListedFile[]; missing: string[] }> {
  const files: ListedFile[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    try {
      files.push(...(await filesOf([path])));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      missing.push(error.message);
    }
  }
  return { files: [...new Map(files.map((file) => [file.path, file])).values()], missing };
}

/** @throws CommandError for a path that is not there: asked in a way that makes no sense */
export async function filesOf(paths: string[]): Promise<ListedFile[]> {
  try {
    return await listFiles(paths);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new CommandError(`There is no file or folder ${path}.`, 2);
    if (code === "EACCES") throw new CommandError(`${path} may not be read by this account.`);
    throw error;
  }
}
