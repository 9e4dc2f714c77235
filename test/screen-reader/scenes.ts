/** What is done on the demo page, and what Orca says of it. */
import { readingLines, utterances, type Orca } from './orca.js';
import type { Page } from 'playwright-core';

export interface Transcript {
  name: string;
  lines: string[];
}
/** opens the demo at a moment of its visitor's clock */
type Open = (path: string, at: string) => Promise<Page>;

/** Where the parts of the page begin, by what Orca says there of its structure, in order; without a name: no widget. */
const PARTS: readonly { name?: string; begins: RegExp }[] = [
  { name: 'outage-banner', begins: /wyjście z nawigacji/ },
  { begins: /wyjście z baneru/ },
  { name: 'login-methods', begins: /artykuł/ },
  { name: 'scam-warning', begins: /artykuł/ },
  { name: 'scam-warning-compact', begins: /treść uzupełniająca/ },
  { begins: /Poradniki/ },
];

/** The whole page, read from its top, during the outage; a transcript for each widget. */
export async function readPage(open: Open, orca: Orca): Promise<Transcript[]> {
  await open('?bare=1&at=now', '2024-01-19T22:15:00+01:00');
  await orca.press('ctrl+Home', /SPEECH OUTPUT: 'Przejdź do treści/);
  await orca.quiet();
  const mark = orca.mark();
  await orca.press('KP_Add', /WEB: SayAll called for document content/);
  return cut(readingLines(await orca.until(mark, /WEB: textLines complete/)));
}

function cut(lines: string[]) {
  const transcripts: Transcript[] = [];
  let from = 0;
  PARTS.forEach(({ begins, name }, index) => {
    from = lines.findIndex((line, at) => at >= from && begins.test(line));
    if (from === -1)
      throw new Error(`Nothing in the reading of the page fits ${begins}. It ends:\n${lines.slice(-9).join('\n')}`);
    const next = PARTS[index + 1];
    const to = next ? lines.findIndex((line, at) => at > from && next.begins.test(line)) : undefined;
    if (name) transcripts.push({ name, lines: lines.slice(from, to) });
    from += 1;
  });
  return transcripts;
}

/**
 * The outage begins while the page is open and a button of the banner has the focus: it is told once, the focus stays.
 */
export async function changePhase(open: Open, orca: Orca): Promise<Transcript[]> {
  const page = await open('?bare=1&at=now', '2024-01-19T19:30:00+01:00');
  const banner = page.locator('ikp-outage-banner');
  const button = banner.locator('[part=fold]');
  const focus = async () => {
    await button.blur();
    await button.focus();
  };
  await orca.answer(focus, /SPEECH OUTPUT: 'Ukryj/);
  await orca.quiet();

  const before = orca.mark();
  await page.clock.fastForward('30:30');
  await orca.until(before, /SPEECH OUTPUT: '[^']*Trwa planowana przerwa:/);
  // Past the time for which the live region stays: that it goes is not told.
  await page.clock.fastForward(11_000);
  await banner.locator('[part=announcement]').waitFor({ state: 'detached' });
  await orca.quiet();
  const told = utterances(orca.since(before));

  const asked = orca.mark();
  await orca.press('KP_Enter', /SPEECH OUTPUT: '[^']*Zwiń/);
  await orca.quiet();
  return [
    {
      name: 'phase-change',
      lines: [
        '(The button “Ukryj” has the focus. It becomes 20:00.)',
        ...told,
        '(“Where am I?”)',
        ...utterances(orca.since(asked)),
      ],
    },
  ];
}
