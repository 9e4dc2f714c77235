// @ts-check
// The Studio by the keyboard alone: Tab, Space, Enter, arrows and typing. Nothing here clicks or sets a focus.

/** @typedef {import('playwright-core').Page} Page */

/** So many stops are on no page: then the way never comes to the element. */
const MOST_STOPS = 600;

/**
 * Presses Tab until the element with this id, or that the selector finds, has the focus.
 * @param {Page} page
 * @param {string} target an id, or a selector that begins with `css=`
 * @param {'Tab' | 'Shift+Tab'} [key]
 */
export async function tabTo(page, target, key = 'Tab') {
  const selector = target.startsWith('css=') ? target.slice(4) : `[id="${target}"]`;
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const isThere = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not come to ${target}`);
}

/** @param {Page} page @param {string} id @param {string} [key] */
export async function press(page, id, key = 'Enter') {
  await tabTo(page, id);
  await page.keyboard.press(key);
}

/**
 * Goes to a field and writes into it, over what stands there.
 * @param {Page} page @param {string} id @param {string} words
 */
export async function write(page, id, words) {
  await tabTo(page, id);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(words);
}

/**
 * Writes a text of the document: each language into its own field.
 * @param {Page} page @param {string} place @param {unknown} text
 */
export async function writeText(page, place, text) {
  const words = typeof text === 'string' ? { pl: text } : /** @type {Record<string, string>} */ (text);
  for (const [language, value] of Object.entries(words)) await write(page, `f${place}/${language}`, value);
}

/** A moment of the document as an editor in Poland writes it. @param {string} instant */
export function asWritten(instant) {
  const [, year, month, day, time] = /** @type {RegExpExecArray} */ (/^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(instant));
  return `${day}.${month}.${year} ${time}`;
}

/**
 * Chooses a radio button, which is one stop of Tab for all of its group.
 * @param {Page} page @param {string} id the group's first @param {number} index
 */
export async function choose(page, id, index) {
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

/**
 * Chooses in a list that opens, by the arrows.
 * @param {Page} page @param {string} id @param {string} value
 */
export async function chooseInList(page, id, value) {
  await tabTo(page, id);
  const select = page.locator(`[id="${id}"]`);
  const count = await select.locator('option').count();
  for (let index = 0; index < count && (await select.inputValue()) !== value; index += 1)
    await page.keyboard.press('ArrowDown');
  if ((await select.inputValue()) !== value) throw new Error(`${id} does not offer ${value}`);
}

/**
 * Adds an item to a list; the focus is in its first field then.
 * @param {Page} page @param {string} list
 */
export async function add(page, list) {
  await press(page, `f${list}:add`);
  await page.waitForFunction(
    (id) => document.activeElement?.id !== id && document.activeElement !== document.body,
    `f${list}:add`,
  );
}

/** Publishes; gives the document of the file that the browser saves. @param {Page} page @returns {Promise<any>} */
export async function publish(page) {
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
