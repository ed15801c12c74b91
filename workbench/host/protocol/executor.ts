import { type Action, ActionType, type ActionResult, type Batch, type BatchAnswer } from "./batch";
import { HostError, httpStatus } from "./host-error";
import { Members, memberName, type Use } from "./members";
import { ModelObject } from "./model-object";
import { Paths } from "./paths";
import { answerQuery } from "./query";
import type { References } from "./references";

/** What the executor needs of the workbook behind it. */
export interface ExecutorContext {
  readonly root: ModelObject;
  readonly references: References;
  /** The ExcelApi set played: 15 for ExcelApi 1.15. */
  readonly playedSet: number;
  /** Waits until formulas are computed, so that a load answers what Excel would, which computes as it goes. */
  settle(): Promise<void>;
  /** Throws where an action is to fail on purpose; `index` counts the batch's actions from 0. */
  beforeAction(index: number): void;
  /** Throws what Excel answers to the use of a member as it stands. */
  beforeUse(use: Use): void;
}

/**
 * Runs a batch action by action. The first error ends it, and what ran before stays done (`BA-1`).
 * @returns the results of all actions, or the error with the index of the action that failed
 */
export async function execute(batch: Batch, context: ExecutorContext): Promise<BatchAnswer> {
  const members = new Members(context.playedSet, (use) => context.beforeUse(use));
  const paths = new Paths(batch, context.root, members, context.references);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      context.beforeAction(index);
      if (action.ActionType === ActionType.query) await context.settle();
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run(action, paths, members) });
    } catch (error) {
      const failure = toHostError(error);
      return {
        Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
        Error: {
          Code: failure.code,
          Message: failure.message,
          Location: failure.location,
          ActionIndex: index,
          HttpStatusCode: httpStatus(failure.code),
        },
      };
    }
  }
  return traces.length > 0 ? { Results: results, TraceIds: traces } : { Results: results };
}

function run(action: Action, paths: Paths, members: Members): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object === null ? null : object.identity();
    case ActionType.query:
      return answerQuery(object, action.QueryInfo?.Select ?? [], members);
  }
  if (object === null) {
    if (action.Name === "_KeepReference") return null;
    // `BA-3`
    throw new HostError("ItemNotFound", "The requested resource doesn't exist.", action.Name);
  }
  const args = paths.arguments(action.ArgumentInfo);
  switch (action.ActionType) {
    case ActionType.method: {
      const value = members.call(object, memberName(action.Name), args);
      return value === undefined || value instanceof ModelObject ? null : value;
    }
    case ActionType.setProperty:
      members.write(object, memberName(action.Name), args[0]);
      return null;
    default:
      throw new HostError("ApiNotFound", `Actions of type ${action.ActionType} are not played`, action.Name);
  }
}

function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("GeneralException", `There was an internal error while processing the request. ${text}`, "Host");
}
