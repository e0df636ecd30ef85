/** Where everything on the canvas stands on the screen, read from the page's own drawing: no button tells of it. */
import type { Page } from "playwright-core";

export type Spot = { id: string; label: string; color: string; x: number; y: number; radius: number };
/** How a thing is drawn now, given what stands out. */
export type Look = { id: string; color: string; size: number };
/** `broken`: dashed or dotted. */
export type Line = { source: string; target: string; curvature: number; broken: boolean };

type Hook = { memoizedState: unknown; next: Hook | null } | null;
type Fiber = { memoizedState: Hook; return: Fiber } | null;
type Drawing = {
  getGraph: () => {
    mapNodes: <T>(
      read: (id: string, node: { x: number; y: number; size: number; label: string; color: string }) => T,
    ) => T[];
    mapEdges: <T>(
      read: (id: string, edge: { curvature?: number; type?: string }, source: string, target: string) => T,
    ) => T[];
  };
  graphToViewport: (point: { x: number; y: number }) => { x: number; y: number };
  getNodeDisplayData: (id: string) => { color: string; size: number } | undefined;
  scaleSize: (size: number) => number;
};

/** Pixels of the page. */
export const drawn = (page: Page): Promise<{ spots: Spot[]; lines: Line[]; looks: Look[] }> =>
  page.evaluate(() => {
    const canvas = document.getElementById("canvas") as HTMLElement;
    const key = Object.keys(canvas).find((name) => name.startsWith("__reactFiber$")) ?? "";
    let fiber = (canvas as unknown as Record<string, Fiber>)[key] ?? null;
    let drawing: Drawing | null = null;
    for (; fiber && !drawing; fiber = fiber.return) {
      let hook: Hook = fiber.memoizedState;
      for (; hook && typeof hook === "object" && "next" in hook && !drawing; hook = hook.next) {
        const held = hook.memoizedState as Drawing | null;
        if (held && typeof held === "object" && "graphToViewport" in held) drawing = held;
      }
    }
    if (!drawing) throw new Error("Nothing is drawn.");
    const found = drawing;
    const { left, top } = canvas.getBoundingClientRect();
    return {
      spots: found.getGraph().mapNodes((id, node) => {
        const { x, y } = found.graphToViewport(node);
        return {
          id,
          label: node.label,
          color: node.color,
          x: left + x,
          y: top + y,
          radius: found.scaleSize(node.size),
        };
      }),
      looks: found.getGraph().mapNodes((id) => {
        const { color = "", size = 0 } = found.getNodeDisplayData(id) ?? {};
        return { id, color, size };
      }),
      lines: found.getGraph().mapEdges((_id, { curvature = 0, type = "" }, source, target) => ({
        source,
        target,
        curvature,
        broken: /dashed|dotted/i.test(type),
      })),
    };
  });

export const spotOf = async (page: Page, id: string): Promise<Spot> => {
  const { spots } = await drawn(page);
  const spot = spots.find((one) => one.id === id);
  if (!spot) throw new Error(`${id} is not on the canvas.`);
  return spot;
};

/** What a press at a spot would reach: `canvas` where nothing lies over it. */
export const onTop = (page: Page, { x, y }: { x: number; y: number }): Promise<string> =>
  page.evaluate(
    ([left, top]) => {
      const element = document.elementFromPoint(left, top);
      if (element?.closest("#canvas")) return "canvas";
      return element?.closest("[aria-label]")?.getAttribute("aria-label") ?? element?.tagName ?? "nothing";
    },
    [x, y] as const,
  );
