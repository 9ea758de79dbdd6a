/** Verbs of saying in the forms that news uses them in, by primary language subtag. */
export const plainVerbs: Readonly<Record<string, readonly string[]>> = {
  en: [
    'said says say saying told tells telling added adds adding stated states stating stressed stresses stressing',
    'explained explains explaining noted notes noting announced announces announcing declared declares declaring',
    'claimed claims claiming argued argues arguing insisted insists insisting warned warns warning admitted admits admitting',
    'acknowledged acknowledges acknowledging confirmed confirms confirming denied denies denying replied replies replying',
    'responded responds responding answered answers asked asks asking wrote writes writing tweeted tweets tweeting',
    'posted reported reports remarked remarks remarking commented comments commenting recalled recalls recalling',
    'suggested suggests suggesting concluded concludes concluding continued continues revealed reveals revealing',
    'emphasised emphasises emphasising emphasized emphasizes emphasizing underlined underlines underscored underscores',
    'reiterated reiterates reiterating maintained maintains contended contends alleged alleges alleging asserted asserts',
    'predicted predicts vowed vows promised promises pledged pledges believes believed joked quipped testified testifies',
    'complained complains lamented laments observed observes urged urges cautioned cautions clarified clarifies agreed agrees',
    'disclosed discloses conceded concedes proclaimed proclaims affirmed affirms shouted yelled whispered boasted mused',
  ],
  fr: [
    'dit disait declare declarait declarent affirme affirmait affirment ajoute ajoutait explique expliquait expliquent assure',
    'assurait assurent estime estimait estiment souligne soulignait soulignent precise precisait precisent indique indiquait',
    'indiquent annonce annoncait annoncent reconnu reconnait confie confiait raconte racontait repond repondu repondait',
    'rappelle rappele rappelait note notait regrette regrettait denonce denoncait promis promet lance insiste insistait',
    'confirme confirmait dementi ecrit ecrivait previent prevenu averti avertit soutenu soutient conclu conclut poursuit poursuivi',
    'juge jugeait pretend pretendu jure martele martelait revele temoigne fait valoir observe deplore commente reagi reagit tweete',
    'declaree affirmee ajoutee',
  ],
  de: [
    'sagte sagt sagten sagen gesagt erklarte erklart erklarten betonte betont betonten behauptete behauptet meinte meint fugte',
    'berichtete berichtet berichteten versicherte versichert warnte warnt warnten kundigte bestatigte bestatigt schrieb schreibt',
    'antwortete antwortet erganzte erganzt ausserte aussert teilte erlauterte erlautert forderte fordert unterstrich unterstreicht',
    'raumte raumt kritisierte kritisiert hob hebt verriet verrat twitterte twittert so laut zufolge ausserten erzahlte erzahlt',
  ],
  es: [
    'dijo dice dicen dijeron dicho afirmo afirma afirmaron afirmado anadio anade senalo senala senalaron senalado declaro declara',
    'declararon aseguro asegura aseguraron asegurado explico explica explicaron explicado indico indica indicaron destaco destaca',
    'subrayo subraya apunto apunta manifesto manifiesta sostuvo sostiene aclaro aclara advirtio advierte anuncio anuncia',
    'anunciaron reconocio reconoce comento comenta expreso expresa reitero reitera insistio insiste recordo recuerda preciso',
    'precisa agrego agrega confirmo confirma informo informa nego niega respondio responde escribio escribe admitio admite conto',
    'cuenta pidio pide considero considera concluyo concluye denuncio denuncia revelo revela acuso lamento lamenta tuiteo',
  ],
  pt: [
    'disse diz dizem disseram afirmou afirma afirmaram declarou declara acrescentou acrescenta explicou explica explicaram',
    'destacou destaca ressaltou ressalta informou informa anunciou anuncia garantiu garante alertou alerta apontou aponta',
    'contou conta comentou comenta completou completa concluiu conclui confirmou confirma negou nega respondeu responde',
    'escreveu escreve reconheceu reconhece admitiu admite revelou revela lembrou lembra frisou frisa sublinhou sublinha referiu',
    'refere considerou considera defendeu defende avaliou avalia argumentou argumenta reiterou reitera criticou lamentou',
  ],
  it: [
    'detto dice disse dicono dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega sottolineato sottolinea',
    'precisato precisa annunciato annuncia ricordato ricorda assicurato assicura confermato conferma rivelato rivela commentato',
    'commenta concluso conclude osservato osserva scritto scrive risposto risponde ammesso ammette ribadito ribadisce raccontato',
    'racconta riferito riferisce sostenuto sostiene evidenziato evidenzia avvertito avverte denunciato denuncia negato nega',
  ],
  nl: [
    'zei zegt zeiden zeggen gezegd verklaarde verklaart aldus volgens meldde meldt melden benadrukte benadrukt stelde stelt',
    'vertelde vertelt legde voegde liet waarschuwde waarschuwt bevestigde bevestigt antwoordde antwoordt schreef schrijft',
    'beweerde beweert vindt vond erkende erkent noemde reageerde reageert',
  ],
  sv: [
    'sade sa sager sagt uppger uppgav menar menade anser ansag berattar berattade forklarar forklarade skriver skrev havdar',
  ],
  tr: [
    'dedi diyor soyledi belirtti ifade vurguladi acikladi bildirdi kaydetti ekledi anlatti savundu konustu yanitladi uyardi',
    'aktardi iddia dile',
  ],
  ru: [
    'сказал сказала сказали говорит говорят говорил говорила заявил заявила заявили заявляет отметил отметила отметили отмечает',
    'подчеркнул подчеркнула подчеркивает добавил добавила добавили сообщил сообщила сообщили сообщает рассказал рассказала',
    'рассказали пояснил пояснила пояснили объяснил объяснила утверждает утверждал утверждала считает считают написал написала',
    'ответил ответила напомнил напомнила признал признала предупредил предупредила указал указала уточнил уточнила подтвердил',
    'подтвердила объявил объявила заверил заверила уверен уверена',
  ],
  uk: [
    'сказав сказала сказали каже заявив заявила заявили наголосив наголосила зазначив зазначила додав додала додали повідомив',
    'повідомила повідомили розповів розповіла пояснив пояснила підкреслив підкреслила вважає написав написала стверджує',
  ],
  fa: [
    'گفت گفتند گفته افزود افزودند گوید گويد اظهار کرد تاکید تصریح داشت خاطرنشان اعلام نوشت یادآور عنوان بیان ادامه اعلام',
  ],
  ur: ['کہا کہنا بتایا کہتے کہتی مطابق لکھا'],
  id: [
    'kata mengatakan berkata ujar ungkap menyatakan menjelaskan menambahkan menegaskan tutur jelas tegas tambah mengungkapkan',
  ],
};

/** Words of these languages that are something else far more often: they speak beside a clause or quotation marks only. */
export const ambiguousPlainForms: Readonly<Record<string, readonly string[]>> = {
  en: [
    'states notes reports claims comments posts posted promises pledges asks believed continued continues maintained maintains',
    'agreed agrees reported writes observed observes reveals adds adding answers urged urges suggests suggested shouted notes',
    'denies denied recalled posted asked wrote responds confirms confirmed',
  ],
  fr: [
    'note fait valoir lance observe juge ecrit precise annonce explique conclu promis fait confie commente reagi temoigne',
  ],
  de: ['so laut zufolge hob hebt teilte fugte legte'],
  es: ['cuenta precisa informa pide nota anuncio aclara apunta preciso conto comenta recuerda'],
  pt: ['conta nota aponta completa'],
  it: ['conclude precisa scritto commenta nega'],
  nl: ['volgens stelt stelde liet legde voegde vond vindt noemde'],
  tr: ['ifade iddia dile'],
  ru: ['уверен уверена'],
  fa: ['کرد داشت عنوان بیان ادامه اعلام گفته یادآور اظهار تاکید تصریح'],
  ur: ['مطابق'],
  id: ['jelas tegas tambah'],
};
