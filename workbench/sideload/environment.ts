import type { ProfileName } from "../host/world/profiles";

/** The sets that an Excel may have. */
const SETS = ["1.9", "1.10", "1.13", "1.14", "1.15", "1.16", "1.17", "1.18", "1.19", "1.20"];

/** Which Excel this is, as far as it tells; for people to read, not compared. */
export interface Environment {
  readonly platform: string;
  readonly version: string;
  readonly sets: readonly string[];
  readonly sharedRuntime: boolean;
  readonly userAgent: string;
  readonly language: string;
  readonly partitioned: boolean;
  /** Everything that was loaded from elsewhere than the add-in's own server. */
  readonly foreign: readonly string[];
  readonly worker: string;
}

/** Asks Office and the web view. */
export async function environment(): Promise<Environment> {
  const { context } = Office;
  const has = (name: string, version: string): boolean => context.requirements.isSetSupported(name, version);
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  return {
    platform: String(context.diagnostics.platform),
    version: context.diagnostics.version,
    sets: SETS.filter((version) => has("ExcelApi", version)),
    sharedRuntime: has("SharedRuntime", "1.1"),
    userAgent: navigator.userAgent,
    language: context.displayLanguage,
    partitioned: (context as { partitionKey?: string }).partitionKey !== undefined,
    foreign: loaded.filter((name) => !name.startsWith(location.origin)),
    worker: await workerFromBlob(),
  };
}

/** Whether the page's policy lets a worker be made of a text: it must not. */
function workerFromBlob(): Promise<string> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(URL.createObjectURL(new Blob(["postMessage(1)"])));
      worker.onmessage = () => resolve("works");
      worker.onerror = () => resolve("blocked");
    } catch (error) {
      resolve(`blocked: ${String(error)}`);
    }
  });
}

/** The Excel of ours that plays this one. */
export function profileOf({ platform, sets }: Environment): ProfileName {
  if (platform === "OfficeOnline") return "web";
  if (platform === "Mac") return "mac";
  return sets.includes("1.15") ? "desktop365" : "desktop2021";
}
