import type { Store } from '../store/store.js';

export function mountPreview(_place: HTMLElement, _store: Store): void {}
