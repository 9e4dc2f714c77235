import type { Candidate } from './candidate.js';

const about =
  'Here are the opening hours, forms and telephone numbers of the offices in your district. Choose a service to see what to bring, what it costs and how long it takes. ';

/**
 * The page that every candidate stands on: a header, the candidate, then content that a late banner would push down.
 */
export function hostPage({
  body,
  head = '',
  foot = '',
  htmlAttributes = '',
  bodyAttributes = '',
}: Pick<Candidate, 'body' | 'head' | 'foot' | 'htmlAttributes' | 'bodyAttributes'>) {
  return `<!doctype html>
<html lang="en" ${htmlAttributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>City services</title>
<link rel="icon" href="data:,">
<style>body{margin:0;color:#222;font:1rem/1.5 sans-serif}header,main{padding:.75rem 1.25rem}header{background:#143049;color:#fff}</style>
${head}
</head>
<body ${bodyAttributes}>
<header>City services</header>
<div id="place">${body}</div>
<main><h1>Services</h1>${`<p>${about}</p>`.repeat(8)}</main>
${foot}
</body>
</html>
`;
}
