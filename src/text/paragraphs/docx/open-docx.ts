import { XmlScanner } from "../../../xml";
import { fileKind, type FileKind, Package, type Refusals, ZIP_LIMITS } from "../../../zip";
import { TextError } from "../text-error";

/** A .docx that was opened: its parts as texts, those that are missing left out. */
export interface DocxParts {
  readonly file: Package;
  /** The document's own part: `word/document.xml`. */
  readonly document: DocxPart;
  /** Footnotes and endnotes. */
  readonly notes: readonly DocxPart[];
  readonly styles?: string;
  readonly numbering?: string;
}

export interface DocxPart {
  readonly name: string;
  readonly xml: string;
}

const SAVE_ANEW = "请用 Word 或 WPS 打开，确认内容完好后另存为“Word 文档（.docx）”，再重试。";

/** What a Word file that cannot be taken is refused with. */
export const DOCX_REFUSALS: Refusals = {
  truncated: () =>
    new TextError("truncated", "文件不完整：后半部分缺失，可能是下载或复制中断。请重新取得完整的文件，再重试。"),
  damaged: (what) => new TextError("damaged", `Word 文档已损坏：${what}。${SAVE_ANEW}`),
  encrypted: () =>
    new TextError("encrypted", "Word 文档设有打开密码，无法读取。请用 Word 或 WPS 取消密码后另存，再重试。"),
  tooLarge: (what) =>
    new TextError("too-large", `Word 文档过大，已停止读取：${what}。请删去图片和无关的内容后另存，再重试。`),
};

/** Opens a Word file. Throws TextError, with a sentence for the accountant, for whatever else it is. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const kind = fileKind(bytes);
  if (kind !== "zip") throw refused(kind);
  const file = new Package(bytes, ZIP_LIMITS, DOCX_REFUSALS);
  const name = file.relationships("").find((one) => one.kind === "officeDocument")?.target;
  if (name === undefined) throw notADocument("压缩包里没有 Word 文档");
  const xml = file.text(name);
  if (xml === undefined) throw DOCX_REFUSALS.damaged("缺少文档的主要部件");
  if (rootName(name, xml) !== "document") throw notADocument("里面是另一种文件");
  const leads = file.relationships(name);
  const textOf = (kind: string): DocxPart[] => {
    const part = leads.find((one) => one.kind === kind)?.target;
    const found = part === undefined ? undefined : file.text(part);
    return part === undefined || found === undefined ? [] : [{ name: part, xml: found }];
  };
  const [styles] = textOf("styles");
  const [numbering] = textOf("numbering");
  return {
    file,
    document: { name, xml },
    notes: [...textOf("footnotes"), ...textOf("endnotes")],
    ...(styles && { styles: styles.xml }),
    ...(numbering && { numbering: numbering.xml }),
  };
}

/** A scanner of a part of a Word file. */
export function scannerOf(part: string, xml: string): XmlScanner {
  return new XmlScanner(xml, () => DOCX_REFUSALS.damaged(`部件 ${part} 的内容不是有效的 XML`));
}

/** The local name of the part's root: a workbook has `workbook` or none that is XML. */
function rootName(part: string, xml: string): string {
  const scanner = scannerOf(part, xml);
  scanner.next();
  return scanner.name;
}

function notADocument(what: string): TextError {
  return new TextError("not-a-document", `这不是 .docx 文档：${what}。${SAVE_ANEW}`);
}

function refused(kind: Exclude<FileKind, "zip">): Error {
  switch (kind) {
    case "doc":
      return new TextError("old-format", "这是旧的 .doc 格式，这里不能读取。请用 Word 或 WPS 另存为 .docx，再重试。");
    case "encrypted":
      return DOCX_REFUSALS.encrypted();
    case "empty":
      return new TextError("empty-file", "文件是空的（0 字节）。请重新取得文件，再重试。");
    case "cut":
      return DOCX_REFUSALS.truncated();
    case "xls":
    case "xml-spreadsheet":
      return notADocument("这是电子表格");
    case "other-office":
      return notADocument("这是另一种 Office 文件");
    case "pdf":
      return notADocument("这是 PDF 文件");
    case "html":
      return notADocument("内容是网页（HTML），只是扩展名像 Word 文档");
    case "xml":
      return notADocument("内容是 XML 文本");
    case "unknown":
      return notADocument("文件开头不是 Word 文档应有的内容");
  }
}
