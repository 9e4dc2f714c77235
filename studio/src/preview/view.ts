import { placeable, type Widget } from '../../../src/elements/registry.js';
import type { EpochMs } from '../../../src/notice/index.js';
import type { ShownPhase } from '../../../src/schedule/phase-facts.js';

/** The pages that the widgets can be seen on: files of preview/. */
export const hosts = ['plain', 'dark', 'cms', 'contrast'] as const;
export const schemes = ['auto', 'light', 'dark'] as const;
export const widths = [320, 768, 1280] as const;
export const widgets = placeable.map(({ widget }) => widget);

export type Host = (typeof hosts)[number];
export type Scheme = (typeof schemes)[number];
export type Width = (typeof widths)[number];
export type { Widget };

/** By what a page in the frame finds each widget. */
export const selectors = Object.fromEntries(placeable.map(({ widget, selector }) => [widget, selector])) as Record<
  Widget,
  string
>;

/** What the author looks at. */
export interface View {
  /** The key of a moment of the story; `now` for the real present; nothing for a place of the slider. */
  readonly moment: string | undefined;
  /** Of the slider. */
  readonly at: EpochMs;
  /** Nothing: the document's own. */
  readonly lang: string | undefined;
  readonly scheme: Scheme;
  readonly width: Width;
  readonly host: Host;
  readonly widgets: readonly Widget[];
  readonly all: boolean;
}

/** What a page in the frame is asked to show. It knows nothing else. */
export interface Shown {
  readonly document: unknown;
  /** For `preview-time`; nothing for the present. */
  readonly at: string | undefined;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly scheme: Scheme;
  readonly widgets: readonly Widget[];
  readonly selectors: Readonly<Record<Widget, string>>;
}

/** What a page in the frame answers. */
export interface Seen {
  readonly type: 'ikp-seen';
  readonly height: number;
  readonly widgets: readonly SeenWidget[];
}

/** What a visitor has of one widget. */
export interface SeenWidget {
  readonly name: Widget;
  readonly state: 'loading' | 'shown' | 'empty' | 'fallback';
  readonly phase?: ShownPhase;
}

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)\b/i;

export const directionOf = (lang: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');
