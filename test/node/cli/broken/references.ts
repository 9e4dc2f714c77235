import type { Row } from '../base-text.js';
export const rows: Row[] = [
  [
    'a method that is not defined',
    '"method": "mobywatel"',
    '"method": "mObywatel"',
    '18:21 error bad-id "mObywatel" can’t be an id: ids are lower-case letters a–z, digits and hyphens. Write "mobywatel".',
  ],
  [
    'a method with a slip of the pen',
    '"method": "mobywatel"',
    '"method": "mobywatle"',
    '18:21 error unknown-method No login method has the id "mobywatle". Did you mean "mobywatel"?',
  ],
  [
    'a method of which nothing is known',
    '"method": "mobywatel"',
    '"method": "sms-kod"',
    '18:21 error unknown-method No login method has the id "sms-kod". Write one of "profil-zaufany", "mobywatel", "mojeid", or add a method with that id to "loginMethods".',
  ],
  [
    'a channel that is not defined',
    '"channels": ["ikp"]',
    '"channels": ["ipk"]',
    '18:67 error unknown-channel No channel has the id "ipk". Did you mean "ikp"?',
  ],
  [
    'a channel of a method that is not defined',
    '"name": "mojeID", "channels": { "ikp": {} }',
    '"name": "mojeID", "channels": { "ikp": {}, "app": {} }',
    '36:68 error unknown-channel No channel has the id "app". Write one of "ikp", or add a channel with that id.',
  ],
  [
    'an id used twice',
    '"id": "mojeid"',
    '"id": "mobywatel"',
    '36:15 error duplicate-id The id "mobywatel" is used already, at /loginMethods/methods/1. Write another one, like "mobywatel-2".',
  ],
  [
    'a method affected twice',
    '{ "method": "profil-zaufany", "state": "unavailable" },',
    '{ "method": "mobywatel", "state": "unavailable" },',
    '18:21 warning affected-twice The outage affects "mobywatel" already, at /outages/0/affects/0. Keep one of the two, or give each its own "channels".',
  ],
  [
    'a condition that is not said',
    ', "channels": ["ikp"], "activateBefore": "2024-01-19T20:00:00+01:00" }',
    ' }',
    '18:9 warning no-condition "mobywatel" works on a condition, and it is not said on which. Add a "note" with the condition, or "activateBefore" with a deadline.',
  ],
  [
    'a deadline for what does not work',
    '"state": "limited"',
    '"state": "unavailable"',
    '18:97 warning useless-deadline "mobywatel" is unavailable, and yet it has a deadline for activating it. Write "state": "limited" if it works after activation, else leave "activateBefore" out.',
  ],
  [
    'a channel without methods',
    '"device": "computer" }]',
    '"device": "computer" }, { "id": "app", "name": "mojeIKP" }]',
    '32:80 warning empty-channel No method is offered in the channel "app". Add it to the "channels" of a method, or remove the channel.',
  ],
  [
    'a method in no channel',
    '"name": "mojeID", "channels": { "ikp": {} }',
    '"name": "mojeID", "channels": {}',
    '36:55 warning method-nowhere The method "mojeid" is offered in no channel, so it is not shown. Write the channels in which it is offered, like { "ikp": {} }.',
  ],
];
