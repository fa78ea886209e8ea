import { aspectTable } from './aspect-table.ts'

/** What English words speak of. */
export const english = aspectTable(`
  birth: born birth nativ*
  death: took_his_own_life took_her_own_life by_his_own_hand by_her_own_hand killed_himself killed_herself hanged_himself hanged_herself suicide succumb* died dies death dying dead passed_away deceased breathed_his_last breathed_her_last is_gone was_gone
  marriage: marri* marry* wedding wed wife husband bride bridegroom engaged_to match_with
  children: child children childless son sons daughter daughters issue offspring boys girls
  father: father fathers father's papa
  mother: mother mothers mother's
  brother: brother brothers sister sisters siblings
  light: lit lamp lantern light lighted illumin* first_shown was_shown beam kindled gaslight
  voyage: voyage* passage crossing crossed journey* sailed sailing sail at_sea sea trip trips embark* steamed
  vessel: ship ships vessel* barque brig schooner steamer steamship boat boats packet liner frigate cutter coble aboard on_board
  crew: crew hands aboard on_board complement ship's_company manned
  master: captain master skipper commander mate
  rescue: rescu* saved ashore survivor* survive* surviving brought_off owed_their_lives picked_up taken_off came_off pulled_out
  perish: drown* lost perish* killed died dead victims casualt* went_down went_to_the_bottom lives fatal* death_toll
  wreck: wreck* struck foundered aground stranded sank sunk went_on_to ran_on rocks reef
  trips: trips trip times twice journeys thrice
  cost: cost* price* expens* paid worth estimat* sum budget spent bill outlay
  wage: receipts takings brought_her brought_him salary salaries wage* stipend earn* a_year a_week pay allowance per_annum
  pension: pension* annuity allowance
  gift: gift gave given presented donat* bequest subscription raised fund testimonial purse
  will: bequeath* bequest will willed legacy left_to left_his left_her estate inherit* heir
  design: design* architect* engineer drew drawn plans planned planner conceived draughtsman
  build: built build* builder* erect* construct* rose put_up masonry work_began foundation
  opening: open* inaugurat* first_train first_used unveil* dedicat* ceremony put_up consecrat*
  founding: founded founding founder* establish* set_up started starting foundation created creat* formed forming
  closing: closed closing closure shut ceased wound_up dissolv* demolish* pulled_down taken_down felled
  material: stone granite brick timber iron steel oak limestone marble concrete
  wood: wood wooden timber planks carved carving panel* of_oak of_elm
  verdict: verdict inquest jury coroner*
  load: cargo* laden loaded lading freight load loads ton tons carrying
  damage: damage* loss losses harm
  height: high height tall
  school: school* schoolmaster schoolmistress taught tutor* pupil* lessons academy college educat* grammar_school
  study: trained_at trained_as stud* degree graduat* university college matriculat* medical_school faculty doctor* thesis dissertation
  learn: learn* apprentic* trained taught bound_to articled pupil_of studied_under studied_with
  home: house home lived resid* settled cottage lodg* villa dwelt dwelling lodging* living
  move: moved removed moving settled migrated family_came came_to_live flitted
  work: worked employed employment job post situation clerk position work
  appointment: engaged hired appoint* elected chosen named promoted became succeeded post called_to put_in_charge given_charge took_charge took_over elected_as election vote votes voted
  election: parliament election* elected candidate* stood_for council councillor constituency
  retire: retir* resign* gave_up stepped_down left_the_service pension* laid_down superannuat* relinquish*
  dismissal: dismiss* sacked discharged turned_off expelled removed_from lost_her_post lost_his_post
  illness: ill illness sick* fever pneumonia disease* influenza consumption typhoid cholera bed stroke heart cancer weakness ailment
  cause: died_of died_from cause_of_death carried_off heart pneumonia typhoid stroke cholera fever accident of_a_weakness succumb*
  injury: lost_an_arm lost_his_arm lost_her_arm lost_a_leg lost_his_leg lost_her_leg injur* wound* broke broken fracture* fell fall accident lame* crippled disabled
  blind: blind* sight eyesight eyes
  burial: mourners remains coffin hearse followed_him_to followed_her_to buried burial funeral cemetery churchyard grave interred laid_to_rest laid_beside tomb ashes cremat* rest_beside
  memorial: memorial memory window tablet plaque statue monument bust obelisk unveil* commemorat*
  award: medal* award* prize honour* honor* decorat* order_of knighted cross
  publish: publish* printed issued brought_out came_out press appeared edition published_by
  publisher: publisher* press firm published imprint bookseller
  print: copies printed edition impression print_run run_of printing
  translate: translat* translator* version rendered put_into
  writing: wrote written writing author book account memoir* recollections diary
  dedication: dedicat* inscribed
  volume: volumes volume parts books
  picture: painting paintings picture* canvas* portrait* drawing* sketch* plates illustrat* engrav* watercolour*
  exhibit: exhibit* show shown hung academy salon gallery
  sale: sold sale auction bought purchas* buyer buys price fetched changed_hands
  music: concert* symphony opera quartet performed performance premiere* conducted conductor orchestra
  invent: invent* patent* devis*
  discover: discover* found first_to_see detected
  species: species plants specimens mosses ferns shells insects herbarium
  collection: collection* collected gathered herbarium museum specimens
  garden: garden* greenhouse glasshouse nursery
  school_roll: pupils scholars girls boys children students enrol* attend* on_the_roll
  applicant: applicant* candidate* applied
  member: member* membership subscribers enrolled
  union: union lodge federation society branch
  strike: lock_out dispute stood_idle idle strike* struck walked_out lockout locked_out stoppage picket* downed_tools came_out
  wages: wages rate rise increase advance penny shilling*
  meeting: meeting met conference congress assembly gathering
  speech: speech address* spoke speaker
  prison: custody confine* locked_up shut_up held_for prison* gaol* jail* captiv* imprison* cell hard_labour
  sentence: sentenc* condemn* convict* verdict guilty tried trial fined
  arrest: arrest* detain* seized taken_up apprehended
  exile: exile* deport* banish* transport*
  war: war regiment battle enlist* army navy served volunteer*
  fire: fire fires burnt burned burn blaze flames ablaze gutted destroy*
  flood: flood* washed_away swept_away carried_away storm gale
  emigrate: emigrat* went_to went_out sailed_for left_for passage_to
  return: return* came_back came_home went_back back
  mill: mill mills factory works manufactory
  mine: mine pit colliery shaft
  farm: farm* acres land estate
  church: church chapel parish
  killing: murder* killed shot stabbed assassin* slain
  meet: met meet introduced acquaint* encounter*
  friend: friend* companion
  named_after: named_after called_after named_for named_her_after named_him_after named_it_after christened_after
  teacher: taught teacher pupil_of studied_under studied_with lessons
  name: named called christened name known_as renamed
  origin: shipped quarr* came_from brought_from imported
  age: aged age old years_old
  letter: letter* wrote_to correspond*
  divorce: divorc* separated parted left_him left_her
  widow: widow* survived outlived
  keeper: keeper* curator warden librarian guardian
  railway: railway* railroad train* station line
  bridge: bridge span* arch arches pier piers viaduct crossing
  launch: launch* slipway slid
  speed: speed knots
  profession: trade profession living calling
  stay: stay* remain* spent lived stopped lasted long
`)
