/** The little of a page's tree that the readers look at; what linkedom gives has this shape. */

export type PageElement = {
  nodeType: number;
  tagName: string;
  textContent: string | null;
  childNodes: ArrayLike<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
};

export type Page = Pick<PageElement, "querySelector" | "querySelectorAll">;

export const elementNode = 1;
export const textNode = 3;
