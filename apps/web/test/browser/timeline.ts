import type { Page } from "playwright-core";
import { describe } from "vitest";
import { it } from "./site.ts";

/** The first change on a busy machine takes its time. */
const soon = { timeout: 5000 };
const LAID_OFF = "/?example=05-laid-off";

/** The picture as an editor: by mouse, by touch, by keyboard. */
export function timeline() {
  describe.concurrent("the timeline", () => {
    it("moves a bar by mouse; the standing follows, and undo takes it back", async ({ visit, expect }) => {
      const { page, errors } = await visit(LAID_OFF);
      const job = await barOf(page, "employment[0]");
      const [was, standing] = [await job.getAttribute("aria-label"), await answers(page)];
      await dragBy(page, job, 60);
      await expect.poll(() => job.getAttribute("aria-label"), soon).not.toBe(was);
      await expect.poll(() => said(page), soon).toMatch(/Days without qualifying work: \d+ of 90 days/);
      expect(await answers(page)).not.toBe(standing);
      await page.keyboard.press("Control+z");
      await expect.poll(() => job.getAttribute("aria-label"), soon).toBe(was);
      await expect.poll(() => answers(page), soon).toBe(standing);
      expect(errors).toEqual([]);
    });

    it("goes by keyboard alone: days, weeks, an end, the form, removing", async ({ visit, expect }) => {
      const { page } = await visit(LAID_OFF);
      const job = await barOf(page, "employment[0]");
      const days = () => job.getAttribute("aria-label").then((label) => label?.split(": ")[1]);
      await job.focus();
      const steps: [string, string][] = [
        ["ArrowRight", "17 August 2027 to 1 December 2027"],
        ["Shift+ArrowLeft", "10 August 2027 to 24 November 2027"],
        ["Alt+ArrowRight", "10 August 2027 to 25 November 2027"],
        ["PageUp", "10 September 2027 to 26 December 2027"],
      ];
      for (const [key, expected] of steps) {
        await page.keyboard.press(key);
        await expect.poll(days, soon).toBe(expected);
      }
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowRight");
      await expect.poll(days, soon).toBe("11 September 2027 to 26 December 2027");
      await job.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("region", { name: "Job" }).waitFor();
      await page.keyboard.press("Escape");
      expect(await focused(page)).toContain("Morningside Analytics");
      await page.keyboard.press("Delete");
      await expect.poll(() => job.count(), soon).toBe(0);
      await page.keyboard.press("Enter");
      await expect.poll(() => job.count(), soon).toBe(1);
    });

    it("lets a finger scroll over bars, and take a chosen one by its grip", async ({ visit, expect }) => {
      const { page } = await visit(LAID_OFF);
      await page.setViewportSize({ width: 360, height: 740 });
      const opt = await barOf(page, "authorizations[0]");
      const was = await opt.getAttribute("aria-label");
      const swipe = await finger(page);
      await swipe(opt, -60);
      expect(await opt.getAttribute("aria-label")).toBe(was);
      await opt.focus();
      const grip = page.locator(".grip-end");
      await grip.evaluate((one) => one.scrollIntoView({ inline: "center", block: "center" }));
      const box = await grip.boundingBox();
      expect([box?.width, box?.height].every((size) => size !== undefined && size >= 24)).toBe(true);
      await swipe(grip, -40);
      await expect.poll(() => opt.getAttribute("aria-label"), soon).not.toBe(was);
      expect(await opt.getAttribute("aria-label")).toContain("1 July 2027 to ");
    });

    it("tries a plan out beside the plan, and says what would be different", async ({ visit, expect }) => {
      const { page } = await visit(LAID_OFF);
      const job = await barOf(page, "employment[0]");
      const standing = await answers(page);
      await page.getByRole("button", { name: "What if" }).click();
      await job.focus();
      await page.keyboard.press("Delete");
      const different = page.getByRole("region", { name: "What would be different" });
      await expect
        .poll(() => different.textContent(), soon)
        .toMatch(/OPT.*Open → Not possible.*154 of at most 90/);
      expect(await page.locator(".canvas .shape.ghost").count()).toBe(1);
      await page.getByRole("button", { name: "Go back to my plan" }).click();
      await expect.poll(() => focused(page), soon).toContain("What if");
      await expect.poll(() => answers(page), soon).toBe(standing);
      expect(await different.count()).toBe(0);
    });

    it("adds to an empty stay, from the record's own fields", async ({ visit, expect }) => {
      const { page } = await visit("/");
      await page.getByText("Or fill in one short form").click();
      await page.getByRole("button", { name: "Start", exact: true }).click();
      await page.locator(".timeline-tools").waitFor();
      await page.locator(".timeline-tools button").first().click();
      const trip = page.getByRole("button", { name: "Trip", exact: true });
      await trip.click();
      const form = page.getByRole("region", { name: "Add: trip" });
      await form.waitFor();
      await page.keyboard.press("Escape");
      await expect.poll(() => focused(page), soon).toContain("Add");
      await trip.focus();
      await page.keyboard.press("Escape");
      await expect.poll(() => focused(page), soon).toContain("Add");
      await page.keyboard.press("Enter");
      await trip.click();
      await form.getByLabel("Destination").fill("Canada");
      await form.getByRole("button", { name: "Add to the timeline" }).click();
      await expect.poll(() => focused(page), soon).toContain("Canada");
      expect(await page.locator("table", { hasText: "Canada" }).count()).toBe(1);
    });
  });
}

