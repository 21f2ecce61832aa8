import { Fragment, type ReactNode } from "react";

/** Names of the field that have a hyphen: F-1, H-1B, I-20, DS-2019, E-Verify, cap-gap. */
const NAMES = String.raw`\b(?:[A-Z]-\d+[A-Z]?|DS-\d+|E-Verify|[Cc]ap-gap)\b`;
const NAME = new RegExp(`(${NAMES})`);
const TAG_OR_NAME = new RegExp(`<[^>]*>|${NAMES}`, "g");

/** A text in which no line breaks inside such a name. The hyphen stays one, to be searched for and copied. */
export const whole = (text: string): ReactNode =>
  NAME.test(text)
    ? text.split(NAME).map((piece, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
          <span key={at} className="nowrap">
            {piece}
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={at}>{piece}</Fragment>
        ),
      )
    : text;

/** The same in HTML; what stands inside a tag is left alone. */
export const wholeInHtml = (html: string): string =>
  html.replace(TAG_OR_NAME, (found) =>
    found.startsWith("<") ? found : `<span class="nowrap">${found}</span>`,
  );
