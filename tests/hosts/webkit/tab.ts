/** A window of WebKit, as a person uses it: by keys and by the pointer. What is looked for may stand in a shadow root. */
import { By, Key, type WebDriver, type WebElement, error } from "selenium-webdriver";
import { type Page, expect } from "../../web/runner.js";
import * as journey from "../../web/journey.js";

/** Keys that have a name, by the names that Playwright has for them. */
const KEYS: Record<string, string> = { Tab: Key.TAB, Shift: Key.SHIFT, Space: " ", Enter: Key.ENTER, ArrowDown: Key.ARROW_DOWN };
/** How long something may take on a busy machine, in milliseconds. */
const PATIENCE = 30_000;

/** Runs in the page: elements that are drawn, of a selector and a text if any; `>>>` leads into a shadow root. */
function find([selector, text]: [string, string | null]): Element[] {
  const plain = (text: string | null) => (text ?? "").replace(/\s+/gu, " ").trim();
  const way = selector.split(" >>> ");
  const last = way.pop() ?? "";
  let root: ParentNode | null | undefined = document;
  for (const host of way) root = root?.querySelector(host)?.shadowRoot;
  const isMeant = (element: Element) => element.getClientRects().length > 0 && (text === null || plain(element.textContent) === plain(text));
  return [...(root?.querySelectorAll(last) ?? [])].filter(isMeant);
}

export class Tab {
  /** What went wrong in the pages that were shown. */
  faults: string[] = [];
  readonly keyboard = {
    /** Presses a key, or several at once, such as `Shift+Tab`. */
    press: async (keys: string) => {
      const all = keys.split("+").map((key) => KEYS[key] ?? key);
      const [last = "", ...held] = all.reverse();
      const actions = this.driver.actions();
      for (const key of held) actions.keyDown(key);
      actions.sendKeys(last);
      for (const key of held) actions.keyUp(key);
      await actions.perform();
      await this.rest();
    },
    type: async (text: string) => this.driver.actions().sendKeys(text).perform(),
  };

  constructor(readonly driver: WebDriver) {}

  /** Runs a function in the page. */
  async evaluate<T, A = undefined>(what: ((given: A) => T | Promise<T>) | string, given?: A): Promise<T> {
    const code = typeof what === "string" ? what : `(${what})(arguments[0])`;
    return this.driver.executeScript(`return ${code}`, given);
  }

  /** Waits until a function says yes in the page. */
  async waitForFunction<A>(what: (given: A) => unknown, given?: A): Promise<void> {
    await this.driver.wait(() => this.evaluate(what as (given: A) => boolean, given), PATIENCE, `${what}`);
  }

  /** This window for the helpers of `journey.ts` that only press keys and run functions. */
  get page(): Page {
    return this as unknown as Page;
  }

  /** Waits until the page has put nothing off. */
  async rest(): Promise<void> {
    const resting = this.evaluate(() => (typeof atRest === "function" ? atRest() : undefined));
    await resting.catch((thrown) => {
      // The page was left meanwhile, for a newer version of it.
      if (!(thrown instanceof error.NoSuchFrameError)) throw thrown;
    });
  }

  /** Opens an address, and waits until the place stands there. */
  async open(address: string): Promise<void> {
    await this.collect();
    await this.driver.get(address);
    await this.see("#main[aria-busy=false] #title");
    await this.rest();
  }

  async reload(): Promise<void> {
    await this.collect();
    await this.driver.navigate().refresh();
    await this.see("#main[aria-busy=false] #title");
    await this.rest();
  }

  /** Goes to another place of the page by its address. */
  async visit(where: string): Promise<void> {
    await this.evaluate((where) => void (location.hash = `#${document.documentElement.lang}/${where}`), where);
    await this.waitForFunction((where) => location.hash.endsWith(`/${where}`), where);
    await this.rest();
  }

  /** Opens a window beside this one, and goes on in it. */
  async beside(): Promise<void> {
    await this.collect();
    await this.driver.switchTo().newWindow("tab");
  }

  /** Goes on in a frame. */
  async within(selector: string): Promise<void> {
    await this.driver.switchTo().frame(await this.see(selector));
  }

