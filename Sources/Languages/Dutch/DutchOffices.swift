/// Dutch words for offices and the people who hold them.
enum DutchOffices {
    static let offices = """
        ambassador: ambassadeur, ambassadrice, zaakgelastigde, consul-generaal, VN-ambassadeur, VN-ambassadrice, NAVO-ambassadeur, EU-ambassadeur, chargé d’affaires, permanent vertegenwoordiger, consul, nuntius, hoge commissaris, tijdelijk zaakgelastigde, missiehoofd
        defence_minister: minister van Defensie, defensieminister, defensiechef, minister voor Defensie, ministerin van Defensie, bewindsman van Defensie, bewindsvrouw van Defensie, Defensieminister, minister van Landsverdediging, minister van Oorlog, Pentagonchef, Pentagonbaas
        envoy: gezant, speciaal gezant, speciale gezant, onderhandelingsgezant, VN-gezant, speciaal VN-gezant, handelsgezant, afgezant, speciaal afgezant, bemiddelaar, bijzonder vertegenwoordiger, speciaal vertegenwoordiger, speciale vertegenwoordiger, klimaatgezant, gezante, speciaal gezante, speciale afgezant, speciale afgezante, afgezante, afgevaardigde van de president, bemiddelaarster, VN-bemiddelaar, VN-gezante, VN-afgezant, speciale VN-gezant, VN-coördinator, VN-vertegenwoordiger, speciaal VN-vertegenwoordiger, EU-gezant, speciaal EU-gezant, EU-afgezant, Oekraïnegezant, Oekraïne-gezant, Midden-Oostengezant, Midden-Oosten-gezant, Syriëgezant, Syrië-gezant, Irangezant, Iran-gezant, Afghanistangezant, klimaatafgezant, speciaal klimaatgezant, vredesgezant, coördinator, presidentieel gezant, speciaal presidentieel gezant, emissaris, bijzondere gezant, bijzonder gezant, bijzondere vertegenwoordiger, vertrouweling
        foreign_minister: minister van Buitenlandse Zaken, minister Buitenlandse Zaken, minister voor Buitenlandse Zaken, buitenlandminister, BZ-minister, minister van BZ, chef-diplomaat, topdiplomaat, minister van Buitenlandse Betrekkingen, minister van Buitenlandse Handel en Buitenlandse Zaken, ministerin van Buitenlandse Zaken, minister voor Buitenlands Beleid, BuZa-minister, bewindsman van Buitenlandse Zaken, bewindsvrouw van Buitenlandse Zaken, hoofd van de diplomatie, hoogste diplomaat
        head_of_government: premier, minister-president, regeringsleider, regeringschef, bondskanselier, kanselier, eerste minister, interim-premier, waarnemend premier, ministerpresident, minister-presidente, regeringsleidster, hoofd van de regering, regeringshoofd, overgangspremier
        head_of_state: president, presidente, staatshoofd, bondspresident, interim-president, opperste leider, opperste geestelijk leider, opperste geestelijke leider, interim-leider, overgangspresident, interimpresident, interim-presidente, staatspresident, bondspresidente, geestelijk leider, hoogste leider, opperste gids, juntaleider, militair leider, coupleider, overgangsleider
        minister: minister, bewindsman, bewindsvrouw, bewindspersoon, minister van Financiën, minister van Handel, minister van Economische Zaken, minister van Binnenlandse Zaken, minister van Justitie, minister van Energie, minister van Ontwikkelingssamenwerking, minister van Buitenlandse Handel, minister voor Buitenlandse Handel en Ontwikkelingssamenwerking, handelsminister, financiënminister, minister van Klimaat, minister van Landbouw, minister van Onderwijs, energieminister, olieminister, ministerin, excellentie, vakminister, minister van Financiën en Economie, minister van Binnenlandse Zaken en Koninkrijksrelaties, minister van Justitie en Veiligheid, minister van Veiligheid en Justitie, minister van Economische Zaken en Klimaat, minister van Economie, minister van Infrastructuur, minister van Volksgezondheid, minister van Gezondheid, minister van Sociale Zaken, minister van Asiel, minister van Asiel en Migratie, minister van Migratie, minister van Cultuur, minister van Milieu, minister van Wonen, minister van Verkeer, minister van Transport, minister van Olie, minister van Industrie, minister van Handel en Industrie, minister van Binnenlandse Veiligheid, minister van Strategische Zaken, minister van Europese Zaken, minister voor Europese Zaken, minister voor Klimaat en Energie, minister voor Ontwikkelingssamenwerking, minister voor Buitenlandse Handel, minister voor Handel, minister voor Handel en Ontwikkelingssamenwerking, minister van Toerisme, minister van Wetenschap, minister van Werk, minister van Arbeid, minister van Begroting, minister zonder portefeuille, justitieminister, binnenlandminister, economieminister, landbouwminister, milieuminister, klimaatminister, onderwijsminister, gezondheidsminister, migratieminister, asielminister, transportminister, cultuurminister, ontwikkelingsminister, industrieminister, veiligheidsminister
        former.head_of_state: oud-president, ex-president, oudpresident
        former.head_of_government: oud-premier, ex-premier, oudpremier, oud-kanselier
        heir: kroonprins, kroonprinses, prins, prinses, prinsgemaal, hertog, hertogin, troonopvolger, troonopvolgster, prins-gemaal, prinses-gemalin
        monarch: koning, koningin, emir, sultan, sjeik, keizer, vorst, vorstin, groothertog, koningspaar, vorstenpaar, monarch, keizerin, groothertogin, grootvorst, koning der Belgen
        negotiator: onderhandelaar, hoofdonderhandelaar, handelsonderhandelaar, brexitonderhandelaar, toponderhandelaar, atoomonderhandelaar, onderhandelaarster, hoofdonderhandelaarster, delegatieleider, delegatieleidster, onderhandelingsleider, chef-onderhandelaar, EU-onderhandelaar, vredesonderhandelaar, kernonderhandelaar, EU-hoofdonderhandelaar, topgezant
        secretary_general: secretaris-generaal, NAVO-chef, VN-chef, NAVO-baas, NAVO-topman, IAEA-chef, directeur-generaal, VN-baas, VN-topman, NAVO-secretaris-generaal, VN-secretaris-generaal, secretaris-generaal van de NAVO, secretaris-generaal van de VN, secretaris-generaal van de Verenigde Naties, OVSE-chef, OVSE-secretaris-generaal, OVSE-voorzitter, IAEA-baas, IAEA-topman, IAEA-directeur, WHO-baas, WHO-chef, WHO-directeur, WTO-baas, WTO-topvrouw, IMF-directeur, IMF-baas, IMF-topvrouw, IMF-chef, Wereldbankpresident, OPEC-secretaris-generaal, directrice-generaal, Navo-chef, Navo-baas
        spokesperson: woordvoerder, woordvoerster, perschef, zegsman, zegsvrouw, persvoorlichter, perssecretaris, persvoorlichtster, persattaché, hoofdwoordvoerder, hoofdwoordvoerster, perswoordvoerder, perswoordvoerster, voorlichter, voorlichtster, Commissiewoordvoerder, EU-woordvoerder, EU-woordvoerster, VN-woordvoerder, VN-woordvoerster, NAVO-woordvoerder, politiewoordvoerder, campagnewoordvoerder, persvrouw, regeringszegsman
        spokesperson/foreign-ministry: ministeriewoordvoerder, woordvoerder van Buitenlandse Zaken, woordvoerster van Buitenlandse Zaken, BZ-woordvoerder, ministeriewoordvoerster, buitenlandwoordvoerder
        spokesperson/government: regeringswoordvoerder, regeringswoordvoerster, kabinetswoordvoerder
        spokesperson/presidency@RU: Kremlinwoordvoerder, Kremlwoordvoerder, Kremlin-woordvoerder, Kremlwoordvoerster
        leader: leider, machthebber, sterke man, dictator, leidster, voorman, staatsman, despoot, autocraat, heerser, alleenheerser, staatsleider, volksleider, junta-leider
        head_of_government@IE: taoiseach
        head_of_state@RU: Kremlleider, Kremlinleider, Kremlbaas, Kremlinbaas
        head_of_state@PS: Palestijnenleider
        spokesperson/army: legerwoordvoerder, legerwoordvoerster
        spokesperson/defence-ministry@US: Pentagonwoordvoerder, Pentagon-woordvoerder
        spokesperson/presidency@US: Witte Huis-woordvoerder, Witte Huis-woordvoerster
        """

