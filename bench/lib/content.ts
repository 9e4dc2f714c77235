/** What every candidate shows, where it can: a title, two paragraphs, three links. */
export const title = 'Online applications are interrupted';

export const paragraphs = [
  'The application portal cannot be reached at present. Forms that you have saved are kept, and nothing that you have sent is lost.',
  'We are working on it and expect the service to be back this afternoon. If your deadline ends today, it moves to the next working day.',
];

export const links = [
  { href: '#status', text: 'See the current status' },
  { href: '#telephone', text: 'Apply by telephone' },
  { href: '#questions', text: 'Questions and answers' },
];

/** All of it, as a visitor must be able to read it. */
export const texts = [title, ...paragraphs, ...links.map(({ text }) => text)];

/** @param level such as `h2` */
export const heading = (level = 'h2') => `<${level}>${title}</${level}>`;

export const body =
  paragraphs.map((text) => `<p>${text}</p>`).join('') +
  `<ul>${links.map(({ href, text }) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;

/** The look of the floors: a box with a line on the left. */
export const css =
  '.box{box-sizing:border-box;border-left:6px solid #a63d00;padding:1rem 1.25rem;background:#fff3e6;color:#1a1a1a;font:1rem/1.5 sans-serif}' +
  'h2{margin:0 0 .5rem;font-size:1.25rem;line-height:1.3}p{margin:0 0 .5rem}ul{margin:0;padding-left:1.25rem}a{color:#0b4b8f}';
