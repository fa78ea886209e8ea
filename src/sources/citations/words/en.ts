import type { CitationWords } from './citation-words.ts'

const list = (text: string): string[] => text.trim().split(/\s*,\s*/)

/** English. */
export const english: CitationWords = {
  ibid: list('ibid., ibidem'),
  opCit: list('ed. cit., op. cit., loc. cit., art. cit., opus cited, work cited'),
  idem: list('idem, id.'),
  unpublished: list(
    "unpublished, manuscript, typescript, PhD thesis, PhD dissertation, PhD diss., Ph.D. thesis, Ph.D. dissertation, doctoral thesis, doctoral dissertation, MA thesis, master's thesis, diss.",
  ),
  page: list('pages, page, pp., pgs., pg., p.'),
  pageCount: list('pages, pp., p.'),
  unnumbered: list('back cover, front cover, frontispiece, jacket, dust jacket, flyleaf, endpaper'),
  locator: list('plates, plate, pl., figure, fig., chapter, chap., ch., section, sect., canto, scene, act, line, §'),
  volume: list('volumes, volume, vols., vol., book, part, pt.'),
  issue: list('number, issue, no., nos.'),
  edition: list('edition, edn., ed.'),
  reprint: list(
    'reprinted, reprint, repr., reissued, 2nd edn., 2nd ed., second edition, 3rd ed., third edition, new edition, new ed., rev. ed., revised edition, paperback edition, another edition, American edition, British edition',
  ),
  translatedBy: list(
    'translated from the original by, translated and edited by, edited and translated by, translated by, translated, translator and editor, translators, translator, transl. by, trans. by, transl., trans., tr. by, tr.',
  ),
  translatedFrom: list('from the, from'),
  by: list('by'),
  series: list('series:'),
  editedBy: list(
    'edited and introduced by, edited with an introduction by, edited by, editors, editor, eds. by, ed. by, eds., ed.',
  ),
  editorMark: list('editors, editor, eds., ed., comps., comp.'),
  foreword: list(
    'with drawings by, drawings by, with illustrations by, illustrations by, with photographs by, with an introduction by, introduction by, introduced by, with a foreword by, foreword by, preface by, with a preface by, illustrated by, afterword by, photographs by',
  ),
  translationOf: list(
    'translation of, original, translated from, originally published as, originally published in, original title, first published as, orig.',
  ),
  alsoPublishedAs: list(
    'also published as, also published under the title, published in the United States as, published in the US as, published in America as, published in the UK as, published in Britain as, also known as, reissued as, reprinted as, republished as, later published as, also issued as, American edition as, American ed. as, British edition as, British ed. as, US edition as, US ed. as, UK edition as, UK ed. as, US title, UK title, American title, British title, alternative title',
  ),
  citedIn: list(
    'quoted in, cited in, quoted by, cited by, as quoted in, as cited in, qtd. in, qtd. by, reported in, reported by, recorded in, recorded by, remark reported in, words reported in, as told in, reproduced in, reprinted in',
  ),
  printedIn: list('printed in, published in, printed by, published by'),
  within: list('in'),
  signals: list(
    'see also, see however, see especially, see in particular, see for example, see e.g., see generally, see, cf. also, cf., compare, for example, e.g., for this, quoted from, adapted from, but see, for details see',
  ),
  topics: list('for, on, concerning, regarding, about'),
  listNames: list('bibliography, sources, source, references, reference, literature, further reading'),
  holdings: list(
    'papers, archives, archive, collection, manuscripts, MSS, records, muniments, ledger, ledgers, register, registers, minutes, minute book, museum',
  ),
  holdingHeads: list('register, registers, ledger, census'),
  and: list('and, &, with'),
  with: list('with'),
  latter: list('the latter, the same, the former'),
  accessed: list(
    'retrieved on, retrieved, accessed on, accessed, archived from the original on, archived, last accessed, viewed on',
  ),
  addressed: list('retrieved from, available at, available from'),
  noDate: list('n.p., n.d., n. pub., n.d., undated, unpaginated, forthcoming, in press'),
  noName: list('not named, unnamed, anonymous, unknown, anon., various'),
  publishers: list(
    'Press, Books, Publishers, Publisher, Publishing, Publications, University, UP, & Co., & Sons, Sons, House, Company, Verlag, Editions, Classics, Cooperative, Library, Society, Institute, Institution, Office, Printers',
  ),
  houses: list(
    'Penguin, Faber, Faber and Faber, Macmillan, Routledge, Verso, Knopf, Doubleday, Harper, HarperCollins, Norton, Viking, Cape, Jonathan Cape, Secker, Secker & Warburg, Heinemann, Methuen, Longman, Longmans, John Murray, Gollancz, Allen Lane, Allen & Unwin, Unwin, Collins, Constable, Scribner, Houghton Mifflin, Little Brown, Bloomsbury, Pluto, OUP, CUP, MIT, Springer, Elsevier, Wiley, Blackwell, Palgrave, Vintage, Picador, Dover, Random House, Simon & Schuster, Chatto & Windus, Hodder, Hodder & Stoughton, Hutchinson, Duckworth, Academic, Virago, Granta, Profile, Phaidon, Taschen, Thames & Hudson, Abrams, Holt, Basic Books, Free Press, Beacon, Haymarket, Merlin, Pantheon, Grove, Schocken',
  ),
  fullHouses: list(
    'Faber and Faber, Faber & Faber, Secker & Warburg, Secker and Warburg, Allen & Unwin, Allen and Unwin, Chatto & Windus, Chatto and Windus, Hodder & Stoughton, Hodder and Stoughton, Thames & Hudson, Thames and Hudson, Simon & Schuster, Simon and Schuster, Weidenfeld & Nicolson, Weidenfeld and Nicolson, Weidenfeld and Nicholson, Lawrence & Wishart, Lawrence and Wishart, Eyre & Spottiswoode, Sidgwick & Jackson, Sidgwick and Jackson, Routledge & Kegan Paul, Routledge and Kegan Paul, Kegan Paul, Random House, Houghton Mifflin, Oxford University Press, Cambridge University Press, Edinburgh University Press, I. B. Tauris, IB Tauris, IB Taurus, I.B. Tauris, OUP, CUP, MUP, HMSO',
  ),
  places: list(
    'London, New York, Oxford, Cambridge, Edinburgh, Glasgow, Dublin, Belfast, Cardiff, Manchester, Liverpool, Birmingham, Leeds, Bristol, York, Boston, Chicago, Philadelphia, Baltimore, Washington, Washington DC, San Francisco, Los Angeles, Berkeley, Princeton, New Haven, Ithaca, Ann Arbor, Bloomington, Madison, Minneapolis, Seattle, Portland, Atlanta, Austin, Houston, Denver, Durham, Chapel Hill, Garden City, Syracuse, Albany, Amherst, Stanford, Toronto, Montreal, Ottawa, Vancouver, Sydney, Melbourne, Canberra, Brisbane, Auckland, Wellington, Cape Town, Johannesburg, New Delhi, Delhi, Bombay, Mumbai, Calcutta, Madras, Tokyo, Peking, Beijing, Shanghai, Hong Kong, Singapore, Paris, Lyon, Lyons, Marseilles, Brussels, Antwerp, Ghent, Amsterdam, The Hague, Rotterdam, Leiden, Leyden, Utrecht, Berlin, Munich, Frankfurt, Frankfurt am Main, Leipzig, Hamburg, Cologne, Stuttgart, Göttingen, Vienna, Graz, Salzburg, Zurich, Zürich, Geneva, Basel, Basle, Bern, Lausanne, Rome, Milan, Turin, Florence, Venice, Naples, Bologna, Padua, Madrid, Barcelona, Lisbon, Copenhagen, Stockholm, Uppsala, Oslo, Bergen, Helsinki, Reykjavik, Warsaw, Cracow, Krakow, Prague, Brno, Budapest, Bucharest, Belgrade, Zagreb, Sofia, Athens, Istanbul, Constantinople, Moscow, St Petersburg, St. Petersburg, Petrograd, Leningrad, Kiev, Kyiv, Riga, Vilnius, Tallinn, Cairo, Beirut, Jerusalem, Tel Aviv, Mexico City, Mexico, Havana, Buenos Aires, Santiago, Rio de Janeiro, São Paulo, Lima, Harmondsworth, Hemel Hempstead, Hillsdale, Cambridge MA, Cambridge Mass, Englewood Cliffs, Basingstoke, Aldershot, Farnham, Abingdon, Brighton, Norwich, Aberdeen, Inverness, Cork, Galway',
  ),
  regions: list(
    'Africa, America, Latin America, South America, North America, Asia, Europe, Eastern Europe, Western Europe, Britain, Great Britain, England, Scotland, Wales, Ireland, Northern Ireland, France, Germany, Austria, Hungary, Italy, Spain, Portugal, Belgium, Holland, the Netherlands, Netherlands, Luxembourg, Switzerland, Poland, Russia, Soviet Russia, the Soviet Union, Soviet Union, USSR, Ukraine, Finland, Sweden, Norway, Denmark, Iceland, Greece, Turkey, Romania, Bulgaria, Yugoslavia, Serbia, Croatia, Albania, Czechoslovakia, Bohemia, the United States, United States, US, USA, U.S, UK, the United Kingdom, United Kingdom, Canada, Mexico, Cuba, Brazil, Argentina, Chile, Peru, Bolivia, Colombia, Venezuela, Ecuador, China, Japan, Korea, India, Pakistan, Nepal, Tibet, Iran, Persia, Iraq, Syria, Lebanon, Israel, Palestine, Egypt, Libya, Tunisia, Algeria, Morocco, Ethiopia, Kenya, Nigeria, Ghana, South Africa, Australia, New Zealand, Antarctica, Greenland, Siberia, Catalonia, Brittany, Normandy, Provence, Bavaria, Prussia, Saxony, Tuscany, Sicily, California, Texas, Massachusetts, Scandinavia, the Balkans, the Alps, Alps, Himalaya, the Himalayas',
  ),
  languages: list(
    'English, French, German, Russian, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Hungarian, Swedish, Norwegian, Danish, Finnish, Greek, Latin, Hebrew, Yiddish, Arabic, Persian, Turkish, Chinese, Japanese, Hindi, Bengali, Catalan, Welsh, Irish, Gaelic, Romanian, Bulgarian, Serbian, Croatian, Ukrainian',
  ),
  months: list(
    'January, February, March, April, May, June, July, August, September, October, November, December, Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., Spring, Summer, Autumn, Winter',
  ),
  weekdays: list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
  rewrites: [
    [/^The same(?=\.(?:\s|$)|,\s(?:pp?\.\s?)?\d|$)/u, 'Ibid'],
    [/;\s(?:and\s)?as\s(?=["“_*]?\p{Lu})/gu, '; reissued as '],
    [/;\s(?:copy|copies|original|originals)\s(?:in|at|held)\s[^;]{3,160}$/u, ''],
  ],
  papers: list(
    'personal communication, private communication, private information, information from, personal knowledge, personal interview, oral testimony, email, e-mail, letter, letters, telegram, postcard, interview, diary entry, conversation, note',
  ),
  periodicals: list(
    'Journal, Review, Magazine, Quarterly, Times, Gazette, Herald, Tribune, Chronicle, Bulletin, Monthly, Weekly, Daily, News, Observer, Guardian, Telegraph, Mirror, Courier, Mercury, Spectator, Post, Proceedings, Transactions, Annals, Archives, Letters, Reader, Leader, Record, Standard, Examiner, Independent, Economist, Scotsman, Advertiser, Dispatch, Sun, Star, Globe, Journals',
  ),
  particles: list(
    'de, del, della, di, da, dos, du, von, van, der, den, ten, ter, zu, la, le, al, el, bin, ibn, st, y, af, av',
  ),
  functionWords: list(
    'the, a, an, of, in, on, at, to, for, from, by, with, without, and, or, nor, but, as, is, was, are, were, be, been, my, his, her, our, their, its, your, this, that, these, those, into, under, over, after, before, between, among, against, about, how, why, when, where, who, what, which, not, no, towards, toward, through, during, since, until, if, than, then, all, some, every, one, two, three, i, we, you, it, he, she, they, hers, mine, ours, theirs, nobody, everybody, everyone, someone, somebody, another, others, many, few, both, most, here, there, now, only, even',
  ),
}
