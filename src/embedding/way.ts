import type { ElementEntry } from '../elements/registry.js';

/** A widget on the page for which the code is made. */
export interface PageWidget {
  readonly element: ElementEntry;
  /** The attribute that gives it another form. */
  readonly form?: string | undefined;
  /** Where the page itself may be in another language. */
  readonly lang?: string | undefined;
  /** Paragraphs of HTML: the document's words, in short. */
  readonly fallback: string;
  /** What the element needs of the document, as JSON that can stand in a script element. */
  readonly json: () => string;
  /** The element rendered as of now; nothing where nothing of the document can be used. */
  readonly html: () => string | undefined;
}

/** The page for which the code is made. */
export interface Page {
  readonly widgets: readonly PageWidget[];
  /** The address of the document, as the page writes it. */
  readonly src: string;
  /** The address of the single file on the portal's own server, as the page writes it. */
  readonly script: string;
  readonly version: string;
  readonly integrity: string;
}

/** One piece to copy, with the place it goes to. */
export interface Piece {
  readonly place: 'head' | 'body' | 'shell' | 'module';
  readonly code: string;
}

/** A CMS or editor, and whether it lets the markup through: as installed, or once something is set. */
export interface CmsFact {
  readonly name: string;
  readonly passes: 'yes' | 'set';
  readonly note?: string;
}

/** A way of embedding. A new one is a file in ways/ and a line in ways.ts. */
export interface Way {
  /** For the command line: what the way is, or what to do first. */
  readonly comment: string;
  /** For the Studio. */
  readonly texts: Readonly<Record<'pl' | 'en', { readonly title: string; readonly about: string }>>;
  /** The addresses that its code has of the page. */
  readonly asks: readonly ('script' | 'src')[];
  /** Too long to be printed beside the others: only when it is asked for. */
  readonly isLong?: true;
  /** Which systems let it into texts, for those who write there. */
  readonly filters?: Readonly<Record<'pl' | 'en', readonly CmsFact[]>>;
  /** In the order in which the pieces are put in. */
  readonly build: (page: Page) => readonly Piece[];
}
