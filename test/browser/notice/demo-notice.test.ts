import { expect } from '@open-wc/testing';
import { parse, problemLine } from '../../../src/notice/index.js';

it('The notice of the demo has no problem and speaks Polish, easier Polish, English and Ukrainian', async () => {
  const response = await fetch(new URL('../../../demo/notice.json', import.meta.url));
  const { notice, problems } = parse(await response.json());
  expect(problems.map(problemLine)).to.deep.equal([]);
  expect(notice!.languages).to.deep.equal(['pl', 'en', 'uk', 'pl-x-easy']);
  expect(notice).to.include.keys('outages', 'loginMethods', 'scamWarning');
});
