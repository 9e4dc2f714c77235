// Generated from locales/ by `npm run generate`. Do not edit.
export const templates = {
  'cldr-months': 'stycznia/lutego/marca/kwietnia/maja/czerwca/lipca/sierpnia/września/października/listopada/grudnia',
  'cldr-weekdays': 'niedziela/poniedziałek/wtorek/środa/czwartek/piątek/sobota',
  'cldr-date': '{0} {1} {2}',
  'cldr-day-month': '{0} {1}',
  'cldr-plurals': 'one/few/many',
  'cldr-amounts': '# minuta/# minuty/# minut/# godzina/# godziny/# godzin/# dzień/# dni/# dni',
  'cldr-distances':
    'za # minutę/za # minuty/za # minut/za # godzinę/za # godziny/za # godzin/za # dzień/za # dni/za # dni',
  'cldr-list': ', / i ',
  'cldr-zone': 'czas środkowoeuropejski',
  'cldr-direction': 'ltr',
};
