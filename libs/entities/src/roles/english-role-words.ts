const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that stand before a title and tell of what: opposition leader, police chief. Lower case. */
export const titleNouns = setOf(`
  opposition party football cabinet team army police navy air force company board bank club union campaign government group
  health human rights climate trade education justice energy transport environment agriculture culture sports labour labor
  shadow majority minority house senate parliament parliamentary congressional council city state county district village
  school university college hospital museum film theatre theater music tv television radio news newspaper magazine fashion
  art software tech technology oil gas media communications operations sales security intelligence military naval
  central federal world national international regional local rebel militia tribal religious spiritual church catholic
  muslim jewish hip-hop pop rock folk jazz soul classical opera stage screen science fiction children's crime sound
  computer data research policy legal marketing finance financial business executive committee supreme criminal defence
  defense home foreign interior labour peace project programme program design product creative artistic sporting
`);

/** Behind a title they lead to what it is a title of. */
export const complementPrepositions = setOf('of for at to');

export const determiners = setOf('the a an its his her their our former');

/** Where a complement ends at the latest. */
export const closingWords = setOf(`
  said says say told who whom whose which that was were is are be been has have had will would could should may might can did does
  do on by from after before when while as because since if but or not he she it they we i you this these those there then also and
  added announced warned called met spoke visited died born made took came went gave left arrived in with at for to into over
`);

/** Connect the capitalised words of one name. */
export const connectors = setOf('of the and for &');
