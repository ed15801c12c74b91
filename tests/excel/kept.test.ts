/** What the workbook keeps of ours beside its sheets, where Excel does not tell whether it has kept it. */
import { openExcel, type TestExcel } from "../support/excel/excel";

const NAMESPACE = "urn:kept";
const xml = (text: string): string => `<kept xmlns="${NAMESPACE}">${text}</kept>`;

let excel: TestExcel;

beforeEach(async () => void (excel = await openExcel()));
afterEach(() => excel.close());

test("where the answer is lost, it is looked whether it was kept, and then it is done", async () => {
  await excel.port.keep(NAMESPACE, xml("先前"));
  excel.host.faults.at(2, { kind: "lose" });
  await excel.port.keep(NAMESPACE, xml("后来"));
  expect((await excel.port.kept(NAMESPACE))[0]).toBe(xml("后来"));
});

test("where it was not kept, that is told, and what was kept stays", async () => {
  await excel.port.keep(NAMESPACE, xml("先前"));
  excel.host.faults.at(2, { kind: "ignore" });
  await expect(excel.port.keep(NAMESPACE, xml("后来"))).rejects.toMatchObject({ code: "Timeout", untouched: true });
  expect((await excel.port.kept(NAMESPACE))[0]).toBe(xml("先前"));
});

test("where that cannot be seen either, nobody says that the workbook is as it was", async () => {
  excel.host.faults.at(2, { kind: "lose" });
  for (const trip of [3, 4, 5]) excel.host.faults.at(trip, { kind: "ignore" });
  await expect(excel.port.keep(NAMESPACE, xml("后来"))).rejects.toMatchObject({
    message: expect.stringContaining("内容可能已经保存") as string,
    untouched: false,
  });
});

describe("where two people have kept something at once, so that there are two parts", () => {
  const both = `<kept xmlns="${NAMESPACE}"><one/><two/></kept>`;
  const inner = (): Promise<string[]> =>
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      parts.load("items/id");
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      return texts.map(({ value }) => value);
    });

  beforeEach(async () => {
    await excel.port.keep(NAMESPACE, xml("<one/>"));
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml("<two/>"));
      await context.sync();
    });
  });

  test("both count", async () => {
    expect((await excel.port.kept(NAMESPACE))[0]).toBe(both);
  });

  test("one part is left once something is kept anew", async () => {
    await excel.port.keep(NAMESPACE, both);
    expect(await inner()).toEqual([both]);
  });

  test("nobody says that nothing was done where it failed midway", async () => {
    excel.host.faults.at(2, { kind: "action", code: "GeneralException", index: Infinity });
    await expect(excel.port.keep(NAMESPACE, both)).rejects.toMatchObject({ untouched: false });
  });
});
