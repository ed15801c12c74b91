/** The worker that makes Word files. It is started when one is asked for, so that what writes them is no part of the pane nor of the checks. */
import "./take-away-network";
import { writeDocx } from "../document/docx/write-docx";
import { answerWithFile } from "./file-maker";

answerWithFile(writeDocx);
