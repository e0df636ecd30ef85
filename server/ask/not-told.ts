/** "Who has never met X?": what no article tells may have happened all the same, and no row could show that it did not. Not: "which meetings did not take place", "who refused to meet X". */
import type { Shape } from "./shape.ts";

export const asksWhoDidNot = (shape: Shape): boolean =>
  shape.has("who") &&
  shape.has("meet", "talk", "call", "visit", "host") &&
  shape.items.some((item, index) => {
    const before = shape.items[index - 1];
    // "Met X but not Y" leaves somebody out.
    return item.kind === "word" && /^(not|never)$/.test(item.norm) && before?.text.toLowerCase() !== "but";
  });

export const notTold =
  "It asks who did not, and what no article tells of may have happened all the same: articles can show who did.";
