import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Thursday. */
const published = "2024-03-07";
const each = eachTold(published);

describe("when and where somebody came to be what he is", () => {
  each([
    ["President Otto Varga met Ivan Tassel, elected in 2020, and Karl Lind.", "Tassel – Varga | - | - | happened"],
    ["President Otto Varga met Ivan Tassel (appointed on Monday) in Lima.", "Tassel – Varga | - | Lima | happened"],
    [
      "President Otto Varga met Ivan Tassel (appointed on Monday) on Tuesday.",
      "Tassel – Varga | 2024-03-05 | - | happened",
    ],
    ["President Otto Varga met Ivan Tassel, named premier on Monday.", "Tassel – Varga | - | - | happened"],
    ["President Otto Varga met Ivan Tassel, president from 2010 to 2014.", "Tassel – Varga | - | - | happened"],
    ["Ivan Tassel, sworn in as premier on Monday, met President Otto Varga.", "Tassel – Varga | - | - | happened"],
    ["President Otto Varga met Ivan Tassel, born in Cairo in 1960.", "Tassel – Varga | - | - | happened"],
    ["President Otto Varga met Ivan Tassel, 60, a Cairo-born banker.", "Tassel – Varga | - | - | happened"],
    [
      "President Otto Varga met the dissident Ivan Tassel, released in May, in Oslo on Monday.",
      "Tassel – Varga | 2024-03-04 | Oslo | happened",
    ],
    // Told of the encounter.
    [
      "President Otto Varga met Ivan Tassel, the premier, in 2010.",
      "Tassel – Varga | 2010-01-01..2010-12-31 | - | happened",
    ],
    ["Ivan Tassel was elected on Monday and met President Otto Varga.", "Tassel – Varga | 2024-03-04 | - | happened"],
    [
      "The talks between Otto Varga and Ivan Tassel, held in Cairo on Monday, went well.",
      "Tassel – Varga | 2024-03-04 | Cairo | happened",
    ],
  ]);
});

describe("when and where words were put out, or somebody came back", () => {
  each([
    [
      "President Otto Varga met Ivan Tassel and, in a statement issued in Cairo on Monday, urged calm.",
      "Tassel – Varga | - | - | happened",
    ],
    [
      "President Otto Varga met Ivan Tassel, according to a statement published on Monday in Cairo.",
      "Tassel – Varga | - | - | happened",
    ],
    [
      "President Otto Varga met Ivan Tassel in Lima, having returned from Cairo on Monday.",
      "Tassel – Varga | - | Lima | happened",
    ],
  ]);
});

describe("somebody of another's, whom nobody names", () => {
  each([
    ["President Otto Varga met an envoy of Karl Lind on Monday."],
    ["President Otto Varga met a spokesman for Karl Lind on Monday."],
    ["President Otto Varga held talks with a senior adviser to President Karl Lind on Monday."],
    ["President Otto Varga met the head of the office of Karl Lind on Monday."],
    ["A spokesman for Karl Lind met President Otto Varga on Monday."],
    [
      "President Otto Varga met the special envoy of President Karl Lind, Ivan Tassel, on Monday.",
      "Tassel – Varga | 2024-03-04 | - | happened",
    ],
    ["President Otto Varga met the ambassador to Peru Karl Lind.", "Lind – Varga | - | - | happened"],
    ["President Otto Varga met the minister for trade Karl Lind.", "Lind – Varga | - | - | happened"],
    ["President Otto Varga met the Minister of Defence Karl Lind.", "Lind – Varga | - | - | happened"],
    ["President Otto Varga met the leader of the opposition Karl Lind.", "Lind – Varga | - | - | happened"],
  ]);
});

describe("who did not meet", () => {
  each([
    ["President Otto Varga never got to meet Ivan Tassel.", "Tassel – Varga | - | - | denied"],
    ["President Otto Varga avoided meeting Ivan Tassel.", "Tassel – Varga | - | - | cancelled"],
    ["President Otto Varga avoided arrest and met Ivan Tassel.", "Tassel – Varga | - | - | happened"],
    ["Neither President Otto Varga nor Karl Lind met Ivan Tassel.", "Lind – Tassel | - | - | cancelled"],
    ["Neither side nor the mediators commented after Otto Varga met Ivan Tassel.", "Tassel – Varga | - | - | happened"],
    // Nobody wanted it to be there.
    [
      "President Otto Varga arrived in Nairobi on Monday. He refused to meet Karl Lind.",
      "Lind – Varga | - | - | cancelled",
    ],
    [
      "President Otto Varga arrived in Nairobi on Monday. A planned meeting with Karl Lind was cancelled.",
      "Lind – Varga | - | Nairobi | cancelled",
    ],
    ["President Otto Varga, unlike Karl Lind, met Ivan Tassel.", "Tassel – Varga | - | - | happened"],
  ]);
});