/** How smooth a drag is on a slow phone. Frames are printed, not judged: machines differ; that the page does not count is. */
export function dragging() {
  describe("a drag", () => {
    it("keeps up with the hand at a quarter of the speed", async ({ visit, expect }) => {
      const { page } = await visit("/?example=25-stem-second-job");
      await page.setViewportSize({ width: 390, height: 844 });
      const bar = await barOf(page, "authorizations[0]");
      await bar.focus();
      // the first answer ahead of time is given by then
      await page.waitForTimeout(3000);
      for (const rate of [1, 4]) {
        const { frames, engine } = await measured(page, rate);
        const late = frames.filter((time) => time > 17.5).length / frames.length;
        console.log(
          `a drag at 1/${rate} of the speed: ${Math.round(100 * late)} of 100 frames late, ${middle(frames).toFixed(0)} ms from one to the next in the middle, ${Math.max(...frames).toFixed(0)} at most; ${engine.length} answers meanwhile`,
        );
        expect(page.workers().length).toBe(1);
        expect(engine.length).toBeGreaterThan(0);
        expect(middle(engine)).toBeLessThan(COUNTED_ELSEWHERE);
      }
    });
  });
}

/** A counted standing is only taken over; to count it, the page would need ten times as long. */
const COUNTED_ELSEWHERE = 5;
const middle = (times: number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

async function barOf(page: Page, path: string) {
  const bar = page.locator(`.bar-body[data-path="${path}"]`);
  await bar.waitFor();
  await bar.evaluate((one) => one.scrollIntoView({ inline: "center", block: "center" }));
  return bar;
}

type Bar = Awaited<ReturnType<typeof barOf>>;

const said = (page: Page) => page.locator(".last-change [role=status]").textContent();
const answers = (page: Page) => page.locator("#permissions").locator("xpath=..").textContent();
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
  );

async function dragBy(page: Page, bar: Bar, by: number) {
  const box = (await bar.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) await page.mouse.move(x + (by * step) / 6, y);
  await page.mouse.up();
}

async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number, y?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    });
  return async (bar: Bar, by: number) => {
    const box = (await bar.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await touch("touchStart", x, y);
    for (let step = 1; step <= 8; step++) await touch("touchMove", x + (by * step) / 8, y);
    await touch("touchEnd");
  };
}

/** The times between frames, and of the engine, while the end of a bar goes to and fro for two seconds. */
async function measured(page: Page, rate: number) {
  const session = await page.context().newCDPSession(page);
  await page
    .locator(".grip-end")
    .evaluate((one) => one.scrollIntoView({ inline: "center", block: "center" }));
  const box = (await page.locator(".grip-end").boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await page.evaluate(watchFrames);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const until = performance.now() + 2000;
  // a hand does not wait until the page has answered
  for (let step = 1; performance.now() < until; step++) {
    const at = { x: x - 30 + 30 * Math.cos(step / 12), y };
    void session.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...at, button: "left", buttons: 1 });
    await new Promise((done) => setTimeout(done, 14));
  }
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames.splice(0));
  const engine = await page.evaluate(() =>
    performance.getEntriesByName("sojourn:evaluate").map(({ duration }) => duration),
  );
  await page.mouse.up();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await session.detach();
  return { frames, engine };
}

function watchFrames() {
  performance.clearMeasures();
  const frames: number[] = [];
  (window as unknown as { frames: number[] }).frames = frames;
  let last = performance.now();
  const tick = (now: number) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
