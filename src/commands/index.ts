import { createExcelPort } from "../excel";
import { startChecker } from "../worker";
import { addTemplateFromRibbon, clearFromRibbon, markFromRibbon } from "./ribbon";
import { type CommandEvent, type Notice, runCommand } from "./run-command";

/** Shows a notice in a dialog of Office's own: a command has no page of its own, and `alert` is not available in add-ins. */
function tell({ message, advice }: Notice): void {
  const words = new URLSearchParams({ message, advice });
  const address = new URL(`notice.html?${words.toString()}`, location.href);
  Office.context.ui.displayDialogAsync(address.href, { height: 30, width: 30, displayInIframe: true });
}

void Office.onReady(() => {
  const port = createExcelPort();
  const checker = startChecker();
  Office.actions.associate(
    "markFindings",
    (event: CommandEvent) => void runCommand(event, () => markFromRibbon(port, checker), tell),
  );
  Office.actions.associate(
    "clearMarks",
    (event: CommandEvent) => void runCommand(event, () => clearFromRibbon(port), tell),
  );
  Office.actions.associate(
    "addTemplate",
    (event: CommandEvent) => void runCommand(event, () => addTemplateFromRibbon(port), tell),
  );
});
