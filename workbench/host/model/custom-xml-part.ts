import { HostError } from "../protocol/host-error";
import { type Api, ModelObject } from "../protocol/model-object";
import type { HostContext } from "./host-context";

/** A piece of XML that is kept in the workbook's file. */
export class CustomXmlPart extends ModelObject {
  static readonly type = "CustomXmlPart";
  static readonly api: Api = { id: 5, namespaceUri: 5, getXml: 5, setXml: 5, delete: 5 };

  constructor(
    private readonly context: HostContext,
    readonly partId: string,
  ) {
    super();
  }

  override identity(): { Id: string } {
    return { Id: this.partId };
  }

  get id(): string {
    return this.partId;
  }

  get namespaceUri(): string {
    return namespaceOf(this.getXml());
  }

  getXml(): string {
    const xml = this.context.book.customXml[this.partId];
    if (xml === undefined)
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.", "CustomXmlPart.getXml");
    return xml;
  }

  /** The part that holds the new XML is another one, with another id (`XM-1`). */
  setXml(xml: string): void {
    requireXml(xml, "CustomXmlPart.setXml");
    this.delete();
    this.context.book.addXml(xml);
  }

  delete(): void {
    const { [this.partId]: _gone, ...rest } = this.context.book.customXml;
    this.context.book.customXml = rest;
  }
}

/** “The XML must be a valid XML fragment”: what is no element at all is refused. */
export function requireXml(xml: string, location: string): void {
  if (!/^\s*(?:<\?[^>]*\?>\s*)?<[A-Za-z][^]*>\s*$/.test(xml))
    throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", location);
}

/** The namespace of the root element. */
export function namespaceOf(xml: string): string {
  const root = /<([A-Za-z][\w.-]*)(?::[\w.-]+)?[^>]*>/.exec(xml);
  const prefix = root && root[0].startsWith(`<${root[1]}:`) ? `:${root[1]}` : "";
  return new RegExp(`\\sxmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root?.[0] ?? "")?.[1] ?? "";
}
