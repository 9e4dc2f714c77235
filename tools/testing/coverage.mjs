// @ts-check
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './test-files.mjs';

const MINIMUM = 90;

/** @typedef {{ file: string, covered: number, total: number }} Lines */

/**
 * Coverage of all of src, files that no test has loaded included.
 * @param {import('istanbul-lib-coverage').CoverageMap} coverageMap
 */
export function coverageOfSources(coverageMap) {
  /** @type {Map<string, Lines>} */
  const loaded = new Map();
  for (const path of coverageMap.files()) {
    const file = relative(process.cwd(), path).replaceAll('\\', '/');
    const { covered, total } = coverageMap.fileCoverageFor(path).toSummary().lines;
    loaded.set(file, { file, covered, total });
  }
  const all = sourceFiles().map((file) => loaded.get(file) ?? notLoaded(file));
  const covered = all.reduce((sum, lines) => sum + lines.covered, 0);
  const total = all.reduce((sum, lines) => sum + lines.total, 0);

  const rows = all.filter((lines) => percent(lines) < 100).map((lines) => `${inColumn(percent(lines))}  ${lines.file}`);
  const overall = percent({ covered, total });
  return {
    report: [...rows, `${inColumn(overall)}  of the lines of src are covered`].join('\n'),
    problem: overall < MINIMUM ? `Coverage of src is ${overall.toFixed(1)} %; at least ${MINIMUM} % is wanted.` : '',
  };
}

/**
 * @param {string} file
 * @returns {Lines}
 */
function notLoaded(file) {
  const source = readFileSync(file, 'utf8');
  // Types are nothing to run: what is left of a file that holds only types is the word that it is a module.
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  const code = outputText.replace('export {};', '').trim();
  return { file, covered: 0, total: code === '' ? 0 : source.trimEnd().split('\n').length };
}

/** @param {{ covered: number, total: number }} lines */
const percent = ({ covered, total }) => (total === 0 ? 100 : (100 * covered) / total);

/** @param {number} figure */
const inColumn = (figure) => `${figure.toFixed(1)} %`.padStart(8);
