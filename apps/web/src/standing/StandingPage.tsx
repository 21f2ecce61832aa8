import { Suspense } from "react";
import { Edit } from "../edit/Edit.tsx";
import { longDate } from "../lib/dates.ts";
import { OwnSituations } from "../options/OwnSituations.tsx";
import { useHandOver } from "../shell/useHandOver.ts";
import { useTitle } from "../shell/useTitle.ts";
import { Faults } from "../start/Faults.tsx";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { words as timelineWords } from "../words/areas/timeline.ts";
import { AskedAbout } from "./AskedAbout.tsx";
import { Clocks } from "./Clocks.tsx";
import { Duties } from "./Duties.tsx";
import { Glance } from "./Glance.tsx";
import { LawLine, MovingLaw } from "./LawLine.tsx";
import { Timeline } from "./load.ts";
import { Milestones } from "./Milestones.tsx";
import { NextQuestion } from "./NextQuestion.tsx";
import { Permissions } from "./Permissions.tsx";
import { Supposed } from "./Supposed.tsx";
import { Who } from "./Who.tsx";
import { WordsHere } from "./WordsHere.tsx";

export default function StandingPage() {
  const { standing } = useStanding();
  const { faults } = useStay();
  const title = words.standing.title(longDate(standing.asOf));
  useTitle(title);
  useHandOver();
  return (
    <div className="standing">
      <h1>{title}</h1>
      <Who />
      {faults.length > 0 && <Faults faults={faults} kept />}
      <Supposed />
      <Glance />
      <OwnSituations />
      <AskedAbout />
      <Edit />
      <NextQuestion />
      <section aria-labelledby="timeline">
        <h2 id="timeline">{timelineWords.timeline.title}</h2>
        <Suspense fallback={<div className="timeline-space" />}>
          <Timeline />
        </Suspense>
      </section>
      <Clocks />
      <div className="columns">
        <Permissions />
        <div>
          <Duties />
          <Milestones />
          <MovingLaw />
        </div>
      </div>
      <LawLine />
      <WordsHere />
    </div>
  );
}
