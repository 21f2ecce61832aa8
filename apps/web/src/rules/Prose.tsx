import { Marked } from "marked";
import { useMemo } from "react";
import { wholeInHtml } from "../words/whole.tsx";

const asText = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const SAFE_LINK = /^(https?:|mailto:|#|\/(?![/\\]))/i;

/**
 * Anybody may write a school's folder, so its prose is text, never markup: raw HTML is shown as it is typed,
 * links go only to the web, and no picture is fetched from anywhere.
 */
const reader = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => asText(text),
    image: ({ text }) => asText(text),
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return SAFE_LINK.test(href) ? `<a href="${asText(href)}" rel="noreferrer">${text}</a>` : text;
    },
  },
});

export const renderProse = (markdown: string): string =>
  wholeInHtml(reader.parse(markdown, { async: false }));

/** The normative text, in the law's own face. */
export function Prose({ markdown }: { markdown: string }) {
  const html = useMemo(() => renderProse(markdown), [markdown]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every tag in it was written by the renderer above
  return <div className="prose" lang="en" dangerouslySetInnerHTML={{ __html: html }} />;
}
