import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { diagnosticsOf, firstMistake, rangeOf } from '../../../studio/src/json/diagnostics.js';
import { problemWords } from '../../../studio/src/problems/words.js';
import { rulesInPolish } from '../../../studio/src/problems/rules-in-polish.js';
import { problemsView } from '../../../studio/src/app/problems-view.js';
import { Store } from '../../../studio/src/store/store.js';
import { checkNotice, rules } from '../../../src/rules/index.js';
import { viewOf } from './view-of.js';

const text = `{
  "revision": 1,
  "outages": [
    { "id": "A b", "title": "x" }
  ]
}`;

describe('Remarks', () => {
  it('are said in Polish for every rule of the command line, and for no other', () => {
    expect(Object.keys(rulesInPolish).sort()).to.deep.equal(rules.map(({ code }) => code).sort());
  });

  it('keep the values that the rule suggests', () => {
    const [problem] = checkNotice(JSON.parse(text)).filter(({ code }) => code === 'bad-id');
    const { title, advice } = problemWords(problem!, 'pl');
    expect(title).to.include('niedozwolone');
    expect(advice).to.include('a-b');
    expect(problemWords(problem!, 'en').title).to.equal(problem!.message);
  });

  it('stand in the text where their value is, or where it should be', () => {
    const at = (pointer: string) => {
      const { from, to } = rangeOf(text, pointer);
      return text.slice(from, to);
    };
    expect(at('/outages/0/id')).to.equal('"A b"');
    expect(at('/outages/0/start')).to.equal('{ "id": "A b", "title": "x" }');
    expect(at('/outages')).to.equal('[');
  });

  it('are the mistake in the notation alone while there is one', () => {
    const broken = text.replace('1,', '1');
    const [first, ...others] = diagnosticsOf(broken, checkNotice({}), 'en');
    expect(others).to.have.length(0);
    expect(first!.message).to.equal('A mistake in line 3, character 3.');
    expect(broken.slice(firstMistake(broken).from)).to.match(/^"outages"/);
  });

  it('keep the focus when one before them is mended', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const view = viewOf(new Store({ storage: null }));
    const draw = (problems: typeof view.ui.problems) => {
      view.ui.problems = problems;
      render(
        problemsView(view, () => undefined),
        place,
      );
    };
    const [first, second, ...others] = checkNotice(JSON.parse(text));
    draw([first!, second!, ...others]);
    const button = place.querySelectorAll('button')[1]!;
    button.focus();
    draw([second!, ...others]);
    expect(place.querySelector('button')).to.equal(button);
    expect(document.activeElement).to.equal(button);
    place.remove();
  });

  it('mark each problem once', () => {
    const found = checkNotice(JSON.parse(text));
    expect(diagnosticsOf(text, found, 'pl')).to.have.length(found.length);
  });
});
