/** A real server on an empty data folder and a real Chromium in front of it, for the tests of the viewer. */
import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Software WebGL, and nothing that calls out. */
export const chromiumFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** Path of a Chromium, or null. Says so where it is absent; throws where it is required. */
export const findChromium = (): string | null => {
  const found = places.find((place) => existsSync(place)) ?? null;
  if (found) return found;
  const words = "browser tests: there is no Chromium; install it (Debian: apt-get install chromium)";
  if ((process.env.RAPPORTEUR_REQUIRE ?? "").split(",").includes("browser")) throw new Error(words);
  const file = process.env.RAPPORTEUR_NOT_RUN;
  if (file) appendFileSync(file, `${words}\n`);
  return null;
};

export type RunningServer = { url: string; stop: () => Promise<void> };

const addressIn = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    const read = (data: Buffer) => {
      said += data.toString();
      const url = said.match(/Rapporteur is at (\S+)/)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("exit", (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });

/** The server as `npm start` runs it, with the shipped articles in an empty folder. */
export const startServer = async (environment: Record<string, string> = {}): Promise<RunningServer> => {
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-viewer-"));
  const child = spawn(process.execPath, ["bin/rapporteur.js", "start"], {
    env: { ...process.env, PORT: "0", RAPPORTEUR_DATA: folder, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await addressIn(child);
  const stop = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url, stop };
};

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: chromiumFlags });

export type ViewerPage = {
  page: Page;
  /** What the browser complained about so far: console errors, uncaught errors, refused resources. */
  complaints: string[];
};

export type PageOptions = {
  width?: number;
  height?: number;
  dark?: boolean;
  calm?: boolean;
  touch?: boolean;
  /** How many pixels of the screen one of the page takes. */
  scale?: number;
  locale?: string;
};

/** A new visitor's page (no storage of an earlier one), without motion unless asked for. */
export const newPage = async (
  browser: Browser,
  {
    width = 1440,
    height = 900,
    dark = false,
    calm = true,
    touch = false,
    scale = 1,
    locale = "en-GB",
  }: PageOptions = {},
): Promise<ViewerPage> => {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: calm ? "reduce" : "no-preference",
    locale,
    hasTouch: touch,
    deviceScaleFactor: scale,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
  return { page, complaints };
};

/** Waits until the graph is drawn and at rest. */
export const graphDrawn = async (page: Page): Promise<void> => {
  await page.locator('#canvas[data-drawn="true"]').waitFor({ timeout: 30_000 });
};
