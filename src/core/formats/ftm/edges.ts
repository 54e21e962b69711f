import type { PredicateRecord } from '../../validate/schema';

/** How a relation reads. */
export type RelationWords = Pick<PredicateRecord, 'label' | 'inverse' | 'group' | 'symmetric'>;

/** A schema that is a link: the properties that name its ends, and how it reads. */
export interface EdgeSchema {
  readonly source: string;
  readonly target: string;
  readonly predicate: RelationWords;
}

const directed = (source: string, target: string, forth: readonly [en: string, fr: string], back: readonly [en: string, fr: string], group?: PredicateRecord['group']): EdgeSchema => ({
  source, target,
  predicate: { label: { en: forth[0], fr: forth[1] }, inverse: { en: back[0], fr: back[1] }, ...(group !== undefined && { group }) },
});

const mutual = (source: string, target: string, en: string, fr: string): EdgeSchema => ({ source, target, predicate: { label: { en, fr }, symmetric: true } });

/** Every edge schema of the FollowTheMoney model, with the ends it has there (github.com/alephdata/followthemoney, js/src/defaultModel.json, MIT). */
export const EDGES: ReadonlyMap<string, EdgeSchema> = new Map(Object.entries({
  Associate: mutual('person', 'associate', 'is an associate of', 'est un proche de'),
  ContractAward: directed('contract', 'supplier', ['was awarded to', 'a été attribué à'], ['was awarded', 'a obtenu'], 'agreement'),
  CourtCaseParty: directed('party', 'case', ['is a party to', 'est partie à'], ['has as a party', 'a pour partie'], 'participation'),
  Debt: directed('debtor', 'creditor', ['owes money to', 'doit de l’argent à'], ['is owed money by', 'est créancier de']),
  Directorship: directed('director', 'organization', ['is a director of', 'dirige'], ['has as a director', 'est dirigé par'], 'role'),
  Documentation: directed('document', 'entity', ['documents', 'documente'], ['is documented by', 'est documenté par']),
  Employment: directed('employee', 'employer', ['works for', 'travaille pour'], ['employs', 'emploie'], 'role'),
  Family: mutual('person', 'relative', 'is a relative of', 'est parent de'),
  Membership: directed('member', 'organization', ['is a member of', 'est membre de'], ['has as a member', 'a pour membre'], 'role'),
  Occupancy: directed('holder', 'post', ['holds the position of', 'occupe le poste de'], ['is held by', 'est occupé par'], 'role'),
  Ownership: directed('owner', 'asset', ['owns', 'possède'], ['is owned by', 'appartient à'], 'role'),
  Payment: directed('payer', 'beneficiary', ['paid', 'a payé'], ['was paid by', 'a été payé par']),
  ProjectParticipant: directed('participant', 'project', ['takes part in', 'participe à'], ['has as a participant', 'a pour participant'], 'participation'),
  Representation: directed('agent', 'client', ['represents', 'représente'], ['is represented by', 'est représenté par'], 'role'),
  Succession: directed('predecessor', 'successor', ['precedes', 'précède'], ['succeeds', 'succède à'], 'role'),
  UnknownLink: mutual('subject', 'object', 'is linked to', 'est lié à'),
}));

const property = (en: string, fr: string): RelationWords => ({ label: { en, fr } });

/** Properties that name another entity, of schemata that are no edges (same source). */
export const LINKS: ReadonlyMap<string, RelationWords> = new Map(Object.entries({
  addressEntity: property('has its address at', 'a pour adresse'),
  author: property('was written by', 'a pour auteur'),
  authority: property('has as its authority', 'a pour autorité'),
  bank: property('is held at', 'est tenu par'),
  bankAccount: property('uses the bank account', 'utilise le compte bancaire'),
  bankForeign: property('uses the foreign bank account', 'utilise le compte en devises'),
  bankRub: property('uses the rouble account', 'utilise le compte en roubles'),
  callForTenders: property('answers the call for tenders', 'répond à l’appel d’offres'),
  caller: property('was made by', 'a été passé par'),
  candidate: property('compares', 'compare'),
  contract: property('belongs to the contract', 'relève du contrat'),
  contractHolder: property('has as contract holder', 'a pour titulaire du contrat'),
  declarant: property('was declared by', 'a été déclaré par'),
  document: property('stands in', 'se trouve dans'),
  emitters: property('was sent by', 'a été envoyé par'),
  endLocation: property('ends at', 'se termine à'),
  entity: property('concerns', 'concerne'),
  holder: property('is held by', 'est détenu par'),
  inReplyToEmail: property('replies to', 'répond à'),
  inReplyToMessage: property('replies to', 'répond à'),
  involved: property('involves', 'implique'),
  issuer: property('was issued by', 'a été émis par'),
  match: property('is compared with', 'est comparé à'),
  onBehalfOf: property('is on behalf of', 'est au nom de'),
  operator: property('is operated by', 'est exploité par'),
  organization: property('belongs to', 'relève de'),
  organizer: property('was organised by', 'est organisé par'),
  owner: property('is owned by', 'appartient à'),
  parent: property('has as its parent', 'a pour entité mère'),
  pictured: property('shows', 'montre'),
  project: property('is part of the project', 'fait partie du projet'),
  receiver: property('was received by', 'a été reçu par'),
  recipientAccount: property('was sent to the account', 'a été envoyé au compte'),
  recipients: property('was sent to', 'a été envoyé à'),
  resolved: property('stands for', 'désigne'),
  sender: property('was sent by', 'a été envoyé par'),
  senderAccount: property('was sent from the account', 'a été envoyé depuis le compte'),
  startLocation: property('starts at', 'part de'),
  taxee: property('taxes', 'impose'),
  tenderers: property('has as a tenderer', 'a pour soumissionnaire'),
  transport: property('was carried by', 'a été transporté par'),
  vehicle: property('uses the vehicle', 'utilise le véhicule'),
}));
