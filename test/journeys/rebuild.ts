// Writes a whole document into empty forms, field by field in the order of the page.
import { add, asWritten, choose, chooseInList, press, tabTo, write, writeText } from './keyboard.js';
import type { Page } from 'playwright-core';

async function links(page: Page, place: string, links: any[] = []) {
  for (const [index, link] of links.entries()) {
    await add(page, `${place}/links`);
    await writeText(page, `${place}/links/${index}/text`, link.text);
    await write(page, `f${place}/links/${index}/href`, link.href);
  }
}

async function texts(page: Page, place: string, list: any[] = []) {
  for (const [index, text] of list.entries()) {
    await add(page, place);
    await writeText(page, `${place}/${index}`, text);
  }
}

export async function addLanguage(page: Page, tag: string) {
  await write(page, 'new-language', tag);
  await page.keyboard.press('Enter');
  await page.locator('.language-list li').nth(1).waitFor();
}

/** @param tag of a tick box */
async function tick(page: Page, tag: string, id: string = tag) {
  await tabTo(page, id);
  await page.keyboard.press('Space');
}

export async function writeOutage(page: Page, place: string, outage: any) {
  await writeText(page, `${place}/title`, outage.title);
  await choose(page, `f${place}/kind`, outage.kind === 'planned' ? 0 : 1);
  for (const key of ['start', 'end', 'announceFrom'])
    if (outage[key]) await write(page, `f${place}/${key}`, asWritten(outage[key]));
  if (outage.summary) await writeText(page, `${place}/summary`, outage.summary);
  for (const [index, effect] of (outage.affects ?? []).entries()) {
    const at = `${place}/affects/${index}`;
    await add(page, `${place}/affects`);
    await chooseInList(page, `f${at}/method`, effect.method);
    await choose(page, `f${at}/state`, effect.state === 'unavailable' ? 0 : 1);
    if (effect.note) await writeText(page, `${at}/note`, effect.note);
    if (effect.channels) await tick(page, `f${at}/channels`);
    if (effect.activateBefore) await write(page, `f${at}/activateBefore`, asWritten(effect.activateBefore));
  }
  for (const [index, note] of (outage.notes ?? []).entries()) {
    const at = `${place}/notes/${index}`;
    await add(page, `${place}/notes`);
    await writeText(page, `${at}/title`, note.title);
    await writeText(page, `${at}/text`, note.text);
    await links(page, at, note.links);
  }
  if (outage.operator) {
    await writeText(page, `${place}/operator/name`, outage.operator.name);
    await write(page, `f${place}/operator/href`, outage.operator.href);
    await writeText(page, `${place}/operator/text`, outage.operator.text);
  }
  await tabTo(page, `css=[id="f${place}:extra"] > summary`);
  await page.keyboard.press('Enter');
  await write(page, `f${place}/id`, outage.id);
}

export async function writeLogin(page: Page, login: any) {
  await press(page, 'f/loginMethods:add');
  await writeText(page, '/loginMethods/title', login.title);
  if (login.lead) await writeText(page, '/loginMethods/lead', login.lead);
  for (const [index, channel] of login.channels.entries()) {
    const at = `/loginMethods/channels/${index}`;
    await add(page, '/loginMethods/channels');
    await writeText(page, `${at}/name`, channel.name);
    await choose(page, `f${at}/device`, channel.device === 'computer' ? 0 : 1);
    await writeText(page, `${at}/lead`, channel.lead);
    await write(page, `f${at}/id`, channel.id);
  }
  for (const [index, method] of login.methods.entries()) {
    const at = `/loginMethods/methods/${index}`;
    await add(page, '/loginMethods/methods');
    await writeText(page, `${at}/name`, method.name);
    await writeText(page, `${at}/summary`, method.summary);
    for (const [id, channel] of Object.entries<any>(method.channels)) {
      await tick(page, `f${at}/channels/${id}`);
      if (channel.when) await writeText(page, `${at}/channels/${id}/when`, channel.when);
      await texts(page, `${at}/channels/${id}/steps`, channel.steps);
    }
    await texts(page, `${at}/providers`, method.providers);
    await texts(page, `${at}/needs`, method.needs);
    await links(page, at, method.links);
    await write(page, `f${at}/id`, method.id);
  }
}

export async function writeScam(page: Page, scam: any) {
  const at = '/scamWarning';
  await press(page, `f${at}:add`);
  await writeText(page, `${at}/title`, scam.title);
  await writeText(page, `${at}/lead`, scam.lead);
  await writeText(page, `${at}/never`, scam.never);
  await texts(page, `${at}/impersonates`, scam.impersonates);
  // The first three of the boxes are SMS, e-mail and telephone.
  await tabTo(page, `f${at}/forms`);
  for (const [index] of scam.forms.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  await writeText(page, `${at}/inDoubt`, scam.inDoubt);
  for (const [index, site] of scam.officialSites.entries()) {
    await add(page, `${at}/officialSites`);
    await writeText(page, `${at}/officialSites/${index}/name`, site.name);
    await write(page, `f${at}/officialSites/${index}/href`, site.href);
  }
  await texts(page, `${at}/rules`, scam.rules);
  await writeText(page, `${at}/report/text`, scam.report.text);
  await write(page, `f${at}/report/phone`, scam.report.phone);
  await write(page, `f${at}/report/email`, scam.report.email);
  await writeText(page, `${at}/trustedSources`, scam.trustedSources);
  for (const [index, card] of scam.readAlso.entries()) {
    const place = `${at}/readAlso/${index}`;
    await add(page, `${at}/readAlso`);
    await writeText(page, `${place}/title`, card.title);
    await writeText(page, `${place}/text`, card.text);
    await write(page, `f${place}/href`, card.href);
  }
}
