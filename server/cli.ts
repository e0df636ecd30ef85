/** The command line. Results go to stdout, words for people to stderr; 0 is done, 1 failed, 2 asked wrongly. */
import { Command, CommanderError, Option } from "commander";
import { sentenceOf } from "./commands/access.ts";
import { askCommand } from "./commands/ask.ts";
import { CommandError } from "./commands/command-error.ts";
import { cypherCommand } from "./commands/cypher.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { extractCommand } from "./commands/extract.ts";
import { importCommand } from "./commands/import.ts";
import { meetingsCommand } from "./commands/meetings.ts";
import { startCommand } from "./commands/start.ts";
import { ConfigError, readConfig } from "./config.ts";
import { DataFolderInUse } from "./library/data-folder-lock.ts";
import { DamagedVerdicts } from "./library/verdicts.ts";
import { StartError } from "./main.ts";
import { packageVersion } from "./package-root.ts";

const collect = (value: string, before: string[] = []) => [...before, value];

/** Builds the commands; each leaves its exit code with `done`. */
function program(done: (code: number) => void): Command {
  const root = new Command("rapporteur")
    .description("Reads news articles and answers who met whom, when, where, and which sentence says so.")
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError("(--help shows what there is)");
  root
    .command("start")
    .description("start the server and the viewer (PORT, HOST, RAPPORTEUR_DATA)")
    .option("--verbose", "log every request")
    .action(async (options) => done(await startCommand(readConfig(), options)));
  root
    .command("import")
    .description("read files and folders into the library and the graph")
    .argument("<path...>", "files and folders")
    .action(async (paths: string[]) => done(await importCommand(readConfig(), paths)));
  root
    .command("extract")
    .description("print what is found in files as JSON; nothing is stored")
    .argument("<path...>", "files and folders")
    .addOption(new Option("--format <format>", "what to print").choices(["claims", "evaluation"]).default("claims"))
    .action(async (paths: string[], { format }) => done(await extractCommand(paths, format)));
  addQuestions(root, done);
  root
    .command("evaluate")
    .description("score the extraction against gold files (NAME.json) beside the texts (NAME.txt)")
    .argument("<folder>", "texts, and gold unless --gold")
    .option("--gold <folder>", "where the gold files are")
    .option("--json", "all numbers as JSON")
    .option("--no-errors", "leave out the invented and the missed")
    .option("--inferred", "use publication dates that follow from general knowledge")
    .option("--strict", "no lenience")
    .action(async (folder: string, options) => done(await evaluateCommand(folder, options)));
  return root;
}

function addQuestions(root: Command, done: (code: number) => void): void {
  root
    .command("meetings")
    .description("who met whom, when and where, with the sentences that say so")
    .option("--person <name>", "took part (again for more: all of them)", collect)
    .option("--with <name>", "was on the other side (again for more)", collect)
    .option("--place <name>", "where; a country takes in its cities")
    .option("--from <day>", "first day, YYYY-MM-DD")
    .option("--to <day>", "last day, YYYY-MM-DD")
    .option("--range <how>", "overlaps: may have been in the range; inside: surely was")
    .option("--status <list>", "happened, planned, ongoing, cancelled, denied, alleged")
    .option("--kind <list>", "Meeting, Talks, Call, Visit")
    .option("--limit <number>", "how many at most")
    .option("--json", "as JSON")
    .action(async (options) => done(await meetingsCommand(readConfig(), options)));
  root
    .command("ask")
    .description("ask in plain words")
    .argument("<question>")
    .option("--json", "as JSON")
    .action(async (question: string, options) => done(await askCommand(readConfig(), question, options)));
  root
    .command("cypher")
    .description("run one reading Cypher statement")
    .argument("<statement>")
    .option("--json", "as JSON, with the graph of the result")
    .action(async (statement: string, options) => done(await cypherCommand(readConfig(), statement, options)));
}

/** Runs one command line and gives its exit code; what goes wrong is one sentence on stderr. */
export async function run(args: string[]): Promise<number> {
  let code = 0;
  try {
    await program((given) => {
      code = given;
    }).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // Commander has said what was wrong already; help and version end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${wordsFor(error)}\n`);
    return error instanceof ConfigError || (error instanceof CommandError && error.exitCode === 2) ? 2 : 1;
  }
}

function wordsFor(error: unknown): string {
  const told = [CommandError, ConfigError, DataFolderInUse, DamagedVerdicts, StartError];
  if (error instanceof Error && told.some((one) => error instanceof one)) return error.message;
  return sentenceOf(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}

process.exitCode = await run(process.argv.slice(2));
