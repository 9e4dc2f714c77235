import { expect } from '@open-wc/testing';
import { withEnd } from '../../../studio/src/times/moved-end.js';
import { instantAt, meaningOf, shownMoment, spokenMoment } from '../../../studio/src/times/zoned.js';

const WARSAW = 'Europe/Warsaw';

describe('Times as people write them', () => {
  for (const written of [
    '19.01.2024 20:00',
    '19.1.2024 20.00',
    '19.01.2024, 20:00',
    '19.01.2024 r., godz. 20:00',
    '19/01/2024 20:00',
    '2024-01-19 20:00',
    '2024-01-19T20:00:00',
    '  19.01.2024   20:00 ',
  ])
    it(`reads ${JSON.stringify(written)} in the document's zone`, () => {
      expect(meaningOf(written, WARSAW)).to.deep.equal({ kind: 'exact', instant: '2024-01-19T20:00:00+01:00' });
    });

  it('works out the offset of summer', () => {
    expect(meaningOf('19.07.2024 20:00', WARSAW)).to.deep.equal({
      kind: 'exact',
      instant: '2024-07-19T20:00:00+02:00',
    });
    expect(meaningOf('19.07.2024 20:00', 'America/New_York')).to.have.property('instant', '2024-07-19T20:00:00-04:00');
  });

  it('asks which one is meant in the hour that autumn repeats', () => {
    expect(meaningOf('25.10.2026 02:30', WARSAW)).to.deep.equal({
      kind: 'twice',
      local: '2026-10-25T02:30:00',
      first: '2026-10-25T02:30:00+02:00',
      second: '2026-10-25T02:30:00+01:00',
    });
    expect(meaningOf('25.10.2026 03:00', WARSAW).kind).to.equal('exact');
    expect(meaningOf('25.10.2026 01:59', WARSAW).kind).to.equal('exact');
  });

  it('refuses the hour that spring skips, with what to write instead', () => {
    expect(meaningOf('29.03.2026 02:30', WARSAW)).to.deep.equal({
      kind: 'skipped',
      local: '2026-03-29T02:30:00',
      before: '29.03.2026 01:30',
      after: '29.03.2026 03:30',
    });
    expect(meaningOf('29.03.2026 03:00', WARSAW).kind).to.equal('exact');
  });

  it('says what cannot be read', () => {
    expect(meaningOf('19.01.2024', WARSAW).kind).to.equal('no-hour');
    for (const written of ['', 'jutro', '31.02.2024 20:00', '19.13.2024 20:00', '19.01.2024 25:00', '19.01.2024 20'])
      expect(meaningOf(written, WARSAW).kind, written).to.equal('unreadable');
  });

  it('shows a moment in the zone, with seconds where there are any, and anything else as it stands', () => {
    expect(shownMoment('2024-01-19T19:00:00Z', WARSAW)).to.equal('19.01.2024 20:00');
    expect(shownMoment('2024-01-19T20:00:05+01:00', WARSAW)).to.equal('19.01.2024 20:00:05');
    expect(shownMoment('2026-03-29T02:30:00', WARSAW)).to.equal('29.03.2026 02:30');
    expect(shownMoment('soon', WARSAW)).to.equal('soon');
    expect(shownMoment(undefined, WARSAW)).to.equal('');
    expect(shownMoment(5, WARSAW)).to.equal('5');
  });

  it('does not fail for a zone that is not known', () => {
    expect(meaningOf('19.01.2024 20:00', 'Mars/Olympus')).to.have.property('instant', '2024-01-19T20:00:00+00:00');
    expect(spokenMoment('2024-01-19T20:00:00Z', 'Mars/Olympus', 'en')).to.include('2024');
    expect(instantAt(0, WARSAW)).to.equal('1970-01-01T01:00:00+01:00');
  });
});

describe('An end that is moved', () => {
  const now = '2024-01-20T15:30:00+01:00';
  const outage = { id: 'a', start: '2024-01-19T20:00:00+01:00', end: '2024-01-20T16:00:00+01:00' };
  const base = { outages: [outage] };
  const later = '2024-01-20T18:00:00+01:00';
  const latest = '2024-01-20T22:00:00+01:00';
  const move = (document: object, end: string | undefined, published: object = base) =>
    (withEnd(document, published, '/outages/0/end', end, now) as { outages: [Record<string, unknown>] }).outages[0];

  it('is kept as the previous one, with a piece of news to write', () => {
    expect(move(base, later)).to.deep.equal({
      ...outage,
      end: later,
      previousEnd: outage.end,
      updates: [{ at: now, text: '' }],
    });
  });

  it('keeps the one that was announced when it moves again, and begins no second piece of news', () => {
    const once = move(base, later);
    const twice = move({ outages: [once] }, latest);
    expect(twice).to.include({ end: latest, previousEnd: outage.end });
    expect(twice.updates).to.have.length(1);
    const published = { outages: [{ ...once, updates: [{ at: now, text: 'Dłużej.' }] }] };
    expect(move(published, latest, published)).to.include({ previousEnd: outage.end });
    expect(move(published, latest, published).updates).to.have.length(2);
  });

  it('leaves nothing behind when it moves back', () => {
    expect(move({ outages: [move(base, later)] }, outage.end)).to.deep.equal(outage);
  });

  it('is only an end while nobody was told of it', () => {
    expect(move(base, later, {})).to.deep.equal({ ...outage, end: later });
    const impossible = { outages: [{ ...outage, end: '2024-01-19T16:00:00+01:00' }] };
    expect(move(impossible, later, impossible)).to.deep.equal({ ...outage, end: later });
  });
});
