// A notice in Polish, German and Arabic: long words, and two directions of writing in one sentence.
import type { NoticeDocument } from '../../src/notice/document.js';
import { notice } from './notices.js';

/** While the outage lasts. */
export const DURING = '2026-01-16T22:15:00+01:00';

export const furtherNotice: NoticeDocument = notice({
  updated: '2026-01-15T09:00:00+01:00',
  outages: [
    {
      id: 'profil-zaufany',
      kind: 'planned',
      title: {
        pl: 'Przerwa w działaniu profilu zaufanego',
        de: 'Betriebsunterbrechung des Vertrauensprofils',
        ar: 'انقطاع خدمة profil zaufany (الملف الموثوق)',
      },
      summary: {
        pl: 'Nie zalogujesz się profilem zaufanym na **Internetowe Konto Pacjenta**.',
        de: 'Krankenversicherungsbescheinigungen, Arbeitsunfähigkeitsbescheinigungen und Rechtsschutzversicherungsangelegenheiten sind **nicht abrufbar**.',
        ar: 'لا يمكنك تسجيل الدخول إلى Internetowe Konto Pacjenta (IKP) باستخدام profil zaufany. **يمكنك استخدام رمز PIN الخاص بك.**',
      },
      operator: { name: 'Centralny Ośrodek Informatyki', href: 'https://www.coi.gov.pl/' },
      start: '2026-01-16T20:00:00+01:00',
      end: '2026-01-17T16:00:00+01:00',
      affects: [
        { method: 'profil-zaufany', state: 'unavailable' },
        { method: 'mobywatel', state: 'limited', activateBefore: '2026-01-17T12:00:00+01:00' },
      ],
      updates: [
        {
          at: '2026-01-16T21:00:00+01:00',
          text: { pl: 'Prace trwają.', de: 'Die Instandhaltungsarbeiten dauern an.', ar: 'الأعمال جارية.' },
        },
      ],
    },
  ],
  loginMethods: {
    title: { pl: 'Jak się zalogować', de: 'Anmeldemöglichkeiten', ar: 'كيفية تسجيل الدخول' },
    channels: [
      {
        id: 'ikp',
        name: { pl: 'IKP na komputerze', de: 'IKP am Computer', ar: 'IKP على الحاسوب' },
        device: 'computer',
      },
    ],
    methods: [
      { id: 'profil-zaufany', name: 'Profil zaufany', channels: { ikp: {} } },
      {
        id: 'mobywatel',
        name: 'mObywatel',
        summary: { pl: 'Aplikacja na telefon.', de: 'Eine Smartphone-Anwendung.', ar: 'تطبيق على الهاتف.' },
        channels: {
          ikp: {
            steps: [
              { pl: 'Otwórz aplikację.', de: 'Öffnen Sie die Anwendung.', ar: 'افتح تطبيق mObywatel.' },
              { pl: 'Zeskanuj kod QR.', de: 'Scannen Sie den QR-Code.', ar: 'امسح رمز QR.' },
            ],
          },
        },
      },
    ],
  },
  scamWarning: {
    title: { pl: 'Uważaj na oszustów', de: 'Vorsicht vor Betrügern', ar: 'احذر المحتالين' },
    lead: {
      pl: 'Dzwonią z numeru [+48 800 190 590](tel:+48800190590).',
      de: 'Sie rufen von der Nummer [+48 800 190 590](tel:+48800190590) an.',
      ar: 'يتصلون من الرقم [+48 800 190 590](tel:+48800190590) ويطلبون كلمة المرور.',
    },
    forms: ['sms', 'phone'],
    never: {
      pl: 'Nie podawaj nikomu hasła.',
      de: 'Geben Sie niemandem Ihre Zugangsdaten.',
      ar: 'لا تعط كلمة المرور لأي شخص.',
    },
    officialSites: [
      {
        name: { pl: 'Portal pacjenta', de: 'Patientenportal', ar: 'بوابة المريض' },
        href: 'https://pacjent.gov.pl/',
      },
    ],
    report: { phone: '+48 573 205 962', email: 'incydent@pacjent.gov.pl' },
  },
});
