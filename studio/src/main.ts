import { mountApp } from './app/app.js';
import { mountPreview } from './preview/preview.js';
import { openShared } from './share/open-shared.js';
import { mountSnippets } from './snippets/snippets.js';
import { Store } from './store/store.js';

const place = (id: string): HTMLElement => document.getElementById(id)!;

const store = new Store({ window });
mountApp(store);
mountPreview(place('preview'), store);
mountSnippets(place('snippets'), store);
openShared(store);
