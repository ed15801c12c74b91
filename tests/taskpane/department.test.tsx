/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { layoutTables } from "../../src/layout";
import { answerOfDepartment } from "../../src/files/department/answer";
import type { beginDepartment } from "../../src/worker/department-job";
import { sumTables, figuresOfUnits } from "../../src/department";
import { TEXTS } from "../../src/taskpane/department/texts";
import { PaneDepartmentView } from "../../src/taskpane/department/PaneDepartmentView";
import { TEMPLATES } from "../../tools/shipped";
import { madeUpUnits } from "../../tools/faults-department/units";
import { newFile } from "../../src/xlsx";
import { xinjiang } from "../../src/templates/xinjiang";
import { MemoryHost } from "../support/memory-host";

globalThis.ResizeObserver ??= class {
  observe(): void {
    this.unobserve();
  }
  unobserve(): void {
    this.disconnect();
  }
  disconnect(): void {
    // jsdom lays nothing out
  }
};

const units = madeUpUnits(3, 31, "printed");
const bytesOf = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const unit of units) {
    const made = newFile();
    await made.write(layoutTables(unit.tables.disclosure()));
    bytesOf.set(unit.file, (await made.save()).bytes);
  }
});

/** What the worker would do, here: the files are known by their names. */
const begin: typeof beginDepartment = (options, chosen, against) => ({
  giveUp: () => undefined,
  done: answerOfDepartment(
    {
      read: (path) => bytesOf.get(path)!,
      readOldFormat: () => Promise.reject(new Error("no old formats here")),
    },
    { ...options, units: chosen.map(({ file }) => ({ file: file.name })) },
    { templates: TEMPLATES },
    against,
  ),
});

/** The view over a department's workbook that was made of these units. */
async function openOver(taken: typeof units): Promise<MemoryHost> {
  const facts = { unit: "某某部门", year: 2024, measure: "万元" } as const;
  const made = newFile();
  await made.write(layoutTables(sumTables(figuresOfUnits(taken), facts, xinjiang, xinjiang.readings[0])));
  const host = new MemoryHost(await made.read());
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneDepartmentView tools={{ port: host }} back={() => undefined} begin={begin} />
    </FluentProvider>,
  );
  const files = units.map(({ file }) => new File([""], file));
  fireEvent.change(screen.getByLabelText(TEXTS.chooseFiles, { selector: "input" }), { target: { files } });
  return host;
}

describe("汇总 in the pane", () => {
  test("holds the open workbook against the chosen units and names the one that was left out", async () => {
    const host = await openOver(units.slice(0, 2));
    const before = await host.read();
    await act(async () => screen.getByRole("button", { name: TEXTS.check }).click());
    await screen.findByText(/“单位3”没有计入/);
    expect(await host.read()).toEqual(before);
  });

  test("makes a department's workbook to be saved, with the units at a glance", async () => {
    await openOver(units);
    await act(async () => screen.getByLabelText(TEXTS.paneMake).click());
    fireEvent.change(screen.getByLabelText(TEXTS.name), { target: { value: "某某部门" } });
    await act(async () => screen.getByRole("button", { name: TEXTS.make }).click());
    await screen.findByRole("button", { name: TEXTS.save });
    expect(screen.getByText(/已汇总 3 个单位：各单位表中印出的数逐项相加/)).toBeTruthy();
    expect(screen.getAllByRole("row")).toHaveLength(units.length + 2);
  });

  test("asks for files before anything is done", async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <PaneDepartmentView tools={{ port: new MemoryHost({ sheets: [] }) }} back={() => undefined} begin={begin} />
      </FluentProvider>,
    );
    expect(screen.getByRole("button", { name: TEXTS.check }).getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText(TEXTS.noFiles)).toBeTruthy();
  });
});
