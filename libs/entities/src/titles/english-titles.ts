/** English titles by kind; regular plurals (`s`, `men` for `man`) and possessives are added when the table is read. */
export const englishTitles = {
  office: `
    president premier minister secretary chancellor governor mayor senator congressman congresswoman representative mp mep
    ambassador envoy consul delegate commissioner spokesman spokeswoman spokesperson chairman chairwoman chairperson chair
    chief head director manager ceo cfo coo cto officer executive founder co-founder cofounder owner partner leader
    commander king queen prince princess emperor empress emir sultan sheikh pope cardinal archbishop bishop patriarch rabbi
    imam ayatollah caliph pharaoh tsar czar shah duke duchess earl count baron lord viceroy regent judge justice magistrate
    prosecutor attorney solicitor sheriff superintendent inspector treasurer auditor comptroller speaker whip member
    councillor councilor councilman councilwoman lawmaker legislator parliamentarian politician official diplomat adviser
    advisor aide deputy coordinator administrator principal dean provost rector chief-of-staff boss editor
    coach captain candidate nominee incumbent successor vice-president undersecretary taoiseach prefect trustee ombudsman
    supremo lead strongman warlord dictator ruler monarch chieftain vicar abbot prior
  `,
  rank: `
    general admiral colonel lieutenant major brigadier marshal commodore sergeant corporal private commander captain
    gen adm col lt maj brig sgt cpl capt cmdr constable detective officer inspector pvt
  `,
  honorific: `
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon honourable honorable sheikh fr father sister
    brother st saint madam madame monsieur mme excellency majesty highness holiness don dona
  `,
  occupation: `
    journalist reporter correspondent columnist broadcaster presenter anchor writer author novelist poet playwright
    essayist historian philosopher scientist physicist chemist biologist mathematician economist analyst expert scholar
    academic professor lecturer teacher researcher sociologist psychologist engineer architect designer programmer developer
    lawyer barrister doctor physician surgeon nurse pharmacist dentist actor actress comedian singer songwriter musician
    composer conductor pianist guitarist drummer rapper dancer choreographer painter sculptor artist photographer
    director producer filmmaker screenwriter model player footballer striker midfielder defender goalkeeper winger
    quarterback pitcher cricketer batsman bowler boxer wrestler swimmer sprinter runner cyclist golfer athlete trainer
    manager coach referee umpire pilot astronaut sailor soldier farmer fisherman businessman businesswoman entrepreneur
    banker trader investor billionaire millionaire philanthropist activist campaigner blogger critic publisher translator
    student pupil cleric preacher priest pastor monk nun missionary inventor explorer consultant accountant driver
    policeman policewoman firefighter baker butcher carpenter tailor waiter chef cook hairdresser farmer
  `,
  kin: `
    father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather
    grandmother grandson granddaughter stepson stepdaughter stepfather stepmother fiance fiancee
  `,
  modifier: `
    prime former ex acting interim outgoing incoming vice deputy assistant associate chief senior junior executive general
    managing foreign interior defence defense finance home state first second late co-chief permanent special
    opposition presidential federal national regional international royal supreme high attorney press
    democratic republican elect emeritus retired veteran crown grand under chief-executive financial operating technical
    technology marketing commercial political legal medical military
  `,
} as const;
