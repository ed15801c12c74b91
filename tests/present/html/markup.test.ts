import fc from "fast-check";
import { NOTHING, joined, markup } from "../../../src/present/html/markup";
import { pageOf } from "../../support/page";

/** Texts that HTML can hold as they are. */
const readable = fc
  .string({ unit: "binary", maxLength: 60 })
  .filter((text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\r]/.test(text));

describe("markup", () => {
  it("reads back as the very text that was put in, in content and in an attribute", () => {
    fc.assert(
      fc.property(readable, (text) => {
        const page = pageOf(markup`<!doctype html><p title="${text}">${text}</p>`.source);
        const paragraph = page.body.firstElementChild!;
        expect(paragraph.textContent).toBe(text);
        expect(paragraph.getAttribute("title")).toBe(text);
        expect(page.body.children).toHaveLength(1);
        expect(paragraph.getAttributeNames()).toEqual(["title"]);
      }),
    );
  });

  it("lets no character of HTML through", () => {
    expect(markup`<b>${`<i>"&'`}</b>`.source).toBe("<b>&lt;i&gt;&quot;&amp;&#39;</b>");
  });

  it("replaces what no HTML may hold, half characters among it", () => {
    expect(markup`${"a\u0000b\ud800c\u001b"}`.source).toBe("a\ufffdb\ufffdc\ufffd");
    expect(markup`${"𠮷"}`.source).toBe("𠮷");
  });

  it("puts markup into markup unchanged, and a list piece by piece", () => {
    const items = ["<1>", "2"].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}${NOTHING}</ul>`.source).toBe("<ul><li>&lt;1&gt;</li><li>2</li></ul>");
    expect(joined(items, "&").source).toBe("<li>&lt;1&gt;</li>&amp;<li>2</li>");
  });
});
