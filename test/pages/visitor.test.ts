// The widgets at their visitor's own time, on a page that stays open: no preview, and a clock that the test moves.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { openDemo, readable, settled } from '../support/open-demo.js';
import type { BrowserContextOptions, Page } from 'playwright-core';

const { visit } = await openDemo();

/** The portal as it is, opened at a moment of the outage; the server does not tell its time. */
const open = (at: string, options?: BrowserContextOptions) =>
  visit('?bare=1&at=now', {
    timezoneId: 'Europe/Warsaw',
    ...options,
    async prepare(page) {
      await page.clock.install({ time: new Date(at) });
      await page.route('**/notice.json', async (route) => {
        try {
          const response = await route.fetch();
          await route.fulfill({ response, headers: { ...response.headers(), date: '' } });
        } catch {
          // The page was closed while it looked again.
        }
      });
    },
  });

const banner = (page: Page) => page.locator('ikp-outage-banner');
const part = (page: Page, name: string) => banner(page).locator(`[part=${name}]`);
const phase = (page: Page) => banner(page).evaluate((one) => (one as any).phase);
const words = async (page: Page) => (await readable(banner(page))).text;
/** The part of the banner that has the focus. */
const focused = (page: Page) => banner(page).evaluate((one) => one.shadowRoot?.activeElement?.getAttribute('part'));

test('a page that stays open comes into the outage by itself, says so once, and moves no focus', async () => {
  const { page, seen, close } = await open('2024-01-19T19:59:30+01:00');
  assert.equal(await phase(page), 'upcoming');
  assert.match(await words(page), /Początek za 1 minutę/);
  assert.equal(await part(page, 'announcement').count(), 0);
  await part(page, 'fold').focus();

  await page.clock.fastForward(60_000);
  const announcement = part(page, 'announcement').filter({ hasText: 'Trwa planowana przerwa' });
  await announcement.waitFor({ state: 'attached' });
  assert.equal(await announcement.getAttribute('aria-live'), 'polite');
  assert.equal(await announcement.innerText(), 'Trwa planowana przerwa: Przerwa w działaniu profilu zaufanego.');
  assert.equal(await phase(page), 'active');
  assert.match((await readable(page.locator('ikp-login-methods'))).text, /Nie działa do 20 stycznia, godzina 16:00/);
  assert.equal(await focused(page), 'fold');

  await page.clock.fastForward(11_000);
  await announcement.waitFor({ state: 'detached' });
  await page.clock.fastForward('20:00:00');
  await part(page, 'announcement').filter({ hasText: 'Przerwa zakończona' }).waitFor({ state: 'attached' });
  assert.equal(await phase(page), 'ended');
  await page.clock.fastForward('12:00:00');
  await page.waitForFunction(() => document.querySelector<any>('ikp-outage-banner').state === 'empty');
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await close();
});

test('an active outage folds to a line by keyboard, stays so after a reload, and its end is told all the same', async () => {
  const { page, close } = await open('2024-01-19T22:15:00+01:00');
  const button = part(page, 'fold');
  await button.press('Enter');
  assert.equal(await focused(page), 'fold');
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  const folded = await words(page);
  for (const kept of [
    'Trwa planowana przerwa',
    'Przerwa w działaniu profilu zaufanego',
    'Do 20 stycznia, godzina 16:00',
  ])
    assert.ok(folded.includes(kept), kept);
  assert.ok(!folded.includes('Czas trwania'));

  await page.reload();
  await settled(page);
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  await button.press('Space');
  assert.equal(await focused(page), 'fold');
  assert.match(await words(page), /Czas trwania/);
  await button.press('Enter');

  await page.clock.fastForward('17:45:01');
  await page.waitForFunction(() => document.querySelector<any>('ikp-outage-banner').phase === 'ended');
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  // What is over can be dismissed, and comes back on demand.
  await button.press('Enter');
  assert.equal(await focused(page), 'fold');
  assert.equal((await button.innerText()).trim(), 'Pokaż ponownie');
  await page.reload();
  await settled(page);
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  await close();
});

test('the calendar button gives a file that calendars read', async () => {
  const { page, seen, close } = await open('2024-01-15T09:00:00+01:00');
  const [download] = await Promise.all([page.waitForEvent('download'), part(page, 'calendar').press('Enter')]);
  assert.equal(download.suggestedFilename(), 'profil-zaufany-2024-01.ics');
  const source = await readFile(await download.path(), 'utf8');
  assert.ok(source.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  const events = new ICAL.Component(ICAL.parse(source)).getAllSubcomponents('vevent');
  assert.equal(events.length, 1);
  const event = new ICAL.Event(events[0]);
  assert.equal(event.uid, 'profil-zaufany-2024-01@127.0.0.1');
  assert.equal(event.sequence, 1);
  assert.equal(event.summary, 'Przerwa w działaniu profilu zaufanego');
  assert.match(event.description, /nie zalogujesz się profilem zaufanym .* własnym PIN-em bez żadnych przeszkód\.$/);
  assert.equal(event.startDate.toJSDate().toISOString(), '2024-01-19T19:00:00.000Z');
  assert.equal(event.endDate.toJSDate().toISOString(), '2024-01-20T15:00:00.000Z');
  assert.equal(await focused(page), 'calendar');
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await close();
});

test('a device in another zone gets its own hours beside the Polish ones', async () => {
  for (const [timezoneId, own] of [
    [
      'Europe/London',
      /Na Twoim urządzeniu: od 19 stycznia 2024 \(piątek\), godzina 19:00 do 20 stycznia .* godzina 15:00/,
    ],
    ['Europe/Warsaw', undefined],
  ] as const) {
    const { page, close } = await visit('?bare=1', { timezoneId });
    const text = await words(page);
    assert.match(text, /od 19 stycznia 2024 \(piątek\), godzina 20:00 do 20 stycznia 2024 \(sobota\), godzina 16:00/);
    if (own) assert.match(text, own);
    else assert.doesNotMatch(text, /Na Twoim urządzeniu/);
    await close();
  }
});

test('a phone opens the channel of phones, until its visitor chooses the other one', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page, close } = await open('2024-01-19T22:15:00+01:00', phone);
  const methods = page.locator('ikp-login-methods');
  const chosen = () => methods.locator('input:checked').getAttribute('value');
  assert.equal(await chosen(), 'mojeikp');
  const text = (await readable(methods)).text;
  assert.ok(text.includes('Własny PIN') && !text.includes('Profil zaufany'), text);

  await methods.getByRole('radio', { name: 'IKP na komputerze' }).tap();
  assert.equal(await chosen(), 'ikp');
  await page.reload();
  await settled(page);
  assert.equal(await chosen(), 'ikp');
  assert.match((await readable(methods)).text, /Nie działa do 20 stycznia, godzina 16:00/);
  await close();
});
