/// Dutch words for offices and the people who hold them.
enum DutchOffices {
    static let offices = """
        ambassador: ambassadeur, ambassadrice, gezant in, zaakgelastigde, consul-generaal, VN-ambassadeur
        defence_minister: minister van Defensie, defensieminister, defensiechef
        envoy: gezant, speciaal gezant, speciale gezant, onderhandelingsgezant, VN-gezant, speciaal VN-gezant, handelsgezant, afgezant, speciaal afgezant, bemiddelaar, bijzonder vertegenwoordiger, speciaal vertegenwoordiger, speciale vertegenwoordiger, klimaatgezant
        foreign_minister: minister van Buitenlandse Zaken, minister Buitenlandse Zaken, minister voor Buitenlandse Zaken, buitenlandminister, BZ-minister, minister van BZ, chef-diplomaat, topdiplomaat
        head_of_government: premier, minister-president, regeringsleider, regeringschef, bondskanselier, kanselier, eerste minister
        head_of_state: president, presidente, staatshoofd, bondspresident, interim-president, opperste leider, opperste geestelijk leider, opperste geestelijke leider, interim-leider
        legislator@NL: Kamerlid, Tweede Kamerlid, Eerste Kamerlid, Tweede Kamervoorzitter, D66'er, VVD'er, CDA'er, GL'er, CU'er, SP'er, PVV'er, PvdA'er
        legislator: parlementariër, senator, afgevaardigde, congreslid, parlementslid, Europarlementariër, volksvertegenwoordiger, parlementsvoorzitter, Kamervoorzitter, fractieleider, fractievoorzitter
        minister: minister, bewindsman, bewindsvrouw, bewindspersoon, minister van Financiën, minister van Handel, minister van Economische Zaken, minister van Binnenlandse Zaken, minister van Justitie, minister van Energie, minister van Ontwikkelingssamenwerking, minister van Buitenlandse Handel, minister voor Buitenlandse Handel en Ontwikkelingssamenwerking, handelsminister, financiënminister, minister van Klimaat, minister van Landbouw, minister van Onderwijs, energieminister, olieminister
        monarch: koning, koningin, emir, sultan, sjeik, keizer, kroonprins, kroonprinses, prins, prinses, vorst, vorstin, groothertog, prinsgemaal
        negotiator: onderhandelaar, hoofdonderhandelaar, handelsonderhandelaar, brexitonderhandelaar, toponderhandelaar, atoomonderhandelaar
        official: buitenlandchef, EU-buitenlandchef, hoge vertegenwoordiger, hoge vertegenwoordiger voor het buitenlands beleid, buitenlandcoördinator, vicepresident, vicepremier, vice-premier, vice-president, veiligheidsadviseur, nationaal veiligheidsadviseur, nationale veiligheidsadviseur, adviseur, economisch adviseur, staatssecretaris, onderminister, viceminister, stafchef, eurocommissaris, EU-commissaris, commissievoorzitter, Commissievoorzitter, voorzitter van de Europese Commissie, voorzitter van de Europese Raad, EU-president, EU-raadsvoorzitter, raadsvoorzitter, gouverneur, burgemeester, directeur, topambtenaar, hoge functionaris, handelsvertegenwoordiger, inlichtingenchef, legerleider, generaal, kabinetschef
        other: oppositieleider, partijleider, docent, hoogleraar, analist, onderzoeker, deskundige, kenner, expert, topvrouw, topman, ceo, bestuursvoorzitter, journalist, correspondent, activist, politicoloog, historicus, schutter, advocaat, rebellenleider, militieleider, Hamas-leider, zakenman, miljardair, schrijver, auteur, spion
        religious_leader: paus, patriarch, ayatollah, grootayatollah, aartsbisschop, kardinaal, dalai lama
        secretary_general: secretaris-generaal, NAVO-chef, VN-chef, NAVO-baas, NAVO-topman, IAEA-chef, directeur-generaal
        spokesperson: woordvoerder, woordvoerster, perschef, zegsman, zegsvrouw, persvoorlichter, perssecretaris
        spokesperson/foreign-ministry: ministeriewoordvoerder
        spokesperson/government: regeringswoordvoerder
        spokesperson/presidency@RU: Kremlinwoordvoerder
        leader: leider, machthebber, sterke man, dictator, leidster
        """

    static let suffixes = """
        minister: minister
        official: burgemeester, wethouder, staatssecretaris, gouverneur, commissaris
        spokesperson: woordvoerder, woordvoerster
        legislator: parlementariër
        envoy: gezant
        other: president, presidente, voorzitter, voorzitster, leider, leidster, directeur, deskundige, hoogleraar, onderzoeker, wetenschapper, coach, trainer, journalist, correspondent, redacteur, politicus, kandidaat, miljardair, advocaat, historicus, kenner, expert, analist, chef, topman, topvrouw
        """

    static let pluralOffices = """
        foreign_minister: ministers van Buitenlandse Zaken, buitenlandministers, topdiplomaten, chef-diplomaten
        defence_minister: ministers van Defensie, defensieministers
        minister: ministers, bewindslieden, bewindspersonen, handelsministers, ministers van Financiën
        head_of_government: premiers, regeringsleiders
        head_of_state: presidenten, staatshoofden
        leader: leiders, wereldleiders, staatshoofden en regeringsleiders, staats- en regeringsleiders
        envoy: gezanten, handelsgezanten, afgezanten
        negotiator: onderhandelaars
        official: diplomaten, vertegenwoordigers, functionarissen, ambtenaren, delegaties, delegatie
        """

