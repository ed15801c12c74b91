import { type CheckConfig, isEmptyConfig } from "../../config";
import type { Keeps } from "../port";
import { CONFIG_NAMESPACE, configXml } from "./config-xml";
import { type KeptConfig, keptConfig } from "./kept-config";

/** The settings that a workbook keeps. Fails with WorkbookError where the host does. */
export async function readKeptConfig(port: Keeps): Promise<KeptConfig> {
  return keptConfig((await port.kept(CONFIG_NAMESPACE))[0]);
}

/** Keeps settings in the workbook, in place of those that it kept; a workbook that never kept any gets nothing for none. Fails with WorkbookError where the host does. */
export async function keepConfig(port: Keeps, config: CheckConfig): Promise<void> {
  if (isEmptyConfig(config) && (await port.kept(CONFIG_NAMESPACE))[0] === undefined) return;
  await port.keep(CONFIG_NAMESPACE, configXml(config));
}
