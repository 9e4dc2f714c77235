import type { Operator, Outage } from '../../../src/notice/document.js';
import { formFor, type List } from '../fields/fields.js';
import { effects, notes, updates } from './outage-item-fields.js';

export const outages: List = {
  item: ['przerwa', 'outage'],
  title: ['title', 'id'],
  folds: true,
  fresh: ({ id }) => ({ id: id('przerwa-1'), kind: 'planned' }),
  fields: formFor<Outage>({
    title: {
      kind: 'text',
      required: true,
      label: ['Tytuł', 'Title'],
      hint: ['Co nie działa, w kilku słowach.', 'What does not work, in a few words.'],
      example: ['Przerwa w działaniu profilu zaufanego', 'Profil zaufany is not available'],
    },
    kind: {
      kind: 'choice',
      required: true,
      label: ['Rodzaj', 'Kind'],
      hint: ['Awaria jest pokazywana przed planowanymi przerwami.', 'A failure is shown before planned outages.'],
      options: {
        planned: ['planowana', 'planned'],
        unplanned: ['awaria', 'failure'],
      },
    },
    start: {
      kind: 'moment',
      required: true,
      label: ['Początek', 'Start'],
      hint: ['Dzień i godzina, od której usługa nie działa.', 'The day and time from which the service does not work.'],
      example: '19.01.2024 20:00',
    },
    end: {
      kind: 'moment',
      label: ['Koniec', 'End'],
      hint: [
        'Pierwsza chwila, w której usługa znów działa. Puste: jeszcze nie wiadomo.',
        'The first moment at which the service works again. Empty: not known yet.',
      ],
      example: '20.01.2024 16:00',
    },
    announceFrom: {
      kind: 'moment',
      label: ['Zapowiadaj od', 'Announce from'],
      hint: ['Puste: od razu po publikacji.', 'Empty: as soon as it is published.'],
      example: '12.01.2024 00:00',
    },
    summary: {
      kind: 'text',
      long: true,
      label: ['Co to znaczy dla ludzi', 'What it means for people'],
      hint: [
        'Czego nie zrobią i co mogą zrobić zamiast tego. **Gwiazdki** wyróżniają, [słowa](https://…) to link.',
        'What they cannot do, and what they can do instead. **Stars** make words bold, [words](https://…) make a link.',
      ],
      example: [
        'Nie zalogujesz się profilem zaufanym. Działa mojeID.',
        'You cannot log in with profil zaufany. mojeID works.',
      ],
    },
    affects: {
      kind: 'list',
      label: ['Których sposobów logowania to dotyczy', 'Which login methods it affects'],
      hint: ['Wybierz sposoby z części „Logowanie”.', 'Choose from the methods in the part “Login”.'],
      list: effects,
    },
    updates: {
      kind: 'list',
      label: ['Nowe wiadomości', 'News'],
      hint: [
        'Co się zmieniło od zapowiedzi. Najnowsza jest pokazywana pierwsza.',
        'What has changed since the announcement. The newest is shown first.',
      ],
      list: updates,
    },
    notes: {
      kind: 'list',
      label: ['Wyjaśnienia dla wybranych osób', 'Notes for particular people'],
      hint: ['Na przykład dla lekarzy.', 'For doctors, for example.'],
      list: notes,
    },
    operator: {
      kind: 'group',
      label: ['Kto prowadzi usługę', 'Who runs the service'],
      hint: ['Instytucja, która odpowiada za przerwę.', 'The institution that answers for the outage.'],
      fields: formFor<Operator>({
        name: {
          kind: 'text',
          required: true,
          sameOk: true,
          label: ['Nazwa instytucji', 'Name of the institution'],
          hint: ['Pełna, oficjalna nazwa.', 'Its full, official name.'],
          example: 'Centralny Ośrodek Informatyki',
        },
        href: {
          kind: 'line',
          type: 'url',
          label: ['Adres strony instytucji', 'Address of the institution’s site'],
          hint: ['Zaczyna się od https://', 'It starts with https://'],
          example: 'https://www.coi.gov.pl/',
        },
        text: {
          kind: 'text',
          long: true,
          label: ['Zdanie o usłudze', 'A sentence about the service'],
          hint: ['Czym jest usługa i kto ją prowadzi.', 'What the service is and who runs it.'],
          example: [
            'Profil zaufany to bezpłatny podpis elektroniczny.',
            'Profil zaufany is a free electronic signature.',
          ],
        },
      }),
    },
    showUntil: {
      kind: 'moment',
      extra: true,
      label: ['Pokazuj po zakończeniu do', 'After the end, show until'],
      hint: ['Puste: 12 godzin po końcu albo odwołaniu.', 'Empty: 12 hours after the end or the cancellation.'],
      example: '21.01.2024 12:00',
    },
    previousEnd: {
      kind: 'moment',
      extra: true,
      label: ['Koniec zapowiadany wcześniej', 'End that was announced before'],
      hint: [
        'Studio wpisuje go samo, gdy przesuniesz opublikowany koniec.',
        'The Studio fills it in when you move a published end.',
      ],
      example: '20.01.2024 16:00',
    },
    cancelledAt: {
      kind: 'moment',
      extra: true,
      label: ['Odwołano', 'Cancelled'],
      hint: [
        'Chwila odwołania. Wpisuje ją przycisk „Odwołaj przerwę”.',
        'The moment of the cancellation. The button “Cancel this outage” fills it in.',
      ],
      example: '19.01.2024 15:00',
    },
    id: {
      kind: 'id',
      required: true,
      extra: true,
      refers: 'outage',
      label: ['Nazwa techniczna przerwy', 'Technical name of the outage'],
      hint: [
        'Nie zmieniaj jej po publikacji. Małe litery a–z, cyfry i łączniki.',
        'Do not change it once it is published. Lower-case letters a–z, digits and hyphens.',
      ],
      example: 'profil-zaufany-2024-01',
    },
  }),
};
