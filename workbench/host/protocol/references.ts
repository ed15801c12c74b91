import { HostError } from "./host-error";
import type { ModelObject } from "./model-object";

/** The objects that the library keeps between batches by an id (`_KeepReference`), until it lets go of them. */
export class References {
  private readonly objects = new Map<string, ModelObject>();
  private readonly ids = new WeakMap<ModelObject, string>();
  private last = 0;

  /** The id under which an object would be kept. */
  idOf(object: ModelObject): string {
    let id = this.ids.get(object);
    if (id === undefined) {
      id = `ref-${++this.last}`;
      this.ids.set(object, id);
    }
    return id;
  }

  keep(object: ModelObject): void {
    this.objects.set(this.idOf(object), object);
  }

  /** A reference that is no longer kept answers InvalidReference (`RE-1`). */
  get(id: string): ModelObject {
    const object = this.objects.get(id);
    if (!object)
      throw new HostError(
        "InvalidReference",
        `This reference is not valid for the current operation: ${id}`,
        "References",
      );
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  /** The objects that are kept. */
  kept(): Iterable<ModelObject> {
    return this.objects.values();
  }

  /** How many are kept: an add-in that tracks without letting go makes this grow. */
  get size(): number {
    return this.objects.size;
  }
}
