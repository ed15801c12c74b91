import { type Keeps, WorkbookError } from "../port";

/** What a workbook keeps under a namespace, or, where the host cannot tell, why not. */
export interface KeptOrProblem {
  readonly xml?: string;
  /** A whole Chinese sentence. */
  readonly problem?: string;
}

/**
 * What is kept under each of the namespaces, read so that nothing of it fails a check: on some platforms a workbook that was never saved keeps nothing
 * (OfficeDev/office-js#3936).
 */
export async function keptOrProblems(port: Keeps, namespaces: readonly string[]): Promise<KeptOrProblem[]> {
  try {
    const found = await port.kept(...namespaces);
    return namespaces.map((_, index) => {
      const xml = found[index];
      return xml === undefined ? {} : { xml };
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { message } = error;
    return namespaces.map(() => ({ problem: message }));
  }
}
