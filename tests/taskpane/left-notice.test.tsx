/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { leaveNotice, takeNotice } from "../../src/taskpane/shared/left-notice";
import { fakeChecker } from "../support/fake-port";
import { openPane } from "../support/pane";
import { faultyReport } from "../support/reports";

const NOTICE = { message: "有的工作表受保护，标记没有清除。", advice: "请撤销保护后再试。" };

it("is shown once the pane is opened, and only once", async () => {
  leaveNotice(NOTICE);
  openPane(fakeChecker(faultyReport()));
  expect(await screen.findByText(NOTICE.message)).toBeTruthy();
  expect(takeNotice()).toBeUndefined();
});

it("is shown in a pane that is open, over the report that it shows", async () => {
  openPane(fakeChecker(faultyReport()), { begin: "check" });
  await screen.findByText(/^勾稽关系 \d/);
  leaveNotice(NOTICE);
  // Browsers tell the other pages of the origin only; this one stands for the ribbon's, too.
  act(() => void dispatchEvent(new StorageEvent("storage", { key: "budget-disclosure/left-notice", newValue: "{}" })));
  expect(await screen.findByText(NOTICE.message)).toBeTruthy();
  expect(screen.getByText(/^勾稽关系 \d/)).toBeTruthy();
});
