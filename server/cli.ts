/** The command line. Results go to stdout, words for people to stderr; 0 is done, 1 failed, 2 asked wrongly. */
import { Command, CommanderError, Option } from "commander";
import { CommandError } from "./commands/command-error.ts";
import { ConfigError, readConfig } from "./config.ts";
import { answerTo } from "./http/errors.ts";
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
    .action(async (options) => done(await (await import("./commands/start.ts")).startCommand(readConfig(), options)));
  root
    .command("import")
    .description("read files, folders and pages into the library and the graph")
    .argument("<path...>", "files and folders; addresses of pages where RAPPORTEUR_IMPORT_URLS is on")
    .action(async (paths: string[]) =>
      done(await (await import("./commands/import.ts")).importCommand(readConfig(), paths)),
    );
  root
    .command("extract")
    .description("print what is found in files as JSON; nothing is stored")
    .argument("<path...>", "files and folders")
    .addOption(new Option("--format <format>", "what to print").choices(["claims", "evaluation"]).default("claims"))
    .action(async (paths: string[], { format }) =>
      done(await (await import("./commands/extract.ts")).extractCommand(readConfig(), paths, format)),
    );
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
    .action(async (folder: string, options) =>
      done(await (await import("./commands/evaluate.ts")).evaluateCommand(folder, options)),
    );
  return root;
}

const packWords = "as an evidence pack for a footnote: markdown, html or csv";

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
    .option("--article <id>", "told by this article")
    .option("--group <by>", "pair, person or day")
    .option("--matrix", "how often who met whom")
    .option("--tiers", "with --person: who came how near (met, same event, same place and day, one sentence)")
    .option("--limit <number>", "how many at most")
    .option("--pack <format>", packWords)
    .option("--json", "as JSON")
    .action(async (options) =>
      done(await (await import("./commands/meetings.ts")).meetingsCommand(readConfig(), options)),
    );
  root
    .command("ask")
    .description("ask in plain words")
    .argument("<question>")
    .option("--pack <format>", packWords)
    .option("--json", "as JSON")
    .action(async (question: string, options) =>
      done(await (await import("./commands/ask.ts")).askCommand(readConfig(), question, options)),
    );
  root
    .command("disagreements")
    .description("what sources tell differently of one thing, with their sentences")
    .option("--json", "as JSON")
    .action(async (options) =>
      done(await (await import("./commands/disagreements.ts")).disagreementsCommand(readConfig(), options)),
    );
  root
    .command("cypher")
    .description("run one reading Cypher statement")
    .argument("<statement>")
    .option("--json", "as JSON, with the graph of the result")
    .action(async (statement: string, options) =>
      done(await (await import("./commands/cypher.ts")).cypherCommand(readConfig(), statement, options)),
    );
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

/** Errors that were made for whoever typed the command; known by name, so that no command loads what it does not need. */
const told = ["CommandError", "ConfigError", "DataFolderInUse", "DataFolderUnusable", "DamagedVerdicts", "StartError"];

function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (told.includes(error.name)) return error.message;
  const { problem, unexpected } = answerTo(error);
  return unexpected ? (error.stack ?? error.message) : problem.detail;
}

process.exitCode = await run(process.argv.slice(2));
