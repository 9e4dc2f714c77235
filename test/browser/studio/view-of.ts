import { Ui } from '../../../studio/src/parts/ui.js';
import { fieldsView } from '../../../studio/src/forms/field-view.js';
import { problemsByPlace, type View } from '../../../studio/src/fields/view.js';
import type { Store } from '../../../studio/src/store/store.js';

/** What the forms draw from: a store, in Polish, without problems. */
export function viewOf(store: Store): View {
  const view: View = {
    store,
    ui: new Ui(),
    problemsAt: problemsByPlace([]),
    update: () => undefined,
    dragged: () => undefined,
    fields: (fields, base) => fieldsView(view, fields, base),
  };
  return view;
}
