/** Whom each node of a layout is joined to, by their numbers. */
import type { LayoutInput } from "./layout-input.ts";

export const neighboursOf = ({ x, edges }: LayoutInput): number[][] => {
  const lists: number[][] = Array.from(x, () => []);
  for (let index = 0; index < edges.length; index += 2) {
    const [source, target] = [edges[index] ?? 0, edges[index + 1] ?? 0];
    lists[source]?.push(target);
    lists[target]?.push(source);
  }
  return lists;
};
