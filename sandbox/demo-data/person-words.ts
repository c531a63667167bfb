import type { Language } from './comments/remark';

export const FIRST_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: `Alice Amir Beth Callum Carla Chen Claire Connor Daniel Deepa Ella Ethan Farah George Grace Hannah Harvey Imran Isla
    Jack Jasmine Joanna Karim Kate Kwame Laura Leo Lucy Maya Megan Miles Nadia Nathan Olivia Owen Paul Rachel Ravi Rosie
    Sam Sara Simon Tessa Theo Tom Uma Victor Wendy Yusuf Zoe`.split(/\s+/),
  de: `Andreas Anke Bernd Björn Christa Dirk Elke Felix Gabi Günther Heike Ines Jörg Jürgen Katja Lars Lena Manfred Nicole
    Oliver Petra Ralf Sabine Stefan Susanne Thomas Ute Volker Wiebke`.split(/\s+/),
  fr: `Adèle Antoine Benoît Camille Cécile Claire David Élodie Fabrice Gaëlle Hélène Hugo Isabelle Jérôme Laure Luc
    Mathieu Nathalie Olivier Pascal Renée Sandrine Thierry Valérie Xavier`.split(/\s+/),
  es: `Alba Álvaro Andrés Beatriz Carmen César Cristina Diego Elena Fernando Gonzalo Inés Javier José Laura Lucía Manuel
    Marta Mónica Nuria Óscar Pilar Raúl Rocío Sergio Teresa`.split(/\s+/),
  pt: `Adriana Ana André António Bruno Carla Catarina Cláudia Débora Eduardo Fábio Filipa Gustavo Helena Inês João Júlia
    Leandro Luísa Marcelo Marta Paulo Rafael Renata Rui Sónia Tiago Vânia`.split(/\s+/),
};

export const LAST_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: `Adeyemi Armitage Baker Banerjee Barlow Bennett Bishop Brennan Brooks Carter Chan Chowdhury Clarke Collins Cooper
    Coleman Dawson Doyle Ellison Farrell Fletcher Foster Gibbs Gill Hale Harding Hayes Hughes Hussain Iyer Jennings
    Kaur Keane Kelly Lam Lawson Lowe Mason McBride Mehta Mills Morgan Murray Nolan Norris O'Connor O'Hara Osei Parker
    Patel Pearce Price Quinn Reid Reyes Rowe Shaw Singh Sloane Stone Sutton Tan Thorne Turner Vance Walsh Ward Webb
    Winter Wong Yates Young`.split(/\s+/),
  de: `Arnold Bähr Beck Böhm Busch Conrad Ebert Engel Fiedler Frank Götz Graf Hahn Hartmann Heinze Huber Jäger Kaiser Köhler
    Kraus Kühn Lang Lorenz Möller Nowak Otto Pohl Reuter Richter Roth Schäfer Schreiber Sommer Vogel Weiß Winkler`.split(
    /\s+/,
  ),
  fr: `Barbier Bertin Blanchet Boyer Carpentier Chevalier Collet Descamps Dufour Fournier Gauthier Girard Guérin Lambert
    Lefèvre Lemoine Leroux Maillard Moreau Noël Pelletier Picard Renaud Rousseau Vasseur`.split(/\s+/),
  es: `Aguilar Blanco Cabrera Campos Castro Delgado Domínguez Fuentes Gallardo García Gil Iglesias Jiménez Lozano Márquez
    Molina Muñoz Núñez Ortega Pascual Prieto Ramos Rubio Serrano Vega`.split(/\s+/),
  pt: `Almeida Antunes Barbosa Barros Coelho Correia Esteves Faria Fonseca Freitas Gonçalves Lopes Machado Matos Mendes
    Monteiro Moura Neves Nunes Pinheiro Rocha Santos Teixeira Vieira`.split(/\s+/),
};

export const STAFF_TITLES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Operations Manager',
    'Dispatch Lead',
    'Head of Planning',
    'Service Manager',
    'Fleet Coordinator',
    'IT Manager',
    'Warehouse Supervisor',
    'Business Analyst',
    'Office Manager',
    'Maintenance Planner',
    'Director of Operations',
    'Quality Manager',
  ],
  de: [
    'Leiterin Disposition',
    'Leiter Instandhaltung',
    'IT-Leitung',
    'Einsatzplanung',
    'Betriebsleitung',
    'Lagerleitung',
  ],
  fr: [
    'Responsable exploitation',
    'Chef de planning',
    'Responsable informatique',
    'Directeur des opérations',
    'Conductrice de travaux',
  ],
  es: [
    'Responsable de operaciones',
    'Jefa de planificación',
    'Responsable de TI',
    'Coordinador de flota',
    'Jefe de almacén',
  ],
  pt: [
    'Gerente de operações',
    'Coordenadora de planejamento',
    'Responsável de TI',
    'Supervisor de frota',
    'Gestora de armazém',
  ],
};

/** Only people without a bad word carry one of these; an executive among the detractors is written by hand. */
export const EXECUTIVE_TITLES = [
  'Managing Director',
  'Chief Operating Officer',
  'Chief Financial Officer',
  'VP Operations',
];
