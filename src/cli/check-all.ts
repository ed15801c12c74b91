import { parentPort, workerData } from "node:worker_threads";
import { checkFile } from "../files/check-file";
import type { Templates } from "../tables";
import { chosenTemplates } from "./chosen-templates";
import { packWithNode } from "./node-packer";
import { NODE_TOOLS } from "./node-tools";
import { readOwnList } from "./own-list";
import { type ThreadData, type ThreadMessage, takeNext } from "./thread-messages";
import { told } from "./told-result";

/** In a thread: checks one file after the other until none is left. What fails here ends the thread, and the pool tells it as the result of the file at work. */
export async function checkAll(templates: Templates): Promise<void> {
  packWithNode();
  const data = workerData as ThreadData;
  const { jobs, catalogue, config = [], template, printing } = data;
  const codes = await readOwnList(catalogue);
  const by = { templates: chosenTemplates(template, templates), config, ...(codes && { codes }) };
  let begun = data.first ?? takeNext(data);
  tell({ begun });
  while (begun !== undefined) {
    const place = begun;
    const result = told(await checkFile(NODE_TOOLS, jobs[place]!, by, printing === "drawn"), printing);
    begun = takeNext(data);
    tell({ done: { place, result }, begun });
  }
}

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
