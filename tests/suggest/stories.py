"""Invented stories, each with the attributions that must be found in it: (source, cue, pieces of content).

A source of None is nobody; the pieces are in reading order. Places and people are made up.
"""

from __future__ import annotations

Expected = tuple[str | None, str, tuple[str, ...]]

STORIES: dict[str, tuple[str, tuple[Expected, ...]]] = {
    "subject, verb, content": (
        (
            "Officials in Varnholt said that the ferry would sail again on Friday. The Brinmoor "
            "Institute said 40 villages lost their water. Engineers believe the dam is safe. The survey "
            "shows that rents doubled."
        ),
        (
            ("Officials in Varnholt", "said", ("that the ferry would sail again on Friday",)),
            ("The Brinmoor Institute", "said", ("40 villages lost their water",)),
            ("Engineers", "believe", ("the dam is safe",)),
            ("The survey", "shows", ("that rents doubled",)),
        ),
    ),
    "long titles and apposition": (
        (
            "“The bridge was never safe,” said Ilse Marn, a former chief engineer of the Varnholt "
            "harbour board. Tomas Reuk, 47, a docker from Ostrand, said the crane had failed twice. "
            "“Nobody asked us,” wrote Deputy Mayor Oda Pell."
        ),
        (
            (
                "Ilse Marn, a former chief engineer of the Varnholt harbour board",
                "said",
                ("“The bridge was never safe,”",),
            ),
            ("Tomas Reuk, 47, a docker from Ostrand", "said", ("the crane had failed twice",)),
            ("Deputy Mayor Oda Pell", "wrote", ("“Nobody asked us,”",)),
        ),
    ),
    "relative clauses are left out of the source": (
        (
            "The dockers, who had waited since dawn, refused to unload the cargo. The captain, who told "
            "the court that he had slept, said the lights were off. Those who say the levy is legal are "
            "mistaken."
        ),
        (
            ("The dockers", "refused", ("to unload the cargo",)),
            ("who", "told", ("that he had slept",)),
            ("The captain", "said", ("the lights were off",)),
            ("who", "say", ("the levy is legal",)),
        ),
    ),
    "a relative clause with any verb, and about how many": (
        (
            "The Orlund Well Trust, which tracks the water through a network of wells, said at least 17 had "
            "run dry. The Trust said earlier that up to 12 were lost."
        ),
        (
            ("The Orlund Well Trust", "said", ("at least 17 had run dry",)),
            ("The Trust", "said", ("that up to 12 were lost",)),
        ),
    ),
    "a plan ends where another subject begins": (
        (
            "Premier Jon Aldis pledged to rebuild the line by May, but opposition leader Ada Hage called the "
            "plan “a fantasy”."
        ),
        (
            ("Premier Jon Aldis", "pledged", ("to rebuild the line by May",)),
            ("opposition leader Ada Hage", "called", ("the plan “a fantasy”",)),
        ),
    ),
    "names and sources that begin like prepositions": (
        (
            "“Nobody counted the fish,” said Per Lund, 58. Two sources close to the builder told the court "
            "that work would stop. Costs doubled, according to figures published by the ministry in May."
        ),
        (
            ("Per Lund, 58", "said", ("“Nobody counted the fish,”",)),
            ("Two sources close to the builder", "told", ("that work would stop",)),
            ("figures published by the ministry in May", "according to", ("Costs doubled",)),
        ),
    ),
    "according to": (
        (
            "According to the Brinmoor Institute, 40 villages lost their water. Forty wells ran dry, "
            "according to a report by the ministry."
        ),
        (
            ("the Brinmoor Institute", "According to", ("40 villages lost their water",)),
            ("a report by the ministry", "according to", ("Forty wells ran dry",)),
        ),
    ),
    "noun cues": (
        (
            "The report’s finding that the dam had cracked was disputed. His call to close the port "
            "angered dockers. Marn expressed concern that the quay would sink."
        ),
        (
            ("The report’s", "finding", ("that the dam had cracked",)),
            ("His", "call", ("to close the port",)),
            ("Marn", "expressed concern", ("that the quay would sink",)),
        ),
    ),
    "told somebody that": (
        (
            "The mayor told reporters that the quay had sunk by nine centimetres. Pell assured the "
            "families of the crew they would be paid. The company warned dockers not to strike."
        ),
        (
            ("The mayor", "told", ("that the quay had sunk by nine centimetres",)),
            ("Pell", "assured", ("they would be paid",)),
        ),
    ),
    "depiction": (
        (
            "Video filmed from a drone showed smoke over the oil terminal. Satellite images show that "
            "the ice retreated."
        ),
        (
            ("Video filmed from a drone", "showed", ("smoke over the oil terminal",)),
            ("Satellite images", "show", ("that the ice retreated",)),
        ),
    ),
    "participles and elided subjects": (
        (
            "Reuk argued that the levy was legal, adding that it had been announced in March. The "
            "harbour would become “a lake of rust”, it said, promising to “sell every crane”. Pell left "
            "early, saying she was ill."
        ),
        (
            ("Reuk", "argued", ("that the levy was legal",)),
            ("Reuk", "adding", ("that it had been announced in March",)),
            ("it", "said", ("The harbour would become “a lake of rust”",)),
            ("it", "promising", ("to “sell every crane”",)),
            ("Pell", "saying", ("she was ill",)),
        ),
    ),
    "pledges and plans": (
        (
            "Marn promised to rebuild the school. The union plans to strike in May. The firm vowed to "
            "appeal. Reuk hopes to return. The guard refused to open the gate."
        ),
        (
            ("Marn", "promised", ("to rebuild the school",)),
            ("The union", "plans", ("to strike in May",)),
            ("The firm", "vowed", ("to appeal",)),
            ("Reuk", "hopes", ("to return",)),
            ("The guard", "refused", ("to open the gate",)),
        ),
    ),
    "what somebody called something": (
        (
            "The mayor resigned after what the union called a winter of lies. She described the plan as "
            "a gift to smugglers. Critics labelled him “the ghost”."
        ),
        (
            ("the union", "called", ("a winter of lies",)),
            ("She", "described", ("the plan as a gift to smugglers",)),
        ),
    ),
    "conjoined clauses": (
        (
            "The company denied the charge and said it would sue. Pell told the court she was ill and "
            "the judge said the hearing would wait. Reuk said the crane was old but argued that the law "
            "was older."
        ),
        (
            ("The company", "denied", ("the charge",)),
            ("The company", "said", ("it would sue",)),
            ("Pell", "told", ("she was ill",)),
            ("the judge", "said", ("the hearing would wait",)),
            ("Reuk", "said", ("the crane was old",)),
            ("Reuk", "argued", ("that the law was older",)),
        ),
    ),
    "bounded at which, as and while": (
        (
            "Tomas Reuk said the harbour would reopen, while dockers doubted the date. Pell said the "
            "mast had broken, which the crew had feared. Marn said the tide was late, as fishermen "
            "waited on the pier."
        ),
        (
            ("Tomas Reuk", "said", ("the harbour would reopen",)),
            ("Pell", "said", ("the mast had broken",)),
            ("Marn", "said", ("the tide was late",)),
        ),
    ),
    "quotations": (
        (
            "“We saw nothing,” she said. “It was dark.”\n“The pier,” Reuk said, “is older than the town.”\n"
            "\"Nobody swims in March,\" the warden said. ''Not even seals,'' said Pell.\nThe mayor said the "
            "board was “asleep at the wheel” for years."
        ),
        (
            ("she", "said", ("“We saw nothing,”", "“It was dark.”")),
            ("Reuk", "said", ("“The pier,”", "“is older than the town.”")),
            ("the warden", "said", ('"Nobody swims in March,"',)),
            ("Pell", "said", ("''Not even seals,''",)),
            ("The mayor", "said", ("the board was “asleep at the wheel” for years",)),
        ),
    ),
    "a quotation over two paragraphs, with one inside": (
        (
            "“The water rose in an hour,” said Marn. “We left everything.\n“A neighbour shouted, ‘Run!’ "
            "and we ran.”"
        ),
        (
            (
                "Marn",
                "said",
                (
                    "“The water rose in an hour,”",
                    "“We left everything.",
                    "“A neighbour shouted, ‘Run!’ and we ran.”",
                ),
            ),
        ),
    ),
    "after a colon": (
        (
            "Harbour board: Ferry was sound\nMarn put it this way: “Nobody swims in March.”\nThe board "
            "wrote:\n“The ferry was sound when it left.”"
        ),
        (
            ("Harbour board", ":", ("Ferry was sound",)),
            ("Marn", "put it this way:", ("“Nobody swims in March.”",)),
            ("The board", "wrote:", ("“The ferry was sound when it left.”",)),
        ),
    ),
    "content on both sides": (
        (
            "The quay will be closed in May, Reuk said, and the ferry moved to Ostrand. The cause, "
            "investigators say, is a loose bolt."
        ),
        (
            ("Reuk", "said", ("The quay will be closed in May", "and the ferry moved to Ostrand")),
            ("investigators", "say", ("The cause", "is a loose bolt")),
        ),
    ),
    "nobody named": (
        (
            "The strike is expected to last a week. Asked whether he would resign, Reuk shrugged. The "
            "hill seems to move. The creek is known as the Teapot."
        ),
        (
            (None, "is expected", ("The strike", "to last a week")),
            (None, "Asked", ("whether he would resign",)),
            (None, "seems", ("The hill", "to move")),
            (None, "is known", ("The creek", "as the Teapot")),
        ),
    ),
    "passives with an agent": (
        (
            "He was asked by a reporter whether the dam was safe. The plan was criticised by dockers. As "
            "reported by the Ostrand Gazette, the mast had been repaired twice."
        ),
        (
            ("a reporter", "was asked", ("whether the dam was safe",)),
            ("dockers", "was criticised", ("The plan",)),
            ("the Ostrand Gazette", "reported by", ("the mast had been repaired twice",)),
        ),
    ),
    "relative objects": (
        (
            "The ship carried a cargo that the crew said was harmless. The captain, whom the court "
            "described as reckless, was fined."
        ),
        (
            ("the crew", "said", ("that", "was harmless")),
            ("the court", "described", ("whom",)),
        ),
    ),
    "attitudes": (
        (
            "The minister accused the company of hiding the leak. Residents complained about the smell. "
            "The union took issue with the audit. Pell is confident that the levy will pass. Dockers are "
            "wary of the plan."
        ),
        (
            ("The minister", "accused", ("the company of hiding the leak",)),
            ("Residents", "complained about", ("the smell",)),
            ("The union", "took issue with", ("the audit",)),
            ("Pell", "is confident", ("that the levy will pass",)),
            ("Dockers", "are wary of", ("the plan",)),
        ),
    ),
    "sentences that begin with another clause": (
        (
            "While Pell said the tide was late, Marn said the moon was to blame. On Monday evening the "
            "board said the ferry was sound. In a letter to the town, the captain said he was sorry."
        ),
        (
            ("Pell", "said", ("the tide was late",)),
            ("Marn", "said", ("the moon was to blame",)),
            ("the board", "said", ("the ferry was sound",)),
            ("the captain", "said", ("he was sorry",)),
        ),
    ),
    "forms that are nouns or verbs": (
        (
            "The claims were false. Crude remarks hurt the mayor. The report claims the dam leaked. "
            "Aides to Marn say the files burned. Seven in ten say they would stay."
        ),
        (
            ("The report", "claims", ("the dam leaked",)),
            ("Aides to Marn", "say", ("the files burned",)),
            ("Seven in ten", "say", ("they would stay",)),
        ),
    ),
    "questions, abbreviations and headlines": (
        (
            "Mayor Pell Says Harbour Will Sink By The End Of May\n“Who knew about the bolts?” Reuk asked. He "
            "left at 9 p.m. He said the tide was late. “Who else?” Pell said. “Nobody did.” The warden "
            "shrugged."
        ),
        (
            ("Mayor Pell", "Says", ("Harbour Will Sink By The End Of May",)),
            ("Reuk", "asked", ("“Who knew about the bolts?”",)),
            ("He", "said", ("the tide was late",)),
            ("Pell", "said", ("“Who else?”", "“Nobody did.”")),
        ),
    ),
    "brackets and semicolons": (
        (
            "The quay (which Reuk said was safe) sank. Pell said the crane was old; Marn said it was "
            "new. Water, "
            "according to the warden, rose by nine metres."
        ),
        (
            ("Reuk", "said", ("which", "was safe")),
            ("Pell", "said", ("the crane was old",)),
            ("Marn", "said", ("it was new",)),
            ("the warden", "according to", ("Water", "rose by nine metres")),
        ),
    ),
    "more passives": (
        (
            "The plan seems sound. A website called the Gull opened. He was described by dockers as a "
            "wreck. It "
            "was announced by the ministry that the port would close."
        ),
        (
            (None, "seems", ("The plan", "sound")),
            (None, "called", ("A website", "the Gull")),
            ("dockers", "was described", ("He", "as a wreck")),
            ("the ministry", "was announced", ("that the port would close",)),
        ),
    ),
}
