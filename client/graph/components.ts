/** Connected parts of a graph as lists of node indexes, the largest first; equal ones in the order of their first node. */
import type { LayoutInput } from "./layout-input.ts";

export const components = ({ x, edges }: Pick<LayoutInput, "x" | "edges">): number[][] => {
  const leader = Array.from(x, (_x, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (leader[root] !== root) {
      // Halving the way keeps the next question short.
      leader[root] = leader[leader[root] ?? root] ?? root;
      root = leader[root] ?? root;
    }
    return root;
  };
  for (let index = 0; index < edges.length; index += 2) {
    const [a, b] = [find(edges[index] ?? 0), find(edges[index + 1] ?? 0)];
    leader[Math.max(a, b)] = Math.min(a, b);
  }
  const parts = new Map<number, number[]>();
  for (let index = 0; index < x.length; index += 1) {
    const root = find(index);
    const part = parts.get(root);
    if (part) part.push(index);
    else parts.set(root, [index]);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
};
