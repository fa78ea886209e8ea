/** Towns and countries that English and French write differently; the same place, whichever a source writes. */
const table = `
Aix-la-Chapelle=Aachen; Alger=Algiers; Anvers=Antwerp=Antwerpen; Athènes=Athens; Bâle=Basel=Basle; Barcelone=Barcelona; Berne=Bern
Bruges=Brugge; Bruxelles=Brussels; Cantorbéry=Canterbury; Le Caire=Cairo; Cologne=Köln; Copenhague=Copenhagen; Cracovie=Cracow=Krakow=Kraków
Dantzig=Danzig=Gdansk=Gdańsk; Douvres=Dover; Dresde=Dresden; Dunkerque=Dunkirk; Édimbourg=Edinburgh; Florence=Firenze; Fribourg=Freiburg
Francfort=Frankfurt; Gand=Ghent=Gent; Gênes=Genoa=Genova; Genève=Geneva; Grenade=Granada; La Haye=The Hague; La Havane=Havana
Hambourg=Hamburg; Kiev=Kyiv; Leyde=Leiden=Leyden; Lisbonne=Lisbon; Liège=Luik; Londres=London; Louvain=Leuven; Lyon=Lyons
Marseille=Marseilles; Mayence=Mainz; Milan=Milano; Moscou=Moscow; Munich=München; Naples=Napoli; Nuremberg=Nürnberg
Pékin=Peking=Beijing; Prague=Praha; Reims=Rheims; Rome=Roma; Saint-Pétersbourg=Saint Petersburg=St Petersburg=St. Petersburg; Salzbourg=Salzburg
Séville=Seville=Sevilla; Strasbourg=Strassburg; Tanger=Tangier; Trèves=Trier; Turin=Torino; Varsovie=Warsaw; Venise=Venice=Venezia
Vienne=Vienna; Zurich=Zürich
Afrique=Africa; Afrique du Sud=South Africa; Algérie=Algeria; Allemagne=Germany; Amérique=America; Angleterre=England; Argentine=Argentina
Asie=Asia; Australie=Australia; Autriche=Austria; Belgique=Belgium; Bohême=Bohemia; Bretagne=Brittany; Brésil=Brazil; Bulgarie=Bulgaria
Californie=California; Chili=Chile; Chine=China; Corse=Corsica; Danemark=Denmark; Écosse=Scotland; Égypte=Egypt; Espagne=Spain
États-Unis=United States=United States of America; Éthiopie=Ethiopia; Finlande=Finland; Grande-Bretagne=Great Britain; Grèce=Greece; Groenland=Greenland
Hongrie=Hungary; Inde=India; Irlande=Ireland; Islande=Iceland; Italie=Italy; Japon=Japan; Maroc=Morocco; Mexique=Mexico; Normandie=Normandy
Norvège=Norway; Nouvelle-Zélande=New Zealand; Pays de Galles=Wales; Pays-Bas=Netherlands; Pérou=Peru; Perse=Persia; Pologne=Poland; Prusse=Prussia
Roumanie=Romania; Royaume-Uni=United Kingdom; Russie=Russia; Sibérie=Siberia; Sicile=Sicily; Suède=Sweden; Suisse=Switzerland; Syrie=Syria
Tchécoslovaquie=Czechoslovakia; Tunisie=Tunisia; Turquie=Turkey; Ukraine=Ukraina; Union soviétique=Soviet Union; URSS=USSR; Yougoslavie=Yugoslavia
`

const heads = new Map(
  table.split(/[;\n]/u).flatMap((line) => {
    const names = line.split('=').map((name) => name.trim().toLowerCase())
    return names.map((name) => [name, names[0] ?? name] as const)
  }),
)

/** One key for the ways a place is written: `Marseilles` and `Marseille` have the same. */
export function placeKey(name: string): string {
  const plain = name.toLowerCase().replaceAll('’', "'")
  return heads.get(plain) ?? heads.get(plain.replace(/^the /u, '')) ?? plain
}
