import { describe, expect, it } from "vitest";
import { serving } from "./serving.ts";

const ask = serving();

describe("files", () => {
  it.each(["/", "/rules", "/rules/US:F1-CPT-001", "/options"])(
    "%s is a page of the application",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Type")).toContain("text/html");
      expect(answer.headers.get("Cache-Control")).toBe("no-cache");
      expect(await answer.text()).toContain("<title>Sojourn</title>");
    },
  );

  it("keeps a built asset for ever, and sends it compressed", async () => {
    const answer = await ask("/assets/app-1a2b.js");
    expect(answer.headers.get("Cache-Control")).toContain("immutable");
    expect(answer.headers.get("Content-Encoding")).toBe("gzip");
    expect(answer.headers.get("Content-Type")).toContain("text/javascript");
  });

  it.each(["/assets/gone.js", "/gone.png", "/examples/gone.json", "/examples/notes.txt"])(
    "%s is not there",
    async (path) => expect((await ask(path)).status).toBe(404),
  );

  it.each([
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/examples/..%2fsecret.txt",
  ])("%s does not lead out of the folder", async (path) =>
    expect(await (await ask(path)).text()).not.toContain("not for anybody"),
  );

  it("is asked again, and answers that nothing changed", async () => {
    for (const path of ["/rulebook.json", "/rulebook/rules.json", "/", "/examples/opt.json"]) {
      const first = await ask(path);
      await first.text();
      const again = await ask(path, { headers: { "If-None-Match": first.headers.get("ETag") ?? "" } });
      expect([path, again.status]).toEqual([path, 304]);
    }
  });

  it("gives the rulebook that a browser computes with", async () => {
    const rulebook = await (await ask("/rulebook.json")).json();
    expect(rulebook).toMatchObject({ rulebook: 1, version: expect.stringMatching(/^sha256:/) });
  });

  it("gives it in two parts that make the whole", async () => {
    const [whole, bare, apart] = await Promise.all(
      ["/rulebook.json", "/rulebook/rules.json", "/rulebook/examples.json"].map(async (path) =>
        (await ask(path)).json(),
      ),
    );
    expect(bare.rules.some((rule: { examples: unknown[] }) => rule.examples.length > 0)).toBe(false);
    const rules = bare.rules.map((rule: object, at: number) => ({ ...rule, examples: apart.examples[at] }));
    expect({ ...bare, rules }).toEqual(whole);
    expect(apart.version).toBe(whole.version);
  });

  it.each(["br", "gzip", "identity", "br;q=0, gzip"])("sends it as asked for: %s", async (accepted) => {
    const answer = await ask("/rulebook/rules.json", { headers: { "Accept-Encoding": accepted } });
    expect(answer.headers.get("Content-Encoding")).toBe(
      accepted.match(/gzip/)?.[0] ?? accepted.match(/^br$/)?.[0] ?? null,
    );
    expect(await answer.json()).toMatchObject({ rulebook: 1 });
  });

  it("gives the examples", async () => {
    expect(await (await ask("/examples/index.json")).json()).toEqual([{ file: "opt.json" }]);
    expect(await (await ask("/examples/opt.json")).json()).toEqual({ record: 1 });
  });

  it("takes nothing", async () => {
    const answer = await ask("/", { method: "POST", body: "x" });
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("says with every answer what a page may do", async () => {
    for (const path of ["/", "/api/v1/rules", "/assets/gone.js"]) {
      const { headers } = await ask(path);
      expect(headers.get("Content-Security-Policy")).toContain("default-src 'self'; script-src 'self';");
      expect(headers.get("Content-Security-Policy")).not.toContain("unsafe");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    }
  });
});
