import { makeStyles } from "@fluentui/react-components";
import type { RefObject } from "react";
import { HIDDEN } from "./hidden";

const useStyles = makeStyles({ field: HIDDEN });

interface Props {
  /** Where the button that opens it finds it. */
  readonly place: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** The endings of files that can be chosen, as HTML has them; all unless told. */
  readonly accept?: string;
  /** True where several can be chosen at once, one only unless told. */
  readonly several?: boolean;
  /** True where a folder is chosen, for all that lies in it. */
  readonly folder?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A file field that is not seen: a button beside it opens it. The same file, mended, can be chosen again. */
export function FileField({ place, label, accept, several = false, folder = false, onChoose }: Props) {
  return (
    <input
      ref={place}
      className={useStyles().field}
      type="file"
      accept={accept}
      multiple={several}
      {...(folder && { webkitdirectory: "" })}
      aria-label={label}
      tabIndex={-1}
      onChange={({ target }) => {
        // copied before the field is emptied, which empties its list
        const chosen = [...(target.files ?? [])];
        target.value = "";
        if (chosen.length > 0) onChoose(chosen);
      }}
    />
  );
}
