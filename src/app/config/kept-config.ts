import type { CheckConfig } from "../../config";
import { ConfigUnreadable, parseConfigXml } from "./config-xml";

/** What a workbook keeps as settings, and, where that cannot be read, a sentence that says so. */
export interface KeptConfig {
  readonly config: CheckConfig;
  readonly problem?: string;
}

/** Reads what is kept; nothing kept is no problem. */
export function keptConfig(xml: string | undefined): KeptConfig {
  if (xml === undefined) return { config: {} };
  try {
    return { config: parseConfigXml(xml) };
  } catch (error) {
    if (!(error instanceof ConfigUnreadable)) throw error;
    return { config: {}, problem: error.message };
  }
}
