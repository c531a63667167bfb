// npm runs this before `npm version`: a version is not made while its notes still say "Pending".
import { readFileSync } from 'node:fs';

const headings = readFileSync('RELEASE_NOTES.md', 'utf8').match(/^## .+$/gm) ?? [];
const version = process.env.npm_new_version;

if (headings.includes('## Pending')) refuse('it still has a "Pending" heading: give it the version and the date.');
if (version && !headings.some((heading) => heading.split(' ')[1] === version))
  refuse(`it has no heading "## ${version}".`);

function refuse(why) {
  process.stderr.write(`RELEASE_NOTES.md: ${why}\n`);
  process.exit(1);
}
