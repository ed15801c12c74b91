import { Button, makeStyles } from "@fluentui/react-components";
import { type OwnList } from "../../catalogue";
import type { CheckConfig } from "../../config";
import { codesOfOwnList } from "../../config/codes";
import { Foldable } from "../shared/Foldable";
import { SETTINGS_TEXTS } from "./texts";

const useStyles = makeStyles({
  text: { margin: "0 0 6px", fontSize: "12px", lineHeight: "18px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface Props {
  readonly config: CheckConfig;
  readonly busy: boolean;
  /** The list of codes that 科目查询 uses at the time. */
  readonly listInUse: OwnList | undefined;
  readonly set: (config: CheckConfig) => void;
}

/** The own list of codes that the settings hold. */
export function CodesPart({ config, busy, listInUse, set }: Props) {
  const styles = useStyles();
  const { codes } = config;
  const count = Array.isArray(codes) ? codes.length : 0;
  return (
    <Foldable title={SETTINGS_TEXTS.codes}>
      <p className={styles.text}>{count > 0 ? SETTINGS_TEXTS.savedCodes(count) : SETTINGS_TEXTS.noCodes}</p>
      {!listInUse && <p className={styles.text}>{SETTINGS_TEXTS.noListInUse}</p>}
      <div className={styles.buttons}>
        {listInUse && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => set({ ...config, codes: codesOfOwnList(listInUse) })}
          >
            {SETTINGS_TEXTS.takeCodes}
          </Button>
        )}
        {count > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => set({ ...config, codes: undefined })}>
            {SETTINGS_TEXTS.dropCodes}
          </Button>
        )}
      </div>
    </Foldable>
  );
}
