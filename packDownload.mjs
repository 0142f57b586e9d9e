// Writes what people download, offroot-VERSION.tgz, and its SHA-256 sum beside it: into the folder that is named, or this one.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.'] = process.argv.slice(2);
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = `${name}-${version}.tgz`;

mkdirSync(folder, { recursive: true });
execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
const sum = createHash('sha256')
  .update(readFileSync(join(folder, file)))
  .digest('hex');
// As sha256sum and shasum write it, and check it.
writeFileSync(join(folder, `${file}.sha256`), `${sum}  ${file}\n`);
process.stdout.write(`${sum}  ${join(folder, file)}\n`);
