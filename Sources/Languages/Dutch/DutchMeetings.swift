/// Dutch words for encounters, their status, occasion and topics.
enum DutchMeetings {
    static let nouns = """
        meeting: ontmoeting, ontmoetingen, zitting, spoedzitting, spoedbijeenkomst, spoedvergadering, noodvergadering, crisisberaad, crisisvergadering, bijeenkomst, bijeenkomsten, vergadering, bespreking, besprekingen, onderhoud, samenkomst, treffen, tête-à-tête, beraad, spoedberaad, audiëntie, afspraak
        talks: gesprek, gesprekken, overleg, spoedoverleg, topoverleg, topberaad, crisisoverleg, onderonsje, consultaties
        call: telefoongesprek, telefoongesprekken, telefoontje, belletje, telefonisch gesprek, telefonisch onderhoud, telefonisch overleg
        video: videogesprek, videoconferentie, videocall, videotop, videoverbinding, videobespreking, videovergadering
        summit: top, topontmoeting, topbijeenkomst, topconferentie, toptreffen
        visit: bezoek, staatsbezoek, werkbezoek, bliksembezoek, tegenbezoek, reis, trip, rondreis
        negotiation: onderhandelingen, onderhandelingsronde, vredesonderhandelingen, vredesoverleg, vredesgesprekken, handelsoverleg, handelsbesprekingen, gespreksronde, onderhandeling, handelsonderhandelingen, atoomonderhandelingen, vredesbesprekingen, handelsgesprekken
        dinner: diner, lunch, werklunch, werkdiner, ontbijt, staatsbanket, werkontbijt
        reception: ontvangst
        """

    static let verbs = """
        meet.past: ontmoette, ontmoetten, kwam bijeen, kwamen bijeen, trof, troffen, zag, had een ontmoeting, bijeengekomen, ontmoet
        meet.past+bijeen: kwam, kwamen
        meet.present+bijeen: komt, komen
        visit.present+bezoek: gaat, gaan, is, brengt
        visit.past+bezoek: ging, gingen, was, bracht
        meet.present: ontmoet, ontmoeten, komt bijeen, komen bijeen, treft, treffen, bijeen
        meet.infinitive: ontmoeten, bijeenkomen, bijeen te komen, te ontmoeten
        speak.past: sprak met, spraken met, overlegde, overlegden, overlegd, gesproken met, praatte, praatten, gepraat, sprak, spraken, praatten bij, gesproken
        speak.present: spreekt met, spreken met, overlegt, overleggen, praat, praten, spreekt, spreken
        speak.infinitive: overleggen, praten, spreken, te spreken, te praten, te overleggen
        call.past: belde, belden, telefoneerde, telefoneerden, gebeld, heeft gebeld, getelefoneerd, belde met, belden met
        call.present: belt, bellen, telefoneert
        call.infinitive: bellen, telefoneren, te bellen
        visit.past: bezocht, bezochten, bracht een bezoek, brachten een bezoek, reisde, reisden, arriveerde, arriveerden, vloog naar, ging op bezoek
        visit.present: bezoekt, bezoeken, brengt een bezoek, op bezoek, reist, reizen, vliegt naar, gaat op bezoek, landt
        visit.infinitive: reizen, bezoeken, op bezoek gaan, afreizen
        receive.past: ontving, ontvingen, verwelkomde, verwelkomden, onthaalde, ontvangen, opgewacht, ontvangen door
        receive.present: ontvangt, ontvangen, verwelkomt
        receive.infinitive: ontvangen, verwelkomen, te ontvangen
        negotiate.past: onderhandelde, onderhandelden, onderhandeld
        negotiate.present: onderhandelt, onderhandelen
        negotiate.infinitive: onderhandelen, te onderhandelen
        handshake.past: schudde de hand, schudden elkaar de hand, schudden elkaar
        """

