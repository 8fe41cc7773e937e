/// Dutch words for encounters, their status, occasion and topics.
enum DutchMeetings {
    static let nouns = """
        meeting: ontmoeting, ontmoetingen, zitting, spoedzitting, spoedbijeenkomst, spoedvergadering, noodvergadering, crisisberaad, crisisvergadering, bijeenkomst, bijeenkomsten, vergadering, bespreking, besprekingen, onderhoud, samenkomst, treffen, tête-à-tête, beraad, spoedberaad, audiëntie, afspraak, zittingen, spoedvergaderingen, vergaderingen, samenkomsten, audiënties, privéaudiëntie, topberaad, weerzien, kennismaking, een-op-eengesprek, rendez-vous, treffens, onderonsjes, trilaterale, conclaaf, meeting, meetings, ministersbijeenkomst, ministersbijeenkomsten, ministersvergadering, raadsvergadering, werkvergadering, werkbijeenkomst, werkbespreking, werkbesprekingen, crisisbijeenkomst, crisistop, spoedbespreking, voorbespreking, nabespreking, slotzitting, openingszitting, kabinetsberaad, crisisontmoeting, kennismakingsontmoeting, leidersontmoeting, topontmoetingen, drielandenoverleg, vredesberaad, onderonsje
        talks: gesprek, gesprekken, overleg, spoedoverleg, topoverleg, topberaad, crisisoverleg, onderonsje, consultaties, gesprekjes, gesprekje, onderhoud, gedachtewisseling, gedachtewisselingen, ruggespraak, consultatie, overlegje, overlegronde, tweegesprekken, topgesprek, topgesprekken, kennismakingsgesprek, werkgesprek, werkgesprekken, crisisgesprek, crisisgesprekken, spoedgesprek, ministersoverleg, ministersberaad, driehoeksoverleg, groepsgesprek, vierogengesprek, een-tweetje regeringsconsultaties, regeringsoverleg, vooroverleg, veiligheidsoverleg, defensieoverleg, klimaatoverleg, kennismakingsgesprekken, slotgesprek, vervolggesprek, vervolggesprekken, vervolgoverleg, informatiegesprek, adviesgesprek, bemiddelingsgesprek, bemiddelingsgesprekken, verzoeningsgesprekken, verzoeningsoverleg
        call: telefoongesprek, telefoongesprekken, telefoontje, belletje, telefonisch gesprek, telefonisch onderhoud, telefonisch overleg, telefoontjes, telefonische gesprekken, telefonisch contact, telefoonoverleg, telefonische ontmoeting, telefoongesprekje, telefonisch beraad, belletjes, conference call, telefonische conferentie, telefonisch gesprekje, telefonische bespreking, telefonisch crisisoverleg, telefonisch spoedoverleg, telefoonverkeer
        video: videogesprek, videoconferentie, videocall, videotop, videoverbinding, videobespreking, videovergadering, videogesprekken, videoberaad, videoconferenties, videomeeting, videobijeenkomst, videobelgesprek, video-overleg, videooverleg, video-ontmoeting, videovergaderingen, videobelletje, onlineoverleg, onlinebijeenkomst, onlinetop, virtuele top, online top, videoverbindingen, digitale top, digitale bijeenkomst, digitaal overleg, virtuele bijeenkomst, virtueel overleg, beeldbelgesprek
        summit: top, topontmoeting, topbijeenkomst, topconferentie, toptreffen, topbijeenkomsten, topconferenties, (crisis|spoed|vredes|klimaat|mini|drie|vier|migratie|energie|lente|najaars|voorjaars|winter|zomer|balkan|veiligheids|leiders|afrika|vluchtelingen|extra)top, toppen, topmeeting, top-ontmoeting
        visit: bezoek, staatsbezoek, werkbezoek, bliksembezoek, tegenbezoek, reis, trip, rondreis, bezoeken, bezoekje, tegenbezoeken, werkbezoeken, staatsbezoeken, kennismakingsbezoek, beleefdheidsbezoek, beleefdheidsbezoekje, verrassingsbezoek, blitzbezoek, antrittsbezoek, afscheidsbezoek, vriendschapsbezoek, solidariteitsbezoek, buitenlandbezoek, bliksembezoeken, regeringsbezoek, reizen, reisje, tripje, (dienst|buitenland|kennismakings|handels|zaken|rond|werk|bliksem|afscheids|bemiddelings|Europa|Azië|Afrika|China|Israël|Midden-Oosten|Midden-Oosten-)reis, rondtocht, bemiddelingsmissie, vredesmissie, pendeldiplomatie, tussenstop, opwachting, staatsvisite, visite
        negotiation: onderhandelingen, onderhandelingsronde, vredesonderhandelingen, vredesoverleg, vredesgesprekken, handelsoverleg, handelsbesprekingen, gespreksronde, onderhandeling, handelsonderhandelingen, atoomonderhandelingen, vredesbesprekingen, handelsgesprekken, onderhandelingsrondes, onderhandelingsrondje, onderhandelingssessie, onderhandelingsgesprekken, gespreksrondes, gesprekronde, (vredes|atoom|handels|bestands|toetredings|ontwapenings|brexit|gijzelaars|klimaat|gas|grens|nucleaire |vrijhandels|wapenstilstands|verkennings|statuut|normalisatie)(onderhandelingen|gesprekken|overleg|besprekingen|onderhandeling), nucleair overleg, indirecte gesprekken, zespartijenoverleg, zeslandenoverleg, staakt-het-vurenonderhandelingen
        dinner: diner, lunch, werklunch, werkdiner, ontbijt, staatsbanket, werkontbijt, diners, etentje, etentjes, maaltijd, avondmaal, middagmaal, galadiner, galadiners, staatsdiner, staatsdiners, banket, feestmaal, lunches, werklunches, werkdiners, privédiner, lunchbespreking, lunchgesprek, werkmaaltijd, ontbijtsessie, dinertje, avondeten
        reception: ontvangst, receptie, ontvangsten, welkomstceremonie, verwelkomingsceremonie, onthaal
        """

