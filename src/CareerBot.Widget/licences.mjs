import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = /^(node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find(entry => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** The licences of every package that went into a bundle, as their terms ask. */
export async function licences(inputs) {
  const folders = new Set(inputs.map(input => PACKAGE.exec(input)?.[1]).filter(Boolean));
  const all = await Promise.all([...folders].sort().map(licenceOf));
  return [...new Set(all)].join(`\n${'-'.repeat(80)}\n\n`);
}
