/**
 * What a class of the model answers to on the wire: each member with the ExcelApi set that brought it: 9 for ExcelApi 1.9, so that
 * 1.15 comes after 1.2. A member that is not
 * listed here does not exist for the add-in, whatever the class has besides. Names with a leading underscore are the
 * library's own hidden members.
 */
export type Api = Readonly<Record<string, number>>;

/** A class of the model: named as Excel's class, with the list of its members. */
export interface ModelClass {
  readonly type: string;
  readonly api: Api;
}

/** Null, as a `…OrNullObject` member answers it. */
export type OrNull<T> = T | null;

/** An object of Excel's object model on our side of the bridge. */
export abstract class ModelObject {
  /** What the library needs to find the object again, put before every answer about it. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A collection: a load of it answers its items. */
export abstract class ModelCollection extends ModelObject {
  abstract items(): readonly ModelObject[];
}

/** The class of an object, for its name and its members. */
export function classOf(object: ModelObject): ModelClass {
  return object.constructor as unknown as ModelClass;
}
