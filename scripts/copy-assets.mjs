// What tsc leaves behind: the SQL files that the store reads beside its code.
import { cpSync } from 'node:fs';

cpSync('src/store/migrations', 'dist/src/store/migrations', { recursive: true });
