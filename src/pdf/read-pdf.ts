import type * as pdfjs from "pdfjs-dist";
import type { TextItem } from "pdfjs-dist/types/src/display/api";
import type { TextDocument, TextParagraph } from "../text";
import { isTableLine, TEXT_LIMITS, TextError, tooLong } from "../text/paragraphs";
import { linesOfPage, type PlacedText } from "./page-lines";
import { isReadable } from "./readable";

type Library = typeof pdfjs;
type Page = Awaited<ReturnType<Awaited<ReturnType<Library["getDocument"]>["promise"]>["getPage"]>>;

const MOST_PAGES = 1_000;

/**
 * Reads the text of a PDF, line by line: text only, never its tables. Characters stay as the file has them (radicals among them). The library is
 * loaded only here; it works in the thread that calls, asks nothing of the network and evaluates no script.
 * Rejects with TextError where the bytes are no PDF, are encrypted or damaged, or hold no text.
 * @param name of the file, for messages
 * @param maps the folder of the library's maps of older Chinese encodings, with a slash at its end
 */
export async function readPdf(bytes: Uint8Array, name: string, maps: string): Promise<TextDocument> {
  const library = await loaded();
  const task = library.getDocument({
    data: bytes.slice(), // the library takes what it is given away from us
    cMapUrl: maps,
    cMapPacked: true,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) throw tooLong(`PDF 超过 ${MOST_PAGES} 页`);
    const paragraphs: TextParagraph[] = [];
    for (let page = 0; page < file.numPages; page++) {
      const lines = linesOfPage(await piecesOf(await file.getPage(page + 1)));
      for (const [line, raw] of lines.entries())
        paragraphs.push({ raw, place: { kind: "pdf", page, line }, inTable: isTableLine(raw) });
      if (paragraphs.length > TEXT_LIMITS.paragraphs) throw tooLong(`超过 ${TEXT_LIMITS.paragraphs} 行`);
    }
    refuseUnreadable(paragraphs);
    return { name, source: "pdf", paragraphs, leftOut: [] };
  } catch (error) {
    throw refusal(error);
  } finally {
    await task.destroy();
  }
}

/** The library with its worker's part in the same thread: both are found where the other has put it, so no thread is started. */
async function loaded(): Promise<Library> {
  // @ts-expect-error -- it has no declarations: it only puts itself where the other looks for it
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** The page's pieces of text as they are seen, the page turned as it is shown. */
async function piecesOf(page: Page): Promise<PlacedText[]> {
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  const viewport = page.getViewport({ scale: 1 });
  const pieces = items.flatMap((item): PlacedText[] => {
    if (!("str" in item) || item.str === "") return [];
    const { str, transform, width } = item as TextItem & { readonly transform: readonly number[] };
    const [across = 1, up = 0, , , x = 0, y = 0] = transform;
    const height = Math.hypot(across, up);
    const [left = 0, down = 0] = viewport.convertToViewportPoint(x, y);
    const [end = 0] = viewport.convertToViewportPoint(x + (width * across) / height, y + (width * up) / height);
    return [{ text: str, left, right: Math.max(left, end), down, height }];
  });
  page.cleanup();
  return pieces;
}

function refuseUnreadable(paragraphs: readonly TextParagraph[]): void {
  const lines = paragraphs.map(({ raw }) => raw);
  if (lines.length === 0) throw noText("里面没有文字，各页可能是扫描的图片");
  if (!isReadable(lines)) throw noText("所用字体没有注明各字形是什么字，读出来的是乱码");
}

function noText(what: string): TextError {
  return new TextError("no-text", `这份 PDF 不能核对：${what}。请改用它的 Word 文档（.docx），或者把文字存成 .txt。`);
}

/** The library's failures by the names that it gives them; what is not known is damaged, too: nothing half read is used. */
function refusal(error: unknown): Error {
  if (error instanceof TextError) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException")
    return new TextError("encrypted", "PDF 设有打开密码，无法读取。请取消密码后另存，再重试。");
  return new TextError(
    "damaged",
    "PDF 已损坏或不完整，无法读取。请重新取得完整的文件，或者改用它的 Word 文档（.docx）。",
  );
}
