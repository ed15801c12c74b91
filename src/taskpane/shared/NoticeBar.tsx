import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "./notices";
import { TEXTS } from "../shell/texts";

const INTENTS = { success: "success", info: "info", failure: "error" } as const;

const useStyles = makeStyles({
  root: { margin: "8px 12px 0", alignItems: "start" },
  body: { whiteSpace: "normal", paddingBlock: "6px" },
});

/** The outcome of the last command: what happened, and what to do. */
export function NoticeBar({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar
      intent={INTENTS[notice.tone]}
      layout="multiline"
      className={styles.root}
      politeness={notice.tone === "failure" ? "assertive" : "polite"}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{notice.title}</MessageBarTitle>
        {notice.detail}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={TEXTS.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