    /// Deputies, advisers, officers and people with no office of state.
    static let otherOffices = """
        legislator@NL: Kamerlid, Tweede Kamerlid, Eerste Kamerlid, Tweede Kamervoorzitter, D66'er, VVD'er, CDA'er, GL'er, CU'er, SP'er, PVV'er, PvdA'er, GroenLinks-Kamerlid, VVD-Kamerlid, D66-Kamerlid, PVV-Kamerlid, CDA-Kamerlid, SP-Kamerlid, PvdA-Kamerlid, NSC-Kamerlid, BBB-Kamerlid, ChristenUnie-Kamerlid, DENK-Kamerlid, PvdD-Kamerlid, Volt-Kamerlid, SGP-Kamerlid, JA21-Kamerlid, senaatsvoorzitter, SGP'er, PvdD'er, NSC'er, BBB'er, FVD'er, Volt'er, VVD-fractievoorzitter, D66-leider, VVD-leider, CDA-leider, PVV-leider, SP-leider, GroenLinks-leider, PvdA-leider, NSC-leider, BBB-leider
        legislator: parlementariër, senator, afgevaardigde, congreslid, parlementslid, Europarlementariër, volksvertegenwoordiger, parlementsvoorzitter, Kamervoorzitter, fractieleider, fractievoorzitter, Europarlementslid, EP-lid, senatrice, Amerikaans senator, oud-senator, parlementsvoorzitster, Kamervoorzitster, meerderheidsleider, minderheidsleider, fractievoorzitster, fractieleidster, fractiewoordvoerder, commissielid, voorzitter van het Huis van Afgevaardigden, voorzitter van het parlement, voorzitter van het Congres, EP-voorzitter, gemeenteraadslid, raadslid, statenlid, Doema-lid, Doema-voorzitter, Knessetlid, Lagerhuislid, Hogerhuislid, Bondsdaglid, volksvertegenwoordigster, gedeputeerde, wethouder
        official: buitenlandchef, EU-buitenlandchef, hoge vertegenwoordiger, hoge vertegenwoordiger voor het buitenlands beleid, buitenlandcoördinator, vicepresident, vicepremier, vice-premier, vice-president, veiligheidsadviseur, nationaal veiligheidsadviseur, nationale veiligheidsadviseur, adviseur, economisch adviseur, staatssecretaris, onderminister, viceminister, stafchef, eurocommissaris, EU-commissaris, commissievoorzitter, Commissievoorzitter, voorzitter van de Europese Commissie, voorzitter van de Europese Raad, EU-president, EU-raadsvoorzitter, raadsvoorzitter, gouverneur, burgemeester, directeur, topambtenaar, hoge functionaris, handelsvertegenwoordiger, inlichtingenchef, legerleider, generaal, kabinetschef, EU-buitenlandvertegenwoordiger, EU-topdiplomaat, EU-buitenlandcoördinator, buitenlandvertegenwoordiger, buitenlandcommissaris, buitenlandadviseur, Hoge Vertegenwoordiger, hoge EU-vertegenwoordiger, vicepresidente, vice-minister-president, vicekanselier, vice-kanselier, vice-minister, vice-minister van Buitenlandse Zaken, viceminister van Buitenlandse Zaken, onderminister van Buitenlandse Zaken, adjunct-minister, onderstaatssecretaris, assistent-minister, adjunct-secretaris, plaatsvervangend minister, plaatsvervangend premier, nationale-veiligheidsadviseur, presidentieel adviseur, presidentsadviseur, Kremladviseur, Kremlinadviseur, buitenlands adviseur, topadviseur, topadviseuse, adviseuse, staatsraad, staatsminister, Eurocommissaris, commissaris, handelscommissaris, klimaatcommissaris, defensiecommissaris, Handelscommissaris, EU-handelscommissaris, uitbreidingscommissaris, energiecommissaris, migratiecommissaris, mensenrechtencommissaris, VN-mensenrechtenchef, VN-mensenrechtencommissaris, Hoge Commissaris voor de Mensenrechten, vluchtelingencommissaris, Commissievoorzitster, commissievoorzitster, vicevoorzitter van de Europese Commissie, vicevoorzitter, vice-voorzitter, voorzitster van de Europese Commissie, baas van de Europese Commissie, EU-voorzitter, EU-baas, EU-raadspresident, Raadsvoorzitter, Raadspresident, raadspresident, eurogroepvoorzitter, Eurogroepvoorzitter, EU-chef, presidentieel stafchef, chef-staf, chef van de generale staf, kanselarijchef, hoofd van de presidentiële administratie, hoofd van de presidentiële staf, burgervader, locoburgemeester, directrice, CIA-directeur, CIA-baas, CIA-chef, FBI-baas, FBI-directeur, AIVD-baas, MIVD-directeur, inlichtingenbaas, inlichtingenhoofd, hoofd van de inlichtingendienst, veiligheidschef, geheimedienstchef, topfunctionaris, topdiplomate, legerchef, legerbevelhebber, legerbaas, opperbevelhebber, bevelhebber, stafchef van het leger, Commandant der Strijdkrachten, commandant der strijdkrachten, commandant, generaal-majoor, luitenant-generaal, admiraal, brigadegeneraal, protocolchef, handelsgezante, hoofd van de delegatie, regeringsadviseur, regeringscommissaris, commissaris van de Koning, minister-resident, procureur-generaal, hoofdaanklager, aanklager, hoofdofficier, officier van justitie, rechter, centralebankpresident, president van de centrale bank, ECB-president, ECB-baas, Fed-voorzitter, DNB-president, thesaurier, VN-noodhulpcoördinator, noodhulpchef, VN-noodhulpchef, politiechef, partijsecretaris, politbureaulid, kabinetssecretaris, secretaris van de Veiligheidsraad, plaatsvervangend secretaris-generaal, adjunct-secretaris-generaal, regiogouverneur, regionaal gouverneur
        other: seismoloog, seismologe, astronoom, meteoroloog, psycholoog, psychologe, filosoof, filosofe, theoloog, socioloog, sociologe, antropoloog, geoloog, natuurkundige, scheikundige, wiskundige, kernwapenexpert, terrorismedeskundige, militair analist, noodhulpcoördinator, hulpverlener, hulpverleenster, hoofdredacteur, presentator, nieuwslezer, televisiepresentator, popster, rapper, zangeres, componist, dirigent, pianist, schilder, architect, ontwerper, ontwerpster, topkok, kok, ondernemer, bankier, belegger, vermogensbeheerder, consultant, campagneleider, campagnemanager, klokkenluider, hacker, toerist, toeriste, slachtoffer, overlevende, vluchteling, voetballer, spits, doelman, matchwinner, tennisser, tennisster, bokser, wielrenster, sprinter, turnster, kampioen, wereldkampioen, olympiër, scheidsrechter, oud-topman, medeoprichter, oprichter en topman, mede-eigenaar, partijprominent, partijgenoot, secondant, informateur, formateur
        other: oppositieleider, partijleider, docent, hoogleraar, analist, onderzoeker, deskundige, kenner, expert, topvrouw, topman, ceo, bestuursvoorzitter, journalist, correspondent, activist, politicoloog, historicus, schutter, advocaat, rebellenleider, militieleider, Hamas-leider, zakenman, miljardair, schrijver, auteur, spion, oppositieleidster, oppositiekopstuk, oppositievoorman, oppositiepoliticus, oppositielid, dissident, dissidente, partijleidster, partijvoorzitter, partijvoorzitster, partijchef, partijbaas, presidentskandidaat, presidentskandidate, premierskandidaat, lijsttrekker, regimecriticus, Kremlcriticus, Kremlincriticus, mensenrechtenactivist, mensenrechtenactiviste, activiste, hoogleraar internationale betrekkingen, hoogleraar internationaal recht, emeritus hoogleraar, universitair docent, docente, lector, onderzoekster, politicologe, historica, econoom, econome, hoofdeconoom, jurist, juriste, defensiespecialist, defensie-expert, Ruslandkenner, Ruslanddeskundige, Amerikadeskundige, Chinadeskundige, Midden-Oostenkenner, Midden-Oostendeskundige, militair deskundige, specialist, wetenschapper, bioloog, viroloog, correspondente, journaliste, verslaggever, verslaggeefster, redacteur, hoofdredacteur, hoofdredactrice, presentator, presentatrice, columnist, columniste, fotograaf, fotografe, blogger, commentator, schrijfster, dichter, regisseur, acteur, actrice, zanger, zangeres, muzikant, kunstenaar, kunstenares, oud-hoogleraar, advocate, raadsman, raadsvrouw, zakenvrouw, ondernemer, ondernemster, oligarch, techmiljardair, investeerder, bestuurder, bestuurslid, bestuursvoorzitster, directievoorzitter, oprichter, oprichtster, eigenaar, eigenares, voorzitter, voorzitster, voorman, voorvrouw, vakbondsleider, vakbondsvoorzitter, vakbondsman, vakbondsbestuurder, rebellencommandant, militiecommandant, krijgsheer, separatistenleider, Hamas-chef, Hamasleider, Hamas-kopstuk, Hezbollah-leider, Hezbollahleider, Hezbollahchef, Houthi-leider, Talibanleider, Taliban-leider, Koerdenleider, Wagnerbaas, Wagner-baas, huurlingenleider, terreurleider, spionne, verdachte, soldaat, veteraan, verzetsleider, Nobelprijswinnaar, Nobelprijswinnares, trainer, trainster, coach, bondscoach, aanvoerder, keeper, verdediger, middenvelder, zwemmer, zwemster, schaatser, schaatsster, wielrenner, atleet, atlete, kampioen, kampioene, olympisch kampioen, chef de mission, sportdirecteur, clubvoorzitter, huisarts, arts, verpleegkundige, leraar, lerares, student, studente, scholier, boerin, winkelier, kroegbaas, buurvrouw, bewoner, bewoonster, inwoner, inwoonster, ooggetuige, getuige, vrijwilliger, vrijwilligster, museumdirecteur, conservator, curator, projectleider, teamleider, teammanager, manager, penningmeester
        religious_leader: paus, patriarch, ayatollah, grootayatollah, aartsbisschop, kardinaal, dalai lama, kerkleider, bisschop, grootmoefti, moefti, imam, rabbijn, opperrabbijn, hulpbisschop, metropoliet, kerkvorst, dominee, Heilige Vader, kerkvader, kardinaal-staatssecretaris
        legislator@BE: N-VA'er, CD&V'er, Open Vld'er, Vlaams Belanger
        """

