import type { Compared } from "@sojourn/engine";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ruleOn } from "../lib/rules.ts";
import { plainIn } from "../standing/Carries.tsx";
import { RuleLink } from "../standing/RuleLink.tsx";
import { Says } from "../standing/Says.tsx";
import { Tag } from "../standing/Tag.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/options.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { text } from "../words/tongue.ts";
import { Told } from "./Cited.tsx";

const t = words.options.table;
type Column = Compared["columns"][number];

/** Kinds of work side by side; on a narrow screen the table turns, and each aspect is a list. */
export function Comparison({ compared }: { compared: Compared }) {
  const { core, standing } = useStanding();
  const { columns, rows, title, rule } = compared;
  const prose = ruleOn(core.rulebook, rule, standing.lawAsOf)?.prose;
  const [hidden, setHidden] = useState<readonly string[]>(() => setAside(columns));
  const shown = columns.filter(({ id }) => !hidden.includes(id));
  const toggle = (id: string) =>
    setHidden(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id]);
  return (
    <>
      <h1>{text(title)}</h1>
      <p className="lede">{t.lede}</p>
      {prose && <Told prose={prose} />}
      <Choose columns={columns} hidden={hidden} toggle={toggle} />
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">{t.aspect}</th>
            {shown.map(({ id, title: name }) => (
              <th key={id} scope="col">
                {text(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line title={t.you} of={shown} cell={(column) => <Verdict column={column} />} />
          <Line title={t.by} of={shown} cell={(column) => <By column={column} />} />
          {rows.map((row) => (
            <Line
              key={row.title}
              title={text(row.title)}
              of={shown}
              cell={({ id }) => {
                const found = row.cells.find(({ permission }) => permission === id);
                return (
                  found && (
                    <>
                      <Says text={found.says} law /> <Cite id={found.rule} />
                    </>
                  )
                );
              }}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The rule that a field shortens, in as few words as a field has room for. */
function Cite({ id }: { id: string }) {
  const { core, standing } = useStanding();
  const title = ruleOn(core.rulebook, id, standing.lawAsOf)?.title ?? id;
  return (
    <Link to="/rules/$id" params={{ id }} title={title} className="cite-short">
      {standingWords.why.rule}
      <span className="hidden" lang="en">
        : {title}
      </span>
    </Link>
  );
}

const MANY = 4;

/** What is for another status is one press away, not in the way; on a phone, what would make the lists long, too. */
function setAside(columns: readonly Column[]): string[] {
  const own = columns.filter(({ permission }) => permission.verdict !== "not-applicable");
  const meant = own.length > 0 ? own : columns;
  const narrow = matchMedia("(max-width: 60rem)").matches;
  const shown = narrow ? meant.slice(0, MANY) : meant;
  return columns.filter((column) => !shown.includes(column)).map(({ id }) => id);
}

type Chosen = { columns: Column[]; hidden: readonly string[]; toggle: (id: string) => void };

const Choose = ({ columns, hidden, toggle }: Chosen) => (
  <fieldset className="choose no-print">
    <legend>{t.show}</legend>
    {columns.map(({ id, title }) => (
      <button key={id} type="button" aria-pressed={!hidden.includes(id)} onClick={() => toggle(id)}>
        <span aria-hidden="true">{hidden.includes(id) ? "+" : "✓"}</span> {text(title)}
      </button>
    ))}
  </fieldset>
);

type LineProps = { title: string; of: Column[]; cell: (column: Column) => React.ReactNode };

const Line = ({ title, of, cell }: LineProps) => (
  <tr>
    <th scope="row">{title}</th>
    {of.map((column) => (
      <td key={column.id}>
        <span className="compared-of">{text(column.title)}</span>
        <div>{cell(column)}</div>
      </td>
    ))}
  </tr>
);

const Verdict = ({ column: { permission } }: { column: Column }) => {
  const { verdict, says, told } = permission;
  return (
    <>
      <Tag state={verdict}>{standingWords.permissions.states[verdict]}</Tag>
      {verdict !== "unknown" && (
        <p className="small">
          <Says text={told.because ?? says} law={verdict === "barred"} />
        </p>
      )}
    </>
  );
};

/** Of somebody whom it is for, those whom it needs; else whoever a rule names. */
function By({ column: { by, permission, classes } }: { column: Column }) {
  const plain = plainIn(useStanding().core.record);
  const general = permission.verdict === "unknown" || permission.verdict === "not-applicable";
  const named = general ? by : permission.approvals.map((one) => ({ ...one, classes: [] as string[] }));
  if (named.length === 0) return t.nobody;
  const free = general ? classes.filter((one) => !by.some((who) => isFor(who, one))) : [];
  return (
    <ul className="plain">
      {named.map((one) => (
        <li key={one.by}>
          {plain(one.by)}
          {one.classes.length > 0 && ` (${one.classes.join(", ")})`} <RuleLink rule={one.rule} />
        </li>
      ))}
      {free.length > 0 && (
        <li>
          {t.nobody} ({free.join(", ")})
        </li>
      )}
    </ul>
  );
}

const isFor = ({ classes }: Column["by"][number], one: string): boolean =>
  classes.length === 0 || classes.includes(one);
