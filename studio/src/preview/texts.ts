import type { ShownPhase } from '../../../src/schedule/phase-facts.js';
import type { MomentKind } from './story.js';
import type { Host, Scheme, SeenWidget, Widget } from './view.js';

export interface PreviewTexts {
  readonly heading: string;
  readonly moment: string;
  readonly kinds: Record<MomentKind | 'now', string>;
  readonly time: string;
  readonly noStory: string;
  readonly previous: string;
  readonly next: string;
  readonly all: string;
  readonly allHeading: string;
  readonly close: string;
  readonly settings: string;
  readonly language: string;
  readonly scheme: string;
  readonly schemes: Record<Scheme, string>;
  readonly width: string;
  readonly host: string;
  readonly hosts: Record<Host, string>;
  readonly widgets: string;
  readonly widget: Record<Widget, string>;
  readonly frame: string;
  readonly sees: string;
  readonly unseen: string;
  readonly states: Record<SeenWidget['state'], string>;
  readonly phases: Record<ShownPhase, string>;
}

const pl: PreviewTexts = {
  heading: 'Podgląd',
  moment: 'Moment',
  kinds: {
    before: 'Przed zapowiedzią',
    announced: 'Zapowiedziana',
    deadline: 'Tuż przed terminem',
    late: 'Po terminie',
    active: 'Trwa',
    ended: 'Zakończona',
    cancelled: 'Odwołana',
    gone: 'Już jej nie widać',
    now: 'Teraz',
  },
  time: 'Dokładny czas',
  noStory: 'Nie ma tu przerwy z czasem rozpoczęcia, więc podgląd pokazuje chwilę obecną.',
  previous: 'Poprzednia zmiana',
  next: 'Następna zmiana',
  all: 'Pokaż wszystkie fazy',
  allHeading: 'Wszystkie fazy obok siebie',
  close: 'Zamknij',
  settings: 'Ekran i strona',
  language: 'Język odwiedzającego',
  scheme: 'Kolory',
  schemes: { auto: 'Jak w systemie', light: 'Jasne', dark: 'Ciemne' },
  width: 'Szerokość ekranu',
  host: 'Strona, na której stoi',
  hosts: { plain: 'Zwykła', dark: 'Ciemny portal', cms: 'Stary CMS', contrast: 'Żółty na czarnym' },
  widgets: 'Widżety',
  widget: {
    'outage-banner': 'Baner o przerwie',
    'login-methods': 'Sposoby logowania',
    'scam-warning': 'Ostrzeżenie',
    'scam-warning-compact': 'Ostrzeżenie, krótkie',
  },
  frame: 'Podgląd',
  sees: 'Co widzi odwiedzający',
  unseen: 'Nie widać',
  states: { loading: 'wczytuje się', shown: 'widać', empty: 'nic', fallback: 'treść zastępczą' },
  phases: { upcoming: 'zapowiedź', active: 'trwa', ended: 'zakończona', cancelled: 'odwołana', unknown: 'widać' },
};

const en: PreviewTexts = {
  heading: 'Preview',
  moment: 'Moment',
  kinds: {
    before: 'Before it is announced',
    announced: 'Announced',
    deadline: 'Just before the deadline',
    late: 'After the deadline',
    active: 'Going on',
    ended: 'Over',
    cancelled: 'Cancelled',
    gone: 'No longer shown',
    now: 'Now',
  },
  time: 'Exact time',
  noStory: 'There is no outage with a start here, so the preview shows the present.',
  previous: 'Previous change',
  next: 'Next change',
  all: 'Show all phases',
  allHeading: 'All phases side by side',
  close: 'Close',
  settings: 'Screen and page',
  language: 'Visitor’s language',
  scheme: 'Colours',
  schemes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  width: 'Width of the screen',
  host: 'The page around it',
  hosts: { plain: 'Plain', dark: 'Dark portal', cms: 'Old CMS', contrast: 'Yellow on black' },
  widgets: 'Widgets',
  widget: {
    'outage-banner': 'Outage banner',
    'login-methods': 'Login methods',
    'scam-warning': 'Scam warning',
    'scam-warning-compact': 'Scam warning, short',
  },
  frame: 'Preview',
  sees: 'What the visitor sees',
  unseen: 'Not seen',
  states: { loading: 'loading', shown: 'shown', empty: 'nothing', fallback: 'the fallback' },
  phases: { upcoming: 'announced', active: 'going on', ended: 'over', cancelled: 'cancelled', unknown: 'shown' },
};

export const previewTexts = { pl, en };
