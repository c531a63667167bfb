import path from 'node:path';
import { read, trackedFiles } from '../drift/repository';
import { openElementCheck } from './salesforce/check-elements';
import { metadataFiles, parseMetadata } from './salesforce/metadata-files';
import { convertPackage } from './salesforce/package-components';

const files = metadataFiles();
const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

describe('the Salesforce package', () => {
  test('is well-formed throughout, and of the namespace of metadata', () => {
    const wellFormed = (xml: string): boolean => {
      parseMetadata(xml);
      return xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n') && xml.includes(`xmlns="${NAMESPACE}"`);
    };
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !wellFormed(read(file)))).toEqual([]);
    expect(() => parseMetadata('<CustomTab><motif>a</motiv></CustomTab>')).toThrow('motif');
  });

  test('has no element and no value that Salesforce does not publish', () => {
    const problemsIn = openElementCheck();
    const problems = files.flatMap((file) =>
      problemsIn(parseMetadata(read(file))).map((problem) => `${path.basename(file)} ${problem}`),
    );
    expect(problems).toEqual([]);
    const wrong = '<CustomTab><customObject>yes</customObject><motive>x</motive></CustomTab>';
    expect(problemsIn(parseMetadata(wrong))).toEqual(['CustomTab.customObject: "yes"', 'CustomTab.motive: unknown']);
    const split = '<ListView><columns>a</columns><label>b</label><columns>c</columns></ListView>';
    expect(problemsIn(parseMetadata(split))).toEqual([
      'ListView.filterScope: missing',
      'ListView.columns: its parts stand apart',
    ]);
  });

  test('names a file for what is in it', () => {
    const named = files.flatMap((file) => {
      const [said] = /<fullName>(.*?)<\/fullName>/.exec(read(file))?.slice(1) ?? [];
      return said === undefined ? [] : [[said, path.basename(file).split('.')[0]] as const];
    });
    expect(named.filter(([said, name]) => said !== name)).toEqual([]);
    expect(named.length).toBeGreaterThan(80);
  });
});

describe('converted by the library that the Salesforce CLI deploys with', () => {
  const { components, manifest, files: converted } = convertPackage();
  const kinds = new Set(components.map((component) => component.split(':')[0] ?? ''));

  test('it has everything, and each file is placed', () => {
    expect(components).toEqual(
      expect.arrayContaining([
        'ApexClass:DetractorLoopController',
        'CustomField:Activity.Closed_Loop_Key__c',
        'CustomNotificationType:Detractor_Loop',
        'CustomObject:Detractor_Case__c',
        'CustomPermission:Detractor_Loop_Service',
        'CustomTab:Detractor_Case__c',
        'ExternalCredential:Detractor_Loop',
        'LightningComponentBundle:detractorLoopCard',
        'NamedCredential:Detractor_Loop',
        ...['Admin', 'CSM', 'Coordinator', 'Integration', 'Manager'].map(
          (set) => `PermissionSet:Detractor_Loop_${set}`,
        ),
      ]),
    );
    expect(manifest).toContain('<version>66.0</version>');
    for (const kind of kinds) expect(manifest).toContain(`<name>${kind}</name>`);
    expect(converted).toContain(path.join('objects', 'Detractor_Case__c.object'));
  });

  test('it holds nothing that it does not need, and replaces nothing of the org', () => {
    const needed = [
      ...['ApexClass', 'CustomField', 'CustomNotificationType', 'CustomObject', 'CustomPermission'],
      ...['CustomTab', 'ExternalCredential', 'Layout', 'LightningComponentBundle', 'NamedCredential', 'PermissionSet'],
    ];
    expect([...kinds].filter((kind) => !needed.includes(kind))).toEqual([]);
    expect(components.filter((component) => component.startsWith('Layout:'))).toEqual([
      'Layout:Detractor_Case__c-Detractor Case Layout',
    ]);
    expect(components.filter((component) => /^CustomField:(?!Activity\.)/.test(component))).toEqual([]);
  });

  test('it has no rule on tasks and events', () => {
    const rules = trackedFiles('extension-ui/salesforce').filter((file) => file.includes('validationRules/'));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((file) => !file.includes('objects/Detractor_Case__c/'))).toEqual([]);
  });

  test('it leaves tests of the card at home', () => {
    expect(converted.filter((file) => file.includes('__tests__'))).toEqual([]);
  });
});

describe('the code of the package', () => {
  const code = trackedFiles('extension-ui/salesforce/force-app').filter((file) => /\.(?:cls|html|js)$/.test(file));
  const objects = metadataFiles('objects').map((file) => file.split('/'));
  const made = objects.flatMap((parts) => [parts.at(-1)?.split('.')[0], parts.find((part) => part.endsWith('__c'))]);

  test('names fields and objects that the package makes', () => {
    const named = code.flatMap((file) =>
      (read(file).match(/\b[A-Z]\w*?__c\b/g) ?? []).map((name) => [file, name] as const),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(([, name]) => !made.includes(name))).toEqual([]);
  });

  test('asks for the related list that accounts and contacts have', () => {
    const lists = code.flatMap((file) => read(file).match(/\b[A-Z]\w*?__r\b/g) ?? []);
    expect([...new Set(lists)]).toEqual(['Detractor_Cases__r']);
  });
});
