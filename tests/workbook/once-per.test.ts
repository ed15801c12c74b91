import { oncePer } from "../../src/workbook";

interface Sheet {
  readonly name: string;
  readonly cells: readonly number[];
}

describe("what is found once per object", () => {
  it("is found when it is first asked for, and again for another object that says the same", () => {
    let looks = 0;
    const totalOf = oncePer((sheet: Sheet) => {
      looks++;
      return sheet.cells.reduce((total, cell) => total + cell, 0);
    });
    const sheet: Sheet = { name: "表1", cells: [1, 2] };
    expect([totalOf(sheet), totalOf(sheet), looks]).toEqual([3, 3, 1]);
    expect([totalOf({ ...sheet }), looks]).toEqual([3, 2]);
  });

  it("is not found of objects that may change: the compiler refuses them", () => {
    // @ts-expect-error a property can be set
    oncePer((sheet: { name: string }) => sheet.name);
    // @ts-expect-error a list can grow
    oncePer((sheet: { readonly cells: number[] }) => sheet.cells);
    // @ts-expect-error a set can grow
    oncePer((sheet: { readonly hidden: Set<number> }) => sheet.hidden);
    expect(oncePer((sheet: { readonly hidden: ReadonlySet<number> }) => sheet.hidden.size)).toBeDefined();
  });
});
