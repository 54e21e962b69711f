import type { TypeRecord } from '../../validate/schema';

const named = (en: string, fr: string): TypeRecord['label'] => ({ en, fr });

/** What the schemata are called that are no type of ours (source: as for the edges). */
export const SCHEMATA: ReadonlyMap<string, TypeRecord['label']> = new Map(Object.entries({
  Airplane: named('Aircraft', 'Aéronef'),
  Article: named('Article', 'Article'),
  Assessment: named('Assessment', 'Évaluation'),
  Asset: named('Asset', 'Actif'),
  Audio: named('Audio file', 'Fichier audio'),
  BankAccount: named('Bank account', 'Compte bancaire'),
  Call: named('Call', 'Appel'),
  CallForTenders: named('Call for tenders', 'Appel d’offres'),
  CourtCase: named('Court case', 'Affaire judiciaire'),
  CryptoWallet: named('Cryptocurrency wallet', 'Portefeuille de cryptomonnaie'),
  Document: named('File', 'Fichier'),
  EconomicActivity: named('Customs declaration', 'Déclaration en douane'),
  Email: named('E-mail', 'Courriel'),
  Folder: named('Folder', 'Dossier'),
  HyperText: named('Web page', 'Page web'),
  Identification: named('Identity document', 'Pièce d’identité'),
  Image: named('Image', 'Image'),
  LegalEntity: named('Legal entity', 'Sujet de droit'),
  License: named('Licence', 'Licence'),
  Mention: named('Mention', 'Mention'),
  Message: named('Message', 'Message'),
  Note: named('Note', 'Note'),
  Package: named('Archive', 'Archive'),
  Page: named('Page', 'Page'),
  Pages: named('Document', 'Document'),
  Passport: named('Passport', 'Passeport'),
  PlainText: named('Text file', 'Fichier texte'),
  Position: named('Position', 'Poste'),
  Post: named('Post', 'Fonction'),
  Project: named('Project', 'Projet'),
  RealEstate: named('Real estate', 'Bien immobilier'),
  Sanction: named('Sanction', 'Sanction'),
  Security: named('Security', 'Titre financier'),
  Similar: named('Possible match', 'Rapprochement possible'),
  Table: named('Table', 'Tableau'),
  TaxRoll: named('Tax roll', 'Rôle d’imposition'),
  Trip: named('Trip', 'Voyage'),
  UserAccount: named('User account', 'Compte d’utilisateur'),
  Vehicle: named('Vehicle', 'Véhicule'),
  Vessel: named('Vessel', 'Navire'),
  Video: named('Video', 'Vidéo'),
  Workbook: named('Workbook', 'Classeur'),
}));

/** The schemata that descend from Document: what is proven by them is told of a document. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
  'Document', 'Article', 'Audio', 'Email', 'Folder', 'HyperText', 'Image', 'Message', 'Package', 'Pages', 'PlainText', 'Table', 'Video', 'Workbook',
]);
