import { Fragment } from "react";
import { isISO, longDate } from "../lib/dates.ts";

const DATE = /(\d{4}-\d{2}-\d{2})/;

/** A sentence of the engine or a value of the record, with its dates as people write them. */
export function Says({ text }: { text: string }) {
  return text.split(DATE).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
    <Fragment key={index}>
      {isISO(piece) ? (
        <time dateTime={piece} className="nowrap">
          {longDate(piece)}
        </time>
      ) : (
        piece
      )}
    </Fragment>
  ));
}
