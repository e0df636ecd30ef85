/** The tree of an article's content → plain text: a blank line between paragraphs, a line for a list item or a table row. */
import { elementNode, type PageElement, textNode } from "./page-element.ts";

/** Each stands in a paragraph of its own. */
const paragraphs = new Set(
  "P DIV SECTION ARTICLE MAIN HEADER BLOCKQUOTE PRE UL OL DL TABLE H1 H2 H3 H4 H5 H6 HR FIGURE ADDRESS".split(" "),
);
/** Each stands on a line of its own. */
const lines = new Set("LI DT DD TR CAPTION".split(" "));
/** Captions name photographers and agencies, and repeat the story; the rest is the site's. */
const left = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FORM BUTTON INPUT SELECT TEXTAREA NAV ASIDE FIGCAPTION SVG MATH VIDEO AUDIO OBJECT".split(
    " ",
  ),
);

/** Text of an element, whitespace as a browser would show it. */
export function pageText(root: PageElement): string {
  const pieces: string[] = [];
  collect(root, pieces);
  return pieces
    .join("")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function collect(element: PageElement, pieces: string[]): void {
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === textNode) pieces.push((child.textContent ?? "").replace(/[ \t\r\n\f]+/g, " "));
    if (child.nodeType !== elementNode) continue;
    const tag = child.tagName.toUpperCase();
    if (left.has(tag)) continue;
    if (tag === "BR") pieces.push("\n");
    else if (tag === "TD" || tag === "TH") wrapped(child, pieces, "", " ");
    else if (lines.has(tag)) wrapped(child, pieces, tag === "LI" ? "\n- " : "\n", "");
    else if (paragraphs.has(tag)) wrapped(child, pieces, "\n\n", "\n\n");
    else collect(child, pieces);
  }
}

function wrapped(element: PageElement, pieces: string[], before: string, after: string): void {
  pieces.push(before);
  collect(element, pieces);
  pieces.push(after);
}