    static let statusCues = """
        planned: te organiseren, georganiseerd wordt, zal, zullen, gaat, gaan, is van plan, zijn van plan, gepland, staat gepland, op het programma, wordt verwacht, worden verwacht, aangekondigd, op de agenda, ingepland, afgesproken, komt er, de bedoeling, op komst, uitgenodigd, morgen, binnenkort, op korte termijn
        possible: zou kunnen, zouden kunnen, mogelijk, misschien, wellicht, kan plaatsvinden, wil, willen, bereid, bereid om, staat open voor, staan open voor, open te staan, overweegt, overwegen, hoopt, hopen, eventueel, waarschijnlijk, vermoedelijk, wordt gewerkt aan, werken aan, aan werken, kunnen regelen, niet uitgesloten, sluit niet uit, stelde voor, stelt voor, voorgesteld, aangeboden, biedt aan, zou, zouden
        planned.modifier: geplande, aanstaande, aanstaand, voorgenomen, komende, volgende
        possible.modifier: mogelijke, eventuele
        reported: naar verluidt, naar wordt gezegd, zou naar verluidt
        reported+hebben: zou, zouden
        reported+zijn: zou, zouden
        postponed: uitgesteld, uitstel, uitgestelde, stelt uit, stelde uit, stellen uit, verschoven, opgeschort, verzet naar, schuift op, verdaagd, verdaagde
        cancelled+af: blaast, blies, zegt, zegde, zegden
        cancelled+door: gaat niet, ging niet, gaan niet
        denied+af: wijst, wees, wezen
        denied+uit: sluit, sloot
        possible+voor: stelt, stelde
        postponed+uit: stelde, stellen
        cancelled: afgezegd, afgeblazen, geannuleerd, geschrapt, gaat niet door, gaan niet door, ging niet door, blaast af, blies af, zegt af, zegde af, zegden af, schrapt, schrapte, annuleert, annuleerde, gecanceld, van de baan, ingetrokken
        held: recente, recent, eerdere, vorige, laatste, afgelopen, eerste
        denied: wijst af, wees af, weigert, weigerde, weigeren, niet van plan, ontkent, ontkende, ontkennen, ontkend, sluit uit, sloot uit, uitgesloten, geen sprake van, voelt niets voor, niets voor, afgewezen, geen plannen
        ongoing: aan de gang, bezig, is begonnen, zijn begonnen, momenteel, gaan door, gaat door, voortgezet
        """

    static let relations = """
        sidelines_of: aan de zijlijn van, in de marge van, in de marges van, en marge van, langs de zijlijn van, aan de rand van, in de wandelgangen van
        part_of: tijdens, op, bij, in het kader van, ter gelegenheid van, als onderdeel van
        follow_up_of: na afloop van, in vervolg op, als vervolg op, naar aanleiding van, vervolg op
        """

    static let occasionNouns = """
        summit: top, topconferentie, topontmoeting, topoverleg, topbijeenkomst
        conference: conferentie, veiligheidsconferentie, congres, forum
        gathering: bijeenkomst, vergadering, jaarvergadering, zitting, overleg, herdenking, begrafenis, ministersbijeenkomst, ministersoverleg, Algemene Vergadering, raadsvergadering
        """

