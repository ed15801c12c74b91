import { parentPort, workerData } from "node:worker_threads";
import type { ConfigLayer } from "../config";
import { TEMPLATES } from "../templates";
import { type CheckJob, checkFile } from "../files/check-file";
import { chosenTemplates } from "./chosen-templates";
import { packWithNode } from "./node-packer";
import { NODE_TOOLS } from "./node-tools";
import { readOwnList } from "./own-list";

packWithNode();
const { catalogue, config, template, draws } = workerData as {
  readonly catalogue?: string;
  readonly config: readonly ConfigLayer[];
  readonly template?: string;
  readonly draws: boolean;
};
const templates = chosenTemplates(template, TEMPLATES);
const codes = readOwnList(catalogue);

// One file a message; its result is the answer. What fails here ends the thread, and the pool tells it as the file's result.
parentPort?.on("message", (job: CheckJob) => void answer(job));

async function answer(job: CheckJob): Promise<void> {
  const own = await codes;
  parentPort?.postMessage(await checkFile(NODE_TOOLS, job, { templates, config, ...(own && { codes: own }) }, draws));
}
