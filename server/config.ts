/** The only reader of the environment. Everything that can be set is here, with its default and what is wrong with a wrong value. */
import { delimiter, isAbsolute, resolve } from "node:path";
import ipaddr from "ipaddr.js";
import { z } from "zod";

/** A setting that cannot be used; the message is one sentence for whoever started the program. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** An empty variable is an unset one: that is how compose files and shells leave it. */
const setting = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === "" ? undefined : value), schema);

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

const list = (written: string): string[] =>
  written
    .split(",")
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);

/** `10.0.0.7`, `10.0.0.0/8`, `fd00::/8` */
const isNetwork = (written: string) =>
  written.includes("/")
    ? ipaddr.isValidCIDR(written)
    : ipaddr.IPv6.isValid(written) || ipaddr.IPv4.isValidFourPartDecimal(written);

const Environment = z.object({
  PORT: setting(wholeNumber(0, 65_535).default(3000)),
  HOST: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/)
      .default("127.0.0.1"),
  ),
  RAPPORTEUR_DATA: setting(z.string().default("data")),
  RAPPORTEUR_TOKEN: setting(
    z
      .string()
      .regex(/^[\x21-\x7e]{16,200}$/)
      .optional(),
  ),
  RAPPORTEUR_ALLOWED_HOSTS: setting(z.string().default("").transform(list)),
  RAPPORTEUR_TRUSTED_PROXIES: setting(
    z
      .string()
      .default("")
      .transform(list)
      .refine((networks) => networks.every(isNetwork)),
  ),
  RAPPORTEUR_SEEDS: setting(z.enum(["on", "off"]).default("on")),
  RAPPORTEUR_QUERY_SECONDS: setting(wholeNumber(1, 600).default(5)),
  RAPPORTEUR_IMPORT_URLS: setting(z.enum(["on", "off"]).default("off")),
  RAPPORTEUR_IMPORT_FOLDERS: setting(z.string().default("")),
  RAPPORTEUR_LLM_URL: setting(z.url({ protocol: /^https?$/ }).optional()),
  RAPPORTEUR_LLM_MODEL: setting(z.string().optional()),
  RAPPORTEUR_LLM_KEY: setting(z.string().optional()),
  NEO4J_URI: setting(
    z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/)
      .optional(),
  ),
  NEO4J_USER: setting(z.string().default("neo4j")),
  NEO4J_PASSWORD: setting(z.string().optional()),
  NEO4J_DATABASE: setting(z.string().default("neo4j")),
});
type Environment = z.infer<typeof Environment>;

/** What each variable takes, in the words of the message. */
const takes: Record<keyof Environment, string> = {
  PORT: "a whole number from 0 to 65535",
  HOST: "a host name or an IP address",
  RAPPORTEUR_DATA: "a folder",
  RAPPORTEUR_TOKEN: "16 to 200 printable characters without blanks",
  RAPPORTEUR_ALLOWED_HOSTS: "host names, separated by commas",
  RAPPORTEUR_TRUSTED_PROXIES: "addresses or networks of proxies (10.0.0.7, 172.18.0.0/16), separated by commas",
  RAPPORTEUR_SEEDS: '"on" or "off"',
  RAPPORTEUR_QUERY_SECONDS: "a whole number from 1 to 600",
  RAPPORTEUR_IMPORT_URLS: '"on" or "off"',
  RAPPORTEUR_IMPORT_FOLDERS: `folders, separated by "${delimiter}"`,
  RAPPORTEUR_LLM_URL: "an http or https address",
  RAPPORTEUR_LLM_MODEL: "the name of a model",
  RAPPORTEUR_LLM_KEY: "a key",
  NEO4J_URI: "an address that begins with bolt:// or neo4j:// (or +s, +ssc)",
  NEO4J_USER: "a user name",
  NEO4J_PASSWORD: "a password",
  NEO4J_DATABASE: "the name of a database",
};

