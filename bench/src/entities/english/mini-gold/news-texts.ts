/**
 * Texts in the manner of news, written for this bench, with their names marked `[name|type]` as CoNLL 2003 would:
 * nationalities are misc, titles and articles stand outside, teams are organisations.
 */
export const newsTexts: readonly string[] = [
  `[BERLIN|place] — Chancellor [Olaf Scholz|person] met [French|misc] President [Emmanuel Macron|person] in [Berlin|place] on Monday to discuss the budget of the [European Union|organisation].
[Macron|person] said afterwards that [Paris|place] and [Berlin|place] had found a common position.
A spokeswoman for the [European Commission|organisation] in [Brussels|place] declined to comment, while [Scholz|person] called the talks “open and friendly”.`,
  `The [World Health Organization|organisation] warned on Tuesday that cholera is spreading in [Sudan|place] and [Yemen|place].
“Every hour counts,” said Dr. [Tedros Adhanom Ghebreyesus|person], the head of the [Geneva|place]-based agency.
The [WHO|organisation] has asked donors for $40 million; [Médecins Sans Frontières|organisation] and the [Red Cross|organisation] have sent teams to [Khartoum|place].`,
  `Shares of [Apple|organisation] fell 2 percent in [New York|place] after the company said sales in [China|place] had slowed.
Chief executive [Tim Cook|person] told analysts that demand for the [iPhone|misc] remained strong in [India|place].
Rivals [Samsung Electronics|organisation] and [Huawei|organisation] gained ground, according to [Counterpoint Research|organisation].
[Cook|person] will visit [Mumbai|place] next month.`,
  `[Liverpool|organisation] beat [Manchester United|organisation] 3-1 at [Anfield|place] on Sunday, with [Mohamed Salah|person] scoring twice.
The [Egyptian|misc] forward has now scored in seven straight [Premier League|misc] matches.
“[Salah|person] was outstanding,” said manager [Jürgen Klopp|person].
[United|organisation] travel to [Turin|place] to face [Juventus|organisation] on Wednesday.`,
  `A court in [Cairo|place] sentenced three men to life in prison on Thursday over an attack on a police station in the [Sinai Peninsula|place].
Judge [Hassan Farid|person] said the defendants had links to the [Islamic State|organisation] group.
Defence lawyer [Mona Saif|person] said she would appeal to the [Court of Cassation|organisation].`,
  `Senator [Elizabeth Warren|person], a [Massachusetts|place] [Democrat|misc], urged the [Federal Reserve|organisation] to cut interest rates.
Fed Chair [Jerome Powell|person] is due to testify before the [Senate Banking Committee|organisation] in [Washington|place] on Wednesday.
Analysts at [Goldman Sachs|organisation] and [JPMorgan Chase|organisation] expect no change before September.`,
  `An earthquake of magnitude 6.2 struck western [Turkey|place] early on Friday, damaging buildings in [Izmir|place] and on the [Greek|misc] island of [Samos|place].
Rescue workers from the [AFAD|organisation] agency pulled a girl alive from the rubble in the district of [Bayrakli|place].
President [Recep Tayyip Erdogan|person] spoke by phone with [Kyriakos Mitsotakis|person], the prime minister of [Greece|place].
[Mitsotakis|person] offered [Ankara|place] help.`,
  `[Boeing|organisation] said on Monday it would deliver 30 jets to [Emirates|organisation], the [Dubai|place]-based airline.
The order, announced at the [Paris Air Show|misc], is worth about $9 billion at list prices.
[Emirates|organisation] chairman Sheikh [Ahmed bin Saeed Al Maktoum|person] said deliveries from [Seattle|place] would begin in 2027.`,
  `Police in [South London|place] are looking for witnesses after a cyclist was hurt in [Brixton|place] on Saturday night.
Detective Inspector [Sarah Collins|person] of the [Metropolitan Police|organisation] said the driver of a red van had left the scene on [Coldharbour Lane|place].
The victim was taken to [King's College Hospital|organisation], where his condition is described as stable.`,
  `[Israeli|misc] Prime Minister [Benjamin Netanyahu|person] said talks with [Hamas|organisation] would continue in [Doha|place].
[Qatar|place]'s foreign ministry confirmed that a delegation had arrived from [Gaza|place].
The [United Nations|organisation] and the [Palestinian Authority|organisation] called for restraint in the [West Bank|place].
[Netanyahu|person]'s office gave no further details.`,
  `THE CITY COUNCIL of [Portland|place] voted on Wednesday to close two bridges over the [Willamette River|place] for repairs.
Council member [Dan Ryan|person] was the only one to vote against the plan.
Mayor [Ted Wheeler|person] said the [Oregon Department of Transportation|organisation] would pay half of the cost.
However, [Ryan|person] said that businesses in [East Portland|place] would suffer.`,
  `[NASA|organisation] delayed the launch of its [Artemis II|misc] mission from [Kennedy Space Center|place] in [Florida|place] because of a fuel leak.
Astronauts [Reid Wiseman|person], [Victor Glover|person] and [Christina Koch|person] will fly around the [Moon|place] with [Jeremy Hansen|person] of the [Canadian Space Agency|organisation].
[Lockheed Martin|organisation] built the capsule for the agency.`,
  `[Novak Djokovic|person] is out of the tournament.
The [Serb|misc] lost to [Carlos Alcaraz|person] of [Spain|place] in four sets at [Roland Garros|place] on Friday.
[Alcaraz|person] now meets [Jannik Sinner|person] in Sunday's final of the [French Open|misc].`,
];
