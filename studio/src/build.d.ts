/** The single file beside the Studio (tools/vite/studio.ts). */
declare module 'virtual:widgets-release' {
  export const release: { readonly version: string; readonly integrity: string };
}

declare module '*.css';
