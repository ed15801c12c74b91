/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { Typing } from "../../src/taskpane/shared/typing";
import { FakePort, fakeChecker } from "../support/fake-port";
import { openObstacle, openPane, press } from "../support/pane";
import { cleanReport } from "../support/reports";

const HINT = "正在编辑单元格：请按回车（Enter）或 Esc 结束编辑，马上继续。";

it("says what Excel waits for while the user types in a cell, and goes on when he ends", async () => {
  const typing = new Typing();
  let end: () => void = () => undefined;
  const port = new FakePort({ read: () => new Promise((resolve) => (end = () => resolve({ sheets: [] }))) });
  openPane(fakeChecker(cleanReport()), { port, typing });
  act(() => press("一键校验"));
  act(() => typing.tell(true));
  expect(screen.getByRole("alert").textContent).toBe(HINT);
  act(() => typing.tell(false));
  expect(screen.queryByText(HINT)).toBeNull();
  await act(async () => end());
  expect(await screen.findByText("没有发现问题。")).toBeTruthy();
});

it("says, where Excel is slow to answer, that the pane goes on by itself", () => {
  openObstacle("slow");
  expect(screen.getByRole("heading", { name: "正在等待 Excel……" })).toBeTruthy();
});