    static let verbs = """
        meet.past: ontmoette, ontmoetten, kwam bijeen, kwamen bijeen, trof, troffen, zag, had een ontmoeting, bijeengekomen, ontmoet, ontmoetten elkaar, ontmoette elkaar, elkaar ontmoet, troffen elkaar, trof elkaar, elkaar getroffen, zagen elkaar, elkaar gezien, hadden een ontmoeting, bijeenkwam, bijeenkwamen, samengekomen, samenkwam, samenkwamen, kwam samen, kwamen samen, vergaderde, vergaderden, vergaderd, zat om tafel, zaten om tafel, zat aan tafel, zaten aan tafel, om de tafel gezeten, aan tafel gezeten, om tafel gezeten, schoof aan, schoven aan, aangeschoven, aanschoof, aanschoven, confereerde, confereerden, kwam langs, kwamen langs, langsgekomen, ging langs, zocht op, zochten op, opgezocht, zat rond de tafel, zaten rond de tafel, ontboden, op het matje geroepen, riep op het matje, ontbood, ging om de tafel, gingen om de tafel, ging om tafel, gingen om tafel, weergezien, kwam tezamen, kwamen tezamen
        meet.past+bijeen: kwam, kwamen
        meet.present+bijeen: komt, komen
        visit.present+bezoek: gaat, gaan, is, brengt
        visit.past+bezoek: ging, gingen, was, bracht
        meet.present: ontmoet, ontmoeten, komt bijeen, komen bijeen, treft, treffen, bijeen, ontmoet elkaar, ontmoeten elkaar, treffen elkaar, zien elkaar, bijeenkomt, samenkomt, komt samen, komen samen, vergadert, vergaderen, schuift aan, schuiven aan, confereert, heeft een ontmoeting, hebben een ontmoeting, zit om tafel, zitten om tafel, zit aan tafel, zitten aan tafel, gaat om tafel, gaan om tafel, gaat om de tafel, gaan om de tafel, ontbiedt, komt langs, komen langs, zoekt op, zoeken op
        meet.infinitive: ontmoeten, bijeenkomen, bijeen te komen, te ontmoeten, elkaar ontmoeten, elkaar treffen, elkaar zien, elkaar te ontmoeten, elkaar te treffen, samenkomen, samen te komen, vergaderen, te vergaderen, aanschuiven, aan te schuiven, om de tafel gaan, om tafel gaan, rond de tafel gaan, aan tafel gaan, om de tafel zitten, om tafel zitten, aan tafel zitten, rond de tafel zitten, om de tafel te gaan, om tafel te gaan, aan tafel te gaan, om de tafel te zitten, ontbieden, opzoeken, op te zoeken, langsgaan, langskomen, langs te gaan, een ontmoeting hebben, een ontmoeting te hebben, te treffen, tegenkomen, confereren
        speak.past: sprak met, spraken met, overlegde, overlegden, overlegd, gesproken met, praatte, praatten, gepraat, sprak, spraken, praatten bij, gesproken, overlegde met, overlegden met, praatte met, praatten met, praatte bij, bijgepraat, van gedachten gewisseld, wisselde van gedachten, wisselden van gedachten, had een onderhoud, hadden een onderhoud, had een gesprek, hadden een gesprek, had overleg, hadden overleg, voerde overleg, voerden overleg, voerde een gesprek, voerden een gesprek, voerde gesprekken, voerden gesprekken, voerde besprekingen, voerden besprekingen, overleg gevoerd, gesprekken gevoerd, een gesprek gevoerd, besprak met, bespraken met, besprak, bespraken, discussieerde, discussieerden, gediscussieerd, consulteerde, consulteerden, geconsulteerd, raadpleegde, raadpleegden, geraadpleegd, onderhield zich met, onderhielden zich met, keuvelde, keuvelden, babbelde, babbelden, beraadslaagde, beraadslaagden, beraadslaagd, spraken elkaar, sprak elkaar, elkaar gesproken, elkaar spraken, sprak onder vier ogen, spraken onder vier ogen, wisselden informatie uit, polste, polsten, gepolst, te woord gestaan, stond te woord, in gesprek was, was in gesprek, in gesprek was geweest, in gesprek geweest, waren in gesprek, in gesprek waren
        speak.present: spreekt met, spreken met, overlegt, overleggen, praat, praten, spreekt, spreken, wisselt van gedachten, wisselen van gedachten, heeft een onderhoud, hebben een onderhoud, heeft een gesprek, hebben een gesprek, voert overleg, voeren overleg, voert gesprekken, voeren gesprekken, bespreekt met, bespreken met, bespreekt, discussieert, discussiëren, consulteert, raadpleegt, beraadslaagt, beraadslagen, praat bij, spreekt elkaar, spreken elkaar, polst
        speak.infinitive: overleggen, praten, spreken, te spreken, te praten, te overleggen, bespreken, te bespreken, discussiëren, consulteren, raadplegen, beraadslagen, te beraadslagen, van gedachten wisselen, van gedachten te wisselen, in gesprek gaan, in gesprek te gaan, bijpraten, bij te praten, overleg voeren, overleg te voeren, gesprekken voeren, gesprekken te voeren, een gesprek voeren, een gesprek hebben, een onderhoud hebben, elkaar spreken, elkaar te spreken, in overleg treden, polsen
        call.past: belde, belden, telefoneerde, telefoneerden, gebeld, heeft gebeld, getelefoneerd, belde met, belden met, opgebeld, belde op, belden op, getelefoneerd met, aan de telefoon gehad, aan de lijn gehad, had aan de telefoon, hadden aan de telefoon, hing aan de telefoon, hingen aan de telefoon, hing aan de lijn, sprak telefonisch, spraken telefonisch, telefonisch gesproken, telefonisch overlegd, overlegde telefonisch, overlegden telefonisch, greep naar de telefoon, pakte de telefoon, aan de telefoon gesproken, sprak aan de telefoon, spraken aan de telefoon, ging aan de telefoon, had telefonisch contact, hadden telefonisch contact, telefonisch contact gehad, belde elkaar, belden elkaar, gebeld met
        call.present: belt, bellen, telefoneert, belt met, bellen met, telefoneren, telefoneert met, belt op, hangt aan de telefoon, spreekt telefonisch, spreken telefonisch, overlegt telefonisch, overleggen telefonisch, heeft aan de telefoon, heeft telefonisch contact, hebben telefonisch contact
        call.infinitive: bellen, telefoneren, te bellen, opbellen, op te bellen, te telefoneren, telefonisch spreken, telefonisch overleggen, telefonisch te spreken, aan de telefoon spreken
        visit.past: bezocht, bezochten, bracht een bezoek, brachten een bezoek, reisde, reisden, arriveerde, arriveerden, vloog naar, ging op bezoek, ging langs bij, gereisd, afgereisd, reisde af, reisden af, reisde door, reisden door, doorgereisd, doorreisde, vertrokken naar, vertrok naar, aangekomen, kwam aan, kwamen aan, aankwam, aankwamen, landde, landden, geland, gearriveerd, vloog, vlogen, gevlogen, vlogen naar, bracht bezoek aan, brachten bezoek aan, een bezoek gebracht, bezoek gebracht, op bezoek geweest, op bezoek gegaan, was op bezoek, waren op bezoek, te gast, was te gast, waren te gast, verbleef, verbleven, gingen op bezoek, maakte een tussenstop, zette voet, zetten voet, neergestreken, streek neer, streken neer, begaf zich naar, begaven zich naar
        visit.present: bezoekt, bezoeken, brengt een bezoek, op bezoek, reist, reizen, vliegt naar, gaat op bezoek, landt, reist af, reizen af, afreist, afreizen, reist door, reizen door, doorreist, vliegt, vliegen, vliegen naar, vliegt door, vertrekt naar, vertrekken naar, arriveert, arriveren, komt aan, komen aan, aankomt, brengt bezoek aan, brengen een bezoek, brengen bezoek aan, gaan op bezoek, op werkbezoek, op staatsbezoek, verblijft, verblijven, is te gast, zijn te gast, maakt een tussenstop, begeeft zich naar
        visit.infinitive: reizen, bezoeken, op bezoek gaan, afreizen, te bezoeken, te reizen, af te reizen, een bezoek brengen, een bezoek te brengen, bezoek brengen, doorreizen, door te reizen, vliegen, te vliegen, op bezoek te gaan, op bezoek komen, op bezoek te komen, vertrekken naar, te gast zijn
        receive.past: ontving, ontvingen, verwelkomde, verwelkomden, onthaalde, ontvangen, opgewacht, ontvangen door, verwelkomd, onthaald, onthaalden, hartelijk ontvangen, haalde binnen, haalden binnen, binnengehaald, heette welkom, heetten welkom, welkom geheten, was gastheer, was gastvrouw, waren gastheer, gastheer was, over de vloer gehad, had te gast, te eten gehad, nodigde uit voor een diner, bracht bijeen, brachten bijeen, bijeenbracht
        receive.present: ontvangt, ontvangen, verwelkomt, onthaalt, onthalen, verwelkomen, heet welkom, heten welkom, haalt binnen, is gastheer, is gastvrouw, ontvangt in, wordt ontvangen, worden ontvangen, ontvangen door
        receive.infinitive: ontvangen, verwelkomen, te ontvangen, te verwelkomen, onthalen, te onthalen, welkom heten, welkom te heten, over de vloer krijgen, gastheer zijn, ontvangen door
        negotiate.past: onderhandelde, onderhandelden, onderhandeld, onderhandelden met, onderhandelde met, uitonderhandeld, gemarchandeerd, heronderhandeld, marchandeerde
        negotiate.present: onderhandelt, onderhandelen, onderhandelt met, onderhandelen met
        negotiate.infinitive: onderhandelen, te onderhandelen, dooronderhandelen, verder te onderhandelen, onderhandelingen voeren, onderhandelingen te voeren, heronderhandelen
        handshake.past: schudde de hand, schudden elkaar de hand, schudden elkaar, schudden elkaars hand, de hand geschud, elkaar de hand geschud, handen geschud, gaven elkaar een hand, gaven elkaar de hand, een hand gegeven, de hand gedrukt, drukten elkaar de hand, drukte de hand, schudden handen, omhelsden elkaar
        meet.past+samen: kwam, kwamen, zat, zaten
        meet.past+tafel: zat, zaten, ging, gingen, schoof, schoven
        meet.past+aan: schoof, schoven
        meet.past+langs: kwam, kwamen, ging, gingen
        meet.present+samen: komt, komen, zit, zitten
        meet.present+tafel: zit, zitten, gaat, gaan, schuift, schuiven
        meet.present+aan: schuift, schuiven
        meet.present+langs: gaat, komt
        speak.past+bij: praatte, praatten
        speak.past+gedachten: wisselde, wisselden
        speak.present+bij: praat, praten
        call.past+telefoon: hing, hingen, sprak, spraken
        call.past+op: belde, belden
        video.past: videobelde, videobelden, gevideobeld, beeldbelde, belde via videoverbinding
        video.present: videobelt, videobellen
        video.infinitive: videobellen, te videobellen
        visit.past+gast: was, waren
        visit.past+naar: vertrok, vertrokken
        visit.present+naar: vertrekt, vertrekken
        visit.present+gast: is, zijn
        receive.past+welkom: heette, heetten
        handshake.past+hand: schudde, schudden, drukte, drukten
        """

