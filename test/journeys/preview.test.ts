// The preview of the Studio: the real widgets, in a frame, at every moment of the document's story.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readable, settled } from '../support/open-demo.js';
import { changeElsewhere, demoNotice, openScene, violationsIn } from './preview-scene.js';
import type { Frame, Page } from 'playwright-core';

const { work } = await openScene();

/** The page in the only frame, once its widgets have what the Studio has sent. */
async function framed(page: Page, host = 'plain') {
  await page.waitForSelector('.preview > .preview-stage iframe');
  const handle = await page.locator('.preview > .preview-stage iframe').elementHandle();
  const frame = (await handle.contentFrame()) ?? assert.fail('The preview has no frame.');
  await frame.waitForURL(`**/preview/${host}.html`);
  await frame.waitForFunction(() => document.querySelector<any>('ikp-outage-banner')?.notice);
  await settled(frame);
  return frame;
}

/** Chooses a chip and waits until the frame shows its moment. */
async function choose(page: Page, chip: string, moment: string | null) {
  await page.getByRole('radio', { name: chip, exact: true }).check();
  const frame = await framed(page);
  await frame.waitForFunction(
    (at) => document.querySelector('ikp-outage-banner')?.getAttribute('preview-time') === at,
    moment,
  );
  await settled(frame);
  return frame;
}

/** What a visitor has of the banner in a frame. */
async function banner(frame: Frame) {
  const { text } = await readable(frame.locator('ikp-outage-banner'));
  const { state, phase } = await frame.locator('ikp-outage-banner').evaluate((element) => {
    const { state, phase } = element as any;
    return { state, phase };
  });
  return { text, state, phase };
}

/** Opens what is folded: on which screen and page the widgets are seen. */
const unfold = (page: Page) => page.locator('.preview-settings summary').click();

const slider = (page: Page) => page.getByRole('slider', { name: 'Dokładny czas' });
const valueText = (page: Page) => slider(page).getAttribute('aria-valuetext');

test('each chip shows what the visitor sees at that moment', async () => {
  const { page, seen, close } = await work(demoNotice);
  const story = [
    ['Przed zapowiedzią', '2024-01-11T22:45:00.000Z', undefined],
    ['Zapowiedziana', '2024-01-11T23:00:00.000Z', 'upcoming'],
    ['Tuż przed terminem', '2024-01-19T18:00:00.000Z', 'upcoming'],
    ['Trwa', '2024-01-19T19:00:00.000Z', 'active'],
    ['Zakończona', '2024-01-20T15:00:00.000Z', 'ended'],
    ['Już jej nie widać', '2024-01-21T03:00:00.000Z', undefined],
  ] as const;
  for (const [chip, at, phase] of story) {
    const shown = await banner(await choose(page, chip, at));
    assert.deepEqual([shown.state, shown.phase], [phase ? 'shown' : 'empty', phase], chip);
    if (phase) assert.match(shown.text, /Przerwa w działaniu profilu zaufanego/, chip);
  }
  const names = await page.locator('.preview-chips input[type=radio][value^="profil-zaufany"]').count();
  assert.equal(names, story.length, 'no chip is left out');
  // Now is long after the outage.
  assert.equal((await banner(await choose(page, 'Teraz', null))).state, 'empty');
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await close();
});

test('two outages, one of them cancelled, have chips of their own; what never comes has none', async () => {
  const [planned] = demoNotice.outages;
  const open = { ...planned, announceFrom: undefined, end: undefined };
  const cancelled = { ...planned, id: 'odwolana', title: 'Odwołane prace', cancelledAt: '2024-01-15T09:00:00+01:00' };
  const failure = { ...open, id: 'awaria', kind: 'unplanned', title: 'Awaria', affects: [] };
  const { page, close } = await work({ ...demoNotice, outages: [cancelled, failure] });
  const chips = (name: string) =>
    page
      .getByRole('group', { name, exact: true })
      .getByRole('radio')
      .evaluateAll((all) => all.map((each) => each.closest('label')?.innerText));
  assert.deepEqual(await chips('Odwołane prace'), [
    'Przed zapowiedzią',
    'Zapowiedziana',
    'Odwołana',
    'Już jej nie widać',
  ]);
  assert.deepEqual(await chips('Awaria'), ['Zapowiedziana', 'Trwa']);
  await page.getByRole('group', { name: 'Odwołane prace' }).getByRole('radio', { name: 'Odwołana' }).check();
  const frame = await framed(page);
  await frame.waitForSelector('ikp-outage-banner[preview-time="2024-01-15T08:00:00.000Z"]');
  await settled(frame);
  assert.deepEqual((await banner(frame)).phase, 'upcoming', 'the failure that is to come is told first');
  await close();
});