    static let suffixes = """
        minister: minister
        official: burgemeester, wethouder, staatssecretaris, gouverneur, commissaris
        spokesperson: woordvoerder, woordvoerster
        legislator: parlementariër
        envoy: gezant
        other: president, presidente, specialist, coördinator, strateeg, activist, advocate, ondernemer, woordvoerder namens, secondant, onderzoekster, kunstenaar, schrijver, schrijfster, zanger, zangeres, speler, speelster, kampioen, winnaar, winnares, tycoon, magnaat, baas, voorzitter, voorzitster, leider, leidster, directeur, deskundige, hoogleraar, onderzoeker, wetenschapper, coach, trainer, journalist, correspondent, redacteur, politicus, kandidaat, miljardair, advocaat, historicus, kenner, expert, analist, chef, topman, topvrouw
        """

    static let pluralOffices = """
        foreign_minister: ministers van Buitenlandse Zaken, buitenlandministers, topdiplomaten, chef-diplomaten, ministers Buitenlandse Zaken, ministers van Buitenlandse Betrekkingen, EU-buitenlandministers, NAVO-buitenlandministers, collega-ministers van Buitenlandse Zaken
        defence_minister: ministers van Defensie, defensieministers, NAVO-defensieministers, EU-defensieministers, defensiechefs
        minister: ministers, bewindslieden, bewindspersonen, handelsministers, ministers van Financiën, vakministers, ministers van Handel, ministers van Energie, ministers van Justitie, ministers van Binnenlandse Zaken, EU-ministers, energieministers, financiënministers, landbouwministers, klimaatministers, milieuministers, justitieministers, kabinetsleden
        head_of_government: premiers, regeringsleiders, minister-presidenten, regeringschefs, EU-regeringsleiders, bondskanseliers, eerste ministers
        head_of_state: presidenten, staatshoofden, presidentes
        leader: leiders, wereldleiders, staatshoofden en regeringsleiders, staats- en regeringsleiders, EU-leiders, NAVO-leiders, regeringsleiders en staatshoofden, G7-leiders, G20-leiders, staatslieden, kopstukken, topmensen, staatsleiders, partijleiders
        envoy: gezanten, handelsgezanten, afgezanten, afgevaardigden, bemiddelaars, vredesgezanten, ambassadeurs, emissarissen, EU-ambassadeurs, NAVO-ambassadeurs, VN-ambassadeurs
        negotiator: onderhandelaars, hoofdonderhandelaars, toponderhandelaars, onderhandelingsteams, atoomonderhandelaars
        official: diplomaten, vertegenwoordigers, functionarissen, ambtenaren, delegaties, delegatie, topambtenaren, afvaardigingen, veiligheidsadviseurs, stafchefs, staatssecretarissen, onderministers, viceministers, adviseurs
        """

