/** The worker that makes a workbook's file of planned sheets. It is started when one is asked for: packing a file takes long. */
import "./take-away-network";
import { tablesFile } from "../files/tables-file";
import { answerWithFile } from "./file-maker";

answerWithFile(tablesFile);