test('the slider goes by quarters of an hour, from end to end and from change to change', async () => {
  const { page, close } = await work(demoNotice);
  await choose(page, 'Trwa', '2024-01-19T19:00:00.000Z');
  assert.equal(await valueText(page), 'piątek, 19 stycznia 2024, 20:00');
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await valueText(page), 'piątek, 19 stycznia 2024, 20:15');
  assert.equal(await page.getByRole('radio', { name: 'Trwa', exact: true }).isChecked(), false);
  const frame = await framed(page);
  await frame.waitForSelector('ikp-outage-banner[preview-time="2024-01-19T19:15:00.000Z"]');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await page.getByRole('radio', { name: 'Trwa', exact: true }).isChecked(), true);

  await page.keyboard.press('Home');
  assert.equal(await valueText(page), 'czwartek, 11 stycznia 2024, 17:45');
  await page.keyboard.press('End');
  assert.equal(await valueText(page), 'niedziela, 21 stycznia 2024, 10:00');

  const next = page.getByRole('button', { name: 'Następna zmiana' });
  assert.equal(await next.getAttribute('aria-disabled'), 'true');
  await page.keyboard.press('Home');
  await next.focus();
  for (const moment of [
    '12 stycznia 2024, 00:00',
    '19 stycznia 2024, 20:00',
    '20 stycznia 2024, 16:00',
    '21 stycznia 2024, 04:00',
  ]) {
    await page.keyboard.press('Enter');
    assert.ok((await valueText(page))?.endsWith(moment), moment);
  }
  await page.keyboard.press('Enter');
  assert.match((await valueText(page)) ?? '', /21 stycznia 2024, 04:00/, 'there is nothing after the last change');
  assert.equal(await next.evaluate((button) => button === document.activeElement), true);
  await page.getByRole('button', { name: 'Poprzednia zmiana' }).press('Enter');
  assert.match((await valueText(page)) ?? '', /20 stycznia 2024, 16:00/);
  assert.ok((await page.locator('#preview-changes option').count()) === 4);
  await close();
});

test('language, colours, width and page of the preview', async () => {
  const { page, seen, close } = await work(demoNotice);
  let frame = await framed(page);
  await unfold(page);
  await page.locator('#preview').getByRole('radio', { name: 'angielski' }).check();
  await frame.waitForFunction(() => document.querySelector('ikp-outage-banner')?.getAttribute('lang') === 'en');
  await settled(frame);
  assert.match((await banner(frame)).text, /Service interruption/);

  const ink = () =>
    frame
      .locator('ikp-outage-banner h2')
      .first()
      .evaluate((title) => getComputedStyle(title).color);
  const light = await ink();
  await page.getByRole('radio', { name: 'Ciemne', exact: true }).check();
  await frame.waitForFunction(() => document.documentElement.dataset.scheme === 'dark');
  assert.notEqual(await ink(), light);

  for (const width of [768, 1280, 320]) {
    await page.getByRole('radio', { name: `${width} px` }).check();
    assert.equal(await frame.evaluate(() => innerWidth), width);
    const { room, drawn } = await page.locator('.preview > .preview-stage iframe').evaluate((element) => ({
      room: (element.closest('.preview-stage') as HTMLElement).clientWidth,
      drawn: element.getBoundingClientRect().width,
    }));
    assert.ok(drawn <= room + 1, `${width} is drawn ${drawn} wide in ${room}`);
  }

  for (const [name, host] of [
    ['Ciemny portal', 'dark'],
    ['Stary CMS', 'cms'],
    ['Żółty na czarnym', 'contrast'],
    ['Zwykła', 'plain'],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check();
    frame = await framed(page, host);
    assert.equal((await banner(frame)).phase, 'active', host);
    assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, host);
    assert.match(
      (await page.locator('.preview > .preview-stage iframe').getAttribute('title')) ?? '',
      new RegExp(name),
    );
  }
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await close();
});

test('on the page with the switch, the words of the widgets are yellow', async () => {
  const { page, close } = await work(demoNotice);
  await unfold(page);
  await page.getByRole('radio', { name: 'Żółty na czarnym' }).check();
  const frame = await framed(page, 'contrast');
  const colour = await frame
    .locator('ikp-outage-banner h2')
    .first()
    .evaluate((title) => getComputedStyle(title).color);
  assert.equal(colour, 'rgb(255, 255, 0)');
  await close();
});

test('only the widgets that were chosen are shown', async () => {
  const { page, close } = await work(demoNotice);
  const frame = await framed(page);
  await unfold(page);
  const group = page.locator('#preview').getByRole('group', { name: 'Widżety' });
  assert.equal(await frame.locator('scam-warning[compact]').isVisible(), false);
  await group.getByRole('checkbox', { name: 'Ostrzeżenie, krótkie' }).check();
  await frame.locator('scam-warning[compact]').waitFor({ state: 'visible' });
  await group.getByRole('checkbox', { name: 'Baner o przerwie' }).uncheck();
  await frame.locator('ikp-outage-banner').waitFor({ state: 'hidden' });
  await close();
});

