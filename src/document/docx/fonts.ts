import { escaped } from "./text";

/** The fonts of official papers by role: the first is named in the text, the others stand in for it where it is not installed. */
export const DOCUMENT_FONTS = {
  cover: ["方正小标宋简体", "黑体", "SimHei"],
  part: ["黑体", "SimHei"],
  section: ["楷体_GB2312", "楷体", "KaiTi"],
  body: ["仿宋_GB2312", "仿宋", "FangSong"],
  table: ["宋体", "SimSun"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type DocumentFont = keyof typeof DOCUMENT_FONTS;

/** A font for ideographs and for Latin letters alike. */
export function fontOf(role: DocumentFont) {
  const [name] = DOCUMENT_FONTS[role];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

/** The part fontTable.xml: every font with those that stand in for it. */
export function fontTableXml(): string {
  const fonts = Object.values(DOCUMENT_FONTS).map(
    ([name, ...others]) =>
      `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(others.join(","))}"/><w:charset w:val="86"/></w:font>`,
  );
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts.join("")}</w:fonts>`;
}
