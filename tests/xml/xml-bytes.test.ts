import fc from "fast-check";
import { XmlBytes, encodeText } from "../../src/xml";

const utf8 = (text: string): string => Buffer.from(text, "utf8").toString("hex");
const hex = (out: XmlBytes): string => Buffer.from(out.bytes()).toString("hex");
/** Every kind of character: control characters, halves of surrogate pairs, what XML escapes, ideographs of both planes. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        "&",
        "<",
        ">",
        '"',
        "\t",
        "\r\n",
        "\u0000",
        "\u007f",
        "é",
        "表",
        "𠮷",
        "\ud800",
        "\udc00",
        "\ufffe",
      ),
    )
    .map((pieces) => pieces.join("")),
);

describe("an XML part in its bytes", () => {
  it("holds XML as it stands and texts escaped, in the order in which they were added", () => {
    const out = new XmlBytes().xml("<a>").text('表1 & "二"').xml("</a>");
    expect(Buffer.from(out.bytes()).toString("utf8")).toBe("<a>表1 &amp; &quot;二&quot;</a>");
  });

  it("is the UTF-8 of what was added, whatever it is", () => {
    fc.assert(fc.property(anyText, (text) => expect(hex(new XmlBytes().xml(text))).toBe(utf8(text))));
  });

  it("escapes as encodeText does, and leaves out what XML cannot hold", () => {
    fc.assert(fc.property(anyText, (text) => expect(hex(new XmlBytes().text(text))).toBe(utf8(encodeText(text)))));
  });

  it("grows with what is added", () => {
    const long = "长".repeat(50_000);
    expect(hex(new XmlBytes().xml("<a>").text(long).xml(long))).toBe(utf8(`<a>${long}${long}`));
  });
});
