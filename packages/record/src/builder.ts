import type { StudentRecord } from "./schema.ts";
import { type Term, termNamed } from "./seasons.ts";
import { vocabulary } from "./vocabulary.ts";

type Lists =
  | "programs"
  | "terms"
  | "authorizations"
  | "applications"
  | "employment"
  | "leaves"
  | "reducedLoads"
  | "trips"
  | "moves"
  | "reports"
  | "dependents";
type One<L extends Lists> = NonNullable<StudentRecord[L]>[number];
type Part<P extends keyof StudentRecord> = NonNullable<StudentRecord[P]>;
type Kind = One<"authorizations">["kind"];

/** A student for tests, told as a sentence: `aStudent().inStatus("F-1").onOpt("2027-07-01", "2028-06-30")`. */
export const aStudent = (): Student => new Student({ record: 1 });

/** Each step gives a new student; none changes the one before. */
class Student {
  readonly #record: StudentRecord;

  constructor(record: StudentRecord) {
    this.#record = record;
  }

  record(): StudentRecord {
    return structuredClone(this.#record);
  }

  /** Anything that has no word of its own here. */
  with(more: Partial<StudentRecord>): Student {
    return new Student({ ...this.#record, ...more });
  }

  /** One more entry of any list. */
  having<L extends Lists>(list: L, entry: One<L>): Student {
    return this.with({ [list]: [...(this.#record[list] ?? []), entry] });
  }

  at(school: string): Student {
    return this.with({ school });
  }

  inStatus(kind: Part<"status">["class"], more: Part<"status"> = {}): Student {
    return this.with({ status: { ...this.#record.status, class: kind, ...more } });
  }

  inProgram(program: One<"programs">): Student {
    const id = `program-${(this.#record.programs?.length ?? 0) + 1}`;
    return this.having("programs", { id, ...program });
  }

  withTerm(name: string, more: Term = {}): Student {
    return this.having("terms", { ...termNamed(name), enrollment: "full", ...more });
  }

  withFullTimeCpt(start: string, end: string, more: One<"authorizations"> = {}): Student {
    return this.authorized("cpt", start, end, { time: "full", ...more });
  }

  withPartTimeCpt(start: string, end: string, more: One<"authorizations"> = {}): Student {
    return this.authorized("cpt", start, end, { time: "part", ...more });
  }

  onOpt(start: string, end: string, more: One<"authorizations"> = {}): Student {
    return this.authorized("post-completion-opt", start, end, { time: "full", ...more });
  }

  onStemOpt(start: string, end: string, more: One<"authorizations"> = {}): Student {
    return this.authorized("stem-opt", start, end, { time: "full", ...more });
  }

  /** A work authorization at the level of the latest program. */
  authorized(kind: Kind, start: string, end: string, more: One<"authorizations"> = {}): Student {
    const level = this.#record.programs?.at(-1)?.level;
    return this.having("authorizations", {
      kind,
      ...(level && { level }),
      start,
      end,
      status: "approved",
      ...more,
    });
  }

  applied(kind: Kind, application: One<"applications"> = {}): Student {
    return this.having("applications", { kind, ...application });
  }

  /** A paid, related job. Without an end it goes on. */
  employed(start: string, end: string | null, more: Job = {}): Student {
    const { hours = 40, ...rest } = more;
    const job = { kind: "employee", start, end, hoursPerWeek: hours, related: true, paid: true } as const;
    return this.having("employment", { ...job, ...rest });
  }

  onLeave(start: string, returned: string | null, more: One<"leaves"> = {}): Student {
    return this.having("leaves", { kind: "leave-of-absence", start, returned, ...more });
  }

  abroad(left: string, returns: string | null, to?: string): Student {
    return this.having("trips", { left, returns, ...(to && { to }) });
  }

  moved(on: string, reportedOn: string | null = null): Student {
    return this.having("moves", { on, reportedOn });
  }

  reported(kind: One<"reports">["kind"], on: string, more: One<"reports"> = {}): Student {
    return this.having("reports", { kind, on, ...more });
  }

  asking(kind: string, request: Part<"request"> = {}): Student {
    return this.with({ request: { kind, ...request } });
  }

  /** What is not listed did not happen: nothing is left unknown by an open list. */
  listsComplete(): Student {
    return this.with(Object.fromEntries(flags.map((flag) => [flag, true])));
  }
}

interface Job extends One<"employment"> {
  hours?: number;
}

const flags = Object.values(vocabulary.fields)
  .map((field) => field.key)
  .filter((key) => key.endsWith("Complete"));

export type { Student };
