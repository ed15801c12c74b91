import { normalName } from "../../catalogue";
import { isSameUnit } from "../../facts";
import { priorRefusal } from "../../prior";
import type { WhoseFile } from "./whose-file";

/** A file that was given for last year. */
export interface GivenLastYear {
  readonly path: string;
  readonly whose: WhoseFile;
}

/** The file that a workbook is compared with; why it will not be taken, where its year or its kind does not fit: the report says so, too. */
export interface MatchedLastYear {
  readonly path: string;
  readonly refusal?: string;
}

/**
 * Which of the given files is last year's of a workbook: the one whose unit has the same name, by the rule of `check --prior`; of several the one that fits by
 * year and kind, a budget before accounts, the very name before one that only ends alike. Undefined where none is of the unit.
 * @param isOnly true where there is one workbook and one file, as on the command line: they belong together unless told otherwise
 */
export function matchLastYear(
  workbook: WhoseFile,
  given: readonly GivenLastYear[],
  isOnly: boolean,
): MatchedLastYear | undefined {
  const { unit, shortName = unit } = workbook;
  const ofUnit = given.filter(
    ({ whose }) =>
      isOnly || (unit !== undefined && whose.unit !== undefined && isSameUnit(whose.unit, [unit, shortName ?? unit])),
  );
  const judged = ofUnit.map(({ path, whose }) => ({ path, whose, refusal: refusalOf(whose, workbook) }));
  const rank = ({ whose, refusal }: (typeof judged)[number]) =>
    (refusal === undefined ? 0 : 4) +
    (unit !== undefined && whose.unit !== undefined && normalName(whose.unit) === normalName(unit) ? 0 : 2) +
    (whose.accounts === undefined ? 0 : 1);
  const [best] = [...judged].sort((one, other) => rank(one) - rank(other));
  return best && { path: best.path, ...(best.refusal !== undefined && { refusal: best.refusal }) };
}

function refusalOf(given: WhoseFile, { unit, shortName, year, accounts }: WhoseFile): string | undefined {
  return priorRefusal(
    {
      tables: [given.accounts === undefined ? {} : { title: { text: given.accounts } }],
      ...(given.unit !== undefined && { unit: given.unit }),
      ...(given.year !== undefined && { year: given.year }),
    },
    {
      ...(unit !== undefined && { unit }),
      ...(shortName !== undefined && { shortName }),
      ...(year !== undefined && { year }),
      ...(accounts !== undefined && { isAccounts: true }),
    },
  )?.message;
}
