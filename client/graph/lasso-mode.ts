import { valueStore } from "../value-store.ts";

/** Whether the next stroke on the canvas is a lasso. */
export const lassoMode = valueStore(false);
