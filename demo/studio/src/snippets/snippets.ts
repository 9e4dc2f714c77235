import type { Store } from '../store/store.js';

export function mountSnippets(_place: HTMLElement, _store: Store): void {}
