import { configSchema } from '../../src/config';
import { read } from './repository';

/** The variables of a dotenv file, those that are commented out because they are optional included. */
const variables = (dotenv: string): readonly string[] =>
  [...dotenv.matchAll(/^(?:# )?([A-Z][A-Z0-9_]*)=/gm)].map((found) => found[1] ?? '').sort();

describe('.env.example', () => {
  const example = read('.env.example');

  test('names exactly the variables that the service reads', () => {
    expect(variables(example)).toEqual(Object.keys(configSchema.shape).sort());
  });

  test('holds no secret', () => {
    expect(example).not.toMatch(/^(?:# )?\w*(KEY|SECRET|TOKEN)\w*=\S/m);
  });
});
