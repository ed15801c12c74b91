import { createRoot } from "react-dom/client";
import { Opening } from "./Opening";
import { patiently } from "./shared/patiently";
import { keepApart } from "./shared/storage";
import type { ObstacleKind } from "./shell/Obstacle";

/** How long office.js may take to find its host before the user is told; on an old machine it takes long, and outside Office for ever. */
const PATIENCE_MS = 15_000;

/** Why the pane cannot work where it was opened; undefined where it can. Settles once Office is ready. */
async function findObstacle(onSlow: () => void): Promise<ObstacleKind | undefined> {
  if (typeof Office === "undefined") return "noOffice";
  const { host } = await patiently(Office.onReady(), PATIENCE_MS, onSlow);
  if (host !== Office.HostType.Excel) return "notExcel";
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return "tooOld";
  return undefined;
}

/** `Excel PC 16.0.17328.20162`; undefined where Office does not tell. */
function excelOf(told: Office.ContextInformation | undefined): string | undefined {
  return told && `${told.host} ${told.platform} ${told.version}`;
}

/** What works in the pane, from our own files; undefined where they cannot be fetched, of which the browser's console tells. */
async function fetchWork() {
  try {
    return await import(/* webpackChunkName: "work" */ "./work");
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** Paints the frame of the pane with this file alone; what works in it is fetched meanwhile, while Office looks for its host. The only place of the pane that knows Office. */
async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (!place) return;
  const root = createRoot(place);
  const fetching = fetchWork();
  root.render(<Opening />);
  const obstacle = await findObstacle(() => root.render(<Opening obstacle="slow" />));
  if (obstacle) return root.render(<Opening obstacle={obstacle} />);
  keepApart(Office.context.partitionKey);
  const work = await fetching;
  if (!work) return root.render(<Opening obstacle="incomplete" />);
  const { App, makeTools } = work;
  const address = (): string => Office.context.document.url ?? "";
  root.render(
    <App
      tools={makeTools(address, excelOf(Office.context.diagnostics))}
      officeBackground={Office.context.officeTheme?.bodyBackgroundColor}
    />,
  );
}

void start();
