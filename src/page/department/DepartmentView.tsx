import { Button, Field, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { PageSession } from "../session/session";
import { HowToAdd, NameAndMeasure } from "../../taskpane/department/DepartmentFields";
import { DepartmentResult } from "../../taskpane/department/DepartmentResult";
import { TEXTS } from "../../taskpane/department/texts";
import { useDepartment } from "./use-department";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "12px", marginBlock: "8px" },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px" },
  note: { color: tokens.colorNeutralForeground2, marginBlock: "4px" },
});

/** 汇总: a department's workbook from the units' in the list, or the department's own held against them. */
export function DepartmentView({ session }: { readonly session: PageSession }) {
  const styles = useStyles();
  const { choices, choose, paths, isWorking, answer, run, save } = useDepartment(session);
  const isCheck = choices.own !== undefined;
  return (
    <section aria-label={TEXTS.title}>
      <div className={styles.row}>
        <Button icon={<ArrowLeftRegular />} onClick={() => session.show({ view: "list" })}>
          {TEXTS.back}
        </Button>
        <h2 className={styles.title}>{TEXTS.title}</h2>
      </div>
      <p className={styles.note}>{TEXTS.intro}</p>
      <div className={styles.row}>
        <Field label={TEXTS.own} hint={TEXTS.ownNote}>
          <Select
            value={choices.own ?? ""}
            onChange={(_, { value }) => choose({ own: value === "" ? undefined : value })}
          >
            <option value="">{TEXTS.none}</option>
            {paths.map((path) => (
              <option key={path} value={path}>
                {path}
              </option>
            ))}
          </Select>
        </Field>
        {!isCheck && <NameAndMeasure choices={choices} choose={choose} />}
        <Button
          appearance="primary"
          disabledFocusable={isWorking || paths.length < 2 || (!isCheck && choices.department.trim() === "")}
          onClick={() => void run(false)}
        >
          {isCheck ? TEXTS.check : TEXTS.make}
        </Button>
      </div>
      {!isCheck && <HowToAdd choices={choices} choose={choose} />}
      {isWorking && <Spinner label={TEXTS.working} />}
      {answer && !isWorking && <DepartmentResult answer={answer} save={save} goOn={() => void run(true)} />}
    </section>
  );
}