    static let statusCues = """
        # Before the lines of denial: "sluit een ontmoeting niet uit".
        possible+niet: sluit, sluiten, sloot, sloten
        planned: te organiseren, georganiseerd wordt, zal, zullen, gaat, gaan, is van plan, zijn van plan, gepland, staat gepland, op het programma, wordt verwacht, worden verwacht, aangekondigd, op de agenda, ingepland, afgesproken, komt er, de bedoeling, op komst, uitgenodigd, morgen, binnenkort, op korte termijn, in voorbereiding, staat te gebeuren, staan gepland, is gepland, zijn gepland, gepland staat, gepland staan, werd verwacht, werden verwacht, voornemens, van plan is, van plan zijn, plant staat, op het schema, zit eraan te komen, ophanden, in het verschiet, aanstaande is, staat op het programma, staan op het programma, op de rol, nodigt uit, nodigde uit, nodigden uit, nodigen uit, uitgenodigd voor, volgende week, volgende maand, komende week, komende maand, volgend jaar, aanstaande week, later deze week, later deze maand, later vandaag, in de komende dagen, in de komende weken, de komende dagen, de komende weken, eerdaags, weldra, spoedig, over twee weken, afspraak gemaakt, spreken af, dient plaats te vinden, stond gepland, stonden gepland, zal plaatsvinden, zou plaatsvinden
        possible: zou kunnen, zouden kunnen, mogelijk, misschien, wellicht, kan plaatsvinden, wil, willen, bereid, bereid om, staat open voor, staan open voor, open te staan, overweegt, overwegen, hoopt, hopen, eventueel, waarschijnlijk, vermoedelijk, wordt gewerkt aan, werken aan, aan werken, kunnen regelen, niet uitgesloten, sluit niet uit, stelde voor, stelt voor, voorgesteld, aangeboden, biedt aan, zou, zouden, zou willen, zouden willen, zou graag, zouden graag, bereid is, bereid zijn, zegt bereid, toonde zich bereid, toonden zich bereid, toont zich bereid, hoopte, gehoopt, overwoog, overwogen, in overweging, denkbaar, voorstelde, opperde, opperden, oppert, geopperd, suggereerde, suggereert, gesuggereerd, bood aan, boden aan, bieden aan, aan te bieden, aandringen op, dringt aan op, drong aan op, aangedrongen op, streeft naar, streven naar, gestreefd, mikt op, mikken op, aast op, stuurt aan op, sturen aan op, stuurde aan op, aansturen op, zinspeelde op, zinspeelt op, pleit voor, pleitte voor, pleiten voor, niet ondenkbaar, in het vooruitzicht, als het aan, riep op tot, roept op tot, riepen op tot, uitgesloten is niet, kans op, zicht op, wordt onderzocht, naar verwachting
        planned.modifier: geplande, aanstaande, aanstaand, voorgenomen, komende, volgende, ingeplande, afgesproken, aangekondigde, beoogde, voorziene, op handen zijnde, eerstvolgende, toekomstige
        possible.modifier: mogelijke, eventuele, voorgestelde, beoogd, gewenste, gehoopte, potentiële, verhoopte
        reported: naar verluidt, naar wordt gezegd, zou naar verluidt, volgens berichten, volgens geruchten, naar het schijnt, vermoedelijk al, schijnt, schijnen, beweerdelijk, volgens mediaberichten, volgens onbevestigde berichten, geruchten over
        reported+hebben: zou, zouden
        reported+zijn: zou, zouden
        postponed: uitgesteld, uitstel, uitgestelde, stelt uit, stelde uit, stellen uit, verschoven, opgeschort, verzet naar, schuift op, verdaagd, verdaagde, uitgesteld tot, uit te stellen, uitstellen, opgeschoven, opschorten, op te schorten, schort op, schortte op, vooruitgeschoven, verschoven naar, verschuift, doorgeschoven, op de lange baan, in de ijskast, tot nader order, tot een later tijdstip, op een later moment, op een later tijdstip, naar een later tijdstip
        cancelled+af: blaast, blies, zegt, zegde, zegden, blazen, bliezen, zeggen, gelast, gelastte, gelastten, ketste, ketst
        cancelled+door: gaat niet, ging niet, gaan niet
        denied+af: wijst, wees, wezen, slaat, sloeg, sloegen, wijzen
        denied+uit: sluit, sloot, sluiten, sloten
        possible+voor: stelt, stelde
        postponed+uit: stelde, stellen
        cancelled: afgezegd, afgeblazen, geannuleerd, geschrapt, gaat niet door, gaan niet door, ging niet door, blaast af, blies af, zegt af, zegde af, zegden af, schrapt, schrapte, annuleert, annuleerde, gecanceld, van de baan, ingetrokken, afzeggen, af te zeggen, afzegt, afzegde, afgelast, gelastte af, gelast af, gelastten af, afgelasten, annuleren, annuleerden, te annuleren, annulering, afzegging, cancelde, cancelt, cancelen, vervalt, verviel, vervielen, kwam te vervallen, komt te vervallen, schrappen, te schrappen, blazen af, bliezen af, afblazen, af te blazen, kwam er niet van, gaat voorlopig niet door, niet doorgegaan, niet doorgaat, niet doorgaan, vond niet plaats, vonden niet plaats, vindt niet plaats, niet plaatsvinden, in het water gevallen, valt in het water, viel in het water, stukgelopen, afgeketst, ketste af, gingen niet door, uitnodiging ingetrokken, gaat niet langer door, zou niet doorgaan
        held: recente, recent, eerdere, vorige, laatste, afgelopen, eerste, recentste, voorgaande, vroegere, jongste, voorbije, voorafgaande
        denied: wijst af, wees af, weigert, weigerde, weigeren, niet van plan, ontkent, ontkende, ontkennen, ontkend, sluit uit, sloot uit, uitgesloten, geen sprake van, voelt niets voor, niets voor, afgewezen, geen plannen, spreekt tegen, sprak tegen, spraken tegen, tegengesproken, ontkenden, ontkenning, weigert te, weigerde te, weigerden, geen plan, geen plannen voor, geen ontmoeting, geen gesprek, geen gesprekken, geen overleg, geen bijeenkomst, geen top, geen behoefte aan, geen zin in, niet gepland, niets gepland, niet op de agenda, niet aan de orde, nooit plaatsgevonden, nooit ontmoet, nooit gesproken, niet van zins, geen sprake, ziet niets in, zag niets in, zien niets in, slaat af, sloeg af, sloegen af, afgeslagen, bedankt voor, bedankte voor, piekert er niet over, wijzen af, afwijst, afwees, uitsluit, uitsloot, sluiten uit
        ongoing+bezoek: is, zijn
        ongoing+begonnen: is, zijn
        ongoing: aan de gang, bezig, is begonnen, zijn begonnen, momenteel, gaan door, gaat door, voortgezet, op dit moment, lopen nog, loopt nog, duurt nog voort, duren voort, duurt voort, nog gaande, gaande, aan de gang is, wordt voortgezet, worden voortgezet, in volle gang, nog bezig, is gestart, zijn gestart, aan het onderhandelen, aan het praten
        planned+uit: nodigt, nodigde, nodigden, nodigen
        planned+programma: staat, staan
        possible+aan: biedt, bood, boden, bieden, drong, dringt, stuurt
        postponed+op: schort, schortte, schortten, schoof
        postponed.modifier: verdaagde, opgeschorte, verschoven
        denied+tegen: spreekt, sprak, spraken
        ongoing.modifier: lopende, voortdurende, slepende
        """

