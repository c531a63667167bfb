// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
export { dateOf } from './days';
export { ACTION_WORDS } from './actionWords';
export { actionsOf } from './actions';
export { submitClosing } from './closeCase';
export { actionRequest, closingRequests, recordCommand } from './closingCommand';
export { askedAs, closingFields, ownChoices } from './closingFields';
export { newClosing, recordFields, refreshedClosing } from './closingForm';
export { endingOf, isActionWhole, isConfirmationWhole, stillNeeds } from './closingNeeds';
export { JUST_NOW } from './sessionTypes';
export { openCard } from './session';
export { SMALL_CHOICES, smallCommand, smallFields, smallNeeds } from './smallForms';
export { POLL_MS, TICK_MS, clockNow, durationWords, endOfDay, momentWords, timeOfDay } from './times';
export { newTouch, touchCommand, touchNeeds } from './touchForm';
export { DONE, ENDINGS, TAKEN_BACK, endingName } from './wordsDone';
export { FIELDS, NEEDED } from './wordsFields';
export { NAMES, nameOf } from './wordsNames';
export { MONTHS, TIME_WORDS, WEEKDAYS } from './wordsTimes';
export { SAY, WORDS } from './words';
