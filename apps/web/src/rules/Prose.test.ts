import { describe, expect, it } from "vitest";
import { renderProse } from "./Prose.tsx";

describe("prose of a policy page", () => {
  it("is Markdown", () => {
    expect(renderProse("**One year** or\n\n- more")).toContain("<strong>One year</strong>");
    expect(renderProse("| a | b |\n|---|---|\n| 1 | 2 |")).toContain("<td>1</td>");
  });

  it("shows raw HTML as it is typed", () => {
    const html = renderProse('a <img src=x onerror="alert(1)"> b\n\n<script>alert(1)</script>');
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain("&lt;script&gt;");
  });

  it("links to the web and to our own pages only", () => {
    expect(renderProse("[law](https://ecfr.gov)")).toContain('href="https://ecfr.gov"');
    expect(renderProse("[rule](/rules/US:A)")).toContain('href="/rules/US:A"');
    for (const href of [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "data:text/html,x",
      "//evil.example",
      "/\\evil.example",
      "vbscript:x",
    ])
      expect(renderProse(`[x](${href})`), href).not.toContain("<a");
    expect(renderProse("[x](java&#x0A;script:alert(1))")).not.toContain("<a");
  });

  it("fetches no picture", () => {
    expect(renderProse("![seen](https://evil.example/pixel.png)")).not.toContain("<img");
  });

  it("does not let a link out of its quotes", () => {
    expect(renderProse('[x](https://a.example/"onclick="alert(1))')).not.toContain('"onclick');
  });
});
