import type { Language } from './comments/remark';

/** Invented stems and plain trade words; together they make about 9,000 company names. */
export const STEMS: Readonly<Record<Language, readonly string[]>> = {
  en: `Aldwick Amberley Ashgrove Barnmoor Beckford Birchall Blackwater Bramfield Brightside Calder Carrick Castlegate
    Cedarbrook Claymont Coldstream Copperhill Cranleigh Crestline Darrow Deepdale Dunmore Eastbridge Elmhurst Everford
    Fairholm Fenwick Foxglade Gatesby Glenmore Granby Greyfriars Halden Harrowgate Hartwell Hazelmere Highmoor Hollins
    Ironbridge Kelby Kestrel Kingsway Lakeland Langford Larkfield Linden Lockhart Longmeadow Marlow Maplewood Meridian
    Millbrook Moorfield Northgate Oakhaven Oldfield Orchard Padstow Pinecrest Quarry Ravenhill Redstone Ridgeway
    Riverton Rosedale Saltmarsh Sandford Shelby Silverdale Southmoor Stanmore Sterling Stonebridge Summerhill Swanley
    Tamarack Thornbury Tidewater Trent Underhill Valemount Wakefield Waverly Westbrook Whitcombe Willowby Winslow
    Woodrow Wrenfield Yarrow Zephyr`.split(/\s+/),
  de: `Ahlbeck Bergmann Birkenau Brandt Dietrich Eberle Falkner Feldkamp Giese Hagedorn Hellweg Isenberg Jansen Kaltenbach
    Kessler Lindner Maurer Neuhaus Oberland Petersen Rheintal Rothmann Sander Schwarzwald Seidel Steinfurt Thalheim
    Ulmer Vogt Waldner Weserland Zimmer`.split(/\s+/),
  fr: `Aubrac Beaumont Bellerive Cassagne Chartrain Corbières Delorme Fontenay Garonne Hautmont Jaurès Lacaze Marceau
    Mercier Montclar Perrault Queyras Rochefort Savarin Tournel Vauclair Villard`.split(/\s+/),
  es: `Almendro Barragán Castell Duero Encinar Ferrol Guadiana Herrera Ibarra Jarama Laredo Montejo Navarro Olivares
    Peñalba Quintana Ribera Segura Toledano Urrutia Valdés Zamora`.split(/\s+/),
  pt: `Albuquerque Bragança Cardoso Douro Estrela Figueira Guimarães Horizonte Itamar Jardim Lisandro Mondego Nogueira
    Oliveira Paranhos Queirós Ribeiro Sampaio Tavares Valente`.split(/\s+/),
};

export const TRADES: readonly {
  readonly industry: string;
  readonly words: Readonly<Record<Language, readonly string[]>>;
}[] = [
  {
    industry: 'Logistics',
    words: {
      en: ['Freight', 'Logistics', 'Haulage', 'Parcel'],
      de: ['Logistik', 'Spedition'],
      fr: ['Transports', 'Messagerie'],
      es: ['Logística', 'Transportes'],
      pt: ['Logística', 'Transportes'],
    },
  },
  {
    industry: 'Facilities',
    words: {
      en: ['Facilities', 'Cleaning', 'Property Care'],
      de: ['Gebäudetechnik', 'Objektservice'],
      fr: ['Maintenance', 'Propreté'],
      es: ['Mantenimiento', 'Servicios'],
      pt: ['Manutenção', 'Serviços'],
    },
  },
  {
    industry: 'Utilities',
    words: {
      en: ['Energy', 'Water', 'Networks'],
      de: ['Energie', 'Stadtwerke'],
      fr: ['Énergie', 'Réseaux'],
      es: ['Energía', 'Aguas'],
      pt: ['Energia', 'Saneamento'],
    },
  },
  {
    industry: 'Manufacturing',
    words: {
      en: ['Components', 'Machinery', 'Packaging', 'Castings'],
      de: ['Maschinenbau', 'Antriebstechnik'],
      fr: ['Mécanique', 'Emballages'],
      es: ['Maquinaria', 'Envases'],
      pt: ['Máquinas', 'Embalagens'],
    },
  },
  {
    industry: 'Construction',
    words: {
      en: ['Builders', 'Scaffolding', 'Civil'],
      de: ['Bau', 'Haustechnik'],
      fr: ['Bâtiment', 'Travaux'],
      es: ['Construcciones', 'Obras'],
      pt: ['Construções', 'Obras'],
    },
  },
  {
    industry: 'Healthcare',
    words: {
      en: ['Care', 'Clinics', 'Medical Supply'],
      de: ['Medizintechnik', 'Pflege'],
      fr: ['Santé', 'Cliniques'],
      es: ['Clínicas', 'Salud'],
      pt: ['Clínicas', 'Saúde'],
    },
  },
  {
    industry: 'Retail',
    words: {
      en: ['Stores', 'Trading', 'Garden Centres'],
      de: ['Handel', 'Märkte'],
      fr: ['Distribution', 'Comptoir'],
      es: ['Comercial', 'Tiendas'],
      pt: ['Comércio', 'Lojas'],
    },
  },
  {
    industry: 'Telecommunications',
    words: {
      en: ['Telecom', 'Fibre', 'Broadband'],
      de: ['Netze', 'Telekom'],
      fr: ['Télécom', 'Fibre'],
      es: ['Telecom', 'Fibra'],
      pt: ['Telecom', 'Fibra'],
    },
  },
];

export const LEGAL_FORMS: Readonly<Record<Language, readonly string[]>> = {
  en: ['', '', '', ' Ltd', ' Inc', ' Group'],
  de: [' GmbH', ' GmbH', ' AG', ' GmbH & Co. KG', ''],
  fr: [' SAS', ' SA', ' SARL', ''],
  es: [' SL', ' SA', ''],
  pt: [' Lda', ' SA', ''],
};

export const PRODUCTS = ['Dispatch', 'Assets', 'Insights', 'Suite'];
