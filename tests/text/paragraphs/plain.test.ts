import { readPasted, readPlain, TextError } from "../../../src/text/paragraphs";

const encoder = new TextEncoder();
/** 收入预算 in GB18030, as older programs save it. */
const OLD_CODED = Uint8Array.from([0xca, 0xd5, 0xc8, 0xeb, 0xd4, 0xa4, 0xcb, 0xe3]);

function lines(bytes: Uint8Array): string[] {
  return readPlain(bytes, "说明.txt").paragraphs.map(({ raw }) => raw);
}

function code(bytes: Uint8Array): string {
  try {
    lines(bytes);
  } catch (error) {
    if (error instanceof TextError) return error.code;
    throw error;
  }
  return "read";
}

describe("a text file", () => {
  it("is read line by line, empty ones too, so that a paragraph's number is its line's", () => {
    const { paragraphs } = readPasted("一、收入\r\n\r\n收入预算537.43\n万元。", "剪贴板");
    expect(paragraphs.map(({ raw, place }) => [raw, place.kind === "text" && place.line])).toEqual([
      ["一、收入", 0],
      ["", 1],
      ["收入预算537.43", 2],
      ["万元。", 3],
    ]);
  });

  it("is UTF-8 with or without its mark, UTF-16 by its mark, or else GB18030", () => {
    expect(lines(encoder.encode("收入预算"))).toEqual(["收入预算"]);
    expect(lines(encoder.encode("\uFEFF收入预算"))).toEqual(["收入预算"]);
    expect(lines(Buffer.from("\uFEFF收入预算", "utf16le"))).toEqual(["收入预算"]);
    expect(lines(OLD_CODED)).toEqual(["收入预算"]);
  });

  it("tells the rows of tables that were copied into it", () => {
    const rows = [
      "201 03 行政运行 305.44 275.77 29.67 0.00",
      "合计\t537.43\t447.76\t89.67\t0.00",
      "收入 10.00 万元 20.00 30.00 40.00",
    ];
    expect(readPasted(rows.join("\n"), "x").paragraphs.map(({ inTable }) => inTable)).toEqual([true, true, false]);
  });

  it("is refused where it is no text, or too long", () => {
    expect(code(new Uint8Array())).toBe("empty-file");
    expect(code(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe("not-a-document");
    expect(code(Uint8Array.from([0xff, 0xff, 0xff]))).toBe("not-a-document");
    expect(code(encoder.encode("甲\0乙"))).toBe("not-a-document");
    expect(code(encoder.encode("字".repeat(1_000_000)))).toBe("too-large");
  });
});
