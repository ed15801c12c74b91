import { joinedParts } from "../../src/xml";

const part = (inner: string): string => `<a xmlns="urn:kept">${inner}</a>`;

describe("parts of one kind", () => {
  it("are one part that holds what all of them hold, in their order", () => {
    expect(joinedParts([part("<x/>"), part("<y>1</y><z/>"), part("<x>2</x>")])).toBe(part("<x/><y>1</y><z/><x>2</x>"));
  });

  it("that say the same, as one that a program has doubled, are that part", () => {
    expect(joinedParts([part("<x/>"), part("<x/>")])).toBe(part("<x/>"));
  });

  it("that hold nothing add nothing", () => {
    const empty = '<a xmlns="urn:kept"/>';
    expect(joinedParts([empty, part("<x/>")])).toBe(part("<x/>"));
    expect(joinedParts([part("<x/>"), empty])).toBe(part("<x/>"));
    expect(joinedParts([empty])).toBe(empty);
  });

  it("are the one that is no XML where one is: whoever reads it learns that what is kept cannot be read", () => {
    const broken = '<a xmlns="urn:kept"><x></a>';
    expect(joinedParts([part("<x/>"), broken])).toBe(broken);
    expect(joinedParts([broken, part("<x/>")])).toBe(broken);
  });
});
