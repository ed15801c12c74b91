import {
  Button,
  Checkbox,
  Field,
  Input,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import type { ReviewFacts } from "../../present/review/timeliness";
import type { PageSession } from "../session/session";
import { OUTPUT_NOTES, TEXTS } from "../shell/texts";
import { OUTPUTS, type OutputKind } from "../work/outputs";

const useStyles = makeStyles({
  surface: {
    maxWidth: "min(440px, calc(100vw - 32px))",
    boxSizing: "border-box",
    maxHeight: "80vh",
    overflowY: "auto",
  },
  kinds: { display: "flex", flexDirection: "column" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface Props {
  readonly session: PageSession;
  readonly isMaking: boolean;
  readonly facts: ReviewFacts;
}

/** The report of all files, and the files that can be made of each, as one zip. */
export function DownloadAll({ session, isMaking, facts }: Props) {
  const styles = useStyles();
  const [kinds, setKinds] = useState<readonly OutputKind[]>(["marked"]);
  return (
    <>
      <Button onClick={() => session.show({ view: "all" })}>{TEXTS.total}</Button>
      <Popover trapFocus>
        <PopoverTrigger disableButtonEnhancement>
          <Button appearance="primary" icon={<ArrowDownloadRegular />}>
            {TEXTS.downloadAll}
          </Button>
        </PopoverTrigger>
        <PopoverSurface className={styles.surface} aria-label={TEXTS.downloadAll}>
          <div className={styles.row}>
            {(["html", "text", "jsonl"] as const).map((format) => (
              <Button key={format} size="small" onClick={() => void session.saveReport(format)}>
                {TEXTS.report[format]}
              </Button>
            ))}
          </div>
          <p>{TEXTS.downloadAllNote}</p>
          <div className={styles.kinds} role="group" aria-label={TEXTS.downloads}>
            {OUTPUTS.map(({ kind, word }) => (
              <Checkbox
                key={kind}
                label={`${word}：${OUTPUT_NOTES[kind]}`}
                checked={kinds.includes(kind)}
                onChange={() => setKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind])}
              />
            ))}
          </div>
          <div className={styles.row}>
            {(["approved", "published"] as const).map((day) => (
              <Field key={day} label={TEXTS[day]}>
                <Input
                  type="date"
                  size="small"
                  value={facts[day] ?? ""}
                  onChange={(_, { value }) => session.setFacts({ ...facts, [day]: value === "" ? undefined : value })}
                />
              </Field>
            ))}
          </div>
          <p>{TEXTS.factsNote}</p>
          <Button
            appearance="primary"
            disabledFocusable={isMaking || kinds.length === 0}
            onClick={() => void session.saveAll(kinds)}
          >
            {TEXTS.downloadAll}
          </Button>
        </PopoverSurface>
      </Popover>
    </>
  );
}
