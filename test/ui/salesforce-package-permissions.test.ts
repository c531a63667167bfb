import { CASE_OBJECT } from '../../src/crm-adapters/salesforce/fields';
import { DEFAULT_ROLE_SETS } from '../../src/crm-adapters/salesforce/read-roles';
import { read, trackedFiles } from '../drift/repository';
import type { Element } from './salesforce/metadata-files';
import { childrenOf, metadata, metadataFiles, metadataIn, text, texts } from './salesforce/metadata-files';

const PEOPLE = ['CSM', 'Manager', 'Coordinator', 'Admin'].map((role) => `Detractor_Loop_${role}`);
const SERVICE = 'Detractor_Loop_Integration';

const setOf = (name: string): Element => metadata(`permissionsets/${name}.permissionset-meta.xml`);
const fields = metadataIn(`objects/${CASE_OBJECT}/fields`);
const nameOf = (element: Element): string => text(element, 'fullName') ?? '';
const isOn = (element: Element, name: string): boolean => text(element, name) === 'true';

/** Rights on an object that a set gives. */
function rightsOn(set: Element, object: string): readonly string[] {
  const found = childrenOf(set, 'objectPermissions').find((one) => text(one, 'object') === object);
  return (found?.children ?? []).filter(({ text: value }) => value === 'true').map(({ name }) => name);
}

/** Fields that a set lets somebody see, or edit too. */
const fieldsOf = (set: Element, right: 'readable' | 'editable'): readonly string[] =>
  childrenOf(set, 'fieldPermissions')
    .filter((one) => isOn(one, right))
    .map((one) => text(one, 'field') ?? '')
    .sort();

/** A required field is nobody's to hide, and a set that names it is refused (Metadata API, PermissionSet). */
const listed = fields.filter((field) => !isOn(field, 'required'));
const editable = listed.filter((field) => text(field, 'formula') === null);
const ofCase = (some: readonly Element[]): readonly string[] =>
  some.map((field) => `${CASE_OBJECT}.${nameOf(field)}`).sort();

describe.each(PEOPLE)('%s', (name) => {
  const set = setOf(name);

  test('reads every field of a case, and edits none: people write through the card', () => {
    expect(fieldsOf(set, 'readable')).toEqual(ofCase(listed));
    expect(fieldsOf(set, 'editable')).toEqual([]);
    const all = name.endsWith('CSM') ? [] : ['viewAllRecords'];
    expect(rightsOn(set, CASE_OBJECT)).toEqual(['allowRead', ...all]);
  });

  test('opens the card and the tab, and nothing else of the org', () => {
    expect(childrenOf(set, 'classAccesses').map((one) => text(one, 'apexClass'))).toEqual(['DetractorLoopController']);
    expect(childrenOf(set, 'tabSettings').map((one) => text(one, 'tab'))).toEqual([CASE_OBJECT]);
    const given = set.children.map((child) => child.name);
    expect(given).not.toEqual(expect.arrayContaining(['userPermissions']));
    expect(given).not.toEqual(expect.arrayContaining(['customPermissions']));
    const objects = childrenOf(set, 'objectPermissions').map((one) => text(one, 'object'));
    expect(objects).toEqual([CASE_OBJECT, 'UserExternalCredential']);
  });

  // Salesforce Help, "Enable User External Credentials": who calls out needs to read them; custom profiles may not give it.
  test('lets the card call out', () => {
    expect(rightsOn(set, 'UserExternalCredential')).toEqual(['allowRead']);
  });
});

