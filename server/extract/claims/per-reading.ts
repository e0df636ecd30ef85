/** What is worked out once for an article and asked for by many rules. */
import type { Reading } from "../document.ts";

/**
 * The same as `work`, which must be pure; done once for each reading. Only the latest is kept, since an article is read to its end before
 * the next: what a weak map holds outlives the quick collections of garbage.
 */
export function perReading<Value extends object>(work: (reading: Reading) => Value): (reading: Reading) => Value {
  let latest: { reading: Reading; made: Value } | null = null;
  return (reading) => {
    if (latest?.reading !== reading) latest = { reading, made: work(reading) };
    return latest.made;
  };
}
