import { type Arguments, type Batch, PathType } from "./batch";
import { HostError } from "./host-error";
import { type Members, memberName } from "./members";
import { ModelObject } from "./model-object";
import type { References } from "./references";

/** Resolves the object paths of one batch, each once: a method path that makes something makes it once. */
export class Paths {
  private readonly resolved = new Map<number, ModelObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: ModelObject,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  /** The object of a path; null where it, or what it hangs on, is a null object. */
  resolve(id: number): ModelObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.make(id);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments of a call, with the objects in place of the paths that stand for them. */
  arguments(info: Arguments | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = referenced[index];
      if (Array.isArray(path)) return path.map((id: number) => this.resolve(id));
      return typeof path === "number" && path !== 0 ? this.resolve(path) : argument;
    });
  }

  private make(id: number): ModelObject | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `Object path ${id} is not in the request`, "Paths.resolve");
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.newObject:
        throw new HostError("ApiNotFound", `The API you are trying to use could not be found: ${path.Name}`, path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // `BA-2`
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    const member = path.ObjectPathType === PathType.indexer ? "getItem" : memberName(path.Name);
    const value =
      path.ObjectPathType === PathType.property
        ? this.members.read(parent, member)
        : this.members.call(parent, member, args);
    if (value === null || value instanceof ModelObject) return value;
    throw new HostError("InvalidObjectPath", `${path.Name} is no object`, path.Name);
  }
}
