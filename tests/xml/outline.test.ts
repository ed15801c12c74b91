import fc from "fast-check";
import { attributeOf, outlineOf } from "../../src/xml/outline";

class Refused extends Error {}
const refuse = () => new Refused();

describe("the outline of an XML part", () => {
  it("is where its root and the elements within it stand", () => {
    const { prefix, root, children } = outlineOf('<x:a b="1"><x:c/><x:d>e</x:d></x:a>', refuse);
    expect([prefix, root.name, children.map(({ name }) => name)]).toEqual(["x:", "a", ["c", "d"]]);
  });

  it.each(["<a b=c><d/></a>", "<a><b c=d/></a>", "<a><b =c='d'/></a>"])(
    "is refused where attributes are no XML: %s",
    (xml) => expect(() => outlineOf(xml, refuse)).toThrow(Refused),
  );

  it("answers for every attribute of what it lists, whatever stands in the tags", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("b", "=", '"', "'", " ", "/", "c='d'")), (pieces) => {
        const xml = `<a><e ${pieces.join("")}/></a>`;
        try {
          for (const child of outlineOf(xml, refuse).children) attributeOf(xml, child, "b");
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
        }
      }),
    ));
});
