/** A line of a page: its text, where it begins from the left and from the bottom, in points. */
export type PdfLine = readonly [text: string, left: number, up: number];

/**
 * A PDF of pages with lines of 12 points. Each character is a shape with a number of its own; which characters these are is said as PDFs say it,
 * unless `unnamed`, as some programs leave it out.
 */
export function pdfOf(pages: readonly (readonly PdfLine[])[], { unnamed = false } = {}): Uint8Array {
  const characters = [...new Set(pages.flat().flatMap(([text]) => [...text]))];
  const codes = new Map(characters.map((character, index) => [character, hex(index + 3)]));
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  const names = unnamed ? "" : " /ToUnicode 5 0 R";
  add(`<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R]${names} >>`);
  const system = "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>";
  const descriptor =
    "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -100 /CapHeight 900 /StemV 80 >>";
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo ${system} /FontDescriptor ${descriptor} /DW 1000 >>`,
  );
  add(stream(toUnicode(characters.map((character) => [codes.get(character)!, character]))));
  for (const [index, lines] of pages.entries()) {
    const content = 7 + 2 * index;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${content} 0 R >>`,
    );
    const shown = lines.map(([text, left, up]) => {
      const shapes = [...text].map((character) => codes.get(character)).join("");
      return `BT /F 12 Tf 1 0 0 1 ${left} ${up} Tm <${shapes}> Tj ET`;
    });
    add(stream(shown.join("\n")));
  }
  return assembled(objects);
}

function toUnicode(pairs: readonly (readonly [string, string])[]): string {
  const lines = pairs.map(([code, character]) => `<${code}> <${hex(character.charCodeAt(0))}>`);
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CMapName /Names def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange",
    `${lines.length} beginbfchar`,
    ...lines,
    "endbfchar endcmap end end",
  ].join("\n");
}

function hex(number: number): string {
  return number.toString(16).padStart(4, "0");
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assembled(objects: readonly string[]): Uint8Array {
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + table + end);
}
