import { dayFromISO } from "@sojourn/dates";
import type { Clause, Clock, Document, Duty, Expr, Rule, Rulebook, Statement } from "@sojourn/policy";
import { paperName, plainName } from "@sojourn/record";
import { compose } from "./compose.ts";
import { exprWords, wordsOf } from "./condition-words.ts";
import { sentence, titleOf } from "./words.ts";

/** What a clause is about: whom it is for, a condition, a window, papers, a number … */
export type ProvisionKind =
  | "for"
  | "requires"
  | "advises"
  | "file"
  | "request"
  | "begin"
  | "end"
  | "lasts"
  | "needs"
  | "approved"
  | "answered"
  | "at-most"
  | "at-least"
  | "due"
  | "holds"
  | "date"
  | "reading";

/** One thing that one rule says of a permission, clock, duty, milestone or reading; nobody's record is asked. */
export type Provision = {
  topic: "permission" | "clock" | "duty" | "milestone" | "choice";
  about: string;
  title: string;
  kind: ProvisionKind;
  /** In the rule's own words where it gives a reason, else read from the clause. */
  says: string;
  /** The number, day or window, when `says` is the reason. */
  detail?: string;
  advisory?: true;
  rule: string;
  layer: string;
};

type Said = Pick<Provision, "kind" | "says"> & { detail?: string; advisory?: true };

/**
 * What the law of a day says at one school, clause by clause: for whoever compares rules and not students.
 * @throws RangeError when the day is not an ISO date
 */
export function provisions(
  rulebook: Rulebook,
  { lawAsOf, supposing = [], school }: { lawAsOf: string; supposing?: readonly string[]; school?: string },
): Provision[] {
  const day = dayFromISO(lawAsOf);
  if (day === undefined) throw new RangeError(`${lawAsOf} is not a day: write YYYY-MM-DD`);
  const law = compose(rulebook, { lawAsOf: day, supposing, ...(school !== undefined && { school }) });
  const titles = titlesIn(law.rules);
  return law.rules.flatMap((rule) =>
    rule.statements.flatMap((statement) =>
      saidBy(statement).map((said) => ({
        ...{
          topic: topicOf(statement),
          about: statement.name,
          title: titles.get(statement.name) ?? "",
          ...said,
        },
        ...{ rule: rule.id, layer: rule.layer },
      })),
    ),
  );
}

const topicOf = ({ kind }: Statement): Provision["topic"] =>
  kind === "choose" ? "choice" : (kind as Provision["topic"]);

/** A name's title stands in one of the statements that speak of it, often the law's. */
function titlesIn(rules: readonly Rule[]): Map<string, string> {
  const all = Map.groupBy(
    rules.flatMap(({ statements }) => statements.map((statement) => ({ statement }))),
    ({ statement }) => statement.name,
  );
  return new Map(
    [...all].map(([name, statements]) => [name, titleOf(name, statements as { statement: object }[])]),
  );
}

function saidBy(statement: Statement): Said[] {
  switch (statement.kind) {
    case "permission":
      return statement.clauses.flatMap(ofClause);
    case "clock":
      return ofClock(statement);
    case "duty":
      return ofDuty(statement);
    case "milestone":
      return [reasoned("date", statement.because, exprWords(statement.value))];
    case "choose":
      return [{ kind: "reading", says: exprWords(statement.value) }];
    default:
      return [];
  }
}

/** The reason first, and the bare clause beside it; the clause alone where no reason is given. */
const reasoned = (kind: ProvisionKind, because: string | undefined, detail: string): Said =>
  because ? { kind, says: sentence(because), detail } : { kind, says: sentence(detail) };

function ofClause(clause: Clause): Said[] {
  const { because } = clause;
  switch (clause.kind) {
    case "for":
      return [{ kind: "for", says: sentence(because ?? wordsOf(clause.cond).plain) }];
    case "require":
    case "advise":
      return [
        {
          kind: clause.kind === "require" ? "requires" : "advises",
          says: sentence(because ?? wordsOf(clause.cond).plain),
        },
      ];
    case "window":
      return [
        { ...reasoned(clause.window, because, edges(clause)), ...(clause.advisory && { advisory: true }) },
      ];
    case "lasts":
      return [reasoned("lasts", because, `at most ${exprWords(clause.amount)}`)];
    case "needs":
      return clause.documents.map((paper) => ({ kind: "needs", says: sentence(paperWords(paper)) }));
    case "approved":
      return clause.by.map(({ by, attests }) => ({
        ...{ kind: "approved", says: sentence(plainName(by)) },
        ...(attests && { detail: attests }),
      }));
    case "answered":
      return [{ kind: "answered", says: exprWords(clause.within) }];
    default:
      return [];
  }
}

const edges = ({ from, until }: { from?: Expr; until?: Expr }): string =>
  [from && `from ${exprWords(from)}`, until && `until ${exprWords(until)}`].filter(Boolean).join(" ");

function paperWords({ id, items }: Document): string {
  const name = paperName(id);
  return items.length > 0 ? `${name} (${items.map(plainName).join(", ")})` : name;
}

const ofClock = ({ limits }: Clock): Said[] =>
  limits.map(({ op, amount, because }) =>
    reasoned(op, because, `${op.replace("-", " ")} ${exprWords(amount)}`),
  );

function ofDuty({ within, due, holds, because }: Duty): Said[] {
  const when = within ? `within ${exprWords(within)}` : due && `by ${exprWords(due)}`;
  if (when) return [reasoned("due", because, when)];
  return holds ? [{ kind: "holds", says: sentence(because ?? wordsOf(holds).plain) }] : [];
}
