import { FileError } from "../../files/file-error";
import type { FileTools } from "../../files/file-tools";
import { OldFormatReader } from "../../old-formats";
import { TextError } from "../../text/paragraphs";
import { MAKE_TEXTS } from "../make/texts";
import { type PostWish, oldFormatThreads } from "./old-format-thread";

const MB = 1024 * 1024;
/** No disclosure's workbook comes near: what is larger is something else, and would take the memory that the others need. */
const LARGEST_FILE = 100 * MB;

/** Files as a browser's worker reads them: those that it was given, one at a time, old formats in a thread that the page starts for it. */
export class BrowserTools implements FileTools {
  readonly words = {
    tablesOfLedger: `请点文件名下面的“${MAKE_TEXTS.fromLedger}”，由它生成公开表`,
    textWithWorkbook: "文字说明请存成与工作簿同名的 .docx，和工作簿一起拖入",
    wordWithTables: "请把文档改成与工作簿相同的名字，一起拖入，与各张表核对",
  };
  #files: ReadonlyMap<string, Blob> = new Map();
  readonly #oldFormats: OldFormatReader;

  constructor(post: PostWish) {
    this.#oldFormats = new OldFormatReader(oldFormatThreads(post));
  }

  /** From now on these files are read, by their paths. */
  take(files: readonly (readonly [path: string, file: Blob])[]): void {
    this.#files = new Map(files);
  }

  async read(path: string): Promise<Uint8Array> {
    const file = this.#files.get(path);
    if (!file) throw new Error(`${path} was not sent`);
    if (file.size > LARGEST_FILE)
      throw new FileError(
        "too-large",
        `文件有 ${Math.round(file.size / MB)} MB，超过 ${LARGEST_FILE / MB} MB，不是一份公开表工作簿的大小，没有读取。`,
      );
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      throw new FileError("unreadable", "无法读取：文件已被移走、改名，或正被其他程序占用。请关闭后重新拖入。");
    }
  }

  readOldFormat: FileTools["readOldFormat"] = (bytes, format) => this.#oldFormats.read(bytes, format);

  readPdf: FileTools["readPdf"] = async () => {
    throw new TextError("not-a-document", "这个页面不读 PDF。请改用它的 Word 文档（.docx）。");
  };
}
