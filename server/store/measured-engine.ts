/** An engine that keeps count of what it is asked, for the numbers of a monitor. */
import type { Engine } from "./engine.ts";

export type EngineCall = "read" | "write" | "statement";
export type EngineUse = Record<EngineCall, { done: number; failed: number; seconds: number }>;

const unused = () => ({ done: 0, failed: 0, seconds: 0 });

/** The same engine, and its use so far. */
export function measured(engine: Engine): { engine: Engine; use: EngineUse } {
  const use: EngineUse = { read: unused(), write: unused(), statement: unused() };
  async function counted<Answer>(call: EngineCall, ask: () => Promise<Answer>): Promise<Answer> {
    const started = performance.now();
    try {
      const answer = await ask();
      use[call].done += 1;
      return answer;
    } catch (error) {
      use[call].failed += 1;
      throw error;
    } finally {
      use[call].seconds += (performance.now() - started) / 1000;
    }
  }
  return {
    use,
    engine: {
      ...engine,
      read: (...asked) => counted("read", () => engine.read(...asked)),
      write: (...asked) => counted("write", () => engine.write(...asked)),
      query: (...asked) => counted("statement", () => engine.query(...asked)),
    },
  };
}
