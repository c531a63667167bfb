// What tsc leaves behind: the SQL files that the store reads beside its code.
import { cpSync, rmSync } from 'node:fs';

const from = 'src/store/migrations';
const to = 'dist/src/store/migrations';

// A renamed migration must not stay under its old name: two files of one number are refused.
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
