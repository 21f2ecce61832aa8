import * as z from "zod";
import { complete, id } from "./fields.ts";
import { applications } from "./parts/applications.ts";
import { authorizations } from "./parts/authorizations.ts";
import { dependents, h1b, taxes, transfer } from "./parts/changes.ts";
import { documents } from "./parts/documents.ts";
import { employment } from "./parts/employment.ts";
import { leaves, reducedLoads } from "./parts/enrolment.ts";
import { moves, reports, trips } from "./parts/movements.ts";
import { programs } from "./parts/programs.ts";
import { request } from "./parts/request.ts";
import { status } from "./parts/status.ts";
import { terms } from "./parts/terms.ts";

const version = z.literal(1).meta({ words: "version of the record" }).optional();

/** What is known about one student. Everything is optional: absent means unknown, never false. */
export const recordSchema = z
  .strictObject({
    record: version,
    school: id("school of the record", "Which school do you attend?"),
    status,
    programs,
    programsComplete: complete("programs"),
    terms,
    termsComplete: complete("terms"),
    authorizations,
    authorizationsComplete: complete("work authorizations"),
    applications,
    applicationsComplete: complete("applications to USCIS"),
    employment,
    employmentComplete: complete("jobs"),
    leaves,
    leavesComplete: complete("leaves"),
    reducedLoads,
    reducedLoadsComplete: complete("reduced course loads"),
    documents,
    trips,
    tripsComplete: complete("trips abroad"),
    moves,
    movesComplete: complete("moves of address"),
    reports,
    reportsComplete: complete("reports to the school"),
    h1b,
    transfer,
    dependents,
    dependentsComplete: complete("dependents"),
    taxes,
    request,
  })
  .meta({ words: "student record" });

export type StudentRecord = z.infer<typeof recordSchema>;
