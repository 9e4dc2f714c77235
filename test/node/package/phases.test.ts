import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { phaseFacts } from '../../../src/schedule/phase-facts.js';

const root = new URL('../../../', import.meta.url);
const phases = Object.entries(phaseFacts);

test('custom-elements.json names each phase that is shown as a state of the banner, and no other', async () => {
  const { modules } = JSON.parse(await readFile(new URL('custom-elements.json', root), 'utf8'));
  const declarations = modules.flatMap((module: any) => module.declarations ?? []);
  const banner = declarations.find(({ tagName }: any) => tagName === 'ikp-outage-banner');
  const states = banner.cssStates.map(({ name }: { name: string }) => name);
  const named = states.filter((state: string) => state in phaseFacts).sort();
  const shown = phases.filter(([, facts]) => facts).map(([phase]) => phase);
  assert.deepEqual(named, shown.sort());
});

test('the table of the README names each phase', async () => {
  const readme = await readFile(new URL('README.md', root), 'utf8');
  for (const [phase] of phases) assert.ok(readme.includes(`\n| \`${phase}\` `), phase);
});
