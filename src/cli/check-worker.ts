import { parentPort, workerData } from "node:worker_threads";
import { TEMPLATES } from "../templates";
import { checkFile } from "./check-file";
import { chosenTemplates } from "./chosen-templates";
import { readOwnList } from "./own-list";

const { catalogue, template, draws } = workerData as {
  readonly catalogue?: string;
  readonly template?: string;
  readonly draws: boolean;
};
const templates = chosenTemplates(template, TEMPLATES);
const codes = readOwnList(catalogue);

// One file a message; its result is the answer. What fails here ends the thread, and the pool tells it as the file's result.
parentPort?.on("message", (file: string) => void answer(file));

async function answer(file: string): Promise<void> {
  parentPort?.postMessage(await checkFile(file, templates, await codes, draws));
}
