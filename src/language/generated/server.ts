// Generated from locales/ by `npm run generate`. Do not edit.
/** The messages that only stored pages have, by language and id. */
export const serverTemplates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'as-of': `As of {0}.`,
    'available-as-of': `Works (as of {0})`,
    'down-from': `Does not work from {0}.`,
    'down-from-until': `Does not work from {0} until {1}.`,
    'range-open-as-of': `from {0}. The end is not known yet (as of {1})`,
    'unavailable-as-of': `Does not work; the end is not known yet (as of {0})`,
  },
  uk: {
    'as-of': `Станом на {0}.`,
    'available-as-of': `Працює (станом на {0})`,
    'down-from': `Не працює з {0}.`,
    'down-from-until': `Не працює з {0} до {1}.`,
    'range-open-as-of': `з {0}. Час завершення ще невідомий (станом на {1})`,
    'unavailable-as-of': `Не працює, час завершення ще невідомий (станом на {0})`,
  },
  ar: {
    'as-of': `الحالة كما في {0}.`,
    'available-as-of': `متاح (الحالة كما في {0})`,
    'down-from': `غير متاح ابتداءً من {0}.`,
    'down-from-until': `غير متاح من {0} حتى {1}.`,
    'range-open-as-of': `من {0}. موعد الانتهاء غير معروف بعد (الحالة كما في {1})`,
    'unavailable-as-of': `غير متاح، وموعد الانتهاء غير معروف بعد (الحالة كما في {0})`,
  },
  de: {
    'as-of': `Stand: {0}.`,
    'available-as-of': `Verfügbar (Stand: {0})`,
    'down-from': `Ab {0} nicht verfügbar.`,
    'down-from-until': `Vom {0} bis zum {1} nicht verfügbar.`,
    'range-open-as-of': `ab {0}. Ende noch nicht bekannt (Stand: {1})`,
    'unavailable-as-of': `Nicht verfügbar, Ende noch nicht bekannt (Stand: {0})`,
  },
};
