import { type Api, ModelObject } from "../protocol/model-object";
import type { HostContext } from "./host-context";

export class Setting extends ModelObject {
  static readonly type = "Setting";
  static readonly api: Api = { key: 4, value: 4, delete: 4 };

  constructor(
    private readonly context: HostContext,
    readonly name: string,
  ) {
    super();
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    return this.context.book.settings[this.name];
  }

  set value(value: unknown) {
    this.context.book.settings = { ...this.context.book.settings, [this.name]: value };
  }

  delete(): void {
    const { [this.name]: _gone, ...rest } = this.context.book.settings;
    this.context.book.settings = rest;
  }
}
