// @ts-check
/** The portal page in Ukrainian; the Polish texts stand in `index.html`. */
export const uk = {
  title: 'Портал пацієнта — демонстраційна сторінка',
  skip: 'Перейти до змісту',
  noteTitle: 'Демонстраційна сторінка.',
  note: 'Повідомлення справжні, але історичні: із січня 2024 року. Це не офіційний сайт.',
  noteExtended: 'Подовження вигадане: справжню перерву не подовжували.',
  brand: 'Портал пацієнта',
  brandNote: 'демонстраційна сторінка',
  nav: 'Головна навігація',
  navLogin: 'Вхід',
  navSafety: 'Безпека',
  navQuestions: 'Запитання',
  navEmbed: 'Для команд порталів',
  bannerTitle: 'Перерва в роботі profil zaufany',
  bannerFallback:
    'З 20:00 19 січня 2024 року до 16:00 20 січня ви не зможете увійти до IKP через profil zaufany. Увійдіть через mojeID, застосунок mObywatel або e-dowód.',
  h1: 'Увійдіть до свого облікового запису пацієнта',
  lead: 'До Internetowe Konto Pacjenta (IKP) входять у браузері, до застосунку mojeIKP — у телефоні. Виберіть спосіб, який маєте під рукою.',
  methodsTitle: 'Способи входу',
  methodsProfile: 'profil zaufany (довірений профіль)',
  methodsBank: 'mojeID у банку',
  methodsApp: 'застосунок mObywatel',
  methodsCard: 'e-dowód (електронне посвідчення особи)',
  scamTitle: 'Подбайте про безпеку своїх даних',
  scamFallback:
    'Шахраї видають себе за NFZ і Centrum e-Zdrowia. Не повідомляйте паролів і не відкривайте посилань із повідомлень.',
  scamReport: 'Про підозріле повідомлення повідомте:',
  aside: 'Варто знати',
  readTitle: 'Поради',
  embedTitle: 'Для команд порталів: способи вбудовування',
  studioLink: 'Studio: напишіть повідомлення без JSON і перегляньте його перед публікацією',
  embedLead:
    'Кожна сторінка нижче показує один спосіб, коротко й так, щоб його можна було скопіювати. Сторінки польською мовою.',
  footer:
    'Це демонстраційна сторінка бібліотеки ikp-widgets. Її не веде жодна установа, і увійти тут нікуди не можна. Правдива й актуальна інформація — на сайті pacjent.gov.pl.',
  footerLink: 'Перейти на pacjent.gov.pl',
};
