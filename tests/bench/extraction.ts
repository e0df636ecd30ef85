/**
 * How fast extraction is on one core, and how it grows: `npm run bench [-- PYTHON]`.
 * Built as the server is built before it runs, for a development loader names every function that it makes, which takes time.
 * With a Python that has spaCy (see tests/evaluation/baseline_spacy.py) spaCy's own pass is timed in the same run, so that
 * the ratio holds on a noisy machine. Prints; judges nothing.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { completeArticle } from "../../server/articles/article-draft.ts";
import { extract } from "../../server/extract/extract.ts";

const folder = join("tests", "evaluation", "dev");
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** Seconds that extracting these texts takes. */
function timed(batch: string[]): number {
  const articles = batch.map((text, index) =>
    completeArticle({
      text,
      title: null,
      publisher: null,
      author: null,
      url: null,
      published: null,
      origin: `bench-${index}`,
    }),
  );
  const started = performance.now();
  for (const article of articles) extract(article);
  return (performance.now() - started) / 1000;
}

/** Texts over and over, until there are so many. */
const repeated = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => texts[index % texts.length] ?? "");

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const characters = texts.reduce((sum, text) => sum + text.length, 0);

// What the first two thousand articles take is in part the engine's compiling of the rules: a server, or a long folder, is past it.
const beginning = repeated(1000);
const fromStart = beginning.length / timed(beginning);
timed(beginning);
const once = median([1, 2, 3, 4, 5].map(() => timed(texts)));
const perSecond = texts.length / once;
print(
  `extraction, one core: ${perSecond.toFixed(0)} articles/s, ${(characters / once / 1e6).toFixed(2)} MB/s (median of 5 runs over ${texts.length} texts); the first ${beginning.length} after the start: ${fromStart.toFixed(0)} articles/s`,
);

const python = process.argv[2];
if (python) {
  const run = spawnSync(python, ["tests/evaluation/baseline_spacy.py", folder, "time"], {
    encoding: "utf8",
    env: { ...process.env, OMP_NUM_THREADS: "1" },
  });
  const theirs = Number.parseFloat(run.stdout);
  print(
    Number.isNaN(theirs)
      ? `spaCy could not be timed: ${run.stderr.trim().split("\n").at(-1)}`
      : `spaCy in the same run: ${theirs.toFixed(1)} articles/s; ratio ${(perSecond / theirs).toFixed(0)}`,
  );
} else print("spaCy: not timed; give a Python that has it: npm run bench -- PYTHON");

print("\narticles   seconds   ms per article");
for (const count of [1, 10, 100, 1000, 10_000]) {
  const seconds = timed(repeated(count));
  print(
    `${String(count).padStart(8)}   ${seconds.toFixed(3).padStart(7)}   ${((seconds * 1000) / count).toFixed(2).padStart(14)}`,
  );
}

print("\none article of   seconds   µs per kB");
for (const kilobytes of [1, 10, 100, 1000]) {
  let text = "";
  for (let index = 0; text.length < kilobytes * 1000; index++) text += `${texts[index % texts.length]}\n\n`;
  const seconds = timed([text.slice(0, kilobytes * 1000)]);
  print(
    `${`${kilobytes} kB`.padStart(14)}   ${seconds.toFixed(3).padStart(7)}   ${((seconds * 1e6) / kilobytes).toFixed(0).padStart(9)}`,
  );
}

print("\nhostile text, 100 kB of   seconds");
for (const piece of [
  "Mr. ",
  "(",
  "a.a.a.",
  "A ",
  "Ab",
  '"',
  "“",
  " ",
  "\n",
  "1,",
  "http://",
  "U.S. ",
  "met with ",
  "President ",
  "and the ",
  "on Monday ",
]) {
  const seconds = timed([`Words. ${piece.repeat(Math.ceil(100_000 / piece.length))}`]);
  print(`${JSON.stringify(piece).padStart(22)}   ${seconds.toFixed(3)}`);
}