    static let modifiers = """
        former: oud, ex, voormalig, voormalige, vroegere, gewezen, afgetreden, opgestapt, toenmalig, toenmalige, afgezette, afgezet, verdreven, ontslagen, overleden
        deputy: vice, plaatsvervangend, plaatsvervangende, onder, adjunct, substituut
        acting: interim, waarnemend, demissionair, demissionaire, aftredend, aftredende, scheidend, scheidende, waarnemende, tijdelijk, tijdelijke, dienstdoend, dienstdoende, vertrekkend, vertrekkende
        future: aanstaand, aanstaande, toekomstig, gekozen, verkozen, beoogd, beoogde, toekomstige, herkozen, aankomend, aankomende
        """

    static let counterparts = """
        counterpart: ambtgenoot, ambtsgenoot, ambtgenote, ambtsgenote, collega, tegenhanger, evenknie, tegenspeler, ambtgenoten, ambtsgenoten, collega's, tegenhangers, homoloog, ambtgenotes, collega-minister, collega-ministers, collega-premier, collega-president, collega-ambassadeur, evenknieën, vakgenoot, ambtsbroeder
        """

    static let honorifics = """
        m: meneer, de heer, dhr, sir, lord, sjeik, sheikh, sheik, zijne majesteit, zijne excellentie, jonkheer, pater
        f: mevrouw, mevr, mw, lady, dame, hare majesteit, hare excellentie, jonkvrouw, juffrouw
        -: dr, prof, professor, generaal, kolonel, drs, ir, majoor, luitenant, luitenant-kolonel
        """

