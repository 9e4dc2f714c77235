import type { ElementName } from '../../elements/names.js';
import { TAGS } from '../../elements/registry.js';
import { uiFor } from '../../language/ui.js';
import { matchLanguage } from '../../language/match.js';
import { isTimeZone } from '../../notice/zone.js';
import { addCatalogues } from '../../server/catalogues.js';
import { storedElements } from '../../server/elements.js';
import { previewNote } from '../../widgets/parts/notes.js';
import type { ViewContext } from '../../widgets/parts/view-context.js';
import { documentArgument, newCommand, type MakeCommand } from '../command.js';

import { CliError, painter, printable, type Io } from '../io.js';
import { atOption, deviceOption, elementOption, langOption } from '../options.js';
import { readNotice } from '../read-notice.js';
import { templateText } from '../text/template-text.js';

interface Flags {
  readonly at?: number;
  readonly lang?: string;
  readonly device: 'computer' | 'phone';
  readonly element?: readonly ElementName[];
  readonly zone?: string;
}

/** `preview`: what each widget says at a moment. The very views of the widgets say it, so it is what visitors read. */
export const command: MakeCommand = (io) =>
  newCommand('preview', 'Prints what each widget says at a moment, in a language.', [
    'ikp-widgets preview notice.json',
    'ikp-widgets preview notice.json --at 2024-01-19T22:15:00+01:00 --lang uk',
    'ikp-widgets preview notice.json --element outage-banner --device phone',
  ])
    .addArgument(documentArgument())
    .addOption(atOption('the moment, such as 2024-01-19T22:15:00+01:00; now by default'))
    .addOption(langOption('the language, such as uk; the document’s own by default'))
    .addOption(deviceOption('the visitor’s device'))
    .addOption(elementOption('widget'))
    .option('--zone <zone>', 'the visitor’s own time zone; the document’s by default', zoneOf)
    .action((source: string, flags: Flags) => preview(source, flags, io));

function zoneOf(written: string): string {
  if (!isTimeZone(written)) throw new CliError(`--zone ${written} is no time zone. Write it like: --zone Europe/Kyiv`);
  return written;
}

async function preview(source: string, flags: Flags, io: Io): Promise<void> {
  const { at: now = io.now(), lang = '', device, element: elements = TAGS, zone } = flags;
  const { notice } = await readNotice(source, io);
  addCatalogues();
  const ui = uiFor(notice, lang);
  if (lang && matchLanguage(lang, notice.languages) === undefined)
    io.err(`The document has no texts in "${lang}"; it has: ${notice.languages.join(', ')}.\n`);
  const context: ViewContext = { notice, ui, now, headingLevel: 2 };
  const paint = painter(io);
  const at = new Date(now).toISOString().replace('.000', '');
  const text = inZone(zone ?? notice.timeZone, () => [
    templateText(previewNote(at, ui), paint),
    ...elements.map((element) => {
      const said = storedElements[element].view(context, { attributes: {}, device });
      const rule = paint('dim', `── <${element}> ${'─'.repeat(Math.max(0, 74 - element.length))}`);
      return `${rule}\n\n${said === undefined ? NOTHING : templateText(said, paint)}`;
    }),
  ]).join('\n\n');
  io.out(`${printableButStyle(text, io)}\n`);
}

const NOTHING = '(nothing to show: the element takes no space)';

/** The views ask the device for its zone: here it is the visitor's, not that of the machine. */
function inZone<Result>(zone: string, work: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return work();
  } catch (error) {
    throw new CliError(`The document can’t be shown: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

// eslint-disable-next-line no-control-regex -- the codes of our own styles
const STYLE = /(\u001b\[\d+m)/;

/** Without what a document might tell the terminal to do; our own styles stay. */
function printableButStyle(text: string, { colour }: Io): string {
  if (!colour) return printable(text);

  return text
    .split(STYLE)
    .map((part, index) => (index % 2 ? part : printable(part)))
    .join('');
}
