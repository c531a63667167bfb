import Ajv from 'ajv/dist/2020';
import { exportedSchemas } from '../../src/http/contracts/exported';
import { read, trackedFiles } from './repository';

const SCHEMAS = 'extension-ui/contract/schema';
const FIXTURES = 'extension-ui/contract/fixtures';

describe('the contract that the user interfaces get', () => {
  test('is what the service reads and answers: npm run ui:schema', () => {
    const schemas = exportedSchemas();
    const files = trackedFiles(`${SCHEMAS}/*.json`);
    expect(files.map((file) => file.slice(SCHEMAS.length + 1, -'.json'.length)).sort()).toEqual(
      Object.keys(schemas).sort(),
    );
    for (const [name, schema] of Object.entries(schemas))
      expect(JSON.parse(read(`${SCHEMAS}/${name}.json`))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test('holds for every fixture, read with the schema alone, in less than 20 kB', () => {
    // What "date-time" means is said by a pattern beside it.
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
      JSON.parse(read(`${SCHEMAS}/card-view.json`)) as object,
    );
    const fixtures = trackedFiles(`${FIXTURES}/*.json`);
    expect(fixtures.length).toBeGreaterThanOrEqual(13);
    for (const file of fixtures) {
      const view: unknown = JSON.parse(read(file));
      validate(view);
      expect({ file, errors: validate.errors }).toEqual({ file, errors: null });
      expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(20_000);
    }
  });
});
