/** Files of the formats that articles come in, made here so that nothing about them is hidden. */
import { strToU8, zipSync } from "fflate";

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** Lines of a page with the height of their base; `null` is an empty page. */
export type PageLines = { y: number; text: string }[];

/** A PDF of 12-point lines. `extra` goes into the trailer. */
export function pdf(pages: PageLines[], extra = "", more: string[] = []): Uint8Array {
  const escaped = (text: string) => text.replace(/[\\()]/g, "\\$&");
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>"];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  for (const [index, lines] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    );
    const content = lines.map(({ y, text }) => `BT /F1 12 Tf 72 ${y} Td (${escaped(text)}) Tj ET`).join("\n");
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  objects.push(...more);
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

/** The trailer of a PDF that wants a password. */
export const encryptedTrailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${"28".repeat(32)}> /U <${"bf".repeat(32)}> >> /ID [<${"00".repeat(16)}> <${"00".repeat(16)}>]`;

/** A Word document of paragraphs. */
export function docx(paragraphs: string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join("");
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

export const articlePage = `<!doctype html><html><head><title>Talks held in Examplestadt | The Example</title>
<link rel="canonical" href="https://example.org/talks"><meta property="og:site_name" content="The Example Online">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},
{"@type":"NewsArticle","headline":"Talks held in Examplestadt","datePublished":"2024-05-04T10:00:00Z",
"author":[{"@type":"Person","name":"A. Writer"},{"name":"B. Writer"}],"publisher":{"name":"The Example"}}]}</script></head>
<body><nav><a href=/>Home</a> <a href=/w>World</a></nav><div class=share>Share 4 Reads</div>
<article><h1>Talks held in Examplestadt</h1><figure><img src=a.jpg><figcaption>Photo: Carl Camera/AGENCY</figcaption></figure>
<p>Minister Ann Example met her counterpart Bo Sample in Examplestadt on Friday, the ministry said in a statement.</p>
<p>They spoke about grain,<br>fish and <b>timber</b>, and agreed to meet again before the end of the year.</p>
<ul><li>First point of the agenda was grain</li><li>The second was fish</li></ul>
<p>It was the first encounter of the two since the elections in March, when both countries changed their governments, and it lasted three hours.</p>
</article><aside>Most read: Ten ways to cook</aside><footer>All rights reserved. Cookies. Privacy policy.</footer></body></html>`;