    static let relations = """
        sidelines_of: aan de zijlijn van, in de marge van, in de marges van, en marge van, langs de zijlijn van, aan de rand van, in de wandelgangen van, aan de rand, en marge, aan de zijde van, in de coulissen van, in de schaduw van
        part_of: tijdens, op, bij, in het kader van, ter gelegenheid van, als onderdeel van, naar aanleiding van een, ter ere van, binnen het kader van, als deel van
        follow_up_of: na afloop van, in vervolg op, als vervolg op, naar aanleiding van, vervolg op, in aansluiting op, in navolging van, volgend op
        """

    static let occasionNouns = """
        summit: top, topconferentie, topontmoeting, topoverleg, topbijeenkomst, (crisis|spoed|vredes|klimaat|mini|migratie|energie|voorjaars|najaars|lente|winter|zomer|balkan|veiligheids|afrika)top, toptreffen, topberaad, eurotop, EU-top, NAVO-top
        conference: conferentie, veiligheidsconferentie, congres, forum, vredesconferentie, klimaatconferentie, donorconferentie, wederopbouwconferentie, Algemene Politieke Beschouwingen, conferenties, symposium, economisch forum, ministersconferentie, klimaattop, jaarcongres, partijcongres, herstelconferentie, VN-klimaatconferentie
        gathering: bijeenkomst, vergadering, jaarvergadering, zitting, overleg, herdenking, begrafenis, ministersbijeenkomst, ministersoverleg, Algemene Vergadering, raadsvergadering, ministersberaad, ministersvergadering, jaarlijkse bijeenkomst, inhuldiging, inauguratie, kroning, uitvaart, staatsbegrafenis, begrafenisplechtigheid, herdenkingsplechtigheid, openingsceremonie, parade, viering, ministerraad, buurlandenbijeenkomst, jaarvergaderingen, spoedzitting, spoedvergadering, eedaflegging, herdenkingsbijeenkomst, huldiging
        briefing: persconferentie
        """

