/**
 * How fast the viewer draws, beside a bare Sigma page with the same graph in the same run: headless Chromium, software WebGL.
 * `npm run bench:viewer`, or `npm run bench:viewer -- 5000` for one size. Frames are timed with their drawing finished (a pixel is read back), so that nothing hides in a queue.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { deflateSync } from "fflate";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { emptyView } from "../../client/state.ts";
import type { Health } from "../../server/contract/api.ts";
import { scriptsBeforePicture } from "../viewer/before-picture.ts";
import { chromiumFlags, findChromium } from "../viewer/browser.ts";
import { mainThread } from "./main-thread.ts";
import { type Sample, sampleGraph } from "./sample-graph.ts";

/** Rounds of the opening page; medians are taken. */
const rounds = 3;
/** Nodes, edges, rounds. A bare Sigma takes seconds for each frame of the large one: there one round says enough. */
const sizes = [
  [5000, 15_000, 3],
  [20_000, 60_000, 1],
] as const;

const bareSource = `
import Graph from "graphology";
import Sigma from "sigma";
const { graph, positions } = await (await fetch("/graph.json")).json();
const drawn = new Graph({ multi: true });
for (const { id, name } of graph.nodes) drawn.addNode(id, { label: name, size: 3, color: "#2f6fb0", x: positions[id][0], y: positions[id][1] });
for (const { id, source, target } of graph.edges) drawn.addEdgeWithKey(id, source, target, { size: 0.7, color: "#aab4c0" });
const container = document.getElementById("canvas");
new Sigma(drawn, container);
container.dataset.drawn = "true";
`;

/** Pages run under the product's policy: without it a library may take a faster way that users never get. */
const policy = { "content-security-policy": "script-src 'self'" };

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** Serves a built page and answers the API with the sample. */
const serve = async (folder: string, sample: Sample) => {
  const whole = JSON.stringify(sample);
  const graph = JSON.stringify(sample.graph);
  const empty = JSON.stringify({ articles: [], page: { limit: 1, total: 0, cut: false } });
  const health = JSON.stringify({
    status: "ok",
    version: "0",
    engine: "embedded",
    articles: 1,
    reading: false,
    importing: { urls: false, paths: false },
  } satisfies Health);
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { "content-type": type, ...policy }).end(body);
    if (path === "/graph.json") return send("application/json", whole);
    if (path === "/api/graph") return send("application/json", graph);
    if (path === "/api/health") return send("application/json", health);
    if (path.startsWith("/api/")) return send("application/json", empty);
    const file = path === "/" ? "index.html" : path.slice(1);
    const body = await readFile(join(folder, file)).catch(() => null);
    if (body) send(types[extname(file)] ?? "application/octet-stream", body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    close: () => server.close(),
  };
};

/** In the page: times every animation frame with its drawing finished, and notes long tasks and the first picture. */
const probe = `
window.frames_ = []; window.tasks_ = [];
const contexts = new Set();
const getContext = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  const context = getContext.call(this, kind, ...rest);
  if (context && kind.startsWith("webgl")) contexts.add(context);
  return context;
};
const pixel = new Uint8Array(4);
// Reading a pixel waits for the drawing; finish() alone may only send it off.
const finish = (context) => context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
const request = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) => request((now) => {
  const start = performance.now();
  callback(now);
  for (const context of contexts) finish(context);
  window.frames_.push(performance.now() - start);
});
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.tasks_.push(entry.duration); }).observe({ type: "longtask", buffered: true });
new MutationObserver(() => {
  if (window.picture_ || !document.querySelector('#canvas[data-drawn="true"]')) return;
  for (const context of contexts) finish(context);
  window.picture_ = performance.now();
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-drawn"] });
`;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Measured = { picture: number; rest: number; moving: number; hover: number; memory: number; worst: number };

const sum = (values: number[]): number => values.reduce((total, one) => total + one, 0);

/** Frames that cost next to nothing are not drawings. */
const drawings = async (page: Page, act: () => Promise<void>): Promise<number[]> => {
  await page.evaluate("window.frames_.length = 0");
  await act();
  return ((await page.evaluate("window.frames_")) as number[]).filter((one) => one > 0.5);
};

