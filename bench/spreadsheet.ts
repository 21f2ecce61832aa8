import type { Record as StudentRecord } from "@sojourn/record";

const DAY = 86_400_000;

/**
 * Days without work as a typical calculator counts them: from the first day of OPT, jobs one after another, no
 * hours, no relation to the degree, no levels, no unknowns, no rule. To compare the time with, not the answer.
 */
export function spreadsheet(record: StudentRecord, asOf: string): number {
  const opt = record.authorizations?.find((one) => one.kind === "post-completion-opt");
  if (!opt?.start) return 0;
  let idle = 0;
  const end = new Date(asOf < (opt.end ?? asOf) ? asOf : opt.end!);
  for (let day = new Date(opt.start); day <= end; day = new Date(day.getTime() + DAY))
    if (
      !record.employment?.some((job) => new Date(job.start!) <= day && (!job.end || day <= new Date(job.end)))
    )
      idle++;
  return idle;
}
