import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundingFile, whyNot } from "../../test/founding-file.ts";
import { addBlock, editBlock, readPage } from "./index.ts";

const SOURCE =
  "[JURISDICTION:A]\n\nHello\n\n[RULE:A:X-001]\nold\n[/RULE]\n[TIMING:t]\n\n[SECTION:S]\nTitle\n\n[RULE:A:Y-001]\ny\n[/RULE]";
const page = readPage(SOURCE, "p.md");

describe("editing a block", () => {
  test("changes its text and nothing else", () => {
    const { text, refused } = editBlock(page, "A:X-001", { body: "new\n\nlines" });
    expect(refused).toEqual([]);
    expect(text).toBe(SOURCE.replace("old", "new\n\nlines"));
  });

  test("changes its tags and nothing else", () => {
    const attributes = [
      { kind: "CAUTION", arg: "c" },
      { kind: "TIMING", arg: "u" },
    ];
    expect(editBlock(page, "A:X-001", { attributes }).text).toBe(
      SOURCE.replace("[TIMING:t]", "[CAUTION:c]\n[TIMING:u]"),
    );
    expect(editBlock(page, "A:X-001", { attributes: [] }).text).toBe(SOURCE.replace("[TIMING:t]\n", ""));
  });

  test("works at the end of a page without a newline", () => {
    const { text } = editBlock(page, "A:Y-001", { attributes: [{ kind: "TIMING", arg: "t" }] });
    expect(text).toBe(`${SOURCE}\n[TIMING:t]`);
  });

  test("writes CRLF on a page of CRLF", () => {
    const crlf = readPage(SOURCE.replaceAll("\n", "\r\n"), "p.md");
    expect(editBlock(crlf, "A:X-001", { body: "1\n2" }).text).toBe(
      SOURCE.replace("old", "1\n2").replaceAll("\n", "\r\n"),
    );
  });

  test.each<[string, Parameters<typeof editBlock>[1], Parameters<typeof editBlock>[2], string]>([
    ["no such block", "A:Z-001", { body: "x" }, "edit-refused"],
    ["a tag in the text", "A:X-001", { body: "a\n[TIMING:x]\nb" }, "tag-in-body"],
    ["a block in the text", "A:X-001", { body: "a\n[/RULE]\n\n[RULE:A:Z-001]\nb" }, "edit-refused"],
    ["an unclosed fence", "A:X-001", { body: "```rule\nx" }, "unclosed-fence"],
    ["an unknown tag", "A:X-001", { attributes: [{ kind: "TIMIMG", arg: "x" }] }, "unknown-head"],
    ["a bracket in a tag", "A:X-001", { attributes: [{ kind: "TIMING", arg: "x]" }] }, "edit-refused"],
    ["a bad period", "A:X-001", { attributes: [{ kind: "EFFECTIVE", arg: "soon" }] }, "bad-effective"],
  ])("is refused for %s, and the text stays", (_, id, change, code) => {
    const { text, refused } = editBlock(page, id, change);
    expect(text).toBe(SOURCE);
    expect(refused.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test("any text either reads back as itself or is refused", () => {
    const word = fc.constantFrom(
      "a",
      "[TIMING:t]",
      "[/RULE]",
      "[RULE:A:Q-001]",
      "```",
      "```rule",
      "",
      "b:",
      "[x](y)",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const body = words.join("\n");
        const { text, refused } = editBlock(page, "A:X-001", { body });
        const after = readPage(text, "p.md");
        expect(after.blocks.map((block) => block.id)).toEqual(["A:X-001", "A:Y-001"]);
        expect(after.diagnostics.filter((diagnostic) => diagnostic.severity === "error")).toEqual([]);
        expect(after.blocks[0]!.body).toBe(refused.length > 0 ? "old" : body);
      }),
    );
  });
});

describe("adding a block", () => {
  const block = { id: "A:NEW-001", body: "new", attributes: [{ kind: "TIMING", arg: "t" }] };
  const written = "[RULE:A:NEW-001]\nnew\n[/RULE]\n[TIMING:t]";

  test("puts it at the end of its section, with an empty line around", () => {
    expect(addBlock(page, "S", block).text).toBe(`${SOURCE}\n\n${written}`);
    const ended = readPage(`${SOURCE}\n\n[END:JURISDICTION:A]\n`, "p.md");
    expect(addBlock(ended, "S", block).text).toBe(`${SOURCE}\n\n${written}\n\n[END:JURISDICTION:A]\n`);
  });

  test("puts it before the first section when none is named", () => {
    const { text } = addBlock(page, undefined, { ...block, kind: "EXCEPTION" });
    expect(text).toBe(
      SOURCE.replace("[TIMING:t]\n", `[TIMING:t]\n\n${written.replaceAll("RULE", "EXCEPTION")}\n`),
    );
  });

  test("writes its rule and its examples below the tags", () => {
    const fences = [{ kind: "rule", text: "let a = 1" } as const];
    const { text, refused } = addBlock(page, "S", { ...block, fences });
    expect(refused).toEqual([]);
    expect(readPage(text, "p.md").blocks.at(-1)!.fences).toMatchObject([{ kind: "rule", text: "let a = 1" }]);
  });

  test.each([
    ["no such section", "T", block, "edit-refused"],
    ["an id that is taken", "S", { ...block, id: "A:X-001" }, "duplicate-id"],
    ["an id of another jurisdiction", "S", { ...block, id: "B:X-001" }, "wrong-prefix"],
    ["an id that is none", "S", { ...block, id: "x" }, "bad-id"],
  ])("is refused for %s", (_, section, wanted, code) => {
    const { text, refused } = addBlock(page, section, wanted);
    expect(text).toBe(SOURCE);
    expect(refused.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

describe.skipIf(foundingFile === undefined)(`the founding file${whyNot}`, () => {
  const founding = readPage(foundingFile ?? "", "004.txt");

  test("takes an edit to a rule and stays valid (M16)", () => {
    const { text, refused } = editBlock(founding, "ISSO:CPT-ELIGIBILITY-001", {
      body: "You must:\n- be enrolled",
    });
    expect(refused).toEqual([]);
    expect(text).toBe(foundingFile!.replace("You must:\n[/RULE]", "You must:\n- be enrolled\n[/RULE]"));
  });

  test("takes a new rule in a section and stays valid (M16)", () => {
    const { text, refused } = addBlock(founding, "CPT", { id: "ISSO:CPT-NEW-001", body: "New." });
    expect(refused).toEqual([]);
    const after = readPage(text, "004.txt");
    expect(after.blocks).toHaveLength(79);
    expect(after.blocks.find((block) => block.id === "ISSO:CPT-NEW-001")!.section).toBe("CPT");
    expect(text.replace("[RULE:ISSO:CPT-NEW-001]\nNew.\n[/RULE]\n\n", "")).toBe(foundingFile);
  });
});
