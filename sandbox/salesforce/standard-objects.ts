import type { ObjectDef } from './schema';
import { EVENT, TASK, TASK_STATUS } from './standard-activities';
import { BUSINESS_HOURS, HOLIDAY } from './standard-calendars';
import { ACCOUNT, ACCOUNT_CONTACT_RELATION, CASE, CONTACT } from './standard-customers';
import { EMAIL_MESSAGE, EMAIL_MESSAGE_RELATION } from './standard-emails';
import { CUSTOM_NOTIFICATION_TYPE } from './standard-notifications';
import { ACCOUNT_TEAM_MEMBER, ORGANIZATION, OUT_OF_OFFICE, USER } from './standard-people';
import {
  PERMISSION_SET,
  PERMISSION_SET_ASSIGNMENT,
  PERMISSION_SET_GROUP,
  PERMISSION_SET_GROUP_COMPONENT,
} from './standard-permissions';

/** In every org. A subset of the real fields: a name that is not in here is refused, which finds typing errors. */
export const STANDARD_OBJECTS: readonly ObjectDef[] = [
  ACCOUNT,
  ACCOUNT_CONTACT_RELATION,
  BUSINESS_HOURS,
  CASE,
  CONTACT,
  EMAIL_MESSAGE,
  EMAIL_MESSAGE_RELATION,
  EVENT,
  HOLIDAY,
  ORGANIZATION,
  PERMISSION_SET,
  PERMISSION_SET_ASSIGNMENT,
  PERMISSION_SET_GROUP,
  PERMISSION_SET_GROUP_COMPONENT,
  TASK,
  TASK_STATUS,
  USER,
];

/** In an org whose admin has switched the feature on. */
export const OPTIONAL_OBJECTS = {
  accountTeams: ACCOUNT_TEAM_MEMBER,
  customNotifications: CUSTOM_NOTIFICATION_TYPE,
  outOfOffice: OUT_OF_OFFICE,
} as const;
