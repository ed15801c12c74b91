import { createExcelPort } from "../excel";
import { leaveNotice } from "../taskpane/shared/left-notice";
import type { PaneCommand } from "../taskpane/shared/ribbon-request";
import { keepApart } from "../taskpane/shared/storage";
import { startChecker } from "../worker";
import { askPane } from "./ask-pane";
import { addTemplateFromRibbon, clearFromRibbon, markFromRibbon } from "./ribbon";
import { type CommandEvent, type Notice, onPress } from "./run-command";
import { paneOpener } from "./show-pane";
import { type OpenDialog, tellInDialog } from "./tell-in-dialog";

const openDialog: OpenDialog = (address, { failed, closed }) =>
  Office.context.ui.displayDialogAsync(
    address,
    { height: 30, width: 30, displayInIframe: true },
    ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Failed) failed();
      else value.addEventHandler(Office.EventType.DialogEventReceived, closed);
    },
  );

/** Tells in a dialog; what no dialog can show waits for the pane. */
async function tell(notice: Notice): Promise<void> {
  const told = await tellInDialog(openDialog, new URL("notice.html", location.href), notice);
  if (!told) leaveNotice(notice);
}

/** Whether the commands run in the pane's own page, as manifest-365.xml has it. */
const isPane = document.getElementById("root") !== null;
const show = isPane ? paneOpener(() => Office.addin.showAsTaskpane()) : undefined;

/** Asks this workbook's pane. */
const ask = (command: PaneCommand): Promise<Notice | undefined> =>
  askPane(command, Office.context.document.url ?? "", { ...(show && { show }) });

void Office.onReady(() => {
  keepApart(Office.context.partitionKey);
  const port = createExcelPort();
  const checker = startChecker();
  const COMMANDS: Readonly<Record<string, () => Promise<Notice | undefined>>> = {
    markFindings: () => markFromRibbon(port, checker),
    clearMarks: () => clearFromRibbon(port),
    addTemplate: () => addTemplateFromRibbon(port),
    checkInPane: () => ask("check"),
    generateInPane: () => ask("generate"),
  };
  for (const [name, command] of Object.entries(COMMANDS)) {
    const press = onPress(command, tell);
    Office.actions.associate(name, (event: CommandEvent) => void press(event));
  }
});
