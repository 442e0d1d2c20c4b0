// Writes the licences of the packages that are part of what ships: each of them asks for that.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPackages, licenceText } from './bundled-packages.mjs';

const RULE = '-'.repeat(80);
const packages = await bundledPackages();
const parts = packages.map((found) => `${found.name} ${found.version}\n\n${licenceText(found)}\n`);
const head = 'Descrape holds parts of the following packages, under these licences.\n';
writeFileSync(
  path.resolve(import.meta.dirname, '../dist/third-party-notices.txt'),
  [head, ...parts].join(`\n${RULE}\n\n`),
);