    static let relatives = """
        wife: echtgenote, vrouw, echtgenotes, weduwe, vriendin, partner
        husband: echtgenoot, man, wederhelft
        relative: dochter, zoon, schoonzoon, broer, zus, vader, moeder, neef, nicht, kleinzoon, kleindochter, schoonvader, schoondochter, zwager, schoonzus, oom, tante, grootvader, grootmoeder, kinderen, halfbroer, stiefzoon, opa, oma
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
        r.subject: die, deze, laatstgenoemde, de laatste, eerstgenoemde, laatstgenoemden
        """

    static let sources = """
        anonymous: bronnen, bron, ingewijden, ingewijde, insiders, waarnemers, analisten, deskundigen, critici, betrokkenen, experts, getuigen, omstanders, topmanager, een topmanager, zegslieden, insider, kenners, kenner, waarnemer, betrokkene, bronnen rond, ooggetuigen, ooggetuige, vertrouwelingen, kringen, Haagse bronnen, diplomatieke bronnen, goed ingelichte bronnen, welingelichte bronnen, welingelichte kringen, regeringskringen, ingewijden in Den Haag, anonieme bronnen, anonieme bron, activisten, mensenrechtenorganisaties, mensenrechtenorganisatie
        official: functionaris, functionarissen, ambtenaar, ambtenaren, diplomaat, diplomaten, topambtenaar, regeringsfunctionaris, regeringsfunctionarissen, hooggeplaatste bron, overheidsfunctionaris, overheidsfunctionarissen, EU-diplomaat, EU-diplomaten, EU-functionaris, EU-functionarissen, NAVO-functionaris, regeringsbron, regeringsbronnen, topfunctionaris, topfunctionarissen, topdiplomaat, hoge ambtenaar, hoge ambtenaren, hoge functionaris, hoge functionarissen, regeringsvertegenwoordiger, regeringsvertegenwoordigers, legerfunctionaris, veiligheidsfunctionaris, hoge diplomaat, diplomate, beambte, ambtenares, onderhandelaar, delegatielid, autoriteiten, politie
        media: staatspersbureau, persbureau, nieuwszender, krant, staatsmedia, staatstelevisie, nieuwssite, omroep, staatsomroep, media, zender, weekblad, dagblad, nieuwszenders, staatsmedium, staatskrant, staatszender, nieuwsagentschap, persagentschap, persbureaus, mediaberichten, dagbladen, kranten, zakenkrant, tijdschrift, opinieblad, avondkrant, televisiezender, radiozender, nieuwsblad, nieuwswebsite, website, nieuwsplatform, publieke omroep, staatstv, staats-tv, televisie, zakendagblad, maandblad, staatsradio, nieuwsdienst, talkshow, nieuwsprogramma
        """

