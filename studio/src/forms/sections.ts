import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isObject, valueAt, withValue } from '../store/pointer.js';
import { icon } from '../parts/icons.js';
import { parts, settings, type Part } from './document-fields.js';
import { languagesView } from './languages-view.js';
import { listItems } from './list-actions.js';
import { listOf } from './list-views.js';
import { outages } from './outage-fields.js';
import { formTexts } from '../fields/texts.js';
import { badge, idOf, remarksOn, type View } from '../fields/view.js';

/** The forms of the whole document: three parts for the public, and the settings. */
export function formsView(view: View): TemplateResult {
  const isWaiting = view.store.brokenText !== undefined;
  // While the JSON text is broken, what is written here would overwrite it.
  return html`<fieldset class="forms" ?disabled=${isWaiting}>
    <legend class="unseen">${formTexts[view.store.language].content}</legend>
    ${section(view, 'outages', outagesView(view))} ${section(view, 'loginMethods', part(view, 'loginMethods'))}
    ${section(view, 'scamWarning', part(view, 'scamWarning'))}
    ${section(view, 'document', html`${languagesView(view)} ${view.fields(settings, '')}`)}
  </fieldset>`;
}

function section(view: View, name: Part | 'document', inner: TemplateResult): TemplateResult {
  const { store, ui } = view;
  const place = name === 'document' ? '/document' : `/${name}`;
  const isOpen = ui.open.has(place);
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
        ${icon('chevron')}<span class="name">${formTexts[store.language].sections[name]}</span>
        ${name === 'document' ? nothing : badge(view, place)}
      </button>
    </h2>
    ${isOpen ? html`<div class="part-body">${remarksOn(view, place).list}${inner}</div>` : nothing}
  </section>`;
}

function outagesView(view: View): TemplateResult {
  const items = listItems(outages, '/outages');
  const list = listOf(view, items, (place) => view.fields(outages.fields, place));
  const isEmpty = !Array.isArray(view.store.document.outages) || view.store.document.outages.length === 0;
  return html`${isEmpty ? html`<p class="empty">${formTexts[view.store.language].sections.noOutages}</p>` : nothing}${list}`;
}

/** A part that is there once or not at all. */
function part(view: View, name: 'loginMethods' | 'scamWarning'): TemplateResult {
  const { store, ui } = view;
  const { said, sections: t } = formTexts[store.language];
  const place = `/${name}`;
  const [add, remove] = name === 'loginMethods' ? [t.addLogin, t.removeLogin] : [t.addScam, t.removeScam];
  if (!isObject(valueAt(store.document, place))) {
    const begin = () => {
      ui.focus = idOf(`${place}/title/${store.languages[0]!}`);
      ui.said = said.added(t[name]);
      store.change(add, (document) =>
        withValue(document, place, name === 'loginMethods' ? { channels: [], methods: [] } : {}),
      );
    };
    return html`<p class="empty">${t.none}</p>
      <button type="button" class="add" id=${idOf(`${place}:add`)} @click=${begin}>${icon('plus')} ${add}</button>`;
  }
  const end = () => {
    ui.focus = idOf(`${place}:add`);
    ui.said = said.removed(t[name]);
    store.change(remove, (document) => withValue(document, place, undefined));
  };
  return html`${view.fields(parts[name], place)}
    <button type="button" class="quiet danger" @click=${end}>${icon('remove')} ${remove}</button>`;
}
