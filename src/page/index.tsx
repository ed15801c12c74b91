/** The page's script: the only place of it that starts workers. What a browser must have for it was asked for before (boot.js). */
import { createRoot } from "react-dom/client";
import { createSettings } from "../taskpane/settings/settings";
import { TEMPLATES } from "../templates";
import { App } from "./shell/App";
import { embeddedText, workerFrom } from "./embedded";
import { PageSession } from "./session/session";
import { Workers } from "./work/workers";

/** More workers than that only take memory from each other. */
const MOST_WORKERS = 4;

const place = document.getElementById("root");
if (place) {
  const starts = { worker: workerFrom("worker"), oldFormats: workerFrom("old-format-worker") };
  const workers = new Workers(starts, Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency ?? 1)));
  place.setAttribute("data-started", "");
  const settings = createSettings({ templates: TEMPLATES, changed: () => session.settingsChanged() });
  const session = new PageSession(workers, settings.layers);
  createRoot(place).render(
    <App {...{ session, settings }} templates={TEMPLATES} licences={() => embeddedText("licences")} />,
  );
}
