import { describe, expect, test } from "vitest";
import { foundingFile, whyNot } from "../../test/founding-file.ts";
import {
  appliesToOf,
  authorityOf,
  type Block,
  readBook,
  readPage,
  referencesFrom,
  referencesTo,
  remarks,
  summary,
  tables,
  writePage,
} from "./index.ts";

describe.skipIf(foundingFile === undefined)(`the founding file${whyNot}`, () => {
  const source = foundingFile ?? "";
  const page = readPage(source, "004.txt");
  const counts = summary(page);
  const block = (id: string): Block => page.blocks.find((each) => each.id === id)!;
  const kinds = (id: string) => block(id).attributes.map((attribute) => attribute.kind);

  describe("physical facts (5.1, 5.2)", () => {
    test("is written back byte for byte (M1)", () => {
      expect(Buffer.from(writePage(page))).toEqual(Buffer.from(source));
      expect(Buffer.byteLength(writePage(page))).toBe(39_960);
      expect(writePage(page)).toHaveLength(39_946);
      expect(page.lines.at(-1)).toEqual({ text: "[END:JURISDICTION:ISSO]", end: "" });
    });

    test("keeps the trailing blank, the tabs and the check marks", () => {
      expect(page.lines[334]!.text.endsWith("Training ")).toBe(true);
      expect(writePage(page).split("\t")).toHaveLength(15);
      expect(writePage(page).split("✓")).toHaveLength(6);
    });

    test("has 257 tags, 248 empty lines and 286 lines of text", () => {
      expect(counts.lines).toBe(791);
      expect(counts.byLine).toEqual({ tag: 257, empty: 248, text: 286, fence: 0 });
    });
  });

  describe("tags (5.3)", () => {
    test("has 76 rules, 2 exceptions, 5 exception attributes, 9 sections, 87 attributes (M2)", () => {
      expect(counts).toMatchObject({ rules: 76, exceptions: 2, exceptionAttributes: 5, sections: 9 });
      expect(counts.attributes).toBe(87);
    });

    test("has 22 heads (M3)", () => {
      expect(Object.keys(counts.byHead)).toHaveLength(22);
      expect(counts.byHead).toMatchObject({ RULE: 76, "/RULE": 76, EXCEPTION: 7, "/EXCEPTION": 2, END: 1 });
      expect(counts.byHead).toMatchObject({ JURISDICTION: 1, PRECEDENCE: 1, AUTHORITY: 4, APPLIES_TO: 5 });
    });

    test("has its attributes by kind", () => {
      expect(counts.byKind).toEqual({
        ...{ TIMING: 26, REQUIREMENT: 15, CONSEQUENCE: 8, "SEE-ALSO": 6, RESTRICTION: 6, LIMITATION: 5 },
        ...{
          EXCEPTION: 5,
          APPLIES_TO: 4,
          AUTHORITY: 3,
          "CONFLICT-CHECK": 2,
          "CONFLICT-NOTE": 2,
          DURATION: 2,
        },
        ...{ "CONFLICT-POTENTIAL": 1, CONDITION: 1, CAUTION: 1 },
      });
    });

    test("has nothing wrong but two lost lists (M19)", () => {
      expect(page.diagnostics.map(({ code, line }) => [code, line])).toEqual([
        ["missing-list", 556],
        ["missing-list", 562],
      ]);
    });
  });

  describe("attachment (5.4)", () => {
    test("has blocks with 0, 1, 2 and 3 attributes: 26, 22, 25, 5", () => {
      const withCount = (n: number) => page.blocks.filter((each) => each.attributes.length === n).length;
      expect([0, 1, 2, 3].map(withCount)).toEqual([26, 22, 25, 5]);
      expect(page.attributes.every((attribute) => attribute.block)).toBe(true);
    });

    test("keeps repeated attributes and their order (M5)", () => {
      expect(kinds("ISSO:LOA-RETURN-REPORT-001").filter((kind) => kind === "TIMING")).toHaveLength(2);
      expect(block("ISSO:NEW-PROGRAM-DEADLINE-001").attributes.map(({ arg, line }) => [arg, line])).toEqual([
        ["F-1 = 50 days post-completion", 431],
        ["J-1 = before expiration", 432],
      ]);
      expect(kinds("ISSO:OPT-POST-EMPLOYMENT-001")).toEqual(["REQUIREMENT", "REQUIREMENT"]);
      expect(kinds("ISSO:OPT-POST-UNEMPLOYMENT-001")).toEqual(["LIMITATION", "CONSEQUENCE", "TIMING"]);
    });

    test("has a preamble of 22 blocks before the first section", () => {
      expect(page.blocks.filter((each) => each.section === undefined)).toHaveLength(22);
      expect(page.sections[0]).toMatchObject({ name: "RCL-DETAILS", line: 134 });
      expect(page.sections.map((section) => section.title)[6]).toBe(
        "F-1 CPT (Curricular Practical Training)",
      );
    });

    test("shows a rule with its text, section, lines and tags (M4)", () => {
      const rule = block("ISSO:OPT-POST-MAXIMUM-001");
      expect(rule).toMatchObject({
        kind: "RULE",
        section: "OPT-POST",
        line: 780,
        endLine: 786,
        lastLine: 789,
      });
      expect(rule.bodyLine).toBe(781);
      expect(rule.body.split("\n")).toHaveLength(5);
      expect(rule.body.split("\n")[4]).toHaveLength(1155);
      expect(rule.body).toContain("\t");
    });

    test("takes the tags at the top as defaults that a rule overrides (M7)", () => {
      expect(page.header.precedence).toEqual({ rank: 1, label: "Federal" });
      expect(authorityOf(block("ISSO:WORK-001"))).toEqual({
        text: "Federal Immigration Law - F-1/J-1 Status",
        line: 2,
        from: "page",
      });
      expect(authorityOf(block("ISSO:TAX-001"))).toEqual({
        text: "IRS requirement",
        line: 127,
        from: "rule",
      });
      const own = page.blocks.filter((each) => appliesToOf(each)!.from === "rule");
      expect(own.map((each) => appliesToOf(each)!.line)).toEqual([110, 234, 527, 627]);
    });
  });

  describe("references (5.6)", () => {
    const book = readBook([page]);

    test("has 9 SEE-ALSO references, 8 of them unresolved, to 7 rules (M10)", () => {
      const see = book.references.filter((reference) => reference.kind === "SEE-ALSO");
      expect(see).toHaveLength(9);
      expect(see.filter((reference) => reference.resolved)).toMatchObject([
        { from: "ISSO:WORK-001", to: "ISSO:ONCAMPUS-001", line: 51 },
      ]);
      expect(book.unresolved.map(({ line, to }) => [line, to])).toEqual([
        [24, "PhD_SEAS:REG-001"],
        [24, "GSAS:REG-001"],
        [69, "PhD_SEAS:EXTENSION-001"],
        [69, "GSAS:EXTENSION-001"],
        [88, "PhD_SEAS:NEW-PROGRAM-001"],
        [258, "PhD_SEAS:LOA-001"],
        [258, "GSAS:LOA-001"],
        [414, "PhD_SEAS:NEW-PROGRAM-001"],
      ]);
      expect(counts).toMatchObject({ references: 11, unresolved: 8, unresolvedTargets: 7 });
    });

    test("follows the two CONFLICT-NOTE references both ways (M11)", () => {
      const notes = (id: string) => referencesFrom(book, id).filter((each) => each.kind === "CONFLICT-NOTE");
      expect(notes("ISSO:TRAVEL-SIG-001")).toMatchObject([
        { to: "ISSO:OPT-TRAVEL-001", line: 79, resolved: true },
      ]);
      expect(notes("ISSO:OPT-TRAVEL-001")).toMatchObject([{ to: "ISSO:TRAVEL-SIG-001", line: 348 }]);
      expect(referencesTo(book, "ISSO:TRAVEL-SIG-001")).toMatchObject([{ from: "ISSO:OPT-TRAVEL-001" }]);
    });

    test("lists what a person has to compare (M12)", () => {
      expect(book.reviews.map(({ id, kind, line }) => [id, kind, line])).toEqual([
        ["ISSO:ENROLLMENT-001", "CONFLICT-POTENTIAL", 23],
        ["ISSO:RCL-FINAL", "CONFLICT-CHECK", 40],
        ["ISSO:LOA-TERMINATION-001", "CONFLICT-CHECK", 217],
      ]);
    });

    test("resolves the other jurisdictions once their pages are loaded (M15)", () => {
      const other = (name: string, ids: string[]) => {
        const rules = ids.map((id) => `[RULE:${name}:${id}]\ntext\n[/RULE]\n`).join("\n");
        return readPage(`[JURISDICTION:${name}]\n[PRECEDENCE:3-School]\n\n${rules}`, `${name}.md`);
      };
      const phd = other("PhD_SEAS", ["REG-001", "EXTENSION-001", "NEW-PROGRAM-001", "LOA-001"]);
      const gsas = other("GSAS", ["REG-001", "EXTENSION-001", "LOA-001"]);
      const together = readBook([gsas, phd, page]);
      expect(together.unresolved).toEqual([]);
      expect(together.jurisdictions.map(({ name }) => name)).toEqual(["ISSO", "GSAS", "PhD_SEAS"]);
    });
  });

  describe("text outside tags (5.7)", () => {
    test("is addressable (M8)", () => {
      const at = (line: number) => page.texts.find((text) => text.line <= line && line <= text.endLine);
      expect(at(6)!.text).toBe("Guidelines to Maintaining Status (Students)");
      expect(at(335)).toMatchObject({ section: "POST-GRAD-WORK", line: 335, endLine: 336 });
      const lines = page.texts.reduce((sum, text) => sum + text.endLine - text.line + 1, 0);
      const inBodies = page.blocks.flatMap((each) => each.body.split("\n").filter((line) => line !== ""));
      expect(lines + inBodies.length).toBe(286);
    });

    test("has one table of eight rows, one of them continued (M9)", () => {
      const [table, ...others] = tables(page);
      expect(others).toEqual([]);
      expect(table).toMatchObject({
        columns: ["Type", "Description"],
        line: 747,
        endLine: 756,
        section: "OPT-POST",
      });
      expect(table!.rows.map((row) => row.cells[0])).toEqual([
        "Paid employment",
        "Unpaid employment",
        "Remote employment",
        "Multiple employers",
        "Short-term multiple employers",
        "Employment through an agency or consulting firm",
        "Self-employed business owner",
        "Independent contractor/ free-lance",
      ]);
      expect(table!.rows[1]).toMatchObject({ line: 749, endLine: 750 });
      expect(table!.rows[1]!.cells[1]).toMatch(
        /\nPlease note: STEM OPT extension requires paid employment\.$/,
      );
    });
  });

  describe("irregular uses (5.5)", () => {
    const noted = (code: string) => remarks(page).flatMap((each) => (each.code === code ? each.line : []));
    const arg = (line: number) => page.attributes.find((attribute) => attribute.line === line);

    test("G1: EXCEPTION as a block and as an attribute (M6)", () => {
      const blocks = page.blocks.filter((each) => each.kind === "EXCEPTION");
      expect(blocks.map(({ id, line }) => [id, line])).toEqual([
        ["ISSO:RCL-FINAL", 37],
        ["ISSO:RCL-FINAL-002", 143],
      ]);
      const attributes = page.attributes.filter((attribute) => attribute.kind === "EXCEPTION");
      expect(attributes.map((attribute) => attribute.line)).toEqual([482, 495, 579, 598, 671]);
    });
    test("G2: an id without a number is noted", () => expect(noted("no-number")).toEqual([37]));
    test("G3: a -002 without its -001 is noted", () =>
      expect(noted("number-without-first")).toEqual([143, 685]));
    test("G4: near-duplicate ids stay apart", () => {
      expect(block("ISSO:OPT-REPORT-001").line).not.toBe(block("ISSO:OPT-REPORTING-001").line);
    });
    test("G5: a bare keyword", () =>
      expect(arg(31)).toMatchObject({ kind: "RESTRICTION", arg: "final-term" }));
    test("G6: a requirement of nothing is noted", () =>
      expect(noted("requirement-of-nothing")).toContain(146));
    test("G7, G9: a timing without a number is noted", () =>
      expect(noted("timing-without-number")).toEqual(expect.arrayContaining([121, 236])));
    test("G8: a limitation and a requirement on one rule", () =>
      expect(kinds("ISSO:RCL-MEDICAL-001")).toEqual(["LIMITATION", "REQUIREMENT"]));
    test("G10: a definition is noted", () => expect(noted("definition")).toEqual([319]));
    test.each([
      ["G11", 320, "OPT ineligibility if <2 semesters remain"],
      ["G12", 578, "part-time during required/final summer"],
      ["G13", 615, "12+ months full-time CPT = OPT ineligibility"],
    ])("%s: signs in an argument", (_, line, text) => expect(arg(line)!.arg).toBe(text));
    test("G14: kinds used once", () => {
      expect([arg(712), arg(496), arg(23)].map((each) => each!.kind)).toEqual([
        "CAUTION",
        "CONDITION",
        "CONFLICT-POTENTIAL",
      ]);
    });
    test("G15, G16: references in prose, and checks without a target", () => {
      const { references, reviews } = readBook([page]);
      expect(references.filter((each) => each.kind === "CONFLICT-NOTE")).toHaveLength(2);
      expect(reviews.filter((each) => each.kind === "CONFLICT-CHECK").map(({ line }) => line)).toEqual([
        40, 217,
      ]);
    });
    test("G17: a lost list is reported", () => expect(counts.diagnostics.info).toBe(2));
    test("G18: a list in the rules that follow is noted, not reported", () =>
      expect(noted("list-in-following-rules")).toEqual([63]));
    test("G19: numbers at the start of a body", () => {
      const numbered = page.blocks.filter((each) => /^\d+[ .)]/.test(each.body));
      expect(numbered).toHaveLength(15);
    });
    test("G20: bullets in a body", () => {
      expect(block("ISSO:NEW-PROGRAM-REENTRY-001").body).toMatch(/^- /m);
      expect(block("ISSO:OPT-POST-UNEMPLOYMENT-001").body.match(/^✓\t/gm)).toHaveLength(3);
    });
    test("G21: a table outside tags", () => expect(tables(page)).toHaveLength(1));
    test("G22: a very long line", () => expect(page.lines[784]!.text).toHaveLength(1155));
    test("G23: an argument is any text", () => expect(arg(23)!.arg).toBe("varies by school"));
    test("G24: a rule's own authority is noted", () =>
      expect(noted("overrides-page")).toEqual(expect.arrayContaining([57, 122, 127])));
    test("G25: an office that ranks itself federal is noted", () =>
      expect(noted("rank-of-another-layer")).toEqual([1]));
  });
});