  /** Goes on in the page itself. */
  async outside(): Promise<void> {
    await this.driver.switchTo().defaultContent();
  }

  all(selector: string, text?: string): Promise<WebElement[]> {
    return this.evaluate(find, [selector, text ?? null] as [string, string | null]) as Promise<unknown> as Promise<WebElement[]>;
  }

  /** The texts of elements, as they read. */
  async texts(selector: string): Promise<string[]> {
    const texts: string[] = await this.evaluate(`(${find})(${JSON.stringify([selector, null])}).map((element) => element.textContent)`);
    return texts.map(journey.plain);
  }

  /** Waits for the first element of a selector, and of a text. */
  async see(selector: string, text?: string): Promise<WebElement> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const [element] = await this.all(selector, text);
      if (element) return element;
      if (Date.now() > until) break;
      await new Promise((later) => setTimeout(later, 50));
    }
    expect(await this.texts(selector), `${selector} is there`).toContain(text ?? "");
    throw new Error(`no ${selector} at ${await this.driver.getCurrentUrl()}`);
  }

  /** Waits until there is none. */
  async seeNone(selector: string, text?: string): Promise<void> {
    await expect.poll(async () => (await this.all(selector, text)).length, `${selector} is gone`).toBe(0);
  }

  /** Presses what is there with the pointer. */
  async press(selector: string, text?: string): Promise<void> {
    await this.act(selector, text, (element) => element.click());
    await this.rest();
  }

  /** Puts a text in place of what a field holds, by keys. */
  async type(selector: string, text: string): Promise<void> {
    await this.act(selector, undefined, async (element) => {
      await element.clear();
      await element.sendKeys(text);
    });
    await this.rest();
  }

  private async act(selector: string, text: string | undefined, act: (element: WebElement) => Promise<void>): Promise<void> {
    for (;;) {
      const element = await this.see(selector, text);
      try {
        await this.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }), element as unknown as Element);
        return await act(element);
      } catch (thrown) {
        // It was drawn anew in between, so nothing has been done yet.
        if (!(thrown instanceof error.StaleElementReferenceError)) throw thrown;
      }
    }
  }

  /** Enters something on a screen by the pointer, and by keys where it is typed. */
  async fill(entries: journey.Entries, root = ""): Promise<void> {
    for (const [field, value] of Object.entries(entries)) {
      const selector = `${root}:is(${journey.control(field, value)})`;
      const element = await this.see(selector);
      const { kind, ticked } = await this.evaluate(({ type, checked }) => ({ kind: type, ticked: checked }), element as unknown as HTMLInputElement);
      if (kind === "text") await this.type(selector, `${value}`);
      else if (kind === "select-one") await (await element.findElement(By.css(`option[value="${value}"]`))).click();
      else if (ticked !== (value !== false)) await this.press(selector);
    }
  }

  /** Answers every question that comes, by the pointer, and says which came. */
  async answer(answers: journey.Answers, until?: string): Promise<string[]> {
    const asked: string[] = [];
    for (;;) {
      const [kind, screen = ""] = (await journey.place(this.page)).split("/");
      if (kind !== "q" || screen === until) return asked;
      expect(Object.keys(answers), `a question nobody expects after ${asked}`).toContain(screen);
      expect(asked, "no question comes twice").not.toContain(screen);
      asked.push(screen);
      await this.fill(answers[screen] ?? {}, "main ");
      const from = await this.evaluate(() => location.hash);
      await this.press("main form button[type=submit]");
      await this.moved(from);
    }
  }

  /** Waits until another place stands there, with the focus on its heading. */
  async moved(from: string): Promise<void> {
    await this.waitForFunction((from) => location.hash !== from && document.activeElement?.id === "title", from);
    await this.rest();
  }

  /** Takes what went wrong in the page that stands there, and in its frames. */
  async collect(): Promise<void> {
    await this.outside();
    const take = async () => {
      this.faults.push(...(await this.evaluate(() => (window as { faults?: string[] }).faults?.splice(0) ?? [])));
    };
    await take();
    for (const frame of await this.driver.findElements(By.css("iframe"))) {
      await this.driver.switchTo().frame(frame);
      await take();
      await this.outside();
    }
  }
}
