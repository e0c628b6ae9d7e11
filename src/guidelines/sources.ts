/** The works that the checks come from: author, title where it is known, year. */
export const sources = {
  'aghion-2015': 'Aghion and others, on industrial policy and competition (2015)',
  'clausing-wolfram-2023':
    'Clausing and Wolfram, on carbon prices, subsidies and trade (Peterson Institute, 2023)',
  'e15-questions':
    'E15 Expert Group, Reinvigorating Manufacturing: New Industrial Policy and the Trade System',
  'e15-state-enterprises-2016':
    'E15, Governments as Competitors in the Global Marketplace: Options for Ensuring a Level Playing Field (2016)',
  'eicke-2025': 'Eicke, on local content that rises with capacity (2025)',
  'evenett-2024':
    'Evenett, Jakubik, Martín and Ruta, The Return of Industrial Policy in Data (2024)',
  'four-organisations-2022':
    'IMF, OECD, World Bank and WTO, Subsidies, Trade, and International Cooperation (2022)',
  'gats-xvii': 'GATS, Article XVII, and national treatment in trade agreements',
  'hillman-manak-2023': 'Hillman and Manak, Rethinking International Rules on Subsidies (2023)',
  'hoekman-nelson-2025':
    'Hoekman and Nelson, Industrial Policy and International Cooperation (2025)',
  'howse-2013':
    'Howse, Securing Policy Space for Clean Energy under the SCM Agreement: Alternative Approaches (2013)',
  'imf-2024': 'IMF, Industrial Policy Coverage in IMF Surveillance (2024)',
  'juhasz-lane-rodrik-2023': 'Juhász, Lane and Rodrik, New Economics of Industrial Policy (2023)',
  'kleimann-2023': 'Kleimann, on environmental subsidies and poorer economies (Bruegel, 2023)',
  'kuntze-moerenhout-2013': 'Kuntze and Moerenhout, on local content in renewable energy (2013)',
  'low-tijaja-2013': 'Low and Tijaja, Global Value Chains and Industrial Policies (2013)',
  'mazzucato-rodrik-2023': 'Mazzucato and Rodrik, on industrial policy with conditions (2023)',
  'new-economics': 'Summaries of the new economics of industrial policy',
  'oecd-2022': 'OECD, Industrial Policy Framework (2022)',
  'perez-motta-2016':
    'Pérez Motta, Competition Policy and Trade in the Global Economy: Towards an Integrated Approach (2016)',
  'rodrik-2004': 'Rodrik, on industrial policy for the new century (2004)',
  'rodrik-2008': 'Rodrik, on the practice of industrial policy (2008)',
  'sauve-2016': 'Sauvé, Life beyond local content (2016)',
  'scm-committee': 'WTO Committee on Subsidies and Countervailing Measures, reports (2024, 2025)',
  'singh-jose-2016': 'Singh and Jose, Industrial Policy and the WTO Rules-Based System (2016)',
  'subsidy-platform-2023': 'Joint Subsidy Platform, statement (2023)',
  tca: 'EU-UK Trade and Cooperation Agreement (2020), principles of subsidy control',
  'unep-dtu-2020': 'UNEP DTU Partnership, on local content requirements (2020)',
} as const
