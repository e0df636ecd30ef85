/** A driver with our patience: with the server down it would otherwise wait for half a minute; a user is told within three seconds. */
import neo4j, { type Driver } from "neo4j-driver";

export type Neo4jOptions = {
  /** `bolt://` for one server, `neo4j://` for a cluster; `+s` for TLS. */
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Limits of the project's own statements. */
  readMilliseconds?: number;
  writeMilliseconds?: number;
};

export const connect = (options: Neo4jOptions): Driver =>
  neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    // The driver waits a second before its second try and two before a third, which would come after the three seconds.
    maxTransactionRetryTime: 700,
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 2500,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    userAgent: "rapporteur",
  });
