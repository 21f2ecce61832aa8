import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { whole, wholeInHtml } from "./whole.tsx";

const html = (text: string) => renderToStaticMarkup(whole(text));

describe("names with a hyphen", () => {
  it.each(["F-1", "J-2", "H-1B", "I-20", "I-983", "DS-2019", "E-Verify", "cap-gap"])(
    "%s stays on one line",
    (name) => {
      expect(html(`so ${name}, and on`)).toBe(`so <span class="nowrap">${name}</span>, and on`);
    },
  );

  it("are the same text as before", () => {
    const text = "F-2에서 H-1B, an I-20 and on-campus work";
    expect(html(text).replace(/<[^>]*>/g, "")).toBe(text);
    expect(html("on-campus, full-time, twenty-four")).not.toContain("<");
  });

  it("are left alone inside a tag", () => {
    expect(wholeInHtml('<a href="https://example.org/I-20">the I-20</a>')).toBe(
      '<a href="https://example.org/I-20">the <span class="nowrap">I-20</span></a>',
    );
  });
});