    static let topics = """
        agriculture: landbouw, boeren, graan, graandeal, voedselzekerheid, landbouwbeleid, graanexport, graanakkoord, voedselcrisis, voedselvoorziening, visserij, stikstof, kunstmest, graanuitvoer, voedselprijzen, tarwe
        antisemitism: antisemitisme, jodenhaat, antisemitische, antisemitisch
        bilateral-relations: bilaterale betrekkingen, bilaterale relatie, bilaterale relaties, betrekkingen, betere betrekkingen, relatie tussen, relaties tussen, wederzijdse betrekkingen, diplomatieke betrekkingen, banden, bilaterale banden, betrekkingen tussen, onderlinge betrekkingen, vriendschap, bilaterale kwesties, bilaterale samenwerking, onderlinge relatie, onderlinge relaties, onderlinge verhoudingen, onderlinge banden, bilaterale verhoudingen, relaties tussen beide landen, relatie tussen beide landen, betrekkingen tussen beide landen, verhouding tussen, diplomatieke relaties, diplomatieke banden, nauwere banden, normalisering van de betrekkingen, vriendschapsverdrag, verstandhouding, samenwerking tussen beide landen
        brexit: brexit, vertrek van Groot-Brittannië, brexitdeal, terugtrekkingsakkoord, Brexit-akkoord, brexitakkoord, backstop, Noord-Ierland-protocol, brexitonderhandelingen
        ceasefire: staakt-het-vuren, wapenstilstand, bestand, gevechtspauze, bestanden, wapenstilstands, wapenbestand, bestandsakkoord, tijdelijk bestand, vuurpauze, humanitaire pauze, einde aan de gevechten, stopzetting van de gevechten, de-escalatie
        chemical-weapons: chemische wapens, gifgas, chemische aanval, zenuwgas, gifgasaanval, gifgasaanvallen, novitsjok, zenuwgif, chemische aanvallen
        climate: klimaat, klimaatverandering, klimaatcrisis, klimaatakkoord, klimaatbeleid, klimaatdoelen, klimaattop, klimaatfinanciering, klimaatplannen, CO2-uitstoot, opwarming van de aarde, energietransitie, klimaatneutraliteit
        counter-terrorism: terreurbestrijding, strijd tegen terreur, strijd tegen terrorisme, terrorismebestrijding, strijd tegen het terrorisme, strijd tegen de terreur, bestrijding van terrorisme, strijd tegen IS, antiterreur
        culture: cultuur, culturele, cultureel, cultuurbeleid, roofkunst, erfgoed, culturele uitwisseling
        defence: defensie, defensie-uitgaven, wapenleveringen, bewapening, wapens, militaire steun, militaire samenwerking, luchtverdediging, raketschild, F-16's, wapenlevering, wapenexport, wapensteun, defensiesamenwerking, defensie-industrie, defensiebudget, defensie-uitgave, militaire hulp, militaire missie, luchtafweer, luchtafweersystemen, luchtverdedigingssystemen, munitie, tanks, gevechtsvliegtuigen, pantserhouwitsers, zware wapens, wapensystemen, afschrikking, herbewapening, troepenmacht, straaljagers, trainingsmissie, legeroefening, militaire oefeningen, wapenbeheersing, NAVO-norm, afweergeschut
        democracy: democratie, democratische, democratisch, rechtsstaat
        economy: economie, economische samenwerking, economisch, economische, economische betrekkingen, economische banden, economische groei, economische crisis, inflatie, schuldencrisis, eurocrisis, wereldeconomie, economisch beleid, economische relaties
        education: onderwijs, studenten, universiteiten, hoger onderwijs, uitwisselingsprogramma, beurzen
        elections: verkiezingen, presidentsverkiezingen, parlementsverkiezingen, verkiezing, verkiezingsuitslag, verkiezingsfraude, parlementsverkiezing, stembusgang
        energy: energie, gas, gasleiding, olie, energiezekerheid, pijpleiding, kernenergie, Nord Stream, aardgas, energiecrisis, energieprijzen, energievoorziening, energiebeleid, energiesamenwerking, gasprijs, gasleveringen, gaslevering, gaspijpleiding, gasprijzen, lng, olieprijs, olieprijzen, olieproductie, olie-export, waterstof, groene waterstof, groene energie, duurzame energie, windenergie, zonne-energie, kerncentrale, kerncentrales, stroomvoorziening
        extremism: extremisme, gewelddadig extremisme, radicalisering, moslimextremisme
        gaza: Gaza, Gazastrook, Gaza-oorlog
        health: gezondheid, volksgezondheid, pandemie, corona, coronavirus, vaccins, gezondheidszorg, coronacrisis, coronapandemie, covid-19, vaccin, vaccinatie, ebola, vaccinatiecampagne, pandemiebestrijding
        human-rights: mensenrechten, mensenrechtensituatie, persvrijheid, mensenrechtenschendingen, mensenrechtenkwesties, mensenrechtenbeleid, vrijheid van meningsuiting, politieke gevangenen, godsdienstvrijheid, burgerrechten, doodstraf, lhbti-rechten
        humanitarian-aid: humanitaire hulp, noodhulp, humanitaire situatie, hulpgoederen, humanitaire crisis, humanitaire, humanitair, hulpkonvooien, hulpkonvooi, hulpverlening, noodsteun, hongersnood, hulptransporten, noodvoorraden
        infrastructure: infrastructuur, spoorlijn, spoorverbinding, infrastructuurprojecten
        intelligence: inlichtingen, geheime informatie, spionage, inlichtingendiensten, inlichtingendienst, geheime diensten, spionageaffaire, afluisterschandaal, NSA
        investment: investeringen, investering, investeren, investeringsverdrag, investeringsakkoord, investeringsdeal, investeringsbescherming
        liability: aansprakelijkheid, schadevergoeding
        maritime-borders: zeegrens, zeegrenzen, maritieme grens, maritieme grenzen, territoriale wateren, exclusieve economische zone, zeerecht
        mh17: MH17, MH17-ramp, vlucht MH17, rampvlucht, neerhalen van MH17, vliegramp MH17
        migration: migratie, migranten, vluchtelingen, asiel, vluchtelingencrisis, migratiedeal, asielbeleid, migratiebeleid, migratieakkoord, asielzoekers, vluchtelingendeal, vluchtelingenakkoord, vluchtelingenopvang, vluchtelingenstroom, grensbewaking, grenscontroles, terugkeer van migranten, irreguliere migratie, illegale migratie, mensensmokkel, mensensmokkelaars, bootvluchtelingen, opvang van vluchtelingen, bootjes
        nuclear-programme: nucleaire programma, atoomprogramma, kernprogramma, nucleair programma, atoomakkoord, kernwapenprogramma, kernwapens, denuclearisatie, nucleaire akkoord, nucleaire deal, kernbom, uranium, atoomdeal, nucleaire wapens, kernontwapening, nucleaire ontwapening, atoomwapens, nucleaire kwestie, uraniumverrijking, nucleaire installaties, rakettests, raketproeven, kernproef, kernproeven, atoomkwestie, atoombom, kernenergieprogramma, nucleair akkoord, kernakkoord, atoomprogrammas, kernwapenvrij, rakettenprogramma, ballistische raketten
        peace: vrede, vredesproces, vredesakkoord, vredesplan, vredesregeling, vredesbesprekingen, vredesonderhandelingen, vredesoverleg, vredesverdrag, vredesvoorstel, vredesinitiatief, politieke oplossing, diplomatieke oplossing, einde aan de oorlog, einde van de oorlog, duurzame vrede, vreedzame oplossing, Minsk-akkoorden, Minsk-akkoord
        prisoner-exchange: gevangenenruil, gevangenen, gijzelaars, gevangenenuitwisseling, gevangenenruilen, vrijlating van gijzelaars, vrijlating van gevangenen, gijzelaarsdeal, uitruil van gevangenen, krijgsgevangenen
        reconstruction: wederopbouw, heropbouw, herstel van Oekraïne
        sanctions: sancties, strafmaatregelen, sanctie, sanctiepakket, sanctiepakketten, sanctieregime, embargo, wapenembargo, olie-embargo, strafmaatregel, economische sancties, sanctiebeleid, sanctielijst, bevroren tegoeden
        security: veiligheid, veiligheidssituatie, veiligheidsgaranties, nationale veiligheid, veiligheidsbeleid, veiligheidssamenwerking, veiligheidskwesties, regionale veiligheid, stabiliteit, territoriale integriteit, cyberveiligheid, cyberaanvallen, grensbeveiliging, hybride dreigingen, veiligheidsgarantie, veiligheidsverdrag
        social-media: sociale media, desinformatie, nepnieuws
        space: ruimtevaart, ruimtevaartprogramma, ruimtestation
        technology: technologie, kunstmatige intelligentie, chips, halfgeleiders, chipmachines, chipindustrie, exportbeperkingen, exportcontroles, chipexport, AI, 5G, Huawei, technologieoverdracht, exportregels
        terrorism: terrorisme, terreur, terroristen, terroristische, terreuraanslagen, terreuraanslag, jihadisten, aanslagen, terreurdreiging, terreurgroepen
        tourism: toerisme, toeristen
        trade: handelsoverleg, handelsgesprekken, handelsbesprekingen, handelsonderhandelingen, handelsgezant, handelsgezanten, handelsdelegatie, handelsdelegaties, handel, handelsakkoord, handelsoorlog, handelsconflict, handelsbetrekkingen, handelsafspraken, importheffingen, invoerheffingen, importtarieven, handelstarieven, heffingen, handelsverdrag, vrijhandelsakkoord, tarieven, handelsrelatie, handelsbelemmeringen, handelsbeleid, handelspolitiek, handelsbalans, handelstekort, handelsoverschot, handelsdeal, handelsspanningen, handelsmaatregelen, handelsbarrières, handelspact, vrijhandel, vrijhandelsverdrag, douanerechten, importtarief, strafheffingen, staalheffingen, autoheffingen, markttoegang, invoerrechten, CETA, TTIP, Mercosur-verdrag, Mercosur, wereldhandel
        transport: transport, luchtvaart, vervoer, scheepvaart, vliegverbinding, luchtverkeer, vliegverbindingen, treinverbinding
        water: water, waterzekerheid, waterbeheer, waterakkoord, drinkwater, stuwdam, Nijldam, waterschaarste
        european-integration: EU-lidmaatschap, toetreding tot de EU, uitbreiding van de EU, EU-uitbreiding, EU-toetreding, kandidaat-lidmaatschap, lidmaatschap van de EU, toetredingsonderhandelingen, toetredingsproces, kandidaat-lid, visumvrij, visumliberalisatie, Europese integratie, EU-perspectief
        eu: Europese Unie, EU
        middle-east: Midden-Oosten, tweestatenoplossing, Israëlisch-Palestijns conflict, Westelijke Jordaanoever, Nabije Oosten
        women-rights: vrouwenrechten, rechten van vrouwen
        developing-countries: ontwikkelingslanden, ontwikkelingshulp, ontwikkelingssamenwerking
        drugs: drugshandel, drugssmokkel, drugsbestrijding, fentanyl, drugscriminaliteit, drugskartels
        gender-equality: gendergelijkheid, vrouwenemancipatie, gelijke rechten, feministisch buitenlandbeleid
        history: koloniaal verleden, slavernijverleden, herstelbetalingen
        indo-pacific: Indo-Pacific, Indo-Pacifische, Indo-Pacifisch
        industry: staalindustrie, auto-industrie
        peacekeeping: vredesmissie, vredesmacht, vredestroepen, VN-missie, blauwhelmen, Unifil
        south-caucasus: Nagorno-Karabach, zuidelijke Kaukasus, Zuid-Kaukasus
        south-china-sea: Zuid-Chinese Zee
        east-china-sea: Oost-Chinese Zee
        strategic-partnership: strategisch partnerschap, strategische samenwerking, strategische partnerschap
        supply-chains: toeleveringsketens, aanvoerketens, leveringsketens, zeldzame aardmetalen, grondstoffen, kritieke grondstoffen
        travel-ban: inreisverbod, inreisverboden, reisverbod, reisbeperkingen
        war-crimes: oorlogsmisdaden, oorlogsmisdaad, oorlogsmisdadigers, speciaal tribunaal, misdaden tegen de menselijkheid
        """

