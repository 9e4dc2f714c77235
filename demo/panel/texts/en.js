// @ts-check
/** The portal page in English; the Polish texts stand in `index.html`. */
export const en = {
  title: 'Patient portal — demo page',
  skip: 'Skip to content',
  noteTitle: 'A demo page.',
  note: 'The notices are real but historical: from January 2024. This is not an official site.',
  noteExtended: 'The extension is invented: the real outage was not extended.',
  brand: 'Patient portal',
  brandNote: 'demo page',
  nav: 'Main',
  navLogin: 'Logging in',
  navSafety: 'Safety',
  navQuestions: 'Questions',
  navEmbed: 'For portal teams',
  bannerTitle: 'Profil zaufany is interrupted',
  bannerFallback:
    'From 20:00 on 19 January 2024 to 16:00 on 20 January you cannot log in to IKP with profil zaufany. Log in with mojeID, the mObywatel app or an e-dowód.',
  h1: 'Log in to your patient account',
  lead: 'You log in to Internetowe Konto Pacjenta (IKP) in a browser, and to the mojeIKP app on a phone. Choose the way you have at hand.',
  methodsTitle: 'Ways to log in',
  methodsProfile: 'profil zaufany (the trusted profile)',
  methodsBank: 'mojeID at a bank',
  methodsApp: 'the mObywatel app',
  methodsCard: 'e-dowód (the electronic identity card)',
  scamTitle: 'Take care of your data’s safety',
  scamFallback:
    'Fraudsters pretend to be NFZ and Centrum e-Zdrowia. Do not give passwords and do not follow links in messages.',
  scamReport: 'Report a suspicious message:',
  aside: 'Good to know',
  readTitle: 'Guides',
  embedTitle: 'For portal teams: ways to embed',
  studioLink: 'The Studio: write a notice without JSON and see it before it is public',
  embedLead: 'Each page below shows one way, briefly and so that it can be copied. The pages are in Polish.',
  footer:
    'This is a demo page of the ikp-widgets library. No public office runs it, and you cannot log in anywhere here. True and current information is at pacjent.gov.pl.',
  footerLink: 'Go to pacjent.gov.pl',
};