    static let topics = """
        agriculture: landbouw, boeren, graan, graandeal, voedselzekerheid
        antisemitism: antisemitisme, jodenhaat
        bilateral-relations: bilaterale betrekkingen, bilaterale relatie, bilaterale relaties, betrekkingen, betere betrekkingen, relatie tussen, relaties tussen, wederzijdse betrekkingen, diplomatieke betrekkingen, banden, bilaterale banden, betrekkingen tussen, onderlinge betrekkingen, vriendschap
        brexit: brexit, vertrek van Groot-Brittannië, brexitdeal, terugtrekkingsakkoord
        ceasefire: staakt-het-vuren, wapenstilstand, bestand, gevechtspauze
        chemical-weapons: chemische wapens, gifgas, chemische aanval, zenuwgas
        climate: klimaat, klimaatverandering, klimaatcrisis, klimaatakkoord, klimaatbeleid
        counter-terrorism: terreurbestrijding, strijd tegen terreur, strijd tegen terrorisme
        culture: cultuur, culturele, cultureel
        defence: defensie, defensie-uitgaven, wapenleveringen, bewapening, wapens, militaire steun, militaire samenwerking, luchtverdediging, raketschild, F-16's
        democracy: democratie, democratische
        economy: economie, economische samenwerking, economisch, economische
        education: onderwijs, studenten, universiteiten
        elections: verkiezingen, presidentsverkiezingen, parlementsverkiezingen
        energy: energie, gas, gasleiding, olie, energiezekerheid, pijpleiding, kernenergie, Nord Stream, aardgas
        extremism: extremisme, gewelddadig extremisme
        gaza: Gaza, Gazastrook
        health: gezondheid, volksgezondheid, pandemie, corona, coronavirus, vaccins
        human-rights: mensenrechten, mensenrechtensituatie, persvrijheid
        humanitarian-aid: humanitaire hulp, noodhulp, humanitaire situatie, hulpgoederen
        infrastructure: infrastructuur
        intelligence: inlichtingen, geheime informatie, spionage
        investment: investeringen, investering, investeren
        liability: aansprakelijkheid
        maritime-borders: zeegrens, zeegrenzen, maritieme grens, maritieme grenzen
        mh17: MH17, MH17-ramp, vlucht MH17
        migration: migratie, migranten, vluchtelingen, asiel, vluchtelingencrisis, migratiedeal
        nuclear-programme: nucleaire programma, atoomprogramma, kernprogramma, nucleair programma, atoomakkoord, kernwapenprogramma, kernwapens, denuclearisatie, nucleaire akkoord, nucleaire deal, kernbom, uranium, atoomdeal, nucleaire wapens, kernontwapening, nucleaire ontwapening
        peace: vrede, vredesproces, vredesakkoord, vredesplan, vredesregeling
        prisoner-exchange: gevangenenruil, gevangenen, gijzelaars
        reconstruction: wederopbouw
        sanctions: sancties, strafmaatregelen, sanctie
        security: veiligheid, veiligheidssituatie, veiligheidsgaranties, nationale veiligheid
        social-media: sociale media
        space: ruimtevaart
        technology: technologie, kunstmatige intelligentie, chips
        terrorism: terrorisme, terreur, terroristen
        tourism: toerisme
        trade: handel, handelsakkoord, handelsoorlog, handelsconflict, handelsbetrekkingen, handelsafspraken, importheffingen, invoerheffingen, importtarieven, handelstarieven, heffingen, handelsverdrag, vrijhandelsakkoord, tarieven, handelsrelatie
        transport: transport, luchtvaart, vervoer
        water: water, waterzekerheid, waterbeheer
        european-integration: EU-lidmaatschap, toetreding tot de EU, uitbreiding van de EU
        eu: Europese Unie, EU
        middle-east: Midden-Oosten
        women-rights: vrouwenrechten
        """

    static let media = """
        in_person: persoonlijk, persoonlijke, oog in oog, onder vier ogen, face-to-face, de hand, in levenden lijve
        phone: telefonisch, telefonische, per telefoon, aan de telefoon, gebeld, telefoongesprek
        video: via videoverbinding, per video, via een videoverbinding, virtueel, virtuele
        """

    static let discussion = """
        topic: stonden centraal, stond centraal, staat centraal, staan centraal, bespraken, bespreekt, besproken, bespreken, te bespreken, op de agenda, aan de orde, ter sprake, kwam aan bod, kwamen aan bod, het onderwerp, onderwerp van gesprek, onderwerp, onderwerpen, gaan over, ging over, gingen over, gaat over, in het teken van, ging het over, draaide om, draaiden om, draait om, thema's
        """

    static let separately = """
        separate: afzonderlijk, afzonderlijke, apart, aparte, los van elkaar, elk apart, ieder apart, een-op-een, één-op-ééngesprekken
        """

    static let lightVerbs = """
        held: was geweest, in gesprek was, was in gesprek, vond plaats, vonden plaats, plaatsgevonden, vond er, had, hadden, heeft gehad, gehad, gevoerd, voerde, voerden, hield, hielden, gehouden, na afloop van, na een, na hun, na zijn, na haar, na de, eindigde, duurde, duurden, woonde bij, afgesloten, begon
        planned: vindt plaats, vinden plaats, heeft, hebben, houdt, houden, voert, voeren, plaatsvindt, plaats zal vinden
        """
}