/** Values that may stand in a message: never a password, a token or a key. */
const secret = /PASSWORD|TOKEN|KEY/;

export type Neo4jConfig = { uri: string; user: string; password: string; database: string };

export type ImportRights = {
  /** Pages of the web by their address. */
  urls: boolean;
  /** Absolute paths of folders on this machine. */
  folders: string[];
};

export type Config = {
  port: number;
  host: string;
  /** Absolute path of the folder that holds library, graph and verdicts. */
  dataFolder: string;
  token: string | null;
  /** Host names besides the loopback's own under which the server may be asked, in lower case. */
  allowedHosts: string[];
  /** Addresses and networks of proxies whose word is taken for whom they ask; nobody's, unless it was said. */
  trustedProxies: string[];
  seeds: boolean;
  /** How long one user statement may run, in seconds. */
  querySeconds: number;
  /** What may be imported on the word of whoever asks the server; nothing, unless it was said. */
  importing: ImportRights;
  llm: { url: string; model: string; key: string | null } | null;
  neo4j: Neo4jConfig | null;
};

/** Whether nobody but this machine can reach an address that the server binds to. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Reads and checks the settings.
 * @throws ConfigError with one sentence that names the variable and what it takes.
 */
export function readConfig(
  environment: Record<string, string | undefined> = process.env,
  folder = process.cwd(),
): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new ConfigError(firstFault(parsed.error, environment));
  const values = parsed.data;
  const config: Config = {
    port: values.PORT,
    host: values.HOST,
    dataFolder: isAbsolute(values.RAPPORTEUR_DATA) ? values.RAPPORTEUR_DATA : resolve(folder, values.RAPPORTEUR_DATA),
    token: values.RAPPORTEUR_TOKEN ?? null,
    allowedHosts: values.RAPPORTEUR_ALLOWED_HOSTS,
    trustedProxies: values.RAPPORTEUR_TRUSTED_PROXIES,
    seeds: values.RAPPORTEUR_SEEDS === "on",
    querySeconds: values.RAPPORTEUR_QUERY_SECONDS,
    importing: {
      urls: values.RAPPORTEUR_IMPORT_URLS === "on",
      folders: values.RAPPORTEUR_IMPORT_FOLDERS.split(delimiter)
        .filter(Boolean)
        .map((one) => resolve(folder, one)),
    },
    llm: readLlm(values),
    neo4j: readNeo4j(values),
  };
  if (!isLoopback(config.host) && !config.token)
    throw new ConfigError(
      `HOST is ${config.host}, which other machines can reach: set RAPPORTEUR_TOKEN (${takes.RAPPORTEUR_TOKEN}) as well.`,
    );
  return config;
}

function firstFault(error: z.ZodError, environment: Record<string, string | undefined>): string {
  const name = String(error.issues[0]?.path[0] ?? "") as keyof Environment;
  const value = secret.test(name) ? "" : `, not "${environment[name]}"`;
  return `${name} takes ${takes[name]}${value}.`;
}

function readLlm(values: Environment): Config["llm"] {
  if (!values.RAPPORTEUR_LLM_URL) return null;
  if (!values.RAPPORTEUR_LLM_MODEL) throw new ConfigError("RAPPORTEUR_LLM_URL is set: set RAPPORTEUR_LLM_MODEL too.");
  return { url: values.RAPPORTEUR_LLM_URL, model: values.RAPPORTEUR_LLM_MODEL, key: values.RAPPORTEUR_LLM_KEY ?? null };
}

function readNeo4j(values: Environment): Neo4jConfig | null {
  if (!values.NEO4J_URI) return null;
  if (values.NEO4J_PASSWORD === undefined) throw new ConfigError("NEO4J_URI is set: set NEO4J_PASSWORD too.");
  return {
    uri: values.NEO4J_URI,
    user: values.NEO4J_USER,
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE,
  };
}
