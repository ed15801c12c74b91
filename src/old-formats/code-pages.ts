/** The encodings of texts in files before Excel 97, by Windows's numbers of their code pages. Simplified Chinese is 936. */
const ENCODINGS: ReadonlyMap<number, string> = new Map([
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gb18030"],
  [949, "euc-kr"],
  [950, "big5"],
  [1200, "utf-16le"],
  [10008, "gb18030"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

const decoders = new Map<number, TextDecoder>();

/** The bytes as a text of that code page; one that is not known is read as Western European, as the library does. */
function decode(codePage: number, bytes: ArrayLike<number>): string {
  let decoder = decoders.get(codePage);
  if (!decoder) {
    decoder = new TextDecoder(ENCODINGS.get(codePage) ?? "windows-1252", { ignoreBOM: true });
    decoders.set(codePage, decoder);
  }
  return decoder.decode(Uint8Array.from(bytes));
}

/** What the library asks of a table of code pages; it never writes here, so nothing is encoded. */
export const CODE_PAGES = { utils: { decode } };
