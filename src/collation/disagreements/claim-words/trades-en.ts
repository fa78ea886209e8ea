import { meaningTable } from './meaning-table.ts'

/** English words for trades, those of one meaning joined. */
export const englishTrades = meaningTable(`
  weaver tanner baker butcher blacksmith+smith carpenter+joiner mason+stonemason cooper tailor
  shoemaker+cobbler+bootmaker miller saddler+harness-maker fisherman+fisher sailor+seaman+mariner
  miner+collier+pitman+hewer farmer labourer gardener grocer draper innkeeper+publican+landlord
  schoolmaster+schoolteacher minister+clergyman+vicar+rector+curate+parson doctor+physician+surgeon
  solicitor+lawyer+attorney+barrister banker merchant clerk printer bookbinder bookseller
  chemist+apothecary+druggist architect engineer shipwright+shipbuilder ropemaker watchmaker+clockmaker
  goldsmith+silversmith glazier plumber painter sculptor musician organist notary magistrate judge
  shepherd gamekeeper coachman ostler+groom railwayman signalman stoker policeman+constable soldier
  shopkeeper ironmonger brewer potter dyer hatter wheelwright sawyer teacher auctioneer
  quarryman curer pilot harbourmaster+harbour-master lawyer bailiff customs-officer exciseman ferryman
  drover butler cook milliner dressmaker seamstress governess midwife nurse librarian surveyor
  contractor manufacturer factor lighthouse-keeper sailmaker seedsman druggist chandler+ship-chandler glazier
  nailer cutler hosier glover currier chairmaker cabinet-maker basket-maker lacemaker framework-knitter
  tinker pedlar hawker carter carrier wagoner lockkeeper lock-keeper toll-keeper gaoler sexton verger
  journalist+writer+editor+novelist+poet accountant stationer mechanic smelter
  foreman+overseer cashier+bookkeeper manager warder porter gilder machinist stationmaster postmaster
  biologist botanist geologist physicist naturalist zoologist astronomer mathematician historian archaeologist
  guard+guardsman explorer missionary pharmacist economist philosopher hydrographer cartographer
  actor singer painter engraver photographer dentist veterinary banker broker stockbroker planter
`)
