/** Words for deeds in English, one kind a line; `_` joins the words of a phrase, a star stands for any ending. */
export const englishDeeds = `
  none: the_wreck was_reached were_reached reached_agreement reached_an_agreement deal_reached first_met had_met left_hand right_hand used_to in_part took_place on_the_left war_office post_office at_the_time
    ran_from stands_in left_behind left_a left_an left_unfinished left_no left_him left_her what_was_left was_left_of
    returned_a born_again engaged_in settled_the_account second_world_war first_world_war took_part fell_in_love reached_the_age
    as_president as_director of_the_marriage of_this_marriage of_their_marriage left_eye left_leg left_arm left_side left_foot left_ear left_shoulder
  birth: born birth gave_birth saw_the_light seen_the_light came_into_the_world come_into_the_world comes_into_the_world first_child second_child third_child had_a_son had_a_daughter bore_him
  death: expired drown* died dies dying death dead perish* breathed_his_last breathed_her_last passed_away lost_his_life lost_her_life lost_their_lives his_passing her_passing
    the_passing_of lost_at_sea was_lost_with went_down_with breathed_their_last decease*
    taken_from_him taken_from_her taken_from_them
    departed_this_life met_his_end met_her_end succumb* gave_up_the_ghost carried_off_by fell_in_action killed_in_action
    took_his_own_life took_her_own_life killed_himself killed_herself ended_his_life ended_her_life
  bereavement: widowed became_a_widow was_a_widow widow_since
  marriage: marri* marry* wedding wed engaged_to betrothed became_the_wife becomes_the_wife became_his_wife became_her_husband took_to_wife
    took_as_his_wife gave_her_hand bride wife_of
    became_man_and_wife led_to_the_altar took_for_his_wife espoused honeymoon
  union: lived_together living_together live_together began_to_live_with went_to_live_with set_up_house_with set_up_home_with
  parting: broke_up breaks_up split_up divorc* separated parted
  arrest: arrest* detain* seized captur* imprison* jailed interned internment incarcerat* imprisonment taken_prisoner
    thrown_into_prison
    gave_himself_up gave_herself_up taken_up_on taken_into_custody in_custody locked_up clapped_in apprehend*
  release: let_go let_out let_him_go let_her_go let_him_out let_her_out discharged releas* freed liberat* amnest* pardon* acquit* set_free
    set_at_liberty at_liberty walked_free regained_his_freedom regained_her_freedom
  sentence: prosecut* indicted convict* condemn* sentenc* trial tried court-martial* verdict found_guilty fined
    bound_over jury
  execution: execut* guillotin* hanged behead*
  killing: kill* murder* assassinat* shot
  expulsion: expel* expul* banish* deport* exile* outlawed driven_out
  arrival: arriv* reach* landed landing disembark* came_to came_ashore set_foot put_in_at dropped_anchor anchored entered_port
  departure: left leave leaving leaves depart* emigrat* fled flee flees fleeing flight escap* sailed sails withdrew embark*
    set_out sets_out set_sail sets_sail set_off put_to_sea puts_to_sea went_out_to goes_out_to went_to goes_to took_ship cleared
    weighed_anchor
    took_passage crossed_to
  return: return* came_home comes_home came_back comes_back went_back went_home goes_home goes_back brought_home
    obliged_to_return
  move: moved moves moving settl* relocat* transferred removed_to took_up_residence made_his_home made_her_home took_a_house
  travel: travel* tour* visit* journey* voyage* expedition* explor* cruise*
  joining: join* enlist* adher* entered enters admitted admission became_a_member enrolled_in
  apprenticeship: apprentic* indentur* articled learn_the_trade learn_his_trade learn_her_trade bound_to
  ordination: ordain* ordination took_orders takes_orders took_holy_orders took_the_veil consecrated_bishop
  meeting: met meet meets befriend* acquaint* acquaintance introduced_to
  founding: establish* founded founds founding founder* creat* form* organis* organiz* opened opens opening inaugurat*
    set_up sets_up instituted foundation
    came_into_being came_into_existence started_a started_the launched_a reopen*
  launch: launch* slid_down took_the_water
  publication: publish* publication printed issued appear* reprint* came_out brought_out comes_out
    given_to_the_world saw_print first_number first_issue
  writing: wrote written write writes writing compos*
  translation: translat*
  completion: complet* finish* was_done
  appointment: appoint* elect* named nominat* promot* becam* becom* chosen picked raised_to called_to took_over takes_over made_a made_an succeed* inducted
    presented_to_the_living sworn_in took_office takes_office gazetted
    put_in_charge given_charge_of took_command took_the_chair made_director made_head made_captain made_professor made_president made_secretary made_bishop made_partner into_partnership
  dismissal: resign* dismiss* sacked retir* abdicat* gave_up gives_up left_the_service leaves_the_service left_office
    gave_in_his_notice gave_in_her_notice handed_in_his_notice handed_in_her_notice
    left_the_stage laid_down stepped_down went_out_of_office gave_her_last gave_his_last ceased ceases closed closes turned_off
    shut_its_doors closed_its_doors were_shut was_shut wound_up bankrupt* dissolved disbanded gave_up_the laid_down_his laid_down_her handed_over_the
    withdrew_to withdrew_from was_broke went_broke went_under insolven* sold_up stood_down pensioned_off superannuat* lost_his_post lost_her_post lost_his_place lost_her_place given_notice struck_off shut_down closed_down
  study: stud* enrol* graduat* matricul* degree educat* pupil sent_to_school entered_the_school enters_the_school
    entered_the_academy entered_the_university entered_the_conservatory went_to_school went_up_to goes_up_to
    thesis dissertation defended_her_thesis defended_his_thesis defended_a_thesis qualified called_to_the_bar passed_the_examination passed_her_examination passed_his_examination
  teaching: taught teach* lectur* professor*
  work: work* employ* job position post posts engag* hire* hired recruit* took_service entered_the_service took_up
    took_charge enters_the_service entered_the_employ entered_the_works
    taken_on reinstat* took_her_back took_him_back taken_back took_them_back re-engag*
  editing: edited editor* edits
  fighting: fight* fought battle war defend* defen* attacked attacking siege besieg* campaign* victory victorious defeat*
  upheaval: overthr* revolution* uprising* revolt* rebel* rising* insurrection coup seized_power seizes_power took_power strike* mutin* riot*
    walked_out downed_tools stopped_work locked_out lock-out barricad*
  invasion: invad* invasion occup* conquer*
  award: award* prize medal* honour* honor* won knighted decorated granted received
  illness: suffer* ill illness sick* disease* hospital* wounded injured fever stroke
    breakdown laid_up
  burial: buried burial funeral cremat* his_grave her_grave in_the_grave laid_to_rest
    interred interment entombed committed_to_the_sea
  performance: exhibit* perform* premier* concert* sang sings
    retrospective
  debut: debut* first_appeared first_appears first_appearance made_her_first made_his_first
  discovery: discover* invent* patent* observ* found finds collected collects
  sale: bought sold purchas* sale auction* passed_into passes_into changed_hands knocked_down acquir*
  building: built build* erect* construct* laid_out rebuilt foundation_stone first_stone laid_down_at
    work_began works_began broke_ground put_up
  raid: raid* robb* robbery stole stolen
  baptism: baptis* baptiz* christen*
  naming: named_after renam* took_the_name takes_the_name given_the_name changed_his_name changed_her_name changed_its_name
  loss: depriv* burst gave_way gutted lost burned burnt destroyed flood* fire storm gale carried_away swept_away earthquake collaps*
    took_fire caught_fire broke_out_in_the
  wreck: wreck* shipwreck* sank sunk sinks sinking founders foundered stranded ashore driven_ashore aground struck
  collision: collid* collision ramm* ran_into
  demolition: blown_up blew_up blow_up dynamited demolish* pulled_down broken_up scrapp* taken_down dismantl*
  decision: voted vote votes resolved decided decides adopted adopts resolution petition* ordered
  gift: gave gives given donat* presented bequeath* offered gift
  payment: paid pays granted_a subscribed
  change: rebuil* re-rigg* refitt* altered converted enlarg* restor*
  lighting: lit lighted relit first_lit lighting switched_on
`
