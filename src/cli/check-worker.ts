import { parentPort, workerData } from "node:worker_threads";
import { TEMPLATES } from "../templates";
import { type CheckJob, checkFile } from "./check-file";
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
parentPort?.on("message", (job: CheckJob) => void answer(job));

async function answer(job: CheckJob): Promise<void> {
  parentPort?.postMessage(await checkFile(job, templates, await codes, draws));
}
