/** Stands ahead of office.js in the add-in's pages, in the workbench only: asks the page around them for the bridge. */
import type { WorkbenchWindow } from "./frame";

(parent as WorkbenchWindow).workbench?.attach(window);