    static let institutions = """
        foreign-ministry: ministerie van Buitenlandse Zaken, ministerie Buitenlandse Zaken, departement van Buitenlandse Zaken, ministerie van BZ, buitenlandministerie, Buitenlandse Zaken, ministerie van BuZa, BuZa, BZ, ministerie voor Buitenlandse Zaken, ministerie van Buitenlandse Betrekkingen, departement Buitenlandse Zaken, FOD Buitenlandse Zaken
        foreign-ministry@US: State Department, Amerikaanse State Department
        foreign-ministry@GB: Foreign Office
        defence-ministry: ministerie van Defensie, defensieministerie, departement van Defensie, ministerie voor Defensie, ministerie van Landsverdediging, FOD Defensie
        ministry: ministerie, ministerie van Handel, ministerie van Financiën, handelsministerie, ministerie van Economische Zaken, ministerie van Justitie, ministerie van Binnenlandse Zaken, ministerie van Volksgezondheid, ministerie van Energie, ministerie van Landbouw, ministerie van Onderwijs, ministerie van Justitie en Veiligheid, ministerie van Economie, ministerie van Infrastructuur, ministerie van Asiel en Migratie, departement, departementen, ministeries, handelsdepartement, justitiedepartement, binnenlandministerie, ministerie van Klimaat, ministerie van Buitenlandse Handel, ministerie van Algemene Zaken
        government: regering, kabinet, overheid, bewind, autoriteiten, regering-Trump, machthebbers, regeringen, overgangsregering, interim-regering, junta, militaire junta, militair bewind, coalitie, regime, regeringscoalitie, kabinetsploeg, machtshebbers, ministerraad, kernkabinet, regering-Biden, regering-Obama, regering-Rutte, kabinet-Rutte, kabinet-Schoof
        presidency: presidentschap, presidentieel bureau, bureau van de president, kantoor van de president, presidentieel paleis, presidentiële paleis, presidentieel kantoor, presidentiële administratie, presidentiële staf, kabinet van de president, koninklijk hof, koninklijk paleis, hof, Koninklijk Huis, presidentieel kabinet
        prime-ministers-office: kantoor van de premier, bureau van de premier, kabinet van de premier, kanselarij, ministerie van Algemene Zaken, kabinet van de eerste minister, premierskantoor
        embassy: ambassade, ambassades, consulaat, consulaat-generaal, vertegenwoordiging, diplomatieke missie, diplomatieke post, permanente vertegenwoordiging
        parliament: parlement, parlementen, volksvertegenwoordiging, Nationale Assemblée, Nationale Vergadering, Assemblée, lagerhuis, hogerhuis
        parliament@DE: Bondsdag, Bundestag
        parliament@GB: Lagerhuis, Hogerhuis, Westminster
        parliament@IL: Knesset
        parliament@NL: Tweede Kamer, Eerste Kamer, Kamer, Tweede-Kamer, Staten-Generaal
        parliament@RU: Doema, Staatsdoema, Federatieraad
        parliament@US: Congres, Senaat, Huis van Afgevaardigden, Amerikaans Congres, Capitol Hill
        army: leger, strijdkrachten, krijgsmacht, legerleiding, luchtmacht, marine, legertop, generale staf, landmacht
        side: zijde, kant, delegatie, onderhandelingsdelegatie, onderhandelingsteam, delegaties, afvaardiging, onderhandelaarsteam, regeringsdelegatie
        statement: verklaring, persbericht, communiqué, verklaringen, slotverklaring, persverklaring, persmededeling, mededeling, gezamenlijke verklaring, slotcommuniqué, statement, readout
        foreign-ministry@DE: Auswärtiges Amt
        prime-ministers-office@DE: Kanzleramt, bondskanselarij
        prime-ministers-office@NL: Algemene Zaken, ministerie van Algemene Zaken, Catshuis
        prime-ministers-office@BE: Wetstraat 16
        parliament@FR: Franse Assemblée, Assemblée Nationale
        parliament@BE: Kamer van Volksvertegenwoordigers
        parliament@PL: Sejm
        parliament@UA: Verchovna Rada, Rada
        parliament@CN: Volkscongres, Nationaal Volkscongres
        parliament@DK: Folketing
        army@IR: Revolutionaire Garde
        army@IL: IDF
        """

