import { render, styleHashes } from '../../server/index.js';
import { elementsFor, elementsOf } from '../elements.js';
import { CliError, type Io } from '../io.js';
import { languageOf, momentOf } from '../options.js';
import { readNotice } from '../read-notice.js';
import { writeOut } from '../write-out.js';

export interface RenderFlags {
  readonly at?: string;
  readonly lang?: string;
  readonly device: 'computer' | 'phone';
  readonly element?: readonly string[];
  readonly attribute?: readonly string[];
  /** `--no-embed` makes it false. */
  readonly embed: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

/** `render`: the elements as HTML that can be read without any script, for static sites and templates of a CMS. */
export async function renderCommand(source: string, flags: RenderFlags, io: Io): Promise<number> {
  const at = flags.at === undefined ? io.now() : momentOf(flags.at, '--at');
  const lang = flags.lang === undefined ? undefined : languageOf(flags.lang);
  const asked = flags.element && elementsOf(flags.element);
  const attributes = Object.fromEntries((flags.attribute ?? []).map(attributeOf));
  const { notice, document } = await readNotice(source, io);
  const has = elementsFor(notice);
  const missing = asked?.find((element) => !has.includes(element));
  if (missing)
    throw new CliError(`The document has nothing for <${missing}>; it has something for: ${has.join(', ')}.`);
  const options = { at, attributes, embed: flags.embed, device: flags.device, ...(lang !== undefined && { lang }) };
  const html = (asked ?? has).map((element) => rendered(document, { element, ...options }));
  await writeOut(`${html.join('\n')}\n`, flags, io);
  return 0;
}

/** `render --hashes`: what a Content Security Policy needs for the inline styles. */
export async function hashesCommand(io: Io): Promise<number> {
  const hashes = Object.entries(await styleHashes());
  io.out(`${hashes.map(([element, hash]) => `${hash}  ${element}`).join('\n')}\n`);
  return 0;
}

function rendered(...parameters: Parameters<typeof render>): string {
  try {
    return render(...parameters);
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

/** `heading-level=3`, or `compact`. */
function attributeOf(written: string): [name: string, value: string | boolean] {
  const sign = written.indexOf('=');
  return sign < 0 ? [written, true] : [written.slice(0, sign), written.slice(sign + 1)];
}
