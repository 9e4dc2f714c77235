import { mountPreview } from './preview/preview.js';
import { mountSnippets } from './snippets/snippets.js';
import { Store } from './store/store.js';

const place = (id: string): HTMLElement => document.getElementById(id)!;

const store = new Store({ window });
mountPreview(place('preview'), store);
mountSnippets(place('snippets'), store);
