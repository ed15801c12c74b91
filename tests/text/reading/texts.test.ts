import { join } from "node:path";
import { readText } from "../../../src/text/reading";
import { tallyBindings } from "../../../tools/text-quality/bindings";
import { TEXTS, documentOf, knowledgeOf, truthOf } from "../../../tools/text-quality/truth";

const ROOT = join(__dirname, "../../..");

describe.each(TEXTS)("the text %s", (name) => {
  const { truth, lines } = truthOf(ROOT, name);

  it("is read with every number bound to what it speaks of, and every statement found", () => {
    const { wrong, unbound, lost, extra } = tallyBindings(truth, readText(documentOf(lines), knowledgeOf(truth)));

    expect({ wrong, unbound, lost, extra }).toEqual({ wrong: [], unbound: [], lost: [], extra: [] });
  });

  it("says the same as a plain text, a line a paragraph", () => {
    const { wrong, unbound, lost } = tallyBindings(truth, readText(documentOf(lines, "plain"), knowledgeOf(truth)));

    expect({ wrong, unbound, lost }).toEqual({ wrong: [], unbound: [], lost: [] });
  });
});
