import { Fragment } from "react";
import { englishDate, isISO, longDate } from "../lib/dates.ts";
import { englishLaw, lawSaid } from "../words/spoken-law.ts";
import { isTranslated, language } from "../words/tongue.ts";
import { whole } from "../words/whole.tsx";

const DATE = /(\d{4}-\d{2}-\d{2})/;

type Props = {
  text: string;
  /** Words of a rule page: English where they have not been translated; `beside`: with their English, which counts. */
  law?: boolean | "beside";
};

/** A sentence of the engine or a value of the record, with its dates as people write them. */
export function Says({ text, law = false }: Props) {
  if (law && language() !== "en") return <Law text={text} beside={law === "beside"} />;
  return <Dated text={text} say={longDate} />;
}

function Law({ text, beside }: { text: string; beside: boolean }) {
  const said = lawSaid(text);
  const english = englishLaw(said);
  if (!english && !isTranslated(said)) return <English>{said}</English>;
  return (
    <>
      <Dated text={said} say={longDate} />
      {english && beside && (
        <small className="binding beside">
          <English>{english}</English>
        </small>
      )}
    </>
  );
}

/** English inside a page in another language: said so, to the eye and to whatever reads it aloud. */
export const English = ({ children }: { children: string }) => (
  <span lang="en" className="in-english">
    <Dated text={children} say={englishDate} />
  </span>
);

const Dated = ({ text, say }: { text: string; say: (iso: string) => string }) =>
  text.split(DATE).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
    <Fragment key={index}>
      {isISO(piece) ? (
        <time dateTime={piece} className="nowrap">
          {say(piece)}
        </time>
      ) : (
        whole(piece)
      )}
    </Fragment>
  ));
