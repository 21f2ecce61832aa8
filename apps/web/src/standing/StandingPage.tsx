import { memo, Suspense } from "react";
import { Edit } from "../edit/Edit.tsx";
import { longDate } from "../lib/dates.ts";
import { OwnSituations } from "../options/OwnSituations.tsx";
import { useHandOver } from "../shell/useHandOver.ts";
import { useTitle } from "../shell/useTitle.ts";
import { Faults } from "../start/Faults.tsx";
import { Following } from "../stay/Following.tsx";
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

/** Of itself it is drawn once; each part has the standing from the stay, and is drawn by itself. */
export default memo(function StandingPage() {
  useHandOver();
  return (
    <div className="standing">
      <Following>
        <Heading />
        <Who />
        <Unread />
        <Supposed />
      </Following>
      <Following>
        <Glance />
      </Following>
      <Following atRest>
        <OwnSituations />
        <AskedAbout />
      </Following>
      <Following atRest>
        <Edit />
        <NextQuestion />
      </Following>
      <section aria-labelledby="timeline">
        <h2 id="timeline">{timelineWords.timeline.title}</h2>
        <Suspense fallback={<div className="timeline-space" />}>
          <Timeline />
        </Suspense>
      </section>
      <Following>
        <Clocks />
      </Following>
      <div className="columns">
        <Following>
          <Permissions />
        </Following>
        <div>
          <Following>
            <Duties />
          </Following>
          <Following>
            <Milestones />
            <MovingLaw />
          </Following>
        </div>
      </div>
      <Following atRest>
        <LawLine />
        <WordsHere />
      </Following>
    </div>
  );
});

function Heading() {
  const { standing } = useStanding();
  const title = words.standing.title(longDate(standing.asOf));
  useTitle(title);
  return <h1>{title}</h1>;
}

function Unread() {
  const { faults } = useStay();
  return faults.length > 0 && <Faults faults={faults} kept />;
}
