/** A Neo4j for the tests, from where one can be had: NEO4J_URI, a running Docker, Java with Maven. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";

const run = promisify(execFile);

export type RunningNeo4j = {
  uri: string;
  user: string;
  password: string;
  /** How it is run, for the report. */
  by: "environment" | "docker" | "java";
  stop(): Promise<void>;
};

const folder = import.meta.dirname;
const image = "neo4j:5.26-community";

/** A port that nobody listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

/** The settings that `docker-compose.yml` gives too; nothing of them is there by default without the image. */
export const hardened = {
  "server.directories.import": "import",
  "dbms.security.allow_csv_import_from_file_urls": "false",
  "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
  "db.transaction.timeout": "60s",
  "db.memory.transaction.max": "256m",
  "dbms.memory.transaction.total.max": "512m",
};

const works = async (command: string, args: string[]): Promise<boolean> =>
  run(command, args, { timeout: 20_000 }).then(
    () => true,
    () => false,
  );

/** Waits until the server answers a statement. */
const answers = async (uri: string, user: string, password: string, died: () => string | null): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxTransactionRetryTime: 500 });
  try {
    for (let attempt = 0; attempt < 240; attempt += 1) {
      const why = died();
      if (why !== null) throw new Error(`Neo4j ended while it started: ${why}`);
      const ok = await driver.executeQuery("RETURN 1 AS one").then(
        () => true,
        () => false,
      );
      if (ok) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    throw new Error("Neo4j did not answer within two minutes.");
  } finally {
    await driver.close();
  }
};

const fromEnvironment = async (): Promise<RunningNeo4j | null> => {
  const uri = process.env.NEO4J_URI;
  if (!uri) return null;
  const user = process.env.NEO4J_USER || "neo4j";
  const password = process.env.NEO4J_PASSWORD ?? "";
  await answers(uri, user, password, () => null);
  return { uri, user, password, by: "environment", stop: async () => {} };
};

const byDocker = async (): Promise<RunningNeo4j | null> => {
  if (!(await works("docker", ["info"]))) return null;
  const port = await freePort();
  const settings = Object.entries(hardened).flatMap(([key, value]) => [
    "--env",
    `NEO4J_${key.replaceAll("_", "__").replaceAll(".", "_")}=${value}`,
  ]);
  const started = await run(
    "docker",
    ["run", "--rm", "--detach", "--publish", `127.0.0.1:${port}:7687`, "--env", "NEO4J_AUTH=none", ...settings, image],
    { timeout: 300_000 },
  ).catch(() => null);
  if (started === null) return null;
  const container = started.stdout.trim();
  const uri = `bolt://127.0.0.1:${port}`;
  const stop = async () => void (await run("docker", ["rm", "--force", container]).catch(() => {}));
  try {
    await answers(uri, "neo4j", "", () => null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: "neo4j", password: "", by: "docker", stop };
};

const opens = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** A server process on given ports and a given home, for tests that stop and start one themselves. */
export const startJava = async (
  home: string,
  port: number,
  httpPort: number,
  further: Record<string, string> = {},
): Promise<ChildProcess> => {
  mkdirSync(join(home, "conf"), { recursive: true });
  mkdirSync(join(home, "import"), { recursive: true });
  const settings = {
    ...hardened,
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.http.listen_address": `127.0.0.1:${httpPort}`,
    "dbms.usage_report.enabled": "false",
    "dbms.security.auth_enabled": "false",
    "server.memory.pagecache.size": "64m",
    ...further,
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(home, "conf", "neo4j.conf"), lines.join(""));
  const child = spawn(
    "java",
    [
      "-Xmx1g",
      ...opens,
      "-cp",
      join(folder, "lib", "*"),
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${home}`,
      `--config-dir=${join(home, "conf")}`,
    ],
    { stdio: "ignore" },
  );
  return child;
};

/** Kills a server process and waits for its end. */
export const endProcess = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });

/** Fetches the server's jars once. */
export const haveJars = async (): Promise<boolean> => {
  const lib = join(folder, "lib");
  if (existsSync(lib) && readdirSync(lib).length > 200) return true;
  if (!(await works("mvn", ["--version"]))) return false;
  const goal = ["-q", "-B", "dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=lib"];
  await run("mvn", goal, { cwd: folder, timeout: 600_000 });
  return true;
};

const byJava = async (): Promise<RunningNeo4j | null> => {
  if (!(await works("java", ["-version"])) || !(await haveJars())) return null;
  const home = mkdtempSync(join(tmpdir(), "rapporteur-neo4j-"));
  const port = await freePort();
  const child = await startJava(home, port, await freePort());
  const uri = `bolt://127.0.0.1:${port}`;
  const stop = async () => {
    await endProcess(child);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await answers(uri, "neo4j", "", () => (child.exitCode === null ? null : `exit code ${child.exitCode}`));
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: "neo4j", password: "", by: "java", stop };
};

/** Whether one can be had on this machine, without starting it. */
export const canStartNeo4j = async (): Promise<boolean> => {
  if (process.env.NEO4J_URI) return true;
  if (await works("docker", ["info"])) return true;
  return (await works("java", ["-version"])) && (existsSync(join(folder, "lib")) || works("mvn", ["--version"]));
};

/** @throws Error where none can be had, or the one that can does not start. */
export const startNeo4j = async (): Promise<RunningNeo4j> => {
  const running = (await fromEnvironment()) ?? (await byDocker()) ?? (await byJava());
  if (running === null) throw new Error("No Neo4j can be started on this machine.");
  return running;
};
