import { readFileSync } from 'node:fs';
import { SetupError } from '../errors';

/** What a JSON file holds. @throws SetupError that names the file */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new SetupError(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : ''}`);
  }
}
