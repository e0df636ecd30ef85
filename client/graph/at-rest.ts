import { valueStore } from "../value-store.ts";

let arrivals = 0;

/** `false` while a layout is at work or something is on its way; else a number that grows with each arrival. */
export const atRest = valueStore<number | false>(false);

/** Everything on the canvas stands where it belongs. */
export const arrive = (): void => {
  arrivals += 1;
  atRest.set(arrivals);
};
