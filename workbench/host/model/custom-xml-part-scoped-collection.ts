import { HostError } from "../protocol/host-error";
import { type Api, ModelCollection, type OrNull } from "../protocol/model-object";
import { CustomXmlPart } from "./custom-xml-part";
import type { HostContext } from "./host-context";

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends ModelCollection {
  static readonly type = "CustomXmlPartScopedCollection";
  static readonly api: Api = { getCount: 5, getItem: 5, getItemOrNullObject: 5, getOnlyItemOrNullObject: 5 };

  constructor(
    private readonly context: HostContext,
    private readonly namespace: string,
  ) {
    super();
  }

  items(): CustomXmlPart[] {
    return Object.keys(this.context.book.customXml)
      .map((id) => new CustomXmlPart(this.context, id))
      .filter((part) => part.namespaceUri === this.namespace);
  }

  getCount(): number {
    return this.items().length;
  }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part)
      throw new HostError(
        "ItemNotFound",
        "The requested resource doesn't exist.",
        "CustomXmlPartScopedCollection.getItem",
      );
    return part;
  }

  getItemOrNullObject(id: string): OrNull<CustomXmlPart> {
    return this.items().find((part) => part.partId === id) ?? null;
  }

  getOnlyItemOrNullObject(): OrNull<CustomXmlPart> {
    const [only, ...others] = this.items();
    return only && others.length === 0 ? only : null;
  }
}
