import { HostError } from "../protocol/host-error";
import { type Api, ModelCollection, type OrNull } from "../protocol/model-object";
import type { HostContext } from "./host-context";
import { Setting } from "./setting";

export class SettingCollection extends ModelCollection {
  static readonly type = "SettingCollection";
  static readonly api: Api = { add: 4, getItem: 4, getItemOrNullObject: 4 };

  constructor(private readonly context: HostContext) {
    super();
  }

  items(): Setting[] {
    return Object.keys(this.context.book.settings).map((key) => new Setting(this.context, key));
  }

  /** “Sets or adds the specified setting”: https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
  add(key: string, value: unknown): Setting {
    this.context.book.settings = { ...this.context.book.settings, [key]: value };
    return new Setting(this.context, key);
  }

  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting)
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.", "SettingCollection.getItem");
    return setting;
  }

  getItemOrNullObject(key: string): OrNull<Setting> {
    return Object.hasOwn(this.context.book.settings, key) ? new Setting(this.context, key) : null;
  }
}
