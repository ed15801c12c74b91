import { HostError } from "./host-error";
import { type ModelObject, classOf } from "./model-object";

/** `GetUsedRange` → `getUsedRange`; hidden members keep their name. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `rowCount` → `RowCount`, as answers name their fields. */
export function wireName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

/** That a member is used: `Range.values`, and whether that changes the workbook. */
export interface Use {
  readonly member: string;
  readonly changes: boolean;
}

/** The methods that change nothing, by the beginning of their names; all others are taken to. */
const LOOKS = /^(?:get|_|select$|activate$|calculate$|suspend)/;

/** Reads, sets and calls members of model objects: only those their class lists, and only up to the requirement set played. */
export class Members {
  /** @param beforeUse called before every use of a member; throws what Excel answers as it stands */
  constructor(
    private readonly playedSet: number,
    private readonly beforeUse: (use: Use) => void = () => undefined,
  ) {}

  read(object: ModelObject, member: string): unknown {
    this.require(object, member, false);
    return (object as unknown as Record<string, unknown>)[member];
  }

  write(object: ModelObject, member: string, value: unknown): void {
    this.require(object, member, true);
    (object as unknown as Record<string, unknown>)[member] = value;
  }

  call(object: ModelObject, member: string, args: readonly unknown[]): unknown {
    this.require(object, member, !LOOKS.test(member));
    const method = (object as unknown as Record<string, unknown>)[member];
    if (typeof method !== "function") throw notFound(object, member);
    return method.apply(object, args) as unknown;
  }

  /** The members of an object that a load without names answers: its plain values. */
  scalars(object: ModelObject): string[] {
    return Object.entries(classOf(object).api)
      .filter(([member, since]) => since <= this.playedSet && !member.startsWith("_") && isScalar(object, member))
      .map(([member]) => member);
  }

  private require(object: ModelObject, member: string, changes: boolean): void {
    const since = Object.hasOwn(classOf(object).api, member) ? classOf(object).api[member] : undefined;
    if (since === undefined || since > this.playedSet) throw notFound(object, member);
    this.beforeUse({ member: `${classOf(object).type}.${member}`, changes });
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling : ApiNotFound, “The API you are trying to use could not be found”. */
function notFound(object: ModelObject, member: string): HostError {
  const name = `${classOf(object).type}.${member}`;
  return new HostError("ApiNotFound", `The API you are trying to use could not be found: ${name}`, name);
}

function isScalar(object: ModelObject, member: string): boolean {
  const getter = getterOf(object, member);
  if (!getter) return false;
  const value: unknown = getter.call(object);
  return value === null || typeof value !== "object" || Array.isArray(value);
}

function getterOf(object: ModelObject, member: string): (() => unknown) | undefined {
  for (
    let proto: object | null = Object.getPrototypeOf(object) as object;
    proto;
    proto = Object.getPrototypeOf(proto) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, member);
    if (descriptor) return descriptor.get;
  }
  return undefined;
}
