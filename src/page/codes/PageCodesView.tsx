import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useSyncExternalStore } from "react";
import { CodesView } from "../../taskpane/codes/CodesView";
import { NoticeBar } from "../../taskpane/shared/NoticeBar";
import { TEXTS } from "../shell/texts";
import type { PageCodes } from "./page-codes";

const useStyles = makeStyles({
  view: { height: "calc(100vh - 160px)", minHeight: "360px", maxWidth: "720px" },
});

/** 科目查询, as in the pane, with the way back to the files. */
export function PageCodesView({ codes, back }: { readonly codes: PageCodes; readonly back: () => void }) {
  const styles = useStyles();
  const { store, commands } = codes;
  const state = useSyncExternalStore(store.subscribe, store.get);
  return (
    <div>
      <Button icon={<ArrowLeftRegular />} onClick={back}>
        {TEXTS.back}
      </Button>
      {state.notice && <NoticeBar notice={state.notice} onDismiss={commands.dismiss} />}
      <div className={styles.view}>
        <CodesView state={state} commands={commands} />
      </div>
    </div>
  );
}