const openPage = async (browser: Browser, width: number, height: number) =>
  (await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" })).newPage();

const drawn = (page: Page) =>
  page.locator('#canvas[data-drawn="true"]').waitFor({ timeout: 180_000, state: "attached" });

const measure = async (browser: Browser, address: string): Promise<Measured> => {
  const page = await openPage(browser, 1280, 800);
  await page.addInitScript(probe);
  await page.goto(address);
  await drawn(page);
  const picture = Number(await page.evaluate("window.picture_"));
  await page.waitForTimeout(1500);
  const box = await page.locator("#canvas").boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.6, (box?.y ?? 0) + (box?.height ?? 0) * 0.5];
  const moving = await drawings(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 24; step += 1) await page.mouse.move(x + step * 5, y + step * 3);
    await page.mouse.up();
    for (let step = 0; step < 4; step += 1) {
      await page.mouse.wheel(0, step % 2 ? -120 : 120);
      await page.waitForTimeout(250);
    }
  });
  await page.waitForTimeout(800);
  // Over the densest part, where the pointer comes upon one node after another.
  const hover = await drawings(page, async () => {
    for (let step = 0; step < 40; step += 1) {
      await page.mouse.move(x - 120 + step * 6, y - 60 + (step % 8) * 15);
      await page.waitForTimeout(40);
    }
    await page.mouse.move(x, 2);
  });
  await page.waitForTimeout(800);
  // All that one redrawing costs, in however many frames it comes.
  const rest: number[] = [];
  const restFrames: number[] = [];
  for (let step = 0; step < 5; step += 1) {
    const frames = await drawings(page, async () => {
      await page.evaluate("window.dispatchEvent(new Event('resize'))");
      await page.waitForTimeout(500);
    });
    rest.push(sum(frames));
    restFrames.push(...frames);
  }
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await page.context().close();
  return {
    picture,
    moving: median(moving),
    rest: median(rest),
    hover: median(hover),
    memory: usedSize / 1e6,
    worst: Math.max(0, ...moving, ...hover, ...restFrames),
  };
};

const buildBare = async (scratch: string): Promise<string> => {
  const root = join(scratch, "bare");
  await rm(root, { recursive: true, force: true });
  // Below the project, so that its packages are found.
  const source = await mkdtemp(join(process.cwd(), "node_modules", ".bench-"));
  await writeFile(join(source, "main.js"), bareSource);
  await writeFile(
    join(source, "index.html"),
    '<!doctype html><body style="margin:0"><div id="canvas" style="width:1280px;height:800px"></div><script type="module" src="./main.js"></script>',
  );
  await build({ root: source, logLevel: "error", build: { outDir: root, target: "es2022", minify: true } });
  await rm(source, { recursive: true, force: true });
  return root;
};

const addressFor = ({ graph, positions }: Sample): string => {
  const shown = graph.nodes.map(({ id }) => id);
  const state = { ...emptyView, shown, positions, layoutRun: 1, laidOut: 1 };
  return `/#graph~${Buffer.from(deflateSync(Buffer.from(JSON.stringify(state)))).toString("base64url")}`;
};

const middle = (list: Measured[], pick: (one: Measured) => number): number => median(list.map(pick));