test('a change of the document reaches the frame without a reload; what is open stays open', async () => {
  const { page, close } = await work(demoNotice);
  const frame = await framed(page);
  await frame.evaluate(() => {
    Object.assign(globalThis, { isStillHere: true });
    for (const details of document.querySelector('ikp-outage-banner')?.shadowRoot?.querySelectorAll('details') ?? [])
      details.open = true;
  });
  const [outage] = demoNotice.outages;
  await changeElsewhere(page, {
    ...demoNotice,
    outages: [{ ...outage, title: 'Zupełnie inny tytuł', start: '2024-01-19T18:00:00+01:00' }],
  });
  // The chip that is chosen goes where its outage went.
  await frame.waitForSelector('ikp-outage-banner[preview-time="2024-01-19T17:00:00.000Z"]');
  await settled(frame);
  assert.match((await banner(frame)).text, /Zupełnie inny tytuł/);
  assert.equal(await frame.evaluate(() => 'isStillHere' in globalThis), true);
  assert.ok((await frame.locator('ikp-outage-banner details[open]').count()) > 0);
  await close();
});

test('all phases stand side by side, each in a frame of its own', async () => {
  const { page, seen, close } = await work(demoNotice);
  const button = page.getByRole('button', { name: 'Pokaż wszystkie fazy' });
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Wszystkie fazy obok siebie' });
  const figures = dialog.locator('figure');
  await figures.first().waitFor();
  const expected = [
    ['Przed zapowiedzią', 'czwartek, 11 stycznia 2024, 23:45', undefined],
    ['Zapowiedziana', 'piątek, 12 stycznia 2024, 00:00', 'upcoming'],
    ['Tuż przed terminem', 'piątek, 19 stycznia 2024, 19:00', 'upcoming'],
    ['Trwa', 'piątek, 19 stycznia 2024, 20:00', 'active'],
    ['Zakończona', 'sobota, 20 stycznia 2024, 16:00', 'ended'],
    ['Już jej nie widać', 'niedziela, 21 stycznia 2024, 04:00', undefined],
  ] as const;
  assert.equal(await figures.count(), expected.length);
  for (const [index, [caption, when, phase]] of expected.entries()) {
    const figure = figures.nth(index);
    assert.match(await figure.locator('figcaption').innerText(), new RegExp(`^${caption}[^]*${when}`));
    await figure.scrollIntoViewIfNeeded();
    const frame = (await (await figure.locator('iframe').elementHandle()).contentFrame()) ?? assert.fail(caption);
    await frame.waitForURL('**/preview/plain.html');
    await frame.waitForFunction(() => document.querySelector<any>('ikp-outage-banner')?.notice);
    await settled(frame);
    const shown = await banner(frame);
    assert.deepEqual([shown.state, shown.phase], [phase ? 'shown' : 'empty', phase], caption);
    if (!phase) await figure.getByText('Nie widać: Baner o przerwie', { exact: true }).waitFor();
  }
  // It follows the same choices.
  await unfold(page);
  await dialog.getByRole('radio', { name: '768 px' }).check();
  const first = (await (await figures.first().locator('iframe').elementHandle()).contentFrame()) ?? assert.fail();
  assert.equal(await first.evaluate(() => innerWidth), 768);

  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await figures.count(), 0);
  assert.equal(await button.evaluate((element) => element === document.activeElement), true);
  assert.equal((await banner(await framed(page))).phase, 'active');
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await close();
});

test('without an outage the preview shows the present and says so; broken documents leave the Studio standing', async () => {
  const rest = { ...demoNotice, outages: undefined };
  const { page, seen, close } = await work(rest);
  await page.getByText('podgląd pokazuje chwilę obecną').waitFor();
  const frame = await framed(page);
  assert.equal(await frame.locator('scam-warning').first().getAttribute('preview-time'), null);
  await changeElsewhere(page, { outages: [{ start: 'jutro' }, 7], timeZone: 'Nigdzie/Indziej', language: 5 });
  await page.waitForFunction(() => document.querySelector('.preview-seen')?.textContent.includes('treść zastępczą'));
  assert.deepEqual(seen.errors, []);
  await close();
});

test('a link in the preview does not take the page out of its frame', async () => {
  const { page, close } = await work(demoNotice);
  const frame = await framed(page);
  const opened = page.context().waitForEvent('page');
  await frame.locator('ikp-outage-banner a[href^="https://www.coi"]').evaluate((link) => (link as HTMLElement).click());
  await (await opened).close();
  assert.match(frame.url(), /preview\/plain\.html$/);
  await close();
});

for (const width of [320, 768, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${width} px, ${colorScheme}: nothing is cut off, and axe finds nothing`, async () => {
      const { page, close } = await work(demoNotice, { viewport: { width, height: 900 }, colorScheme });
      await framed(page);
      await unfold(page);
      const cutOff = () =>
        page.evaluate(() => {
          const wide = [...document.querySelectorAll('#preview *, .preview-dialog')].filter(
            (element) => !element.closest('.preview-stage') && element.getBoundingClientRect().right > innerWidth + 1,
          );
          return wide.map((element) => element.className);
        });
      assert.deepEqual([await violationsIn(page, '#preview'), await cutOff()], [[], []]);
      await page.getByRole('button', { name: 'Pokaż wszystkie fazy' }).click();
      await page.locator('.preview-dialog figure').first().waitFor();
      assert.deepEqual([await violationsIn(page, '.preview-dialog'), await cutOff()], [[], []]);
      await close();
    });
  }
}
