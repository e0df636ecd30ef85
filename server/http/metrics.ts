/** Numbers for Prometheus: requests, imports, engine, the process itself. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Workspace } from "../workspace.ts";

export type Metrics = {
  request(method: string, route: string, status: number, seconds: number): void;
  imported(outcome: "new" | "unchanged" | "failed"): void;
  /** The exposition and its content type. */
  text(): Promise<string>;
  contentType: string;
};

export function openMetrics(workspace: Pick<Workspace, "library" | "graph" | "engine">): Metrics {
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
  const imports = new Counter({
    name: "rapporteur_imports_total",
    help: "Articles given to the import, by outcome",
    labelNames: ["outcome"],
    registers,
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
    imported: (outcome) => imports.inc({ outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
