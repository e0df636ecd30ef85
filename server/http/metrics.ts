/** Numbers for Prometheus: requests, imports, engine, the process itself. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Workspace } from "../workspace.ts";

export type Metrics = {
  request(method: string, route: string, status: number, seconds: number): void;
  /** The exposition and its content type. */
  text(): Promise<string>;
  contentType: string;
};

export function openMetrics(
  workspace: Pick<Workspace, "library" | "graph" | "engine" | "engineUse" | "importer">,
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "rapporteur_http_request_seconds",
    help: "Requests by method, route and status",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.02, 0.1, 0.5, 1, 5, 30],
    registers,
  });
  new Counter({
    name: "rapporteur_imports_total",
    help: "Articles given to the import, by outcome",
    labelNames: ["outcome"],
    registers,
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(workspace.importer.tally)) this.inc({ outcome }, count);
    },
  });
  new Counter({
    name: "rapporteur_engine_calls_total",
    help: "What the graph's engine was asked: reads and writes of the program, statements of users",
    labelNames: ["engine", "call", "outcome"],
    registers,
    collect() {
      this.reset();
      for (const [call, { done, failed }] of Object.entries(workspace.engineUse)) {
        this.inc({ engine: workspace.engine, call, outcome: "done" }, done);
        this.inc({ engine: workspace.engine, call, outcome: "failed" }, failed);
      }
    },
  });
  new Counter({
    name: "rapporteur_engine_seconds_total",
    help: "How long the graph's engine took over it, in all",
    labelNames: ["engine", "call"],
    registers,
    collect() {
      this.reset();
      for (const [call, { seconds }] of Object.entries(workspace.engineUse))
        this.inc({ engine: workspace.engine, call }, seconds);
    },
  });
  new Gauge({
    name: "rapporteur_articles",
    help: "Articles in the library",
    registers,
    collect() {
      this.set(workspace.library.ids().length);
    },
  });
  new Gauge({
    name: "rapporteur_graph_in_step",
    help: "1 while the graph shows what the library holds",
    labelNames: ["engine"],
    registers,
    collect() {
      this.set({ engine: workspace.engine }, workspace.graph.inStep() ? 1 : 0);
    },
  });
  return {
    request: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
