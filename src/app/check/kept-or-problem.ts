import { type Keeps, WorkbookError } from "../port";

/** What a workbook keeps under a namespace, or, where the host cannot tell, why not. */
export interface KeptOrProblem {
  readonly xml?: string;
  /** A whole Chinese sentence. */
  readonly problem?: string;
}

/** Reads what is kept, so that nothing of it fails a check: on some platforms a workbook that was never saved keeps nothing (OfficeDev/office-js#3936). */
export async function keptOrProblem(port: Keeps, namespace: string): Promise<KeptOrProblem> {
  try {
    const xml = await port.kept(namespace);
    return xml === undefined ? {} : { xml };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { problem: error.message };
  }
}
