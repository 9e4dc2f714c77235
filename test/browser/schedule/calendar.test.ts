import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { NoticeDocument, Outage } from '../../../src/notice/document.js';
import { plainText } from '../../../src/notice/inline.js';
import { parse } from '../../../src/notice/index.js';
import { toICalendar } from '../../../src/schedule/index.js';
import { FULL } from '../support/full.js';
import { notice, outage } from '../../support/notices.js';
import { outages } from './arbitraries.js';

type Options = Partial<Parameters<typeof toICalendar>[1]>;

function calendarOf(list: readonly Outage[], different: Partial<NoticeDocument> = {}, options: Options = {}): string {
  const { notice: current } = parse(notice({ outages: list, ...different }));
  return toICalendar(current!, { languages: ['pl'], host: 'pacjent.gov.pl', ...options });
}

/** The events as another program reads them. */
function eventsIn(calendar: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(calendar) as string).getAllSubcomponents('vevent');
}

const valueOf = (event: ICAL.Component, name: string) => event.getFirstPropertyValue(name)?.toString();
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('A calendar file', () => {
  it('has what the standard asks for', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarOf([outage()])) as string);
    expect(calendar.name).to.equal('vcalendar');
    expect(valueOf(calendar, 'version')).to.equal('2.0');
    expect(valueOf(calendar, 'prodid')).to.match(/^-\/\//);
    expect(valueOf(calendar, 'method')).to.equal('PUBLISH');
  });

  it('has the window in UTC, so that no calendar needs to know the zone', () => {
    const [event] = eventsIn(calendarOf([outage()]));
    expect(valueOf(event!, 'dtstart')).to.equal('2024-01-19T19:00:00Z');
    expect(valueOf(event!, 'dtend')).to.equal('2024-01-20T15:00:00Z');
    expect(valueOf(event!, 'dtstamp')).to.equal('2024-01-01T07:00:00Z');
    expect(valueOf(event!, 'transp')).to.equal('TRANSPARENT');
    expect(valueOf(event!, 'status')).to.equal('CONFIRMED');
  });

  it('leaves out fractions of a second', () => {
    const [event] = eventsIn(calendarOf([outage({ start: '2024-01-19T20:00:00.250+01:00' })]));
    expect(valueOf(event!, 'dtstart')).to.equal('2024-01-19T19:00:00Z');
  });

  it('has no end while that is not known', () => {
    const [event] = eventsIn(calendarOf([outage({ end: undefined })]));
    expect(event!.hasProperty('dtend')).to.be.false;
  });

  it('keeps the UID through moves, extensions and cancellations, and raises SEQUENCE', () => {
    const revisions: [Partial<Outage>, revision: number][] = [
      [{}, 1],
      [{ start: '2024-01-20T20:00:00+01:00', end: '2024-01-21T16:00:00+01:00' }, 2],
      [{ end: '2024-01-20T18:00:00+01:00', previousEnd: '2024-01-20T16:00:00+01:00', title: 'Inaczej' }, 7],
      [{ cancelledAt: '2024-01-18T10:00:00+01:00' }, 8],
    ];
    for (const [different, revision] of revisions) {
      const [event] = eventsIn(calendarOf([outage(different)], { revision }));
      expect(valueOf(event!, 'uid')).to.equal('profil-zaufany@pacjent.gov.pl');
      expect(valueOf(event!, 'sequence')).to.equal(String(revision));
    }
  });

  it('says that an outage is called off', () => {
    const status = (different: Partial<Outage>) => valueOf(eventsIn(calendarOf([outage(different)]))[0]!, 'status');
    expect(status({ cancelledAt: '2024-01-18T10:00:00+01:00' })).to.equal('CANCELLED');
    expect(status({ cancelledAt: '2024-01-19T22:00:00+01:00' })).to.equal('CANCELLED');
    expect(status({ cancelledAt: '2024-01-19T22:00:00+01:00', end: undefined })).to.equal('CANCELLED');
    // Called off after its end: it had taken place.
    expect(status({ cancelledAt: '2024-01-20T17:00:00+01:00' })).to.equal('CONFIRMED');
  });

  it('has the whole document, or only the outages that are wanted', () => {
    const list = [outage({ id: 'first' }), outage({ id: 'second' }), outage({ id: 'third' })];
    const uids = (calendar: string) => eventsIn(calendar).map((event) => valueOf(event, 'uid')!.split('@')[0]);
    expect(uids(calendarOf(list))).to.deep.equal(['first', 'second', 'third']);
    expect(uids(calendarOf(list, {}, { outages: [list[1]!] }))).to.deep.equal(['second']);
    expect(uids(calendarOf([], { scamWarning: { title: 'Uwaga' } }))).to.be.empty;
    expect(uids(calendarOf([], { outages: undefined, scamWarning: { title: 'Uwaga' } }))).to.be.empty;
  });

  it('does without the moment of the update', () => {
    const { notice: current } = parse({ ...notice({ outages: [outage()] }), updated: undefined });
    const [event] = eventsIn(toICalendar(current!, { languages: ['pl'], host: 'localhost' }));
    expect(valueOf(event!, 'dtstamp')).to.equal(valueOf(event!, 'dtstart'));
  });

  it('is in the language that is wanted', () => {
    const list = [outage({ summary: { pl: 'Zaloguj się **inaczej**.', uk: 'Увійдіть [інакше](/uk).' } })];
    const texts = (...languages: string[]) => {
      const [event] = eventsIn(calendarOf(list, {}, { languages }));
      return [valueOf(event!, 'summary'), valueOf(event!, 'description')];
    };
    expect(texts('uk', 'pl')).to.deep.equal(['Перерва довіреного профілю', 'Увійдіть інакше.']);
    expect(texts('en', 'pl')).to.deep.equal(['Trusted profile down', 'Zaloguj się inaczej.']);
    expect(texts('de', 'pl')).to.deep.equal(['Przerwa profilu zaufanego', 'Zaloguj się inaczej.']);
  });

  it('has no description where there is none', () => {
    expect(eventsIn(calendarOf([outage()]))[0]!.hasProperty('description')).to.be.false;
  });

  it('escapes what has a meaning in calendars', () => {
    const calendar = calendarOf([outage({ title: 'a;b,c\\d\r\ne\nf\rg\u0007h:"i"' })]);
    expect(calendar).to.contain('\r\nSUMMARY:a\\;b\\,c\\\\d\\ne\\nf\\ngh:"i"\r\n');
  });

  it('folds long lines, never within a character', () => {
    for (const letter of ['a', 'ż', 'ї', '€', '🏥']) {
      const title = letter.repeat(200);
      const lines = calendarOf([outage({ title })]).split('\r\n');
      expect(lines.filter((line) => octets(line) > 75)).to.be.empty;
      expect(lines.filter((line) => line.startsWith(' ')).length).to.be.at.least(2);
      expect(lines.filter((line) => line.includes('\ufffd'))).to.be.empty;
    }
    // As long as may be, and one octet more
    const summary = (length: number) => calendarOf([outage({ title: 'x'.repeat(length) })]).split('\r\n');
    expect(summary(75 - 'SUMMARY:'.length).filter((line) => line.startsWith(' '))).to.be.empty;
    expect(summary(76 - 'SUMMARY:'.length).filter((line) => line.startsWith(' '))).to.deep.equal([' x']);
  });
});