const compare = async (
  browser: Browser,
  bareFolder: string,
  [order, size, times]: (typeof sizes)[number],
): Promise<void> => {
  const sample = sampleGraph(order, size);
  const [viewer, bare] = [await serve(join("dist", "client"), sample), await serve(bareFolder, sample)];
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < times; round += 1) {
    theirs.push(await measure(browser, `${bare.url}/`));
    ours.push(await measure(browser, `${viewer.url}${addressFor(sample)}`));
  }
  const longest = await longestAroundLayout(browser, `${viewer.url}${addressFor(sample)}`);
  viewer.close();
  bare.close();
  const rows: [string, (one: Measured) => number, string][] = [
    ["first complete picture, ms", ({ picture }) => picture, "≤ 1.3"],
    ["frame at rest quality, ms", ({ rest }) => rest, "≤ 1.0"],
    ["frame while the camera moves, ms", ({ moving }) => moving, "≤ 0.5"],
    ["frame while hovering, ms", ({ hover }) => hover, "≤ 1.5"],
    ["worst frame, ms", ({ worst }) => worst, "≤ 1.5"],
    ["memory, MB", ({ memory }) => memory, "≤ 1.5"],
  ];
  process.stdout.write(`\n${order} nodes, ${size} edges; medians of ${times}\n`);
  for (const [name, pick, wanted] of rows) {
    const [mine, bares] = [middle(ours, pick), middle(theirs, pick)];
    process.stdout.write(
      `${name.padEnd(34)} viewer ${mine.toFixed(1).padStart(8)}   bare Sigma ${bares.toFixed(1).padStart(8)}   ratio ${(mine / bares).toFixed(2)} (${wanted})\n`,
    );
  }
  process.stdout.write(
    `${"longest task around layouts, ms".padEnd(34)} viewer ${longest.toFixed(1).padStart(8)} of work (≤ 50)\n`,
  );
};

const layouts = ["By time", "By type", "Circle", "By connection"];

/**
 * The longest task of the page's main thread while everything is laid out anew in each way, in milliseconds of the processor. The
 * menu is opened before: looking for its entries is work of the page too, and none of the viewer.
 */
const longestAroundLayout = async (browser: Browser, address: string): Promise<number> => {
  const page = await openPage(browser, 1280, 800);
  await page.goto(address);
  await drawn(page);
  await page.waitForTimeout(1500);
  let most = 0;
  for (const name of layouts) {
    await page.getByRole("button", { name: "Layout" }).click();
    const item = await page.getByRole("menuitem", { name: new RegExp(`^${name}`) }).elementHandle();
    const { longest } = await mainThread(browser, page, async () => {
      await item?.evaluate((element) => (element as HTMLElement).click());
      await page.waitForTimeout(500);
      await drawn(page);
      // The address follows after a while.
      await page.waitForTimeout(1500);
    });
    most = Math.max(most, longest);
  }
  await page.context().close();
  return most;
};

/** The opening page with a story: when it can be used, how much of that was work, and how much script that took. */
const opening = async (browser: Browser): Promise<void> => {
  const server = await serve(join("dist", "client"), sampleGraph(60, 120));
  const times: number[] = [];
  const work: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const page = await openPage(browser, 1440, 900);
    await page.addInitScript(probe);
    const { total } = await mainThread(browser, page, async () => {
      await page.goto(server.url);
      await drawn(page);
    });
    times.push(Number(await page.evaluate("window.picture_")));
    work.push(total);
    const scripts = await scriptsBeforePicture(page);
    const files = await Promise.all(scripts.map(({ path }) => readFile(join("dist", "client", path))));
    bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    await page.context().close();
  }
  const longest = await longestAroundLayout(browser, server.url);
  server.close();
  process.stdout.write(`\nopening page: drawn after ${median(times).toFixed(0)} ms (≤ 1500), `);
  process.stdout.write(`of which the page worked ${median(work).toFixed(0)} ms; `);
  process.stdout.write(`${(bytes / 1000).toFixed(0)} kB of script compressed (≤ 350); `);
  process.stdout.write(`longest task around layouts ${longest.toFixed(0)} ms of work (≤ 50)\n`);
};

const executablePath = findChromium();
if (!executablePath) {
  process.stderr.write("There is no Chromium: nothing to measure.\n");
  process.exit(1);
}
const scratch = await mkdtemp(join(tmpdir(), "rapporteur-bench-"));
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  // What is measured is the viewer as it is now, also on a clone that was never built.
  await build({ logLevel: "error" });
  await opening(browser);
  const bareFolder = await buildBare(scratch);
  const wanted = process.argv.slice(2).map(Number);
  const chosen = sizes.filter(([order]) => wanted.length === 0 || wanted.includes(order));
  for (const size of chosen) await compare(browser, bareFolder, size);
} finally {
  await browser.close();
  await rm(scratch, { recursive: true, force: true });
}
