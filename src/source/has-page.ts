/** Whether there is a page: on a server, importing anything must do nothing. */
export const hasPage = typeof document === 'object' && typeof customElements === 'object';
