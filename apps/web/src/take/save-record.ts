import { words } from "../words/areas/edit.ts";
import { download } from "./download.ts";

/** The record as text, laid out to be read. */
export const printed = (record: unknown): string => JSON.stringify(record, null, 2);

export const saveRecord = (record: unknown): void =>
  download(words.edit.saved, "application/json", printed(record));
