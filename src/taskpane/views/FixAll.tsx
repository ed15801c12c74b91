import { Button, Dialog, DialogTrigger, makeStyles } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { safeFixes } from "../../app/plan-fixes";
import type { Report } from "../../diagnose/report";
import { FIX_TEXTS } from "../fix-texts";
import { TEXTS } from "../texts";
import { DialogBox } from "./DialogBox";
import type { Mending } from "./FixButton";
import { FixChange } from "./FixChange";
import { ShowMore } from "./ShowMore";

const useStyles = makeStyles({
  button: { width: "100%", marginBlock: "4px 8px" },
  list: { maxHeight: "50vh", overflowY: "auto", marginBlock: "8px" },
});

/** All sure fixes at once; what will be changed is listed before. One alone has its own button where it stands. */
export function FixAll({ report, mending }: { readonly report: Report; readonly mending: Mending }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const fixes = safeFixes(report);
  if (fixes.length < 2) return null;
  const edits = fixes.flatMap((fix) => fix.edits);
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button} icon={<WrenchRegular />} disabledFocusable={mending.busy}>
          {FIX_TEXTS.all(edits.length)}
        </Button>
      </DialogTrigger>
      <DialogBox
        title={FIX_TEXTS.confirm.title(edits.length)}
        actions={
          <>
            <DialogTrigger disableButtonEnhancement>
              <Button>{TEXTS.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => mending.fix(fixes)}>
                {FIX_TEXTS.confirm.yes}
              </Button>
            </DialogTrigger>
          </>
        }
      >
        <div className={styles.list} role="region" aria-label={FIX_TEXTS.change} tabIndex={0}>
          <ShowMore
            items={fixes}
            first={50}
            more={200}
            render={(fix) => <FixChange key={fix.label} edits={fix.edits} />}
          />
        </div>
        {FIX_TEXTS.confirm.note}
      </DialogBox>
    </Dialog>
  );
}
