import { describe, expect, it } from "vitest";
import { standingSchema } from "../src/schemas/standing.ts";
import { serving, TODAY } from "./serving.ts";

const ask = serving();
const record = {
  record: 1,
  status: { class: "F-1" },
  programs: [{ id: "ms", level: "master", end: "2026-05-15" }],
};

const post = (body: unknown, headers: HeadersInit = { "Content-Type": "application/json" }) =>
  ask("/api/v1/standing", {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("POST /api/v1/standing", () => {
  it("says where a student stands", async () => {
    const answer = await post({ record, asOf: "2026-02-20" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(standingSchema.parse(await answer.json())).toMatchObject({ standing: 1, asOf: "2026-02-20" });
  });

  it("takes today where no day is given, and says which day that was", async () => {
    expect(await (await post({ record })).json()).toMatchObject({ asOf: TODAY, lawAsOf: TODAY });
  });

  it.each([
    ["an unknown field", { record: { programms: [] } }, "programms", /Did you mean "programs"/],
    ["a day that is none", { record: { programs: [{ end: "2026-02-30" }] } }, "programs[0].end", /28 days/],
    ["no record", {}, "record", /Send/],
    ["a record that is a list", { record: [] }, "record", /./],
    ["a wrong asOf", { record, asOf: "2026-2-3" }, "asOf", /2026-03-01/],
    ["a wrong lawAsOf", { record, lawAsOf: 3 }, "lawAsOf", /2026-03-01/],
    [
      "a page that is not there",
      { record, suppose: ["us/nothing"] },
      "suppose[0]",
      /us\/cap-gap|Did you mean/,
    ],
    ["pages that are no list", { record, suppose: "us/cpt" }, "suppose", /Give/],
    ["a field of the question that is none", { record, asof: TODAY }, "asof", /"asOf"/],
    ["a school that is not there", { record: { school: "nowhere" } }, "school", /Known/],
    ["JSON that breaks off", '{"record": {', "", /belongs there/],
    ["a key that stands twice", '{"record": {"school": "a", "school": "b"}}', "school", /Keep one/],
    ["30,000 brackets", `{"record": ${"[".repeat(30_000)}`, "record", /never closed/],
    ["a number", "7", "", /Send/],
    ["nothing", "", "", /record\.json/],
  ])("refuses %s", async (_what, body, path, mend) => {
    const answer = await post(body);
    const { faults } = (await answer.json()) as { faults: { path: string; says: string; mend: string }[] };
    expect(answer.status).toBe(400);
    expect(faults).toContainEqual({
      path,
      says: expect.stringMatching(/./),
      mend: expect.stringMatching(mend),
    });
  });

  it("refuses more than 1 MiB, announced or not", async () => {
    const large = JSON.stringify({ record, more: "x".repeat(1 << 20) });
    expect((await post(large)).status).toBe(413);
    const stream = new Blob([large]).stream();
    const init = {
      method: "POST",
      body: stream,
      duplex: "half",
      headers: { "Content-Type": "application/json" },
    };
    const answer = await ask("/api/v1/standing", init as RequestInit);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ faults: [{ says: expect.stringContaining("1 MiB") }] });
  });

  it("refuses what is not sent as JSON", async () => {
    expect((await post({ record }, { "Content-Type": "text/plain" })).status).toBe(415);
  });
});

describe("GET /api/v1/rules", () => {
  it("lists the rules, and gives each by its id", async () => {
    const { rules } = (await (await ask("/api/v1/rules?layer=us")).json()) as { rules: { id: string }[] };
    const { id } = rules[0]!;
    const answer = await ask(`/api/v1/rules/${encodeURIComponent(id)}`);
    expect(await answer.json()).toMatchObject({
      id,
      layer: "us",
      versions: [{}],
      sources: expect.any(Array),
    });
  });

  it("names the rule that was meant", async () => {
    const { rules } = (await (await ask("/api/v1/rules")).json()) as { rules: { id: string }[] };
    const { id } = rules[0]!;
    const answer = await ask(`/api/v1/rules/${id.slice(0, -1)}~`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      faults: [{ path: "id", mend: expect.stringContaining("Did you mean") }],
    });
  });

  it.each(["/api/v1/rules/%zz", "/api/v1/rules/%00", `/api/v1/rules/${"x".repeat(5_000)}`])(
    "%.30s is no rule",
    async (path) => expect((await ask(path)).status).toBe(404),
  );
});

describe("the API's documents", () => {
  it("describes itself, with the schemas that it answers by", async () => {
    const answer = await ask("/api/v1/openapi.json");
    const { openapi, paths, components } = await answer.json();
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths)).toEqual(["/api/v1/standing", "/api/v1/rules", "/api/v1/rules/{id}"]);
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(["Record", "Standing", "Rule", "Faults"]),
    );
    expect(components.schemas.Question.properties.record).toEqual({ $ref: "#/components/schemas/Record" });
    expect(components.schemas.Record.properties.programs).toBeDefined();
  });

  it("every reference in it leads somewhere", async () => {
    const text = await (await ask("/api/v1/openapi.json")).text();
    const { components } = JSON.parse(text);
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!);
    expect(names.filter((name) => !(name in components.schemas))).toEqual([]);
  });

  it("gives the schema of a record", async () => {
    expect(await (await ask("/api/v1/record.schema.json")).json()).toMatchObject({
      $id: "record/1",
      type: "object",
    });
  });
});

describe("other addresses", () => {
  it.each(["/api", "/api/", "/api/v1", "/api/v1/nothing", "/api/v2/standing"])(
    "%s: 404 in JSON",
    async (path) => {
      for (const method of ["GET", "POST"]) {
        const answer = await ask(path, { method });
        expect([method, answer.status]).toEqual([method, 404]);
        expect(await answer.json()).toMatchObject({
          faults: [{ mend: expect.stringContaining("openapi.json") }],
        });
      }
    },
  );

  it.each([
    ["GET", "/api/v1/standing", "POST"],
    ["DELETE", "/api/v1/rules", "GET, HEAD"],
    ["PUT", "/api/v1/rules/US:A-001", "GET, HEAD"],
  ])("%s %s: 405, and what is allowed", async (method, path, allowed) => {
    const answer = await ask(path, { method });
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, allowed]);
    expect(await answer.json()).toMatchObject({ faults: [{ mend: `Use ${allowed}.` }] });
  });

  it("answers no other site", async () => {
    const headers = { Origin: "https://elsewhere.example", "Access-Control-Request-Method": "POST" };
    const answer = await ask("/api/v1/standing", { method: "OPTIONS", headers });
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});
