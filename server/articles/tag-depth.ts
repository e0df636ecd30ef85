/**
 * How deep the elements of a page nest, told from its text in one walk: a parser takes a minute over two hundred thousand of
 * them, before anybody can count. Not: elements that HTML ends by itself, as <p> and <li>, which a page may leave open for ever.
 */

const endByThemselves = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup
  colgroup rt rp`.split(/\s+/),
);
/** What stands in them is no elements. */
const raw = new Set(["script", "style"]);
const name = /^[a-z][^\s/>]{0,40}/;

/** @returns whether they nest deeper than that; no further is looked. */
export function nestsDeeper(page: string, deepest: number): boolean {
  const html = page.toLowerCase();
  const open: string[] = [];
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    if (html.startsWith("<!--", at)) {
      at = html.indexOf("-->", at + 2);
      if (at === -1) return false;
      continue;
    }
    const end = html.indexOf(">", at);
    if (end === -1) return false;
    const closes = html[at + 1] === "/";
    const found = name.exec(html.slice(closes ? at + 2 : at + 1, at + 44))?.[0];
    if (found === undefined || endByThemselves.has(found)) continue;
    if (closes) {
      const begun = open.lastIndexOf(found);
      if (begun !== -1) open.length = begun;
    } else if (raw.has(found)) {
      at = html.indexOf(`</${found}`, end);
      if (at === -1) return false;
    } else if (html[end - 1] !== "/") open.push(found);
    if (open.length > deepest) return true;
  }
  return false;
}
