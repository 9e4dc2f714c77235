import type { Channel, LoginMethods, Method, MethodChannel } from '../../../src/notice/document.js';
import { formFor, type List } from '../fields/fields.js';
import { links } from './link-fields.js';

const channels: List = {
  item: ['miejsce logowania', 'place to log in'],
  title: ['name', 'id'],
  folds: true,
  fresh: ({ id }) => ({ id: id('miejsce-1') }),
  fields: formFor<Channel>({
    name: {
      kind: 'text',
      required: true,
      sameOk: true,
      label: ['Nazwa miejsca', 'Name of the place'],
      hint: ['Tak jak mówią o nim ludzie.', 'As people call it.'],
      example: ['IKP na komputerze', 'IKP on a computer'],
    },
    device: {
      kind: 'choice',
      label: ['Urządzenie', 'Device'],
      hint: [
        'Miejsce dla urządzenia odwiedzającego otwiera się pierwsze.',
        'The place for the visitor’s device is opened first.',
      ],
      options: {
        computer: ['komputer', 'computer'],
        phone: ['telefon', 'phone'],
      },
      none: ['każde urządzenie', 'any device'],
    },
    lead: {
      kind: 'text',
      long: true,
      label: ['Kilka słów o logowaniu tutaj', 'A few words about logging in here'],
      hint: ['Jedno lub dwa zdania.', 'One or two sentences.'],
      example: ['Wystarczy własny PIN.', 'Your own PIN is enough.'],
    },
    id: {
      kind: 'id',
      required: true,
      refers: 'channel',
      label: ['Nazwa techniczna miejsca', 'Technical name of the place'],
      hint: ['Małe litery a–z, cyfry i łączniki.', 'Lower-case letters a–z, digits and hyphens.'],
      example: 'ikp',
    },
  }),
};

const methods: List = {
  item: ['sposób logowania', 'login method'],
  title: ['name', 'id'],
  folds: true,
  fresh: ({ id }) => ({ id: id('sposob-1'), channels: {} }),
  fields: formFor<Method>({
    name: {
      kind: 'text',
      required: true,
      sameOk: true,
      label: ['Nazwa sposobu', 'Name of the method'],
      hint: ['Tak jak mówią o nim ludzie.', 'As people call it.'],
      example: ['mojeID w banku', 'mojeID at a bank'],
    },
    summary: {
      kind: 'text',
      long: true,
      label: ['Co to jest', 'What it is'],
      hint: ['Jedno lub dwa zdania.', 'One or two sentences.'],
      example: ['Logujesz się tak jak na konto w banku.', 'You log in as you do to your bank account.'],
    },
    channels: {
      kind: 'byChannel',
      required: true,
      label: ['Gdzie działa', 'Where it works'],
      hint: [
        'Zaznacz miejsca, w których można się tak zalogować.',
        'Tick the places in which one can log in this way.',
      ],
      fields: formFor<MethodChannel>({
        when: {
          kind: 'text',
          long: true,
          label: ['Kiedy jest tu potrzebny', 'When it is needed here'],
          hint: ['Puste: zawsze można go użyć.', 'Empty: it can always be used.'],
          example: ['Jeśli logujesz się po raz pierwszy.', 'If you log in for the first time.'],
        },
        steps: {
          kind: 'texts',
          long: true,
          label: ['Krok po kroku', 'Step by step'],
          hint: ['Jedna czynność w kroku.', 'One action per step.'],
          example: ['Zeskanuj telefonem kod ze strony.', 'Scan the code from the page with your phone.'],
          item: ['krok', 'step'],
        },
      }),
    },
    providers: {
      kind: 'texts',
      sameOk: true,
      label: ['Kto to oferuje', 'Who offers it'],
      hint: [
        'Na przykład banki. Nazwa bez tłumaczenia jest pokazywana we wszystkich językach.',
        'Banks, for example. A name without translations is shown in all languages.',
      ],
      example: 'iPKO (PKO BP)',
      item: ['dostawca', 'provider'],
    },
    needs: {
      kind: 'texts',
      long: true,
      sameOk: true,
      label: ['Co trzeba mieć', 'What people need'],
      hint: ['Jedna rzecz w punkcie.', 'One thing per item.'],
      example: ['czytnik NFC', 'an NFC reader'],
      item: ['rzecz', 'thing'],
    },
    links,
    id: {
      kind: 'id',
      required: true,
      refers: 'method',
      label: ['Nazwa techniczna sposobu', 'Technical name of the method'],
      hint: [
        'Przerwy odwołują się do niej. Małe litery a–z, cyfry i łączniki.',
        'Outages refer to it. Lower-case letters a–z, digits and hyphens.',
      ],
      example: 'mojeid',
    },
  }),
};

export const loginMethods = formFor<LoginMethods>({
  title: {
    kind: 'text',
    required: true,
    label: ['Nagłówek', 'Heading'],
    hint: ['Krótki, czynność.', 'Short, something to do.'],
    example: ['Jak się zalogować', 'How to log in'],
  },
  lead: {
    kind: 'text',
    long: true,
    label: ['Wprowadzenie', 'Introduction'],
    hint: ['Jedno lub dwa zdania pod nagłówkiem.', 'One or two sentences below the heading.'],
    example: ['IKP otworzysz w przeglądarce.', 'You open IKP in a browser.'],
  },
  channels: {
    kind: 'list',
    required: true,
    label: ['Miejsca logowania', 'Places to log in'],
    hint: [
      'Na przykład konto w przeglądarce i aplikacja na telefonie.',
      'For example an account in the browser and an app on the phone.',
    ],
    list: channels,
  },
  methods: {
    kind: 'list',
    required: true,
    label: ['Sposoby logowania', 'Login methods'],
    hint: ['W tej kolejności widzą je odwiedzający.', 'Visitors see them in this order.'],
    list: methods,
  },
});
