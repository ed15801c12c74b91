import { parentPort, workerData } from "node:worker_threads";
import { checkFile } from "./check-file";
import { readOwnList } from "./own-list";

const { catalogue } = workerData as { readonly catalogue?: string };
const codes = readOwnList(catalogue);

// One file a message; its result is the answer.
parentPort?.on("message", (file: string) => void answer(file));

async function answer(file: string): Promise<void> {
  parentPort?.postMessage(await checkFile(file, await codes));
}
