// Pictures of every page, to be looked at: node test/shots.mjs http://localhost:4199 /tmp/shots
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";

const [site = "http://localhost:4199", out = "/tmp/shots", example = "01-opt.json"] = process.argv.slice(2);
const pages = { landing: "/", standing: `/?example=${example}`, rules: "/rules", rule: "/rules/US:F1-OPT-WINDOW", about: "/about" };
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
for (const width of [1280, 360]) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: "en-US" });
    const page = await context.newPage();
    page.on("pageerror", (error) => console.log("ERROR", error.message));
    page.on("console", (message) => message.type() === "error" && console.log("CONSOLE", message.text()));
    for (const [name, path] of Object.entries(pages)) {
      if (process.env.ONLY && !process.env.ONLY.split(",").includes(name)) continue;
      await page.goto(site + path, { waitUntil: "networkidle" });
      if (name === "standing") await page.locator(".permission details summary").first().click();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) console.log("WIDE", name, width, wide);
      await page.screenshot({ path: `${out}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
