import type { ShownPhase } from '../../../src/schedule/phase-facts.js';
import type { MomentKind } from './story.js';
import type { Host, Scheme, SeenWidget, Widget } from './view.js';
import { inBoth, type Both } from '../texts/both.js';

export const previewTexts = inBoth({
  heading: ['Podgląd', 'Preview'],
  moment: ['Moment', 'Moment'],
  kinds: {
    before: ['Przed zapowiedzią', 'Before it is announced'],
    announced: ['Zapowiedziana', 'Announced'],
    deadline: ['Tuż przed terminem', 'Just before the deadline'],
    late: ['Po terminie', 'After the deadline'],
    active: ['Trwa', 'Going on'],
    ended: ['Zakończona', 'Over'],
    cancelled: ['Odwołana', 'Cancelled'],
    gone: ['Już jej nie widać', 'No longer shown'],
    now: ['Teraz', 'Now'],
  } satisfies Record<MomentKind | 'now', Both>,
  time: ['Dokładny czas', 'Exact time'],
  noStory: [
    'Nie ma tu przerwy z czasem rozpoczęcia, więc podgląd pokazuje chwilę obecną.',
    'There is no outage with a start here, so the preview shows the present.',
  ],
  previous: ['Poprzednia zmiana', 'Previous change'],
  next: ['Następna zmiana', 'Next change'],
  all: ['Pokaż wszystkie fazy', 'Show all phases'],
  allHeading: ['Wszystkie fazy obok siebie', 'All phases side by side'],
  close: ['Zamknij', 'Close'],
  settings: ['Ekran i strona', 'Screen and page'],
  language: ['Język odwiedzającego', 'Visitor’s language'],
  scheme: ['Kolory', 'Colours'],
  schemes: {
    auto: ['Jak w systemie', 'As the system'],
    light: ['Jasne', 'Light'],
    dark: ['Ciemne', 'Dark'],
  } satisfies Record<Scheme, Both>,
  width: ['Szerokość ekranu', 'Width of the screen'],
  host: ['Strona, na której stoi', 'The page around it'],
  hosts: {
    plain: ['Zwykła', 'Plain'],
    dark: ['Ciemny portal', 'Dark portal'],
    cms: ['Stary CMS', 'Old CMS'],
    contrast: ['Żółty na czarnym', 'Yellow on black'],
  } satisfies Record<Host, Both>,
  widgets: ['Widżety', 'Widgets'],
  widget: {
    'outage-banner': ['Baner o przerwie', 'Outage banner'],
    'login-methods': ['Sposoby logowania', 'Login methods'],
    'scam-warning': ['Ostrzeżenie', 'Scam warning'],
    'scam-warning-compact': ['Ostrzeżenie, krótkie', 'Scam warning, short'],
  } satisfies Record<Widget, Both>,
  frame: ['Podgląd', 'Preview'],
  sees: ['Co widzi odwiedzający', 'What the visitor sees'],
  unseen: ['Nie widać', 'Not seen'],
  states: {
    loading: ['wczytuje się', 'loading'],
    shown: ['widać', 'shown'],
    empty: ['nic', 'nothing'],
    fallback: ['treść zastępczą', 'the fallback'],
  } satisfies Record<SeenWidget['state'], Both>,
  phases: {
    upcoming: ['zapowiedź', 'announced'],
    active: ['trwa', 'going on'],
    ended: ['zakończona', 'over'],
    cancelled: ['odwołana', 'cancelled'],
    unknown: ['widać', 'shown'],
  } satisfies Record<ShownPhase, Both>,
});

export type PreviewTexts = (typeof previewTexts)['pl'];
