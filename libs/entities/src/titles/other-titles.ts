/** The commonest titles of other European languages, Turkish and Persian; looked up as they stand. */
export const otherTitles: Readonly<Record<string, Readonly<Partial<Record<OtherKind, string>>>>> = {
  fr: {
    office: `président présidente ministre premier secrétaire chancelier chancelière gouverneur maire sénateur sénatrice
      député députée ambassadeur ambassadrice porte-parole directeur directrice chef roi reine prince princesse pape pdg
      commissaire préfet procureur juge conseiller conseillère patron patronne dirigeant dirigeante président-directeur`,
    rank: 'général colonel capitaine commandant lieutenant amiral maréchal',
    honorific: 'm mm mme mlle monsieur madame mademoiselle docteur dr maître professeur pr sa',
    occupation: `journaliste écrivain écrivaine auteur chanteur chanteuse acteur actrice avocat avocate médecin footballeur
      entraîneur réalisateur historien historienne économiste philosophe poète`,
    modifier: 'ancien ancienne ex général générale adjoint adjointe vice',
  },
  de: {
    office: `präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin außenminister
      außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister premierminister
      ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister sprecher sprecherin chef chefin
      vorsitzender vorsitzende generalsekretär generalsekretärin botschafter botschafterin direktor direktorin könig königin
      papst staatssekretär abgeordneter abgeordnete senator richter richterin leiter leiterin bundespräsident`,
    rank: 'general oberst hauptmann admiral leutnant',
    honorific: 'herr frau dr prof professor',
    occupation: `journalist journalistin schriftsteller schriftstellerin autor autorin sänger sängerin schauspieler
      schauspielerin anwalt anwältin arzt ärztin trainer regisseur historiker ökonom`,
    modifier: 'ehemaliger ehemalige früherer frühere stellvertretender stellvertretende ex',
  },
  es: {
    office: `presidente presidenta ministro ministra primer secretario secretaria canciller gobernador gobernadora alcalde
      alcaldesa senador senadora diputado diputada embajador embajadora portavoz director directora jefe jefa rey reina
      príncipe princesa papa comisario fiscal juez jueza líder vicepresidente vicepresidenta`,
    rank: 'general coronel capitán almirante teniente comandante',
    honorific: 'señor señora sr sra srta don doña doctor doctora dr dra profesor profesora',
    occupation:
      'periodista escritor escritora autor autora cantante actor actriz abogado abogada médico futbolista entrenador',
    modifier: 'ex exministro exministra expresidente general adjunto',
  },
  it: {
    office: `presidente ministro ministra premier segretario segretaria governatore sindaco sindaca senatore senatrice
      deputato deputata ambasciatore portavoce direttore direttrice capo re regina principe papa procuratore giudice leader`,
    rank: 'generale colonnello capitano ammiraglio tenente',
    honorific: 'signor signora dott dottor dottoressa avv prof onorevole on don',
    occupation: 'giornalista scrittore scrittrice autore cantante attore attrice avvocato medico allenatore calciatore',
    modifier: 'ex generale vice',
  },
  pt: {
    office: `presidente ministro ministra primeiro secretário secretária governador prefeito senador senadora deputado deputada
      embaixador porta-voz diretor diretora chefe rei rainha papa juiz líder`,
    rank: 'general coronel capitão almirante tenente',
    honorific: 'senhor senhora sr sra dom dona doutor doutora dr dra professor',
    occupation: 'jornalista escritor escritora autor cantor cantora ator atriz advogado médico treinador',
    modifier: 'ex geral vice',
  },
  tr: {
    office: `cumhurbaşkanı başbakan başbakanı bakan bakanı başkan başkanı sözcü sözcüsü müdür müdürü büyükelçi büyükelçisi
      vali valisi genel lider lideri milletvekili vekili`,
    honorific: 'sayın bay bayan dr prof',
    rank: 'general albay yüzbaşı',
  },
  fa: {
    office: 'رئیس وزیر سفیر سخنگوی مدیر رهبر نماینده فرمانده دبیر معاون نخست‌وزیر استاندار شهردار پادشاه',
    rank: 'سرتیپ سردار سرهنگ سرلشکر',
    honorific: 'آقای خانم دکتر حجت آیت‌الله شهید حاج مهندس',
  },
};

type OtherKind = 'office' | 'rank' | 'honorific' | 'occupation' | 'kin' | 'modifier';
