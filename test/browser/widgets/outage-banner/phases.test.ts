import { expect } from '@open-wc/testing';
import '../../../../src/define/outage-banner.js';
import type { Outage } from '../../../../src/notice/document.js';
import { EFFECTS, loginMethods, notice, outage, WHEN } from '../../../support/notices.js';
import { one, settled, show, textOf, texts, words } from '../visitor.js';

/** A banner with one outage, at a moment. */
const banner = (when: string, different: Partial<Outage> = {}, lang = 'pl') =>
  show('ikp-outage-banner', notice({ outages: [outage(different)], loginMethods: loginMethods() }), {
    'preview-time': when,
    lang,
  });

const labelOf = (element: Element) => words(one(element, '[part="phase"]').innerText);

describe('The label of an outage says where it stands', () => {
  const LABELS = {
    planned: {
      upcoming: ['Planowana przerwa', 'Planned interruption', 'Планова перерва'],
      active: ['Trwa planowana przerwa', 'Planned interruption in progress', 'Триває планова перерва'],
      ended: ['Przerwa zakończona', 'Interruption over', 'Перерву завершено'],
    },
    unplanned: {
      upcoming: ['Awaria', 'Failure', 'Збій'],
      active: ['Trwa awaria', 'Failure in progress', 'Триває збій'],
      ended: ['Awaria usunięta', 'Failure repaired', 'Збій усунено'],
    },
  } as const;

  for (const kind of ['planned', 'unplanned'] as const) {
    for (const phase of ['upcoming', 'active', 'ended'] as const) {
      ['pl', 'en', 'uk'].forEach((lang, index) => {
        it(`${kind}, ${phase}, ${lang}: ${LABELS[kind][phase][index]}`, async () => {
          const element = await banner(WHEN[phase], { kind }, lang);
          expect(labelOf(element)).to.equal(LABELS[kind][phase][index]);
          expect(element.phase).to.equal(phase);
          expect(element.matches(`:state(${phase})`)).to.be.true;
        });
      });
    }
  }

  for (const [lang, label] of [
    ['pl', 'Przerwa odwołana'],
    ['en', 'Interruption called off'],
    ['uk', 'Перерву скасовано'],
  ]) {
    it(`cancelled, ${lang}: ${label}`, async () => {
      const element = await banner('2024-01-19T12:00:00+01:00', { cancelledAt: '2024-01-19T10:00:00+01:00' }, lang);
      expect(labelOf(element)).to.equal(label);
      expect(element.phase).to.equal('cancelled');
    });
  }
});

describe('An outage is told', () => {
  for (const [moment, told] of [
    ['2024-01-11T23:59:59+01:00', false],
    ['2024-01-12T00:00:00+01:00', true],
    ['2024-01-21T03:59:59+01:00', true],
    ['2024-01-21T04:00:00+01:00', false],
  ] as const) {
    it(`${told ? '' : 'not '}at ${moment}`, async () => {
      const element = await banner(moment);
      expect(element.state).to.equal(told ? 'shown' : 'empty');
      if (!told) expect(element.phase).to.be.undefined;
    });
  }

  it('from its first moment as going on, and from its end as over', async () => {
    const phases = [];
    for (const moment of ['19T19:59:59', '19T20:00:00', '20T15:59:59', '20T16:00:00']) {
      phases.push((await banner(`2024-01-${moment}+01:00`)).phase);
    }
    expect(phases).to.deep.equal(['upcoming', 'active', 'active', 'ended']);
  });

  it('even at a moment that can’t be read', async () => {
    const element = await banner('soon');
    expect(element.phase).to.equal('unknown');
    expect(textOf(element)).to.contain('Przerwa profilu zaufanego').and.contain('od 19 stycznia 2024');
  });
});

describe('An outage that is over', () => {
  it('offers no alternatives any more', async () => {
    const during = await banner(WHEN.active, { affects: EFFECTS });
    expect(texts(during, '[part="alternatives"]')).to.have.length(1);
    for (const [when, different] of [
      [WHEN.ended, {}],
      ['2024-01-19T12:00:00+01:00', { cancelledAt: '2024-01-19T10:00:00+01:00' }],
    ] as const) {
      const element = await banner(when, { affects: EFFECTS, ...different });
      expect(texts(element, '[part="alternatives"]')).to.be.empty;
    }
  });
});

describe('The phase of a banner', () => {
  it('follows preview-time', async () => {
    const element = await banner(WHEN.upcoming);
    for (const [phase, moment] of [
      ['active', WHEN.active],
      ['ended', WHEN.ended],
      [undefined, WHEN.gone],
      ['upcoming', WHEN.upcoming],
    ] as const) {
      element.previewTime = moment;
      await settled();
      expect(element.phase).to.equal(phase);
    }
  });

  it('is none, also to stylesheets, once the notice is taken away', async () => {
    const element = await banner(WHEN.active);
    element.notice = null;
    await settled();
    expect(element.state).to.equal('fallback');
    expect(element.phase).to.be.undefined;
    expect(element.matches(':state(active)')).to.be.false;
  });
});
