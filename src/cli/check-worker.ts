import { parentPort, workerData } from "node:worker_threads";
import { TEMPLATES } from "../templates";
import { checkFile } from "./check-file";
import { readOwnList } from "./own-list";

const { catalogue, draws } = workerData as { readonly catalogue?: string; readonly draws: boolean };
const codes = readOwnList(catalogue);

// One file a message; its result is the answer. What fails here ends the thread, and the pool tells it as the file's result.
parentPort?.on("message", (file: string) => void answer(file));

async function answer(file: string): Promise<void> {
  parentPort?.postMessage(await checkFile(file, TEMPLATES, await codes, draws));
}
