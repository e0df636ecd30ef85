/** Long work in short pieces, between which the page answers to its reader. */

/** Milliseconds of one piece; a reader notices nothing below 50. */
const longest = 10;
/** The clock is asked after so many items. */
const between = 32;

/** Calls `each` with 0, 1, … `count` − 1, then `done`. Returns a function that ends it where it is. */
export const inSlices = (count: number, each: (index: number) => void, done: () => void): (() => void) => {
  let [at, timer] = [0, 0];
  const slice = () => {
    const start = performance.now();
    while (at < count) {
      each(at);
      at += 1;
      if (at % between === 0 && performance.now() - start > longest) {
        timer = window.setTimeout(slice, 0);
        return;
      }
    }
    done();
  };
  timer = window.setTimeout(slice, 0);
  return () => window.clearTimeout(timer);
};
