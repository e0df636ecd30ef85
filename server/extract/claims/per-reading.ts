/** What is worked out once for an article and asked for by many rules. */
import type { Reading } from "../document.ts";

/** The same as `work`, which must be pure; done once for each reading. */
export function perReading<Value extends object>(work: (reading: Reading) => Value): (reading: Reading) => Value {
  const done = new WeakMap<Reading, Value>();
  return (reading) => {
    const known = done.get(reading);
    if (known !== undefined) return known;
    const made = work(reading);
    done.set(reading, made);
    return made;
  };
}
