import { insertCode, type InsertAnswer, type OccupiedCell } from "../../../src/app/codes/insert-code";
import type { Selection } from "../../../src/app/port";
import { Cancelled } from "../../../src/app/progress";
import type { CellValue } from "../../../src/workbook";
import { FakePort } from "../../support/fake-port";

const CODE = { code: "2010301", name: "行政运行" };
const HERE = { sheet: "表3", row: 8, column: 0 };
const RIGHT = { sheet: "表3", row: 8, column: 1 };

function standingOn(cell?: CellValue, right?: CellValue, formula?: string): FakePort {
  const port = new FakePort();
  const standing: Selection = { cell: { ref: HERE, value: cell }, right: { ref: RIGHT, value: right, formula } };
  port.standing = standing;
  return port;
}

/** Answers, and keeps what was asked. */
function asked(answer: InsertAnswer): { questions: OccupiedCell[][]; confirm: () => Promise<InsertAnswer> } {
  const questions: OccupiedCell[][] = [];
  const confirm = async (occupied: readonly OccupiedCell[] = []): Promise<InsertAnswer> => {
    questions.push([...occupied]);
    return answer;
  };
  return { questions, confirm };
}

describe("a code and its name are put into a sheet", () => {
  it("without asking where both cells are blank: the code as text, the name to its right", async () => {
    const port = standingOn();
    const { questions, confirm } = asked("none");
    expect(await insertCode(port.navigates, port, CODE, confirm)).toEqual([HERE, RIGHT]);
    expect(questions).toEqual([]);
    expect(port.edited).toEqual([
      [
        { cell: HERE, before: "", content: { kind: "text", text: "2010301" } },
        { cell: RIGHT, before: "", content: { kind: "text", text: "行政运行" } },
      ],
    ]);
  });

  it("without asking where the same stands there, a number becoming a text", async () => {
    const { questions, confirm } = asked("none");
    const port = standingOn(2010301, "行政运行");
    await insertCode(port.navigates, port, CODE, confirm);
    expect(questions).toEqual([]);
    expect(port.edited[0]?.map(({ before }) => before)).toEqual(["2010301", "行政运行"]);
  });

  it("asks before anything else is overwritten, naming it", async () => {
    const { questions, confirm } = asked("both");
    const port = standingOn("2010302", 40.7);
    await insertCode(port.navigates, port, CODE, confirm);
    expect(questions).toEqual([
      [
        { cell: HERE, now: "2010302", after: "2010301" },
        { cell: RIGHT, now: "40.7", after: "行政运行" },
      ],
    ]);
    expect(port.edited[0]?.map(({ before }) => before)).toEqual(["2010302", "40.7"]);
  });

  it("leaves the right cell alone where only the code is wanted", async () => {
    const port = standingOn(undefined, 40.7);
    expect(await insertCode(port.navigates, port, CODE, asked("code").confirm)).toEqual([HERE]);
    expect(port.edited[0]).toHaveLength(1);
  });

  it("writes nothing where the answer is no", async () => {
    const port = standingOn("别的");
    await expect(insertCode(port.navigates, port, CODE, asked("none").confirm)).rejects.toThrow(Cancelled);
    expect(port.edited).toEqual([]);
  });

  it("never over a formula", async () => {
    const port = standingOn(undefined, 2, "=1+1");
    await expect(insertCode(port.navigates, port, CODE, asked("both").confirm)).rejects.toMatchObject({
      message: "填入没有完成：表3!B9 中是公式，不能覆盖。",
      untouched: true,
    });
    expect(port.edited).toEqual([]);
  });
});