describe('the set of the service', () => {
  const set = setOf(SERVICE);

  test('edits every field of a case that it writes, and the fields of activities', () => {
    const activities = metadataIn('objects/Activity/fields').map(nameOf);
    const own = fieldsOf(set, 'editable').filter((field) => field.endsWith('__c'));
    const wanted = [
      ...ofCase(editable),
      ...['Event', 'Task'].flatMap((one) => activities.map((field) => `${one}.${field}`)),
    ];
    expect(own).toEqual([...wanted].sort());
  });

  test('has Modify All on cases of ours, and on nothing else', () => {
    const all = childrenOf(set, 'objectPermissions').filter((one) => isOn(one, 'modifyAllRecords'));
    expect(all.map((one) => text(one, 'object'))).toEqual([CASE_OBJECT]);
    const broad = childrenOf(set, 'userPermissions').flatMap((one) => texts(one, 'name'));
    expect(broad).not.toEqual(expect.arrayContaining(['ModifyAllData']));
    expect(broad).not.toEqual(expect.arrayContaining(['ViewAllData']));
  });

  // Edit Tasks and Edit Events are of no use to whoever may not see activities at all, as with a profile of least rights.
  test('sees the activities that it edits', () => {
    const given = childrenOf(set, 'userPermissions').flatMap((one) => texts(one, 'name'));
    expect(given).toEqual(expect.arrayContaining(['ActivitiesAccess', 'EditEvent', 'EditTask']));
  });

  test('alone passes the validation rules', () => {
    const passing = metadataIn('permissionsets').filter((one) => childrenOf(one, 'customPermissions').length > 0);
    expect(passing.map((one) => text(one, 'label'))).toEqual(['Detractor Loop Integration']);
    expect(metadataFiles('customPermissions').map((file) => file.split('/').at(-1))).toEqual([
      'Detractor_Loop_Service.customPermission-meta.xml',
    ]);
  });
});

describe('the names that the service knows', () => {
  test('of the sets that give roles are those of the package', () => {
    const names = metadataFiles('permissionsets').map((file) => file.split('/').at(-1)?.split('.')[0]);
    expect(names).toEqual(expect.arrayContaining(Object.values(DEFAULT_ROLE_SETS)));
    expect([...names].sort()).toEqual([...PEOPLE, SERVICE].sort());
  });

  test('of the notification type is that of the package', () => {
    const type = metadata('notificationtypes/Detractor_Loop.notiftype-meta.xml');
    expect([text(type, 'desktop'), text(type, 'mobile')]).toEqual(['true', 'true']);
    expect(read('src/crm-adapters/salesforce/provision.ts')).toContain("NOTIFICATION_TYPE = 'Detractor_Loop'");
  });

  test('of class and credential lead to what the package has', () => {
    const credential = metadata('externalCredentials/Detractor_Loop.externalCredential-meta.xml');
    const principals = childrenOf(credential, 'externalCredentialParameters')
      .filter((one) => text(one, 'parameterType') === 'NamedPrincipal')
      .map((one) => `Detractor_Loop-${text(one, 'parameterName') ?? ''}`);
    for (const name of PEOPLE) {
      const given = childrenOf(setOf(name), 'externalCredentialPrincipalAccesses');
      expect(given.map((one) => text(one, 'externalCredentialPrincipal'))).toEqual(principals);
    }
    expect(trackedFiles('extension-ui/salesforce/**/DetractorLoopController.cls')).toHaveLength(1);
    expect(childrenOf(setOf(SERVICE), 'externalCredentialPrincipalAccesses')).toEqual([]);
  });
});

// `NoAuthentication` is a value of the protocol that is "reserved for future use" (Metadata API, ExternalCredential): what Setup
// calls No Authentication is a variant of the custom one.
test('the credential without a secret is written as Setup writes it', () => {
  const credential = metadata('externalCredentials/Detractor_Loop.externalCredential-meta.xml');
  expect(text(credential, 'authenticationProtocol')).toBe('Custom');
  const [variant] = childrenOf(credential, 'externalCredentialParameters');
  const said = (variant?.children ?? []).map((one) => [one.name, one.text]);
  expect(Object.fromEntries(said)).toEqual({
    parameterGroup: 'DefaultGroup',
    parameterName: 'Custom',
    parameterType: 'AuthProtocolVariant',
    parameterValue: 'NoAuthentication',
  });
});