    static let groups = """
        two: beide ministers, de twee ministers, beide leiders, de twee leiders, beide presidenten, de twee presidenten, de twee, beiden, beide bewindslieden, de twee bewindslieden, beide diplomaten, de topdiplomaten, de ministers, de leiders, de presidenten, de bewindslieden, de premiers, beide premiers, de twee premiers, beide mannen, de twee mannen, het tweetal, het duo, elkaar, beide regeringsleiders, de twee regeringsleiders, de regeringsleiders, beide staatshoofden, de twee staatshoofden, de beide staatshoofden, de staatshoofden, de twee diplomaten, beide topdiplomaten, de twee topdiplomaten, de diplomaten, beide politici, de twee politici, de beide ministers, de beide leiders, de beide presidenten, de beide premiers, de beide mannen, beide vrouwen, de twee vrouwen, beide bewindspersonen, de twee bewindspersonen, de bewindspersonen, beide bewindsmannen, beide gesprekspartners, de gesprekspartners, hen beiden, hun beiden, deze twee, die twee, de twee hoofdonderhandelaars, beide onderhandelaars, de twee onderhandelaars, beide gezanten, de twee gezanten, de gezanten, de ambtgenoten, beide ambtgenoten, de twee collega's, beide collega's, de president en de premier, de premier en de president, premier en president
        sides: beide partijen, beide zijden, beide kanten, beide landen, de twee landen, beide regeringen, de twee partijen, de twee kanten, de beide landen, de twee regeringen, beide delegaties, de twee delegaties, beide naties, de twee staten, beide staten, beide hoofdsteden, beide kampen, de beide partijen, beide bondgenoten, de beide regeringen
        all: de partijen, de deelnemers, de delegaties, de onderhandelaars, de landen, alle partijen, alle betrokkenen, de drie, de vier, de drie leiders, de drie presidenten, de drie ministers, de vier leiders, de vier ministers, de drie landen, alle deelnemers, de aanwezigen, de gesprekspartners, de strijdende partijen, de EU-leiders, de wereldleiders, de buitenlandministers, de defensieministers, het gezelschap, de delegatieleiders, alle drie, het drietal, het viertal
        """

