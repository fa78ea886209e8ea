import { pattern } from '../../../pattern.ts'
import { choiceTable } from './choice-table.ts'

/** English words of which one thing has but one. */
export const english = choiceTable(`
  cause: heart+cardiac pneumonia+inflammation_of_the_lungs bronchitis pleurisy typhoid+typhoid_fever+typhus fever+fevers cholera stroke+apoplexy+seizure
    cancer+tumour consumption+tuberculosis+phthisis+his_lungs+her_lungs silicosis+miners_lung+miner_s_lung+lung_disease influenza+flu smallpox dysentery drowned+drowning malaria+yellow_fever
    diphtheria scarlet_fever old_age suicide+took_his_own_life+took_her_own_life+by_his_own_hand+by_her_own_hand+killed_himself+killed_herself+hanged_himself+hanged_herself poison+poisoned
    childbirth blood_poisoning+septicaemia+sepsis embolism+blood_clot peritonitis+appendicitis meningitis lockjaw+tetanus asthma
    cirrhosis kidney_disease+nephritis gunshot+shot+bullet exposure starvation+hunger+starved burns electrocuted+electrocution measles rheumatic_fever gangrene diabetes dropsy scurvy plague leukaemia+leukemia+leukæmia fall+fell_from+fell_down+fell_off+fell_into+fell_overboard+fell_through+fall_from
  material: granite sandstone limestone brick marble iron steel timber+wood+wooden+oak+larch+pine concrete slate flint
    bronze copper plaster terracotta wax ivory lead zinc
  tree: oak elm ash beech pine pear lime larch cedar mahogany teak walnut fir spruce sycamore poplar willow birch chestnut
    apple cherry yew holly hawthorn plane hornbeam maple olive fig palm acacia
  verdict: accidental_death+accidental+misadventure+accident manslaughter murder suicide natural_causes
  load: coal+coals lime timber salt wool wheat corn iron_ore ore bricks slate slates hay oats herring herrings
  medal: gold silver bronze_medal prize_medal honourable_mention+honorable_mention first_prize second_prize third_prize
  ship: barque+bark schooner brig+brigantine steamer+steamship cutter sloop frigate ketch trawler ferry lugger collier whaler
  post: mate captain+master+skipper boatswain+bosun stoker purser cook steward secretary president treasurer
    chairman vice-chairman
  rank: sergeant corporal lieutenant captain major colonel general private commander admiral midshipman
  instrument: violin+fiddle piano+pianoforte organ cello+violoncello flute harp clarinet trumpet viola guitar
  faith: catholic+catholics methodist+wesleyan anglican quaker+quakers baptist presbyterian jewish congregationalist
  subject: mathematics physics chemistry botany zoology classics law medicine theology history geology philosophy astronomy
    engineering
  kin: brother sister cousin nephew niece uncle aunt son daughter grandson granddaughter grandfather grandmother godfather
    godmother godson goddaughter wife+widow husband mother father friend schoolmaster governess
  hour: dawn+daybreak+sunrise morning noon+midday afternoon evening+dusk midnight+night
  weekday: monday tuesday wednesday thursday friday saturday sunday
  ruin: flood+floods+flooded+washed_away fire+burned+burnt explosion storm+gale+hurricane earthquake lightning
  limb: lost_an_arm+lost_his_arm+lost_her_arm lost_a_leg+lost_his_leg+lost_her_leg lost_an_eye+lost_his_eye+lost_her_eye
  grade: associate fellow
  nation: swede+swedish+swedes norwegian dane+danish dutch+dutchman german french+frenchman italian spanish+spaniard
    portuguese russian american scotch+scot+scottish+scotsman irish+irishman welsh+welshman pole+polish austrian swiss belgian
  outcome: won lost
  answer: accepted refused+declined+rejected+turned_down
  side: left_leg+left_arm+left_eye+left_hand+left_foot+left_bank right_leg+right_arm+right_eye+right_hand+right_foot+right_bank
  venue: church+chapel+churchyard cathedral+minster abbey+convent+priory school+schoolroom+schoolhouse barn inn+tavern+pub+public_house+alehouse
    hotel hospital+infirmary hall+assembly_rooms orchard+garden tent field+meadow street market_place+market_square workhouse asylum museum library theatre+playhouse town_hall+guildhall courthouse prison+gaol+jail
    station warehouse shed laundry store+storeroom attic+garret+loft cellar kitchen stable+stables factory+works workshop shop
    castle+palace cottage barracks cemetery forge+smithy bakery+bakehouse pharmacy institute club vicarage+rectory+manse
  weather: fog+foggy+mist storm+gale+hurricane+tempest clear+starry+moonlit+starlit calm snow+snowing+blizzard rain+raining+downpour
  success: success+triumph+successful failure+fiasco+flop
  party: liberal+liberals labour conservative+conservatives+tory+unionist independent socialist+socialists communist+communists
  class: first_class second_class third_class fourth_class fifth_class
  honour: mbe+member_of_the_order obe+officer_of_the_order cbe+commander_of_the_order knight_commander
  keeping: burned+burnt+destroyed+melted_down+broken_up+scrapped kept+preserved+hangs+displayed+exhibited
  leaving: dismissed+sacked+discharged+expelled+expulsion+dismissal+struck_off+turned_out resigned+resignation+stepped_down+of_her_own_accord+of_his_own_accord
    deported+deportation transferred promoted retired+retirement+pensioned_off
  rite: buried+interred+burial+interment+grave+tomb cremated+cremation+ashes buried_at_sea+burial_at_sea
  message: letter telegram+wire+cable telephone+telephoned+phone postcard messenger
  flower: rose+roses lily+lilies violet+violets poppy+poppies daisy+daisies tulip+tulips primrose+primroses lavender heather
    snowdrop+snowdrops bluebell+bluebells chrysanthemum+chrysanthemums carnation+carnations
  fish: herring+herrings cod salmon trout mackerel pike eel+eels sprat+sprats haddock pilchard+pilchards
  jewel: ring brooch necklace watch locket bracelet earrings
  holder: bag trunk box basket suitcase chest sack tin purse drawer cupboard
  picture: oil+oils watercolour+watercolours pencil pastel charcoal photograph+photographs engraving+etching
  writing: novel+novels poem+poems play+plays essay+essays
  penalty: fined+fine prison+gaol+jail+imprisonment+imprisoned+hard_labour acquitted+acquittal hanged+executed transported+transportation
  conveyance: train+railway horseback+on_a_horse carriage+coach+gig on_foot+walked bicycle motor-car+motor_car aeroplane mule+donkey
  bond: engaged+engagement+betrothed married+wed never_married+unmarried
  war: first_world_war+world_war_i+world_war_one+wwi second_world_war+world_war_ii+world_war_two+wwii
  organ: womb+uterus+uterine ovary+ovaries+ovarian lung+lungs stomach throat+larynx liver kidney+kidneys breast bowel+bowels brain
  share: half_of+half_the+half_his+half_her+half_its two_thirds three_quarters a_third+one_third a_quarter+one_quarter a_fifth
    nine_tenths three_fifths all_of_it+all_of_which+all_of_them+the_whole_of none_of_it+none_of_which+none_of_them
  spark: lamp+lantern candle spark+sparks lightning cigarette+cigar+pipe match+matches stove chimney boiler gas
    arson+arsonist+incendiary fireworks+firework+rocket wiring+short_circuit+electrical bomb+shell+air_raid+incendiary_bomb neglect
  body: arm+arms leg+legs hip+hips ankle+ankles wrist+wrists knee+knees shoulder+shoulders elbow skull rib+ribs collarbone
    spine neck foot+feet toe+toes finger+fingers thumb ear+ears nose jaw eye+eyes
  colour: red+scarlet+crimson blue green yellow white black grey+gray brown purple pink orange
  garment: hat cap coat+overcoat cloak shawl gown dress skirt trousers apron boots shoes gloves scarf shirt waistcoat
  food: bread cheese butter eggs potatoes apples soup porridge beef mutton pork ham bacon cake honey sugar
  drink: beer+ale wine whisky+whiskey brandy rum gin cider tea coffee cocoa milk
  fuel: peat coal charcoal oil electricity+electric
  cloth: wool+woollen cotton linen+flax silk jute hemp lace velvet leather canvas
  weapon: pistol+revolver rifle+musket+gun shotgun sword knife+dagger bayonet axe razor hammer
  fate: sold scrapped+broken_up stolen sunk+sank wrecked given_away burnt+burned demolished+pulled_down
  *age: elder+eldest+older+oldest younger+youngest
  *direction: north+northern south+southern east+eastern west+western
  *level: upper lower
`)

/** `in the | church`, `over a small | shop`: words before where something is or happens. */
export const englishLocated = pattern('iu')`
  (?<!\p{L})(?:in|at|into|to|inside|over|above|behind|opened|opens|kept|keeps)
  (?: (?:the|an?|his|her|their|its|old|own))*(?: \p{Lu}[\p{L}-]+(?:['’]s)?){0,3}(?: \p{L}+(?:['’]s)?)? $
`
