import type { Call, Operation } from '../operation.ts';
import { contactTypes, type StoredContact } from '../storedContact.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** The alternate contacts of the Account Management API: whom AWS writes to about bills, operations and security. */
export const alternateContactOperations: readonly Operation[] = [
  account('GetAlternateContact', getAlternateContact),
  account('PutAlternateContact', putAlternateContact),
  account('DeleteAlternateContact', deleteAlternateContact),
];

function account(name: string, run: Operation['run']): Operation {
  const ownAccount = (call: Call) => {
    refuseOtherAccounts(call, name);
    return run(call);
  };
  return {
    service: 'account',
    name,
    resource: ({ state }) => `arn:aws:account::${state.accountId}:account`,
    run: ownAccount,
  };
}

/** AccountId is for the management account of an Organization; elsewhere even one's own is refused. */
function refuseOtherAccounts({ params, caller }: Call, operation: string): void {
  if (params.optional('AccountId', { pattern: /^\d{12}$/ }) === undefined) return;
  throw new AwsFault('AccessDenied', `User: ${caller.arn} is not authorized to perform: account:${operation}`);
}

function typeOf({ params }: Call): StoredContact['type'] {
  const type = params.choice('AlternateContactType', contactTypes);
  // Asked for as a text where it is missing: that is refused in AWS's words for a missing member.
  if (type === undefined) params.text('AlternateContactType');
  return type ?? 'BILLING';
}

function found(call: Call): StoredContact {
  const type = typeOf(call);
  const contact = call.state.contacts.find((one) => one.type === type);
  if (contact !== undefined) return contact;
  throw new AwsFault('ResourceNotFoundException', 'No contact of the inputted alternate contact type found.');
}

function getAlternateContact(call: Call) {
  const { type, name, title, email, phone } = found(call);
  return {
    AlternateContact: {
      AlternateContactType: type,
      EmailAddress: email,
      Name: name,
      PhoneNumber: phone,
      Title: title,
    },
  };
}

function putAlternateContact(call: Call): undefined {
  const { state, params } = call;
  const contact: StoredContact = {
    type: typeOf(call),
    name: params.text('Name', { max: 64 }),
    title: params.text('Title', { max: 50 }),
    email: params.text('EmailAddress', { max: 254, pattern: /^\s*[\w+=.#|!&-]+@[\w.-]+\.[\w]+\s*$/ }),
    phone: params.text('PhoneNumber', { max: 25, pattern: /^[\s0-9()+-]+$/ }),
  };
  state.contacts = [...state.contacts.filter(({ type }) => type !== contact.type), contact];
}

function deleteAlternateContact(call: Call): undefined {
  const contact = found(call);
  call.state.contacts.splice(call.state.contacts.indexOf(contact), 1);
}
