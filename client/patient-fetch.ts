/**
 * Sends a request, and again where the server says that it is asked too much at once: such an answer (429) has done nothing, so that
 * whatever was asked may be asked again. It waits as long as the server says; where that is longer than anybody sits still, the
 * refusal is the answer, in the server's own words.
 */
const tries = 4;
const longest = 15_000;

/** Milliseconds after which the server wants to be asked again. */
const waitOf = (response: Response): number => {
  const seconds = Number(response.headers.get("Retry-After") ?? 1);
  return Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : longest;
};

const pause = (milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const given = () => {
      window.clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = window.setTimeout(() => {
      signal?.removeEventListener("abort", given);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", given, { once: true });
  });

export const patientFetch = async (path: string, init?: RequestInit): Promise<Response> => {
  for (let turn = 1; ; turn += 1) {
    const response = await fetch(path, init);
    if (response.status !== 429 || turn === tries || waitOf(response) > longest) return response;
    await pause(waitOf(response), init?.signal);
  }
};