    static let modifiers = """
        former: oud, ex, voormalig, voormalige, vroegere, gewezen, afgetreden, opgestapt
        deputy: vice, plaatsvervangend, plaatsvervangende, onder, adjunct
        acting: interim, waarnemend, demissionair, demissionaire, aftredend, aftredende, scheidend, scheidende
        future: aanstaand, aanstaande, toekomstig, gekozen, verkozen
        """

    static let counterparts = """
        counterpart: ambtgenoot, ambtsgenoot, ambtgenote, ambtsgenote, collega, tegenhanger, evenknie, tegenspeler, ambtgenoten, ambtsgenoten, collega's, tegenhangers, homoloog
        """

    static let honorifics = """
        m: meneer, de heer, dhr, sir, lord, sjeik, sheikh, sheik
        f: mevrouw, mevr, mw, lady, dame
        -: dr, prof, professor, generaal, kolonel
        """

    static let relatives = """
        wife: echtgenote, vrouw
        husband: echtgenoot, man
        relative: dochter, zoon, schoonzoon, broer, zus, vader, moeder, neef
        """

    static let pronouns = """
        m.subject: hij
        f.subject: zij
        s.subject: ze
        p.subject: beiden, zij beiden
        m.object: hem
        f.object: haar
        p.object: hen, hun
        m.possessive: zijn, diens
        f.possessive: haar
        p.possessive: hun
        r.subject: die, deze, laatstgenoemde, de laatste, eerstgenoemde
        """

    static let sources = """
        anonymous: bronnen, bron, ingewijden, ingewijde, insiders, waarnemers, analisten, deskundigen, critici, betrokkenen, experts, getuigen, omstanders, topmanager, een topmanager
        official: functionaris, functionarissen, ambtenaar, ambtenaren, diplomaat, diplomaten, topambtenaar, regeringsfunctionaris, regeringsfunctionarissen, hooggeplaatste bron
        media: staatspersbureau, persbureau, nieuwszender, krant, staatsmedia, staatstelevisie, nieuwssite, omroep, staatsomroep, media, zender, weekblad, dagblad
        """

    static let institutions = """
        foreign-ministry: ministerie van Buitenlandse Zaken, ministerie Buitenlandse Zaken, departement van Buitenlandse Zaken, ministerie van BZ, buitenlandministerie, Buitenlandse Zaken
        foreign-ministry@US: State Department
        foreign-ministry@GB: Foreign Office
        defence-ministry: ministerie van Defensie, defensieministerie
        ministry: ministerie, ministerie van Handel, ministerie van Financiën, handelsministerie, ministerie van Economische Zaken
        government: regering, kabinet, overheid, bewind, autoriteiten, regering-Trump, machthebbers
        presidency: presidentschap, presidentieel bureau, bureau van de president, kantoor van de president
        prime-ministers-office: kantoor van de premier, bureau van de premier
        embassy: ambassade
        parliament: parlement
        parliament@DE: Bondsdag
        parliament@GB: Lagerhuis, Hogerhuis
        parliament@IL: Knesset
        parliament@NL: Tweede Kamer, Eerste Kamer
        parliament@RU: Doema
        parliament@US: Congres, Senaat
        army: leger, strijdkrachten, krijgsmacht
        side: zijde, kant, delegatie, onderhandelingsdelegatie, onderhandelingsteam
        statement: verklaring, persbericht, communiqué
        """

    static let groups = """
        two: beide ministers, de twee ministers, beide leiders, de twee leiders, beide presidenten, de twee presidenten, de twee, beiden, beide bewindslieden, de twee bewindslieden, beide diplomaten, de topdiplomaten, de ministers, de leiders, de presidenten, de bewindslieden, de premiers, beide premiers, de twee premiers, beide mannen, de twee mannen, het tweetal, het duo, elkaar
        sides: beide partijen, beide zijden, beide kanten, beide landen, de twee landen, beide regeringen
        all: de partijen, de deelnemers, de delegaties, de onderhandelaars, de landen, alle partijen
        """

    static let portfolios = """
        foreign_minister: Buitenlandse Zaken, van Buitenlandse Zaken, BZ
        defence_minister: Defensie, van Defensie
        minister: Financiën, van Financiën, Handel, van Handel, Justitie, Economische Zaken, Binnenlandse Zaken, Buitenlandse Handel, Klimaat, Energie, Ontwikkelingssamenwerking, Landbouw, Onderwijs
        """

    static let particles = """
        particle: van, de, der, den, van der, van den, van de, von, von der, ten, ter, te, bin, al, el, ben, ibn, da, di, du, le, la, dos, ul
        """

    static let nonPersonNouns = """
        thing: USS, HMS, vliegdekschip, fregat, schip, tanker, vrachtschip, orkaan, operatie, verdrag, akkoord, oorlog, crisis, universiteit, university, plein, straat, luchthaven, vliegveld, stadion, rivier, zee, eiland, conferentie, top, raad, commissie, organisatie, partij, krant, groep, bank, fonds, instituut, hotel, paleis, house, palace, airport, university, institute, team, pact, dialoog, museum, call, post, times, journal, guardian, agency, institute, college, center, centre, park, street, square
        """
}