    static let media = """
        in_person: persoonlijk, persoonlijke, oog in oog, onder vier ogen, face-to-face, de hand, in levenden lijve, in persoon, van man tot man, vis-à-vis, van aangezicht tot aangezicht, fysiek, fysieke, achter gesloten deuren, handdruk
        phone: telefonisch, telefonische, per telefoon, aan de telefoon, gebeld, telefoongesprek, telefonisch gesprek, telefoontje, telefonisch contact, opgebeld, aan de lijn, via de telefoon, met de telefoon, belletje
        video: via videoverbinding, per video, via een videoverbinding, virtueel, virtuele, videoverbinding, per videoverbinding, via videobellen, via een videogesprek, via Zoom, online, digitale, digitaal, per videoconferentie, via een videoconferentie, via videoconferentie
        """

    static let discussion = """
        topic: stonden centraal, stond centraal, staat centraal, staan centraal, bespraken, bespreekt, besproken, bespreken, te bespreken, op de agenda, aan de orde, ter sprake, kwam aan bod, kwamen aan bod, het onderwerp, onderwerp van gesprek, onderwerp, onderwerpen, gaan over, ging over, gingen over, gaat over, in het teken van, ging het over, draaide om, draaiden om, draait om, thema's, besprak, stilgestaan bij, stilstaan bij, kwam ter sprake, kwamen ter sprake, komt ter sprake, komen ter sprake, ter tafel, kwam ter tafel, kwamen ter tafel, op tafel, aan bod, komt aan bod, komen aan bod, staat op de agenda, staan op de agenda, stond op de agenda, stonden op de agenda, hoog op de agenda, agendapunt, agendapunten, gespreksonderwerp, gespreksonderwerpen, gespreksstof, thema, speerpunten, voeren de boventoon, voerde de boventoon, voerden de boventoon, gaat het over, gaat het om, ging het om, zou het gaan over, zal het gaan over, zal gaan over, zullen gaan over, gaan het hebben over, hadden het over, had het over, wil het hebben over, aangekaart, kaartte aan, kaartten aan, sneed aan, aangesneden, sprak over, spraken over, gesproken over, spreken over, spreekt over, te spreken over, praten over, praatten over, praat over, gepraat over, overlegde over, overlegden over, overlegt over, van gedachten gewisseld over, wisselden van gedachten over, draait vooral om, draaide vooral om, in het middelpunt, stonden in het middelpunt, onderhandelden over, onderhandeld over, spitste zich toe op, spitsten zich toe op, toegespitst op, hoofdonderwerp, hoofdonderwerpen
        """

