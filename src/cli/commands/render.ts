import type { ElementName } from '../../elements/names.js';
import { render, styleHashes } from '../../server/index.js';
import { documentArgument, newCommand, type MakeCommand } from '../command.js';
import { elementsFor } from '../elements.js';
import { CliError, type Io } from '../io.js';
import { atOption, collect, deviceOption, elementOption, forceOption, langOption, outOption } from '../options.js';
import { readNotice } from '../read-notice.js';
import { writeOut } from '../write-out.js';

interface Flags {
  readonly at?: number;
  readonly lang?: string;
  readonly device: 'computer' | 'phone';
  readonly element?: readonly ElementName[];
  readonly attribute?: readonly string[];
  /** `--no-embed` makes it false. */
  readonly embed: boolean;
  readonly hashes?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

/** `render`: the elements as HTML that can be read without any script, for static sites and templates of a CMS. */
export const command: MakeCommand = (io) =>
  newCommand('render', 'Prints elements as HTML that can be read without any script, for static sites and templates.', [
    'render notice.json --element outage-banner --lang uk',
    'render notice.json --attribute src=/notice.json --attribute heading-level=3 --out notice.html',
    'render --hashes',
  ])
    .addArgument(documentArgument('[document]'))
    .addOption(elementOption('element'))
    .addOption(atOption('the moment as of which it is true; now by default'))
    .addOption(langOption())
    .option('--attribute <name=value>', 'an attribute of the elements; may be given several times', collect)
    .addOption(deviceOption('the device whose channel is open'))
    .option('--no-embed', 'without the document as JSON: then the script needs a src')
    .option('--hashes', 'print the hashes of the inline styles, for a Content Security Policy')
    .addOption(outOption)
    .addOption(forceOption)
    .action((source: string | undefined, flags: Flags) => {
      if (flags.hashes) return printHashes(io);
      if (source === undefined) throw new CliError('Which document? Write: ikp-widgets render notice.json');
      return renderAll(source, flags, io);
    });

async function renderAll(source: string, flags: Flags, io: Io): Promise<void> {
  const { at = io.now(), lang, element: asked, embed, device } = flags;
  const attributes = Object.fromEntries((flags.attribute ?? []).map(attributeOf));
  const { notice, document } = await readNotice(source, io);
  const has = elementsFor(notice);
  const missing = asked?.find((element) => !has.includes(element));
  if (missing)
    throw new CliError(`The document has nothing for <${missing}>; it has something for: ${has.join(', ')}.`);
  const options = { at, attributes, embed, device, ...(lang !== undefined && { lang }) };
  const html = (asked ?? has).map((element) => rendered(document, { element, ...options }));
  await writeOut(`${html.join('\n')}\n`, flags, io);
}

/** `render --hashes`: what a Content Security Policy needs for the inline styles. */
async function printHashes(io: Io): Promise<void> {
  const hashes = Object.entries(await styleHashes());
  io.out(`${hashes.map(([element, hash]) => `${hash}  ${element}`).join('\n')}\n`);
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
