import type { Fault } from "@sojourn/record";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useLaw } from "../law/useLaw.ts";
import { today } from "../lib/dates.ts";
import { titleOf } from "../lib/rules.ts";
import { Waiting } from "../shell/Problem.tsx";
import { useTitle } from "../shell/useTitle.ts";
import { Faults } from "../start/Faults.tsx";
import { kept } from "../stay/keep.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import "../styles/interview.css";
import "../styles/standing.css";
import { words } from "../words/areas/interview.ts";
import { words as shell } from "../words/index.ts";
import { Asked } from "./Asked.tsx";
import { nextOf } from "./next.ts";
import { Outcome } from "./Outcome.tsx";
import { SoFar } from "./SoFar.tsx";
import { Topics } from "./Topics.tsx";
import { useInterview } from "./useInterview.ts";

const t = words.interview;
const route = getRouteApi("/interview");
/** In the address: the interview about everything. */
const ALL = "all";

/** One question at a time, about one thing that a person wants to know. */
export function InterviewPage() {
  const { stay, standing, faults, open } = useStay();
  const none = stay === undefined && kept() === undefined;
  useEffect(() => {
    // what is kept on this device comes by itself
    if (none) void open({ record: 1 }, { asOf: today() });
  }, [none, open]);
  if (!stay && !none && faults.length > 0) return <Damaged faults={faults} />;
  if (!stay || !standing) return <Waiting />;
  return <Ready />;
}

/** What is kept cannot be read: it is mended, or forgotten, where records are opened. */
const Damaged = ({ faults }: { faults: Fault[] }) => (
  <div className="interview">
    <Faults faults={faults} />
    <p>
      <Link to="/">{shell.problem.home}</Link>
    </p>
  </div>
);

function Ready() {
  const { core } = useStanding();
  const { about } = route.useSearch();
  const title = about === ALL ? t.aboutAll : about && titleOf(core.rulebook, about);
  useTitle(title ?? t.title);
  if (about === undefined || title === undefined)
    return (
      <div className="interview">
        <h1>{t.title}</h1>
        <p className="lede">{about === undefined ? t.lede : t.unknownTopic}</p>
        <p className="soft">
          {t.happened} <Link to="/options">{t.toOptions}</Link> ·{" "}
          <Link to="/calculators">{t.toCalculators}</Link>
        </p>
        <Topics all={ALL} />
      </div>
    );
  // another subject is another interview
  return <Talk key={about} title={title} {...(about !== ALL && { about })} />;
}

function Talk({ title, about }: { title: string; about?: string }) {
  const { core, stay } = useStanding();
  const { law } = useLaw();
  const way = useInterview(about);
  const next = way.again ?? nextOf({ core, stay, law, passed: way.passed }, about);
  return (
    <div className="interview">
      <h1>{title}</h1>
      {next ? (
        <>
          <Asked key={`${next.fact} ${way.number}`} next={next} way={way} />
          <SoFar about={about} />
        </>
      ) : (
        <Outcome way={way} about={about} />
      )}
      <p className="ways-on">
        <Link to="/">{t.show}</Link>
        <Link to="/interview" search={{}}>
          {t.other}
        </Link>
      </p>
    </div>
  );
}
