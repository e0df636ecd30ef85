import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../server/articles/decode.ts";
import { UnreadableArticle } from "../../server/articles/unreadable.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function refusal(input: Uint8Array): UnreadableArticle {
  try {
    decodeText(input, "a.txt");
  } catch (error) {
    if (error instanceof UnreadableArticle) return error;
  }
  throw new Error("it was taken");
}

function utf16(text: string, big: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  return bytes(...units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe("decoding", () => {
  it("takes any text as UTF-8 and as UTF-16 with a mark", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((one) => /\p{L}/u.test(one) && !/\p{Cc}/u.test(one));
    fc.assert(
      fc.property(text, (one) => {
        fc.pre(!one.startsWith("\uFEFF"));
        expect(decodeText(utf8(one), "a.txt")).toBe(one);
        expect(decodeText(utf8(`\uFEFF${one}`), "a.txt")).toBe(one);
        expect(decodeText(utf16(one, true), "a.txt")).toBe(one);
        expect(decodeText(utf16(one, false), "a.txt")).toBe(one);
      }),
    );
  });

  it.each([
    ["a continuation that is none", bytes(0x61, 0x62, 0xc3, 0x28, 0x63), 2],
    ["a byte that never occurs", bytes(0x61, 0xff, 0x62), 1],
    ["an overlong slash", bytes(0x61, 0xc0, 0xaf), 1],
    ["a surrogate", bytes(0x61, 0x62, 0xed, 0xa0, 0x80), 2],
    ["Latin-1", bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x6e), 3],
    ["a character cut off at the end", bytes(0x61, 0x62, 0xe2, 0x82), 4],
    ["a fault after a mark", bytes(0xef, 0xbb, 0xbf, 0x61, 0xff), 4],
    ["half a unit of UTF-16", bytes(0xff, 0xfe, 0x61, 0x00, 0x62), 5],
    ["a lone surrogate in UTF-16", bytes(0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x61, 0x00), undefined],
  ])("refuses %s and says where", (_what, input, offset) => {
    const { code, message } = refusal(input);
    expect(code).toBe("not-utf8");
    expect(message).toMatch(/^a\.txt is not UTF-(8|16) text: /);
    if (offset !== undefined) expect(message).toContain(`at byte ${offset}.`);
  });

  it("finds the fault in a long file", () => {
    const input = new Uint8Array(1_000_000).fill(0x61);
    input[777_777] = 0xfe;
    expect(refusal(input).message).toContain("byte 0xfe does not belong at byte 777777.");
  });

  it.each([
    ["nothing", bytes(), "empty"],
    ["blanks", utf8(" \n\t\u00a0\n"), "empty"],
    ["a mark alone", bytes(0xef, 0xbb, 0xbf), "empty"],
    ["NUL", utf8("text\0text"), "binary"],
    ["an escape in the middle", bytes(0x61, 0x07, 0x62), "binary"],
    ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), "not-utf8"],
    ["a zip", utf8("PK\u0003\u0004\u0014\0"), "binary"],
  ])("refuses %s", (_what, input, code) => {
    expect(refusal(input).code).toBe(code);
  });

  it("names the offset of a control character in bytes", () => {
    expect(refusal(utf8("é€\0")).message).toContain("(0x00) at byte 5.");
  });
});
