// The Studio by the keyboard alone: Tab, Space, Enter, arrows and typing. Nothing here clicks or sets a focus.
import type { Page } from 'playwright-core';

/** So many stops are on no page: then the way never comes to the element. */
const MOST_STOPS = 600;

/**
 * Presses Tab until the element with this id, or that the selector finds, has the focus.
 * @param target an id, or a selector that begins with `css=`
 */
export async function tabTo(page: Page, target: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const selector = target.startsWith('css=') ? target.slice(4) : `[id="${target}"]`;
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const isThere = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not come to ${target}`);
}

export async function press(page: Page, id: string, key = 'Enter') {
  await tabTo(page, id);
  await page.keyboard.press(key);
}

/** Goes to a field and writes into it, over what stands there. */
export async function write(page: Page, id: string, words: string) {
  await tabTo(page, id);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(words);
}

/** Writes a text of the document: each language into its own field. */
export async function writeText(page: Page, place: string, text: unknown) {
  const words = typeof text === 'string' ? { pl: text } : (text as Record<string, string>);
  for (const [language, value] of Object.entries(words)) await write(page, `f${place}/${language}`, value);
}

/** A moment of the document as an editor in Poland writes it. */
export function asWritten(instant: string) {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(instant) as RegExpExecArray;
  return `${day}.${month}.${year} ${time}`;
}

/**
 * Chooses a radio button, which is one stop of Tab for all of its group.
 * @param id the group's first
 */
export async function choose(page: Page, id: string, index: number) {
  await tabTo(page, `css=input[type=radio][name="${id}"]`);
  await page.keyboard.press('Space');
  for (;;) {
    const at = await page.evaluate(
      (name) => [...document.getElementsByName(name)].findIndex((each) => each === document.activeElement),
      id,
    );
    if (at === index) break;
    await page.keyboard.press(at < index ? 'ArrowDown' : 'ArrowUp');
  }
}

/** Chooses in a list that opens, by the arrows. */
export async function chooseInList(page: Page, id: string, value: string) {
  await tabTo(page, id);
  const select = page.locator(`[id="${id}"]`);
  const count = await select.locator('option').count();
  for (let index = 0; index < count && (await select.inputValue()) !== value; index += 1)
    await page.keyboard.press('ArrowDown');
  if ((await select.inputValue()) !== value) throw new Error(`${id} does not offer ${value}`);
}

/** Adds an item to a list; the focus is in its first field then. */
export async function add(page: Page, list: string) {
  await press(page, `f${list}:add`);
  await page.waitForFunction(
    (id) => document.activeElement?.id !== id && document.activeElement !== document.body,
    `f${list}:add`,
  );
}

/** Publishes; gives the document of the file that the browser saves. */
export async function publish(page: Page): Promise<any> {
  const saving = page.waitForEvent('download');
  await press(page, 'publish');
  // Warnings are asked about; `Shift+Tab` is not needed, for the question holds the focus.
  const asked = page.locator('#dialog-warnings[open]');
  const done = page.locator('#dialog-published[open]');
  await asked.or(done).first().waitFor();
  if (await asked.isVisible()) await press(page, 'publish-anyway');
  const stream = await (await saving).createReadStream();
  let text = '';
  for await (const part of stream) text += String(part);
  await done.waitFor();
  await page.keyboard.press('Escape');
  await done.waitFor({ state: 'hidden' });
  return JSON.parse(text);
}
