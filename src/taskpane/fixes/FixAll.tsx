import { Button, Dialog, DialogTrigger, makeStyles } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useState } from "react";
import { safeFixes } from "../../app/fix/plan-fixes";
import type { Report } from "../../diagnose/report";
import type { Commands } from "../session/commands";
import { FIX_TEXTS, changesOf } from "./fix-texts";
import { TEXTS } from "../shell/texts";
import { usePause } from "../live/use-live";
import { DialogBox } from "../shared/DialogBox";
import { FixChange } from "./FixChange";
import { ShowMore } from "../shared/ShowMore";

const useStyles = makeStyles({
  button: { width: "100%", marginBlock: "4px 8px" },
  list: { maxHeight: "50vh", overflowY: "auto", marginBlock: "8px" },
});

interface Props {
  readonly report: Report;
  readonly busy: boolean;
  readonly fixAll: Commands["fixAll"];
  /** Keeps the report as it is while the user reads what would be changed. */
  readonly pause: Commands["pause"];
}

/** All sure fixes at once; what will be changed is listed before. One alone has its own button where it stands. */
export function FixAll({ report, busy, fixAll, pause }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  usePause(pause, open);
  const fixes = safeFixes(report);
  if (fixes.length < 2) return null;
  const changes = fixes.reduce((count, fix) => count + changesOf(fix), 0);
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button} icon={<WrenchRegular />} disabledFocusable={busy}>
          {FIX_TEXTS.all(changes)}
        </Button>
      </DialogTrigger>
      <DialogBox
        title={FIX_TEXTS.confirm.title(changes)}
        actions={
          <>
            <DialogTrigger disableButtonEnhancement>
              <Button>{TEXTS.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={fixAll}>
                {FIX_TEXTS.confirm.yes}
              </Button>
            </DialogTrigger>
          </>
        }
      >
        <div className={styles.list} role="region" aria-label={FIX_TEXTS.change} tabIndex={0}>
          <ShowMore items={fixes} first={50} more={200} render={(fix) => <FixChange key={fix.label} fix={fix} />} />
        </div>
        {FIX_TEXTS.confirm.note}
      </DialogBox>
    </Dialog>
  );
}
