import { describe, expect, it } from '@jest/globals';
import { entityLines } from './spec-support/marked-article.js';

/** Written for this test, in the manner of news; marked is what a first pass found, the rest is for joining to find. */
const articles: readonly (readonly [about: string, marked: string, entities: readonly string[]])[] = [
  [
    'heads of government and an alliance',
    `
{O:NATO} Secretary General {P:Mark Rutte} met Dutch Prime Minister {P:Dick Schoof} in {L:The Hague} on Tuesday.

Rutte said the alliance would support {L:Ukraine}. Schoof, who became prime minister in July, thanked Rutte and said NATO was united. "{L:Ukraine} needs us," Rutte added.
`,
    [
      'organisation | NATO |  | NATO',
      'person | Mark Rutte | NATO Secretary General | Mark Rutte; Rutte',
      'person | Dick Schoof | Dutch Prime Minister | Dick Schoof; Schoof',
      'place | The Hague |  | The Hague',
      'place | Ukraine |  | Ukraine',
    ],
  ],
  [
    'a company, its chief executive and its short name',
    `
{P:Laura Pemberton}, the chief executive of {O:Halvorsen Marine Ltd}, resigned on Monday. Halvorsen Marine said its chairman, {P:Oskar Lindqvist}, would step in.

Lindqvist told reporters that Pemberton had done a great job. Mr Lindqvist will stay in {L:Bergen} until spring.
`,
    [
      'person | Laura Pemberton | chief executive of Halvorsen Marine Ltd | Laura Pemberton; Pemberton',
      'organisation | Halvorsen Marine Ltd |  | Halvorsen Marine Ltd; Halvorsen Marine',
      'person | Oskar Lindqvist | chairman | Oskar Lindqvist; Lindqvist',
      'place | Bergen |  | Bergen',
    ],
  ],
  [
    'an acronym with its long form and a director behind the name',
    `
The {O:World Health Organization} (WHO) warned of new outbreaks on Friday. {P:Maria Van Kerkhove}, technical lead at the WHO, spoke in {L:Geneva}.

Van Kerkhove said WHO teams had arrived in {L:Kenya}. Kenyan Health Minister {P:Susan Nakhumicha} welcomed them, and Kenya's government promised to help.
`,
    [
      'organisation | World Health Organization |  | World Health Organization; WHO',
      'person | Maria Van Kerkhove | technical lead at the WHO | Maria Van Kerkhove; Van Kerkhove',
      'place | Geneva |  | Geneva',
      'place | Kenya |  | Kenya',
      'person | Susan Nakhumicha | Kenyan Health Minister | Susan Nakhumicha',
    ],
  ],
  [
    'two persons of one surname',
    `
President {P:George Bush} spoke in {L:Texas} on Sunday. Bush said he was pleased.

His brother {P:Jeb Bush}, the former governor of {L:Florida}, was there too. Bush left early, while Florida waited for news.
`,
    [
      'person | George Bush | President | George Bush; Bush',
      'place | Texas |  | Texas',
      'person | Jeb Bush | former governor of Florida | Jeb Bush; Bush',
      'place | Florida |  | Florida',
    ],
  ],
  [
    'a commission in short, and a spelling of a transliterated name',
    `
{P:Mustafa al-Kadhimi}, the Iraqi prime minister, visited {L:Brussels}. He met {O:European Commission} President {P:Ursula von der Leyen}.

Al-Kadhimi said {L:Iraq} was grateful, and von der Leyen said the Commission would help. {P:Mustafa Al-Kazemi} also thanked {O:the European Union}.
`,
    [
      'person | Mustafa al-Kadhimi | Iraqi prime minister | Mustafa al-Kadhimi; Al-Kadhimi; Mustafa Al-Kazemi',
      'place | Brussels |  | Brussels',
      'organisation | European Commission |  | European Commission; Commission',
      'person | Ursula von der Leyen | European Commission President | Ursula von der Leyen; von der Leyen',
      'place | Iraq |  | Iraq',
      'organisation | European Union |  | European Union',
    ],
  ],
  [
    'spokespeople, a ministry and a nickname of a state',
    `
"We are ready," said {P:Karine Jean-Pierre}, spokeswoman for the {O:White House}. {L:United States} Secretary of State {P:Antony Blinken} will travel to {L:Israel}.

Blinken, accompanied by US special envoy {P:Amos Hochstein}, will meet Israeli Defence Minister {P:Yoav Gallant}. Jean-Pierre said Gallant had invited Hochstein.
`,
    [
      'person | Karine Jean-Pierre | spokeswoman for the White House | Karine Jean-Pierre; Jean-Pierre',
      'organisation | White House |  | White House',
      'place | United States |  | United States',
      'person | Antony Blinken | United States Secretary of State | Antony Blinken; Blinken',
      'place | Israel |  | Israel',
      'person | Amos Hochstein | US special envoy | Amos Hochstein; Hochstein',
      'person | Yoav Gallant | Israeli Defence Minister | Yoav Gallant; Gallant',
    ],
  ],
];

describe('the entities of English articles', () => {
  it.each(articles)('come out whole from %s', (_about, marked, entities) => {
    expect(entityLines(marked, 'en')).toEqual(entities);
  });
});
