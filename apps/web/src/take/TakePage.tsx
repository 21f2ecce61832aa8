import { Link } from "@tanstack/react-router";
import { longDate } from "../lib/dates.ts";
import { useTitle } from "../shell/useTitle.ts";
import { Faults } from "../start/Faults.tsx";
import { OpenRecord } from "../start/OpenRecord.tsx";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { words } from "../words/areas/take.ts";
import { text } from "../words/tongue.ts";
import { CalendarSection } from "./calendar/CalendarSection.tsx";
import { FileSection } from "./FileSection.tsx";
import { LinkSection } from "./link/LinkSection.tsx";
import { PapersSection } from "./papers/PapersSection.tsx";
import "../styles/take.css";

const t = words.take;

/** Everything a person can take away from here: dates, papers, the record itself. */
export function TakePage() {
  useTitle(t.title);
  const { standing } = useStay();
  return (
    <div className="take">
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      {standing ? <All /> : <Nothing />}
    </div>
  );
}

function All() {
  return (
    <>
      <Whose />
      <div className="take-ways">
        <CalendarSection />
        <PapersSection />
        <FileSection />
        <LinkSection />
      </div>
    </>
  );
}

function Whose() {
  const { stay, standing } = useStanding();
  const day = longDate(standing.asOf);
  return (
    <>
      <p className="soft">
        <Link to="/">{stay.title ? standingWords.standing.example(text(stay.title)) : t.own}</Link>,{" "}
        {t.on(day)}
      </p>
      {stay.plan && <p className="notice notice-wait">{t.trying}</p>}
      {standing.supposing.length > 0 && (
        <p className="notice notice-suppose">{t.supposing(standing.supposing.join(", "))}</p>
      )}
    </>
  );
}

function Nothing() {
  const { faults } = useStay();
  return (
    <>
      <p>
        {t.none} <Link to="/">{t.toStart}</Link>
      </p>
      {faults.length > 0 && <Faults faults={faults} />}
      <OpenRecord />
    </>
  );
}
