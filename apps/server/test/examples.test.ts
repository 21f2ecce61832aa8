import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadRulebook } from "@sojourn/shelf";
import { expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { standingSchema } from "../src/schemas/standing.ts";
import { TODAY } from "./serving.ts";

const examples = resolve(import.meta.dirname, "../../../examples");
const files = readdirSync(examples).filter((name) => name.endsWith(".json") && name !== "index.json");

it("every example is answered, under the federal rules, with what the document describes and no more", async () => {
  const app = createApp({ ...(await loadRulebook()), web: "/nowhere", examples });
  for (const file of files) {
    const { school: _, ...record } = JSON.parse(readFileSync(join(examples, file), "utf8"));
    const body = JSON.stringify({ record, asOf: TODAY });
    const headers = { "Content-Type": "application/json" };
    const answer = await app.request("/api/v1/standing", { method: "POST", headers, body });
    const standing = await answer.json();
    expect([file, answer.status, standing.faults]).toEqual([file, 200, undefined]);
    expect([file, standingSchema.parse(standing)]).toEqual([file, standing]);
  }
});