    static let mediations = """
        by: onder bemiddeling van, met bemiddeling van, door bemiddeling van, dankzij bemiddeling van, bemiddeld door, na bemiddeling van, na bemiddeling door
        as: als bemiddelaar, als bemiddelaars, als bemiddelende partij, in de rol van bemiddelaar, als tussenpersoon
        under: onder, met, dankzij, door, na
        noun: bemiddeling
        act: trad op als bemiddelaar, traden op als bemiddelaar, traden op als bemiddelaars, heeft bemiddeld, hebben bemiddeld, bemiddelde, bemiddelden, bemiddelt
        act.between: bemiddeld, bemiddelen
        """

    static let separately = """
        separate: afzonderlijk, afzonderlijke, apart, aparte, los van elkaar, elk apart, ieder apart, een-op-een, één-op-ééngesprekken, individueel, individuele, beurtelings, achtereenvolgens, om de beurt, ieder afzonderlijk, elk afzonderlijk, een-op-eengesprekken, onder vier ogen met elk, respectievelijk
        """

    static let lightVerbs = """
        held: was geweest, in gesprek was, was in gesprek, vond plaats, vonden plaats, plaatsgevonden, vond er, had, hadden, heeft gehad, gehad, gevoerd, voerde, voerden, hield, hielden, gehouden, na afloop van, na een, na hun, na zijn, na haar, na de, eindigde, duurde, duurden, woonde bij, afgesloten, begon, plaatsvond, plaatsvonden, heeft plaatsgevonden, hebben plaatsgevonden, plaatsgehad, had plaats, hadden plaats, heeft gevoerd, na een gesprek, na een ontmoeting, na een bezoek, na het, na overleg, na gesprekken, na afloop, aan het einde van, aan het eind van, bij een ontmoeting, bij een gesprek, bij een bezoek, bij het bezoek, bij de ontmoeting, tijdens een, tijdens het, tijdens de ontmoeting, tijdens hun, tijdens zijn, tijdens haar, in een gesprek, in een telefoongesprek, in het gesprek, in het telefoongesprek, in gesprekken met, in een telefonisch, in een onderhoud, van start gegaan, ging van start, gingen van start, verliep, verliepen, eindigden, afgerond, sloten af, sloot af, woonden bij, nam deel aan, namen deel aan, deelgenomen aan, in een onderonsje
        planned: vindt plaats, vinden plaats, heeft, hebben, houdt, houden, voert, voeren, plaatsvindt, plaats zal vinden, plaats moeten vinden, plaats moet vinden, plaats gaat vinden, plaatsheeft, zal er, voor een ontmoeting, voor een gesprek, voor overleg, voor de ontmoeting, vooruitlopend op, in aanloop naar, in de aanloop naar, aan de vooravond van
        held+plaats: vond, vonden, had, hadden
        planned+plaats: vindt, vinden, heeft, hebben
        """
}