describe('Hostile texts', () => {
  const strange = fc.constantFrom(
    ...['\r\n', '\n', '\r', '\\n', '\\', ';', ',', ':', '"', '\u0000', '\t', '\u2028', '\ufeff', 'ż', 'ї', '🏥', ' '],
    ...['END:VEVENT', '\r\nATTACH:https://example.org/', '\r\n ', '%0D%0A', '**', '[a](b)', 'x'.repeat(80)],
  );
  const hostile = fc
    .array(fc.oneof(strange, fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 20 })
    .map((pieces) => pieces.join(''));
  // What a calendar can't hold is left out; a line break is one, however it was written.
  const kept = (text: string) =>
    plainText(text)
      .replace(/\r\n|\r/g, '\n')
      // eslint-disable-next-line no-control-regex -- the same
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

  it('come back from another program as they were', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, summary) => {
        const current = parse(notice({ outages: [outage({ title: `T${title}`, summary: `S${summary}` })] })).notice!;
        const calendar = toICalendar(current, { languages: ['pl'], host: 'localhost' });
        const events = eventsIn(calendar);
        expect(events).to.have.length(1);
        expect(events[0]!.getAllProperties().map(({ name }) => name)).to.deep.equal(
          'uid sequence dtstamp dtstart dtend summary description status transp'.split(' '),
        );
        expect(valueOf(events[0]!, 'summary')).to.equal(kept(`T${title}`));
        expect(valueOf(events[0]!, 'description')).to.equal(kept(`S${summary}`));
        expect(calendar.split('\r\n').filter((line) => octets(line) > 75)).to.be.empty;
        expect(calendar.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
      }),
      { numRuns: FULL ? 5000 : 500 },
    );
  });

  it('nor any window make a file that another program can’t read', () => {
    fc.assert(
      fc.property(fc.array(outages, { maxLength: 5 }), (list) => {
        const events = eventsIn(calendarOf(list.map((each, index) => ({ id: `outage-${index}`, ...each }))));
        expect(events).to.have.length(list.length);
        for (const event of events) {
          const { startDate, endDate } = new ICAL.Event(event);
          if (event.hasProperty('dtend')) expect(endDate.compare(startDate)).to.equal(1);
        }
      }),
    );
  });
});
