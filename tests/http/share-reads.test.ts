import { describe, expect, it } from "vitest";
import { RequestRefused } from "../../server/http/request-refused.ts";
import { openSharedReads } from "../../server/http/share-reads.ts";

/** A read that waits until it is told what to answer. */
function pending() {
  let answer: (text: string) => void = () => {};
  let fail: (error: Error) => void = () => {};
  let begun = 0;
  const read = () => {
    begun += 1;
    return new Promise<string>((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
  };
  return { read, begun: () => begun, answer: (text: string) => answer(text), fail: (error: Error) => fail(error) };
}

describe("reads under way", () => {
  it("are joined by whoever asks the same, and asked anew by whoever comes after the answer", async () => {
    const reads = openSharedReads(() => 1);
    const one = pending();
    const asked = [reads.share("a", one.read), reads.share("a", one.read)];
    expect(one.begun()).toBe(1);
    one.answer("told");
    expect(await Promise.all(asked)).toEqual(["told", "told"]);
    const later = reads.share("a", one.read);
    expect(one.begun()).toBe(2);
    one.answer("told anew");
    expect(await later).toBe("told anew");
  });

  it("are not joined by whoever asks after a change of the graph", async () => {
    let revision = 1;
    const reads = openSharedReads(() => revision);
    const [before, after] = [pending(), pending()];
    const old = reads.share("a", before.read);
    revision += 1;
    const fresh = reads.share("a", after.read);
    after.answer("with the new article");
    expect(await fresh).toBe("with the new article");
    before.answer("without it");
    expect(await old).toBe("without it");
  });

  it("tell everyone who joined that they failed, and nobody after", async () => {
    const reads = openSharedReads(() => 1);
    const one = pending();
    const asked = [reads.share("a", one.read), reads.share("a", one.read)];
    one.fail(new Error("away"));
    for (const result of await Promise.allSettled(asked)) expect(result.status).toBe("rejected");
    const later = reads.share("a", one.read);
    one.answer("back");
    expect(await later).toBe("back");
  });

  it("are refused beyond eighty different ones, until one of them is over", async () => {
    const reads = openSharedReads(() => 1);
    const waiting = Array.from({ length: 80 }, pending);
    const asked = waiting.map((one, index) => reads.share(`${index}`, one.read));
    expect(() => reads.share("one more", pending().read)).toThrow(RequestRefused);
    const joined = reads.share("7", pending().read);
    waiting[7]?.answer("seven");
    expect(await joined).toBe("seven");
    await asked[7];
    const next = pending();
    const last = reads.share("one more", next.read);
    next.answer("room");
    expect(await last).toBe("room");
  });
});
