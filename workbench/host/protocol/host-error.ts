/**
 * An error of one action, as Excel answers it: the code is one of Excel.ErrorCodes. Which code Excel uses for which case is
 * taken from https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling ; where that
 * page says nothing, the place that throws names the assumption (see assumptions.ts).
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The HTTP status that goes with a code; the library hands it on without using it. */
export function httpStatus(code: string): number {
  switch (code) {
    case "AccessDenied":
      return 403;
    case "ItemNotFound":
    case "ApiNotFound":
      return 404;
    case "ItemAlreadyExists":
      return 409;
    case "GeneralException":
      return 500;
    default:
      return 400;
  }
}
