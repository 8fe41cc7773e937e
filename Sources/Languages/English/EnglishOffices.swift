/// English words for offices and the people who hold them.
enum EnglishOffices {
    static let offices = """
        ambassador: ambassador, high commissioner, chargé d'affaires, consul general
        defence_minister: defence minister, defense minister, minister of defence, minister of defense, secretary of defense, minister for defence, secretary of national defense, minister of national defence, minister of national defense, national defence minister, national defense minister
        defence_minister@US: defense secretary, secretary of defense, Pentagon chief
        defence_minister@GB: defence secretary
        envoy: envoy, special envoy, special representative, special presidential envoy, climate envoy, peace envoy, special adviser on
        foreign_minister: foreign minister, minister of foreign affairs, foreign affairs minister, minister for foreign affairs, foreign secretary, secretary of state, top diplomat, minister of foreign relations, chief diplomat, secretary for foreign affairs, secretary of foreign affairs, foreign affairs secretary, minister for external affairs
        foreign_minister@IN: EAM, external affairs minister, minister of external affairs
        head_of_government: prime minister, premier, chancellor, head of government
        head_of_government@IE: taoiseach
        head_of_state: president, head of state, supreme leader, interim president, acting president
        legislator: senator, congressman, congresswoman, lawmaker, member of parliament, deputy speaker, speaker, speaker of the house, House speaker, parliament speaker, representative, majority leader, minority leader, committee chairman
        minister: Secretary, Interior Secretary, Energy Secretary, Labor Secretary, Homeland Security Secretary, Transportation Secretary, Education Secretary, Agriculture Secretary, Health Secretary, minister, finance minister, treasury secretary, trade minister, interior minister, energy minister, commerce secretary, secretary of the treasury, industry minister, economy minister, home secretary, oil minister, environment minister, agriculture minister, commerce minister, minister of finance, minister of trade, minister of commerce, minister of energy, homeland security secretary, industry and trade minister, education minister, health minister, justice minister
        monarch: king, queen, emir, sultan, crown prince, prince, princess, emperor, sheikh, His Majesty King, Her Majesty Queen, grand duke
        negotiator: negotiator, chief negotiator, top negotiator, lead negotiator, trade negotiator, nuclear negotiator
        official: vice president, deputy prime minister, national security adviser, national security advisor, deputy secretary, deputy secretary of state, under secretary, undersecretary, under secretary of state, assistant secretary, assistant secretary of state, deputy foreign minister, vice foreign minister, first vice foreign minister, deputy minister, state councilor, state councillor, foreign policy chief, EU foreign policy chief, high representative, European Commission President, European Council President, Commission President, Council President, president of the European Commission, president of the European Council, vice premier, vice minister, chief of staff, director, CIA director, trade representative, trade commissioner, commissioner, adviser, advisor, senior adviser, counsellor, counselor, governor, mayor, chief cabinet secretary, cabinet secretary, intelligence chief, army chief, general, permanent secretary, chief of defence, economic adviser, presidential aide, aide, chairman of the joint chiefs of staff
        other: opposition leader, party leader, professor, analyst, researcher, expert, activist, correspondent, journalist, reporter, chief executive, ceo, founder, lawyer, author, rebel leader, militia leader, Hamas leader, Hezbollah leader, businessman, billionaire, scholar, historian, fellow, economist, commander
        religious_leader: pope, patriarch, ayatollah, grand ayatollah, archbishop, cardinal, dalai lama
        secretary_general: secretary-general, secretary general, NATO chief, UN chief, director general, director-general, managing director, U.N. chief, IAEA chief
        spokesperson: spokesperson, spokesman, spokeswoman, press secretary, chief spokesman
        spokesperson/foreign-ministry: foreign ministry spokesman, foreign ministry spokesperson, foreign ministry spokeswoman, Foreign Ministry spokesperson, Foreign Ministry spokesman, Foreign Ministry spokeswoman
        spokesperson/government: government spokesman, government spokesperson, government spokeswoman
        spokesperson/presidency@RU: Kremlin spokesman, Kremlin spokesperson
        spokesperson/presidency@US: White House press secretary, White House spokesman, White House spokesperson
        spokesperson/foreign-ministry@US: State Department spokesperson, State Department spokesman, State Department spokeswoman, department spokesperson
        leader: leader, ruler, strongman, dictator
        """

    static let pluralOffices = """
        foreign_minister: foreign ministers, ministers of foreign affairs, top diplomats, foreign secretaries
        defence_minister: defence ministers, defense ministers
        minister: ministers, finance ministers, trade ministers, energy ministers
        head_of_government: prime ministers, premiers, heads of government
        head_of_state: presidents, heads of state
        leader: leaders, heads of state and government, world leaders
        envoy: envoys, trade envoys, special envoys
        negotiator: negotiators
        official: diplomats, officials, representatives, delegations, delegation, vice foreign ministers
        """

