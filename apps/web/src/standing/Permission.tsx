import type { PermissionStanding } from "@sojourn/engine";
import { memo } from "react";
import { ruleOn } from "../lib/rules.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { whole } from "../words/whole.tsx";
import { Answers } from "./Answer.tsx";
import { Binding } from "./Binding.tsx";
import { Row } from "./Row.tsx";
import { Says } from "./Says.tsx";
import { LayerBadge, Mark } from "./Tag.tsx";
import { verdictsWithHope } from "./verdicts.ts";
import { Why } from "./Why.tsx";

const t = words.permissions;

type Props = { permission: PermissionStanding; unfolded?: boolean };

/**
 * The answer first: state, name, one sentence. The reasons, and what is asked, are one click away. What a change did
 * not touch is the same object as before, and is not drawn again.
 */
export const Permission = memo(function Permission({ permission, unfolded }: Props) {
  const { id, verdict, title, cautions, missing } = permission;
  const asks = verdict === "unknown" && missing.length > 0;
  return (
    <Row
      className="permission"
      id={id}
      lead={<Mark state={verdict} word={t.states[verdict]} />}
      title={<h4>{whole(title)}</h4>}
      name={title}
      says={<Short permission={permission} />}
      tags={
        <>
          <SchoolDecides permission={permission} />
          {cautions.length > 0 && verdictsWithHope.has(verdict) && (
            <span className="tag tag-wait">! {t.cautions(cautions.length)}</span>
          )}
        </>
      }
      {...(unfolded && { unfolded })}
      {...(asks && { more: t.answer })}
    >
      {asks && <Answers missing={missing} />}
      <Why permission={permission} />
      <Binding of={permission} />
    </Row>
  );
});

/** The sentence of the engine; the heading above has already said that it waits, or that it cannot be. */
function Short({ permission: { verdict, says, told, missing } }: { permission: PermissionStanding }) {
  const [first] = missing;
  if (verdict === "unknown" && first) return whole(t.asks(first.ask, missing.length - 1));
  if (verdict === "barred") return <Says text={told.because ?? says} law />;
  return <Says text={says} />;
}

/** Where the school's own rule is not met, or sets a day, the row says so: the law alone would ask less. */
function SchoolDecides({ permission }: { permission: PermissionStanding }) {
  const { core, standing } = useStanding();
  const layer = decidingLayer(permission, (rule) => ruleOn(core.rulebook, rule, standing.lawAsOf)?.layer);
  return layer ? <LayerBadge>{t.schoolAsksMore}</LayerBadge> : null;
}

function decidingLayer(
  { verdict, requirements, windows }: PermissionStanding,
  layerOf: (rule: string) => string | undefined,
): string | undefined {
  if (!verdictsWithHope.has(verdict) && verdict !== "barred") return undefined;
  const unmet = requirements.filter(({ status }) => status === "unmet" || status === "unknown");
  const edges = Object.values(windows).flatMap(({ fromRule, untilRule }) => [fromRule, untilRule]);
  const layers = [...unmet.map(({ layer }) => layer), ...edges.map((rule) => rule && layerOf(rule))];
  return layers.find((layer) => layer !== undefined && layer !== "us");
}
