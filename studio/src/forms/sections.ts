import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Section } from '../../../src/elements/registry.js';
import { isObject, valueAt, withValue } from '../store/pointer.js';
import { icon } from '../app/icons.js';
import type { Field } from './fields.js';
import { languagesView } from './languages-view.js';
import { listItems } from './list-actions.js';
import { listOf } from './list-views.js';
import { loginMethods } from './login-fields.js';
import { outages } from './outage-fields.js';
import { scamWarning } from './scam-fields.js';
import { countBelow, idOf, remarksOn, type View } from './view.js';

// Read when they are left: half a name of a zone is none, and half the tag of a language another one.
const settings: readonly Field[] = [
  { key: 'timeZone', name: 'timeZone', kind: 'id', refers: 'outage', required: true },
  { key: 'timeZoneName', name: 'timeZoneName', kind: 'text', sameOk: true },
  { key: 'language', name: 'language', kind: 'id', refers: 'outage', required: true },
];

type Part = Section | 'document';

/** The forms of the whole document: three parts for the public, and the settings. */
export function formsView(view: View): TemplateResult {
  const isWaiting = view.store.brokenText !== undefined;
  // While the JSON text is broken, what is written here would overwrite it.
  return html`<fieldset class="forms" ?disabled=${isWaiting}>
    <legend class="unseen">${view.t.page.forms}</legend>
    ${section(view, 'outages', outagesView(view))}
    ${section(view, 'loginMethods', part(view, 'loginMethods', loginMethods))}
    ${section(view, 'scamWarning', part(view, 'scamWarning', scamWarning))}
    ${section(view, 'document', html`${languagesView(view)} ${view.fields(settings, '')}`)}
  </fieldset>`;
}

function section(view: View, name: Part, inner: TemplateResult): TemplateResult {
  const { t, ui } = view;
  const place = name === 'document' ? '/document' : `/${name}`;
  const isOpen = ui.open.has(place);
  const { errors, others } = name === 'document' ? { errors: 0, others: 0 } : countBelow(view, place);
  const toggle = () => {
    if (!ui.open.delete(place)) ui.open.add(place);
    view.update();
  };
  return html`<section class="part" aria-labelledby=${idOf(`${place}:title`)}>
    <h2 id=${idOf(`${place}:title`)}>
      <button
        type="button"
        class="fold part-fold"
        id=${idOf(place)}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${toggle}
      >
        ${icon('chevron')}<span class="name">${t.sections[name]}</span>
        ${
          errors + others === 0
            ? nothing
            : html`<span class=${errors > 0 ? 'badge error' : 'badge'}>${t.problems.count(errors, others, 0)}</span>`
        }
      </button>
    </h2>
    ${isOpen ? html`<div class="part-body">${remarksOn(view, place).list}${inner}</div>` : nothing}
  </section>`;
}

function outagesView(view: View): TemplateResult {
  const items = listItems(outages, '/outages');
  const list = listOf(view, items, (place) => view.fields(outages.fields, place));
  const isEmpty = !Array.isArray(view.store.document.outages) || view.store.document.outages.length === 0;
  return html`${isEmpty ? html`<p class="empty">${view.t.sections.noOutages}</p>` : nothing}${list}`;
}

/** A part that is there once or not at all. */
function part(view: View, name: Exclude<Section, 'outages'>, fields: readonly Field[]): TemplateResult {
  const { store, ui, t } = view;
  const place = `/${name}`;
  const [add, remove] =
    name === 'loginMethods'
      ? [t.sections.addLogin, t.sections.removeLogin]
      : [t.sections.addScam, t.sections.removeScam];
  if (!isObject(valueAt(store.document, place))) {
    const begin = () => {
      ui.focus = idOf(`${place}/title/${store.languages[0]!}`);
      ui.said = t.said.added(t.sections[name]);
      store.change(add, (document) =>
        withValue(document, place, name === 'loginMethods' ? { channels: [], methods: [] } : {}),
      );
    };
    return html`<p class="empty">${t.sections.none}</p>
      <button type="button" class="add" id=${idOf(`${place}:add`)} @click=${begin}>${icon('plus')} ${add}</button>`;
  }
  const end = () => {
    ui.focus = idOf(`${place}:add`);
    ui.said = t.said.removed(t.sections[name]);
    store.change(remove, (document) => withValue(document, place, undefined));
  };
  return html`${view.fields(fields, place)}
    <button type="button" class="quiet danger" @click=${end}>${icon('remove')} ${remove}</button>`;
}
