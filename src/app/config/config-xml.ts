import { type CheckConfig, configText, parseConfig } from "../../config";
import { XmlScanner, encodeText } from "../../xml";

/** The namespace of the custom XML in which a workbook keeps its settings: `<config xmlns="…">` around the text of the file that `--config` reads. */
export const CONFIG_NAMESPACE = "urn:budget-disclosure:config:1";

/** What a workbook keeps as settings cannot be read. */
export class ConfigUnreadable extends Error {
  constructor() {
    super("工作簿中保存的设置无法读取，本次没有采用。");
    this.name = "ConfigUnreadable";
  }
}

/** Settings as the XML that a workbook keeps. */
export function configXml(config: CheckConfig): string {
  return `<config xmlns="${CONFIG_NAMESPACE}">${encodeText(configText(config))}</config>`;
}

/** Reads what configXml has written. Throws ConfigUnreadable, also for settings of a later version, which mean something else. */
export function parseConfigXml(xml: string): CheckConfig {
  const scanner = new XmlScanner(xml, () => new ConfigUnreadable());
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.depth !== 0 || scanner.name !== "config") break;
    const parsed = parseConfig(scanner.text());
    if ("config" in parsed) return parsed.config;
    break;
  }
  throw new ConfigUnreadable();
}
