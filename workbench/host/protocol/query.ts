import { type Members, wireName } from "./members";
import { ModelCollection, ModelObject } from "./model-object";

interface Fields {
  [member: string]: Fields;
}

/** Answers a load: the object's identity and the members asked for, named as the wire names them. Null for a null object. */
export function answerQuery(object: ModelObject | null, select: readonly string[], members: Members): unknown {
  return object === null ? null : answer(object, fieldsOf(select), members);
}

function answer(object: ModelObject, fields: Fields, members: Members): unknown {
  if (object instanceof ModelCollection) {
    return { ...object.identity(), _Items: object.items().map((item) => answerItem(item, fields, members)) };
  }
  return answerItem(object, fields, members);
}

function answerItem(object: ModelObject, fields: Fields, members: Members): unknown {
  const result: Record<string, unknown> = { ...object.identity() };
  const asked = Object.keys(fields);
  for (const member of asked.length > 0 ? asked : members.scalars(object)) {
    const value = members.read(object, member);
    result[wireName(member)] =
      value instanceof ModelObject ? answer(value, fields[member] ?? {}, members) : (value ?? null);
  }
  return result;
}

/** `["name", "format/fill/color"]` as a tree. `items` in a path is the collection's own, not a member. */
function fieldsOf(select: readonly string[]): Fields {
  const root: Fields = {};
  for (const path of select) {
    let fields = root;
    for (const member of path.split("/")) {
      if (member === "items") continue;
      fields = fields[member] ??= {};
    }
  }
  return root;
}
