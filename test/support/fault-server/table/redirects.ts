import { documentOf, type Headers } from '../answer.js';
import { LOGIN_PAGE, type Fault, type Answer } from './fault.js';

const NO_CORS = { 'Access-Control-Allow-Origin': undefined };

const to = (answer: Answer, location: string | undefined, status = '302 Found', headers?: Headers) =>
  answer.send('', { Location: location, ...headers }, status);

const followed = (status: string): Fault => ({
  name: `redirect-${status.slice(0, 3)}`,
  does: `redirects with ${status}`,
  answer: (answer) => (answer.step ? answer.send(documentOf(2)) : to(answer, answer.addresses('end')[0], status)),
});

const refused = (name: string, does: string, location: string): Fault => ({
  name,
  does,
  fails: 'network',
  answer: (answer) => to(answer, location),
});

const chain =
  (hops: number): Fault['answer'] =>
  (answer) => {
    const step = Number(answer.step || 0);
    return step === hops ? answer.send(documentOf(2)) : to(answer, answer.addresses(String(step + 1))[0]);
  };

export const redirects: Fault[] = [
  followed('301 Moved Permanently'),
  followed('303 See Other'),
  followed('307 Temporary Redirect'),
  followed('308 Permanent Redirect'),
  { name: 'redirect-10', does: 'redirects ten times', answer: chain(10) },
  { name: 'redirect-30', does: 'redirects thirty times', fails: 'network', answer: chain(30) },
  {
    name: 'redirect-loop',
    does: 'redirects in a circle, with 301',
    fails: 'network',
    answer: (answer) =>
      to(answer, answer.addresses(answer.step === 'there' ? 'back' : 'there')[0], '301 Moved Permanently'),
  },
  {
    name: 'redirect-away',
    does: 'redirects to another origin, which allows all',
    answer: (answer) => (answer.step ? answer.send(documentOf(2)) : to(answer, answer.addresses('end')[1])),
  },
  {
    name: 'redirect-to-login',
    does: 'redirects to a login page',
    fails: 'not-json',
    answer(answer) {
      if (!answer.step) return to(answer, answer.addresses('login')[0]);
      return answer.send(LOGIN_PAGE, { 'Content-Type': 'text/html' });
    },
  },
  {
    name: 'redirect-to-foreign-login',
    does: 'redirects to a login page of another origin, without CORS',
    fails: 'network',
    answer: (answer) => (answer.step ? answer.send(LOGIN_PAGE, NO_CORS) : to(answer, answer.addresses('login')[1])),
  },
  {
    name: 'redirect-nowhere',
    does: 'redirects without saying where to',
    fails: ['status', 'network'],
    answer: (answer) => to(answer, undefined),
  },
  refused('redirect-garbage', 'redirects to “http://[”', 'http://['),
  refused(
    'redirect-data',
    'redirects to a data: address with a good document',
    `data:application/json,${encodeURIComponent(documentOf(2))}`,
  ),
  refused('redirect-file', 'redirects to a file: address', 'file:///etc/hostname'),
  refused('redirect-javascript', 'redirects to a javascript: address', 'javascript:alert(1)'),
  {
    name: 'redirect-with-password',
    does: 'redirects to an address with name and password',
    fails: 'network',
    answer: (answer) =>
      answer.step ? answer.send(documentOf(2)) : to(answer, answer.addresses('end')[1].replace('//', '//name:secret@')),
  },
];

const cors = (name: string, does: string, origin: string | string[] | undefined): Fault => ({
  name,
  does,
  fails: 'network',
  answer: (answer) => answer.send(documentOf(2), { 'Access-Control-Allow-Origin': origin }),
});

export const permissions: Fault[] = [
  cors('cors-missing', 'allows no other origin to read', undefined),
  cors('cors-other', 'allows another origin', 'https://portal.example'),
  cors('cors-twice', 'allows all, twice', ['*', '*']),
  cors('cors-list', 'allows a list of origins in one line', 'https://portal.example, *'),
  cors('cors-null', 'allows “null”', 'null'),
  {
    name: 'cors-first-hop',
    does: 'allows reading, and redirects to where it is not allowed',
    fails: 'network',
    answer: (answer) => (answer.step ? answer.send(documentOf(2), NO_CORS) : to(answer, answer.addresses('end')[0])),
  },
  {
    name: 'cors-last-hop',
    does: 'redirects without allowing, to where reading is allowed',
    fails: 'network',
    answer: (answer) =>
      answer.step ? answer.send(documentOf(2)) : to(answer, answer.addresses('end')[0], '302 Found', NO_CORS),
  },
  {
    name: 'cors-echo',
    does: 'allows just this origin',
    answer: (answer) =>
      answer.send(documentOf(2), { 'Access-Control-Allow-Origin': answer.headers.get('origin'), Vary: 'Origin' }),
  },
];
