import { type Api, ModelCollection, type OrNull } from "../protocol/model-object";
import { HostError } from "../protocol/host-error";
import { CustomXmlPart, requireXml } from "./custom-xml-part";
import { CustomXmlPartScopedCollection } from "./custom-xml-part-scoped-collection";
import type { HostContext } from "./host-context";

export class CustomXmlPartCollection extends ModelCollection {
  static readonly type = "CustomXmlPartCollection";
  static readonly api: Api = { add: 5, getByNamespace: 5, getCount: 5, getItem: 5, getItemOrNullObject: 5 };

  constructor(private readonly context: HostContext) {
    super();
  }

  items(): CustomXmlPart[] {
    return Object.keys(this.context.book.customXml).map((id) => new CustomXmlPart(this.context, id));
  }

  add(xml: string): CustomXmlPart {
    requireXml(xml, "CustomXmlPartCollection.add");
    return new CustomXmlPart(this.context, this.context.book.addXml(xml));
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, namespaceUri);
  }

  getCount(): number {
    return this.items().length;
  }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part)
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.", "CustomXmlPartCollection.getItem");
    return part;
  }

  getItemOrNullObject(id: string): OrNull<CustomXmlPart> {
    return Object.hasOwn(this.context.book.customXml, id) ? new CustomXmlPart(this.context, id) : null;
  }
}
