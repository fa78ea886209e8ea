import { folded } from './fold.ts'

/** Countries, regions, capitals and common cities, in English and French forms. */
const table = `
Afghanistan Albania Albanie Algeria Algérie Andorra Angola Argentina Argentine Armenia Arménie Australia Australie Austria
Autriche Azerbaijan Bahamas Bahrain Bangladesh Barbados Belarus Biélorussie Belgium Belgique Benin Bhutan Bolivia Bolivie
Bosnia Bosnie Botswana Brazil Brésil Britain Bretagne Brunei Bulgaria Bulgarie Burma Birmanie Burundi Cambodia Cambodge
Cameroon Cameroun Canada Chad Chile Chili China Chine Colombia Colombie Congo Croatia Croatie Cuba Cyprus Chypre
Czechoslovakia Tchécoslovaquie Denmark Danemark Ecuador Équateur Egypt Égypte England Angleterre Estonia Estonie Ethiopia
Éthiopie Fiji Finland Finlande France Gabon Gambia Georgia Géorgie Germany Allemagne Ghana Greece Grèce Guatemala Guinea
Guinée Guyana Haiti Haïti Holland Hollande Honduras Hungary Hongrie Iceland Islande India Inde Indonesia Indonésie Iran
Iraq Irak Ireland Irlande Israel Israël Italy Italie Jamaica Jamaïque Japan Japon Jordan Jordanie Kazakhstan Kenya Korea
Corée Kosovo Kuwait Kyrgyzstan Laos Latvia Lettonie Lebanon Liban Lesotho Liberia Libya Libye Liechtenstein Lithuania
Lituanie Luxembourg Macedonia Macédoine Madagascar Malawi Malaysia Malaisie Mali Malta Malte Martinique Mauritania
Mauritanie Mauritius Maurice Mexico Mexique Moldova Moldavie Monaco Mongolia Mongolie Montenegro Monténégro Morocco Maroc
Mozambique Namibia Nepal Népal Netherlands Pays-Bas Nicaragua Niger Nigeria Norway Norvège Oman Pakistan Palestine Panama
Paraguay Persia Perse Peru Pérou Philippines Poland Pologne Portugal Prussia Prusse Qatar Romania Rumania Roumanie Russia
Russie Rwanda Scotland Écosse Senegal Sénégal Serbia Serbie Siberia Sibérie Singapore Singapour Slovakia Slovaquie Slovenia
Slovénie Somalia Somalie Spain Espagne Sudan Soudan Sweden Suède Switzerland Suisse Syria Syrie Taiwan Tanzania Tanzanie
Thailand Thaïlande Tibet Togo Tunisia Tunisie Turkey Turquie Uganda Ouganda Ukraine Uruguay USSR URSS USA Uzbekistan
Venezuela Vietnam Wales Yemen Yémen Yugoslavia Yougoslavie Zambia Zambie Zimbabwe Rhodesia Rhodésie
Europe Asia Asie Africa Afrique America Amérique Oceania Océanie Antarctica Arctic Caucasus Caucase Crimea Crimée Silesia
Silésie Bohemia Bohême Galicia Galice Saxony Saxe Bavaria Bavière Catalonia Catalogne Andalusia Andalousie Normandy
Normandie Brittany Provence Burgundy Bourgogne Alsace Lorraine Flanders Flandre Flandres Wallonia Wallonie Tuscany Toscane
Lombardy Lombardie Sicily Sicile Sardinia Sardaigne Corsica Corse Savoy Savoie Picardie Gascogne Champagne Ardennes Bretagne
California Californie Texas Florida Floride Virginia Virginie Massachusetts Pennsylvania Ohio Michigan Illinois Oregon
Quebec Québec Ontario Louisiana Louisiane Cornwall Cornouailles Yorkshire Kent Sussex Essex Devon Caribbean Antilles
Amsterdam Ankara Antwerp Anvers Athens Athènes Baghdad Bagdad Baku Bakou Bangkok Barcelona Barcelone Basel Bâle Beijing
Pékin Peking Beirut Beyrouth Belfast Belgrade Bergen Berlin Bern Berne Birmingham Bologna Bologne Bombay Bonn Bordeaux Boston
Bratislava Bremen Brême Breslau Brighton Bristol Brno Bruges Brussels Bruxelles Bucharest Bucarest Budapest Buenos-Aires
Cairo Calais Calcutta Cambridge Canterbury Cardiff Casablanca Chicago Cologne Constantinople Copenhagen Copenhague Cracow
Cracovie Kraków Dakar Damascus Damas Danzig Gdańsk Delhi Detroit Dijon Dresden Dresde Dublin Edinburgh Édimbourg Essen
Florence Frankfurt Francfort Geneva Genève Genoa Gênes Ghent Gand Glasgow Gothenburg Göteborg Grenoble Hamburg Hambourg Hanoi
Hanover Hanovre Havana Havane Heidelberg Helsinki Istanbul Jena Jerusalem Jérusalem Kabul Kaboul Kazan Kharkov Kharkiv Kiev
Kyiv Königsberg Kyoto Lausanne Leeds Leipzig Leningrad Léningrad Liège Lille Lima Limoges Lisbon Lisbonne Liverpool
Ljubljana Łódź London Londres Lübeck Lucerne Lviv Lvov Lwów Lyon Lyons Madrid Mainz Mayence Malaga Manchester Manila Mannheim
Mantua Mantoue Marseille Marseilles Melbourne Milan Minsk Montpellier Montreal Montréal Moscow Moscou Munich Nancy Nantes
Naples Newcastle Nice Nîmes Nottingham Nuremberg Odessa Orléans Oslo Oxford Padua Padoue Palermo Palerme Paris Parma Parme
Perpignan Petersburg Pétersbourg Petrograd Petrograde Philadelphia Philadelphie Pisa Pise Plymouth Prague Reims Rheims Rennes
Riga Rio Rome Rotterdam Rouen Salzburg Salzbourg Santiago Sarajevo Seattle Sevastopol Sébastopol Seville Séville Shanghai
Sheffield Sofia Southampton Stalingrad Stockholm Strasbourg Stuttgart Sydney Tallinn Tartu Tashkent Tbilisi Tiflis Tehran
Téhéran Tokyo Toronto Toulon Toulouse Tours Trieste Tripoli Tunis Turin Uppsala Utrecht Valencia Valence Vancouver Venice
Venise Verona Vérone Versailles Vienna Vienne Vilnius Vilna Vladivostok Warsaw Varsovie Washington Weimar York Zagreb Zurich
Zürich Algiers Alger Rabat Oran Addis-Abeba Nairobi Johannesburg Pretoria Durban Caracas Bogotá Quito Montevideo Honolulu
`