    static let portfolios = """
        foreign_minister: Buitenlandse Zaken, van Buitenlandse Zaken, BZ, voor Buitenlandse Zaken, van BZ, BuZa, van Buitenlandse Betrekkingen
        defence_minister: Defensie, van Defensie, voor Defensie, van Landsverdediging
        minister: Financiën, van Financiën, Handel, van Handel, Justitie, Economische Zaken, Binnenlandse Zaken, Buitenlandse Handel, Klimaat, Energie, Ontwikkelingssamenwerking, Landbouw, Onderwijs, van Justitie, van Economische Zaken, van Binnenlandse Zaken, van Buitenlandse Handel, voor Buitenlandse Handel, van Klimaat, van Energie, van Ontwikkelingssamenwerking, voor Ontwikkelingssamenwerking, van Landbouw, van Onderwijs, Volksgezondheid, van Volksgezondheid, Migratie, van Asiel en Migratie, Asiel en Migratie, van Migratie, van Sociale Zaken, Sociale Zaken, Infrastructuur, van Infrastructuur, Justitie en Veiligheid, van Justitie en Veiligheid, van Economie, Economie, van Cultuur, Cultuur, van Handel en Industrie, van Europese Zaken, Europese Zaken, van Industrie, van Milieu, Milieu, van Transport, van Wonen
        """

    static let determiners = """
        article: de, het, een
        demonstrative: dit, dat, deze, elk, elke, ieder, iedere, geen
        """

    static let bodyNouns = """
        company: N.V, BV, Holding, Groep
        other: Universiteit, Hogeschool, Instituut, Stichting, Vereniging, Federatie, Raad, Commissie, Bond, Vakbond, Genootschap, Centrum, Fonds, Unie, Organisatie, Academie, Dienst, Bureau, Kamer van Koophandel, universiteit, hogeschool, instituut, stichting, vereniging, vakbond, vakcentrale, onderzoeksinstituut, denktank, hulporganisatie, mensenrechtenorganisatie, branchevereniging, milieuorganisatie, brancheorganisatie
        armed_group: Bevrijdingsfront, Bevrijdingsleger
        """

    static let particles = """
        particle: van, de, der, den, van der, van den, van de, von, von der, ten, ter, te, bin, al, el, ben, ibn, da, di, du, le, la, dos, ul, in de, op de, del, della, de la, zu, af, bint, abu, ould
        """

    static let nonPersonNouns = """
        thing: USS, HMS, vliegdekschip, fregat, schip, tanker, vrachtschip, orkaan, operatie, verdrag, akkoord, oorlog, crisis, universiteit, university, plein, straat, luchthaven, vliegveld, stadion, rivier, zee, eiland, conferentie, top, raad, commissie, organisatie, partij, krant, groep, bank, fonds, instituut, hotel, paleis, house, palace, airport, university, institute, team, pact, dialoog, museum, call, post, times, journal, guardian, agency, institute, college, center, centre, park, street, square, verdragen, overeenkomst, laan, gracht, kade, brug, markt, haven, station, kerk, moskee, kathedraal, synagoge, klooster, monument, toren, arena, hal, zaal, villa, kasteel, theater, schouwburg, concertgebouw, berg, gebergte, dal, vallei, baai, kanaal, oceaan, eilanden, schiereiland, provincie, regio, district, gemeente, wijk, stad, dorp, boulevard, avenue, forum, federatie, vereniging, vakbond, stichting, genootschap, club, ploeg, elftal, league, cup, beker, kampioenschap, toernooi, spelen, festival, prijs, award, orde, medaille, tijdschrift, magazine, herald, tribune, news, press, gazette, podcast, omroep, uitgeverij, boek, roman, film, serie, concern, bedrijf, holding, industries, motors, airlines, airways, werf, centrale, kerncentrale, pijpleiding, pipeline, stream, fabriek, project, plan, programma, initiatief, wet, law, act, bill, verklaring, resolutie, handvest, conventie, protocol, doctrine, missie, operatie, campagne, beweging, front, brigade, militie, garde, divisie, vloot, bataljon, marine, leger, politie, rechtbank, gerechtshof, tribunaal, strafhof, parlement, senaat, congres, kabinet, regering, coalitie, fractie, delegatie, academie, school, hogeschool, bibliotheek, archief, ziekenhuis, hospital, kliniek, beurs, dag, week, jaar, formule, kwartet, ronde, afdeling, bureau, secretariaat, department, departement, directie, kazerne, kamp, camp, base, basis, legerbasis, zone, corridor, grens, raket, fregat, schip, tanker, vliegdekschip, titel, court, office, security, affairs, foundation, union, unie, alliantie, bondgenootschap, driehoek, broederschap, republikeinen, democraten, groenen, liberalen, ministerie, ambassade, stadhuis, gemeentehuis, kremlin, business, international, room, hall, garden, tower, gate, hotels, airbase, group, company, corporation, council, commission, committee, agreement, partners
        """
}