    static let modifiers = """
        former: former, ex, then, late, ousted
        deputy: deputy, vice, assistant
        acting: acting, interim, outgoing, caretaker
        future: incoming, president-elect, elect, designate
        """

    static let counterparts = """
        counterpart: counterpart, counterparts, opposite number, homologue
        """

    static let honorifics = """
        m: Mr, Mister, Sir, Lord, Sheikh, His Excellency, His Majesty, His Highness
        f: Mrs, Ms, Miss, Dame, Lady, Her Excellency, Her Majesty
        -: Dr, Prof, Professor, Gen, Lt, Col, Adm, Sen, Rep, Rev
        """

    static let relatives = """
        wife: wife
        husband: husband
        relative: son, daughter, brother, sister, father, mother, son-in-law
        """

    static let pronouns = """
        m.subject: he
        f.subject: she
        p.subject: they, both
        m.object: him
        p.object: them
        m.possessive: his
        f.possessive: her
        p.possessive: their
        r.subject: the latter, the former
        """

    static let sources = """
        anonymous: sources, source, insiders, analysts, analyst, observers, critics, experts, witnesses, people familiar with the matter
        official: official, officials, diplomat, diplomats, a senior official, senior officials, government official
        media: news agency, state media, state news agency, newspaper, broadcaster, state television, daily, state broadcaster, magazine
        """

    static let institutions = """
        foreign-ministry: foreign ministry, ministry of foreign affairs,  ministry for foreign affairs
        foreign-ministry@GB: foreign office
        foreign-ministry@IN: external affairs ministry, ministry of external affairs
        foreign-ministry@US: state department, department of state
        defence-ministry: defence ministry, defense ministry, ministry of defence, ministry of defense
        defence-ministry@US: department of defense
        ministry: ministry, commerce ministry, trade ministry, finance ministry, ministry of commerce, treasury department, ministry of finance
        government: government, administration, cabinet, authorities
        presidency: presidency, president's office, presidential office, office of the president, presidential palace, royal palace, royal court
        prime-ministers-office: prime minister's office
        embassy: embassy
        parliament: parliament
        parliament@DE: Bundestag
        parliament@GB: House of Commons, House of Lords
        parliament@IL: Knesset
        parliament@RU: Duma
        parliament@US: Congress, Senate, House of Representatives
        army: army, military, armed forces
        side: side, delegation
        statement: statement, communiqué, press release, readout
        """

    static let groups = """
        two: the two ministers, both ministers, the two leaders, both leaders, the two presidents, both presidents, the two men, both men, the pair, the two diplomats, the two officials, the two, the president and prime minister, each other, the two foreign ministers, both foreign ministers, the two prime ministers
        sides: the two sides, both sides, the two countries, both countries, the two governments, both governments, the two nations, both nations
        all: the leaders, the ministers, the parties, the delegations, all parties, the foreign ministers, the participants, the sides, the presidents, the officials, the negotiators
        """

    static let portfolios = """
        foreign_minister: Foreign Affairs, of Foreign Affairs, for Foreign Affairs
        defence_minister: of Defence, of Defense
        minister: of Finance, of Trade, of Energy
        """

    static let particles = """
        particle: van, de, der, den, van der, van den, von, von der, bin, al, el, ben, ibn, da, di, du, le, la, dos, ul, del, abu, ter
        """

    static let nonPersonNouns = """
        thing: USS, HMS, MV, HMAS, INS, carrier, frigate, tanker, hurricane, operation, vessel, treaty, agreement, accord, war, crisis, university, square, street, airport, stadium, river, sea, island, islands, conference, summit, council, commission, committee, organization, organisation, party, newspaper, group, bank, fund, institute, hotel, palace, house, team, pact, dialogue, museum, call, post, times, journal, guardian, agency, college, center, centre, park, union, nations, states, republic, kingdom, strait, peninsula, canal, act, deal, plan, process, day, initiative, partnership, partnerships, investment, alliance, coalition, league, association, ministry, department, office, government, parliament, army, forces, court, law, bill, project, pipeline, dam, bridge, road, forum, program, programme, news, tribune, herald, press, radio, television, company, corporation, spring, mountain, mountains, valley, ocean, gulf, bay, peak, lake, award, prize, tower, declaration, charter, convention, protocol, embassy, mission, corps, command, fleet, guard, guards, security, affairs, city, province, state, district, region, airlines, airways, stream, quarter, hall
        """
}
