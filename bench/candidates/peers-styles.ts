import { body, title } from '../lib/content.js';
import type { Candidate } from '../lib/candidate.js';

const govuk = 'govuk-frontend';
const dsfr = '@gouvfr/dsfr';
const govukScript = `/npm/${govuk}/dist/govuk/govuk-frontend.min.js`;
const govukBody = body
  .replaceAll('<p>', '<p class="govuk-body">')
  .replace('<ul>', '<ul class="govuk-list">')
  .replaceAll('<a ', '<a class="govuk-notification-banner__link" ');

/** Banners of others that are HTML with a style sheet, each as its own documentation says. */
export const styled: Candidate[] = [
  {
    name: 'govuk-notification-banner',
    label: 'GOV.UK notification banner',
    kind: 'peer',
    package: govuk,
    htmlAttributes: 'class="govuk-template"',
    bodyAttributes: 'class="govuk-template__body"',
    head: `<link rel="stylesheet" href="/npm/${govuk}/dist/govuk/govuk-frontend.min.css">`,
    body:
      '<div class="govuk-notification-banner" role="region" aria-labelledby="banner-title" data-module="govuk-notification-banner">' +
      `<div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="banner-title">${title}</h2></div>` +
      `<div class="govuk-notification-banner__content">${govukBody}</div></div>`,
    foot:
      "<script>document.body.classList.add('js-enabled', 'govuk-frontend-supported')</script>" +
      `<script type="module">import { initAll } from '${govukScript}'; initAll()</script>`,
    selector: '.govuk-notification-banner',
    stands: (element) => getComputedStyle(element).borderTopStyle === 'solid',
    npm: `import { createAll, NotificationBanner } from '${govuk}'; createAll(NotificationBanner)`,
    remark: 'HTML with a style sheet, fonts and a script; as npm: its script alone',
  },
  {
    name: 'dsfr-notice',
    label: 'DSFR `fr-notice`',
    kind: 'peer',
    package: dsfr,
    htmlAttributes: 'data-fr-scheme="light"',
    head: ['core/core', 'component/button/button', 'component/notice/notice']
      .map((path) => `<link rel="stylesheet" href="/npm/${dsfr}/dist/${path}.min.css">`)
      .join(''),
    body:
      '<div class="fr-notice fr-notice--warning"><div class="fr-container"><div class="fr-notice__body">' +
      `<p><span class="fr-notice__title">${title}</span></p><div class="fr-notice__desc">${body}</div></div></div></div>`,
    selector: '.fr-notice',
    stands: (element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)',
    remark: 'HTML with style sheets and fonts',
  },
];
