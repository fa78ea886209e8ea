/** Words that stand for one idea in telling a life, in English, one idea a line; forms with the stem of one before them are left out. */
export const englishIdeas = `
  birth born newborn
  die death dead died dying perish
  prison jail gaol imprison incarcerated penitentiary cell detained detention interned captive captivity
  camp barracks
  marry marriage wife husband spouse wedded bride
  child son daughter childhood baby infant
  mother father parents
  poor poverty impoverished penniless destitute indigent
  rich wealthy fortune prosperous
  flee escape flight fled fugitive
  exile deported deportation banished
  arrest apprehended seized
  convict sentence condemned
  execute guillotined hanged beheaded
  learn study educated school pupil student scholar
  teach lecture instruct instructor professor schoolmaster schoolmistress tutor governess
  novel fiction book volume
  publish print edit publication
  insane mad lunatic mental asylum madness
  ill sick disease illness sickness ailing
  friend comrade companion
  possess owner proprietor
  prize award medal honour honor
  paint picture canvas
  war battle fight
  leave depart departure
  retire resign resignation
  found founded establish create
  help aid support sustained assist assistance
  work job employ post position labour labor
  money funds finance paid pay
  wage salary earned stipend fee
  cost price
  buy purchase acquired
  sell sold sale auction auctioned
  rent lease
  debt bankrupt bankruptcy
  give gift donated presented bequeathed
  travel journey voyage trip sail tour
  arrive reach land
  refuse decline reject
  critic denounce attack
  join enter entered enrolled enlisted
  volunteer volunteered
  free release liberated
  famous celebrated renown known fame
  meet acquaintance encountered
  love affair
  begin start commenced
  end finish conclude close ceased
  boy lad youth young
  girl lass
  house home dwelling cottage residence lodging
  live resided dwelt
  stay remain
  ship vessel boat steamer schooner barque brig
  sailor seaman mariner seamen crew
  captain skipper commander
  sink sank sunk foundered wreck
  fire burn burnt blaze flames conflagration
  storm gale tempest hurricane
  flood inundated
  build built construct erected
  destroy demolished ruined demolition
  rescue saved
  letter correspondence
  speak spoke speech address
  hospital infirmary ward clinic
  doctor physician surgeon medical
  injured injury wounded hurt
  church chapel parish
  priest vicar curate rector clergyman minister parson incumbent
  monk friar
  funeral buried burial grave tomb cremated ashes churchyard cemetery
  brother sister
  win won victory
  lose lost loss
  elect ballot vote
  police constable policeman
  lawyer solicitor barrister attorney
  court trial tribunal judge
  accuse charged
  newspaper journal gazette periodical magazine review
  poem verse poetry poet
  song sing sung sang
  music tune musician
  stage theatre play perform performance
  audience spectators crowd
  engine motor machine
  walk foot march
  collect specimens
  museum gallery exhibition
  survey map chart
  mine pit colliery shaft
  collier pitman pitmen
  mill factory
  strike lockout stoppage
  soldier troops army regiment
  bomb raid
  hungry hunger starved starvation famine
  blind blindness eyesight sight
  paralysed paralysis stroke apoplexy
  fever typhus typhoid
  tuberculosis consumption phthisis
  lung chest bronchitis pneumonia
  colleague associate fellow
  rival opponent enemy
  draw drew drawn sketch
  memoirs reminiscences recollections memories remembered
  manuscript draft typescript
  praise admired admiration
  offer offered proposed
  accept agreed
  ask requested begged
  allow permit permission
  forbid forbidden forbade prohibited banned
  try tried attempt
  invite invitation
  bring carried fetched
  appoint nominated named chosen
  apprentice indentured bound articled
  trade craft
  invent inventor patent
  discover discovered discovery
  observe observation
  king monarch sovereign
  society club
  member membership
  open inaugurated
  night midnight evening
  morning dawn
  summer autumn
  wood wooden timber
  stone slate
  sea ocean
  river stream beck
  hill fell mountain
  road lane street
  field meadow
  shop store
  farm farmhouse
  workman workmen hands
  servant maid housekeeper
  dress clothes coat
  alone solitary
  secret hidden hid
  oldest eldest
`
