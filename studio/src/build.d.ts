/** Written into the bundle by tools/build/studio.mjs: the version of the widgets that stand beside it, and their hash. */
declare const WIDGETS_VERSION: string;
declare const WIDGETS_INTEGRITY: string;

declare module '*.css';