/** Of two or more words, or not to be told from other words alone. */
const phrases = `
Soviet Union|Union soviétique|United States|États-Unis|United Kingdom|Royaume-Uni|Great Britain|Grande-Bretagne|New York|
New Orleans|New Zealand|Nouvelle-Zélande|New Jersey|New England|Nouvelle-Angleterre|Los Angeles|San Francisco|San Diego|
Mexico City|Buenos Aires|Rio de Janeiro|São Paulo|Cape Town|Le Cap|South Africa|Afrique du Sud|North Africa|Afrique du Nord|
South America|Amérique du Sud|North America|Amérique du Nord|Latin America|Amérique latine|Central America|Dominican Republic|
République dominicaine|Puerto Rico|Costa Rica|El Salvador|Sri Lanka|Hong Kong|Saudi Arabia|Arabie saoudite|Saint Petersburg|
St Petersburg|Saint-Pétersbourg|The Hague|La Haye|Le Havre|Côte d'Azur|Eastern Europe|Western Europe|Middle East|Far East|
Proche-Orient|Extrême-Orient|Ottoman Empire|Empire ottoman|Russian Empire|Austria-Hungary|Autriche-Hongrie|Black Sea|Baltic Sea|
North Sea|Mediterranean Sea|Atlantic Ocean|Pacific Ocean|Nova Scotia|Tel Aviv|New Delhi|Ho Chi Minh City|Addis Ababa|
Czech Republic|République tchèque|East Germany|West Germany|Northern Ireland|Vatican City
`

const names = new Set([
  ...table.split(/\s+/).filter(Boolean).map(folded),
  ...phrases.replace(/\n/g, '').split('|').filter(Boolean).map(folded),
])

/** True for the name of a well-known place: `Brussels`, `Bruxelles`, `Soviet Union`. */
export function isPlaceName(name: string): boolean {
  return names.has(folded(name))
}
