import type { Effect, Note, Update } from '../../../src/notice/document.js';
import { formFor, type List } from '../fields/fields.js';
import { links } from './link-fields.js';

export const effects: List = {
  item: ['sposób logowania', 'login method'],
  title: ['method'],
  folds: true,
  fresh: () => ({ state: 'unavailable' }),
  fields: formFor<Effect>({
    method: {
      kind: 'method',
      required: true,
      label: ['Sposób logowania', 'Login method'],
      hint: ['Jeden z tych, które są w części „Logowanie”.', 'One of those in the part “Login”.'],
      example: 'profil-zaufany',
    },
    state: {
      kind: 'choice',
      required: true,
      label: ['Co się z nim dzieje', 'What happens to it'],
      hint: [
        'Gdy działa pod warunkiem, napisz ten warunek niżej.',
        'If it works on a condition, write the condition below.',
      ],
      options: {
        unavailable: ['nie działa', 'does not work'],
        limited: ['działa pod warunkiem', 'works on a condition'],
      },
    },
    note: {
      kind: 'text',
      long: true,
      label: ['Warunek albo powód', 'Condition or reason'],
      hint: ['Jedno zdanie.', 'One sentence.'],
      example: ['Chodzi o aktywację aplikacji na Twoim telefonie.', 'This means activating the app on your phone.'],
    },
    channels: {
      kind: 'channels',
      label: ['Tylko w tych miejscach', 'Only in these places'],
      hint: ['Nic nie zaznaczaj, jeśli dotyczy to wszystkich.', 'Tick none if it is so in all of them.'],
    },
    activateBefore: {
      kind: 'moment',
      label: ['Trzeba aktywować przed', 'Must be activated before'],
      hint: [
        'Tylko jeśli wcześniejsza aktywacja pozwala go używać w czasie przerwy.',
        'Only if earlier activation lets people use it during the outage.',
      ],
      example: '19.01.2024 20:00',
    },
  }),
};

export const updates: List = {
  item: ['wiadomość', 'piece of news'],
  title: ['text'],
  newestFirst: true,
  fresh: ({ now }) => ({ at: now }),
  fields: formFor<Update>({
    at: {
      kind: 'moment',
      required: true,
      label: ['Kiedy to było wiadomo', 'When it became known'],
      hint: ['Dzień i godzina.', 'Day and time.'],
      example: '20.01.2024 15:30',
    },
    text: {
      kind: 'text',
      required: true,
      long: true,
      label: ['Co nowego', 'What is new'],
      hint: ['Jedno lub dwa zdania dla odwiedzających.', 'One or two sentences for visitors.'],
      example: ['Prace potrwają dłużej, do godz. 18:00.', 'The work takes longer, until 18:00.'],
    },
  }),
};

export const notes: List = {
  item: ['wyjaśnienie', 'note'],
  title: ['title'],
  folds: true,
  fresh: () => ({}),
  fields: formFor<Note>({
    title: {
      kind: 'text',
      required: true,
      label: ['Kogo lub czego dotyczy', 'Whom or what it is about'],
      hint: ['Może być pytaniem.', 'It may be a question.'],
      example: [
        'Lekarz mówi, że nie można wystawić recepty?',
        'Does the doctor say that no prescription can be written?',
      ],
    },
    text: {
      kind: 'text',
      long: true,
      label: ['Wyjaśnienie', 'Explanation'],
      hint: ['Kilka krótkich zdań.', 'A few short sentences.'],
      example: [
        'Lekarze też logują się profilem zaufanym. Są inne sposoby.',
        'Doctors use profil zaufany, too. There are other ways.',
      ],
    },
    links,
  }),
};
