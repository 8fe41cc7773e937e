/// Dutch reporting verbs, prepositions of attribution and function words.
enum DutchSpeech {
    static let verbs = """
        say: zei, zeiden, zegt, zeggen, verklaarde, verklaarden, verklaart, verklaren, stelde, stelden, stelt, stellen, meldde, meldden, meldt, melden, vertelde, vertelden, vertelt, liet weten, lieten weten, laat weten, laten weten, benadrukte, benadrukten, benadrukt, benadrukken, onderstreepte, onderstreepten, onderstreept, voegde toe, voegde eraan toe, voegde daaraan toe, voegt eraan toe, voegde hieraan toe, voegden eraan toe, merkte op, merkten op, merkt op, gaf aan, gaven aan, geeft aan, geven aan, beweerde, beweerden, beweert, bevestigde, bevestigden, bevestigt, herhaalde, herhaalden, herhaalt, waarschuwde, waarschuwden, waarschuwt, reageerde, reageerden, reageert, antwoordde, antwoordden, antwoordt, betoogde, betoogden, betoogt, concludeerde, concludeerden, concludeert, dreigde, dreigden, dreigt, erkende, erkenden, erkent, geloofde, hamerde erop, hamerde er op, hamerde er vooral op, maakte duidelijk, maakten duidelijk, maakt duidelijk, maakte bekend, maakten bekend, maakt bekend, kondigde aan, kondigden aan, kondigt aan, ontkende, ontkenden, ontkent, twitterde, twittert, schreef, schreven, schrijft, sprak, legde uit, legden uit, legt uit, voorspelde, voorspelt, beklemtoonde, beklemtoont, luidde, luidt, besloot, vervolgde, vervolgt, ging verder, gaat verder, riep, grapte, noteerde, tekende aan, verzekerde, verzekert, beloofde, belooft, berichtte, berichtten, bericht, gaf toe, geeft toe, gaven toe, wees erop, wijst erop, wees er op, wezen erop, zei te, zegt te, onthulde, klaagde, klaagt, hield vol, houdt vol, verzuchtte, verduidelijkte, klonk het, klinkt het, bracht naar buiten, bezwoer, oordeelde, oordeelt, constateerde, constateert, suggereerde, suggereert, opperde, oppert, pleitte ervoor, verzocht, eiste, eist, eisten, beschuldigde, beschuldigt, prees, bekende, brieste, foeterde, sneerde, lichtte toe, licht toe, deelde mee, deelt mee, deelden mee, bekritiseerde, weersprak, weerspreekt, hield voor, houdt voor, hielden vol, verkondigde, verkondigden, verkondigt, verkondigen, beloofden, beloven, verzekerden, verzekeren, schrijven, twitterden, tweette, tweet, tweetten, postte, grapten, grapt, schamperde, schampert, smaalde, fulmineerde, fulmineert, tierde, sneert, mopperde, moppert, bromde, mompelde, fluisterde, zuchtte, zucht, jubelde, jubelt, juichte, prijst, roemde, roemt, loofde, looft, verdedigde, verdedigden, verdedigt, bepleitte, bepleit, bepleitten, pleitte, pleiten, pleit, drong aan, dringt aan, drongen aan, riep op, roept op, riepen op, spoorde aan, maande, maant, raadde aan, raadt aan, adviseerde, adviseert, opperden, opperen, suggereerden, veronderstelde, veronderstelt, voorspelden, voorspellen, speculeerde, speculeert, filosofeerde, mijmerde, peinsde, verzuchten, erkennen, bekennen, bekent, gaf te kennen, gaven te kennen, geeft te kennen, gaf te verstaan, geeft te verstaan, gaven te verstaan, liet doorschemeren, laat doorschemeren, liet optekenen, laat optekenen, liet zich ontvallen, laat zich ontvallen, liet verstaan, laat verstaan, liet noteren, liet blijken, laat blijken, tekent aan, tekenden aan, merken op, wijzen erop, wierp tegen, werpt tegen, bracht in, brengt in, bracht naar voren, brengt naar voren, brachten naar voren, vulde aan, vult aan, vulden aan, voegde daar aan toe, voegde er aan toe, voegt daaraan toe, voegt er aan toe, lichtten toe, lichten toe, leggen uit, zette uiteen, zetten uiteen, zet uiteen, sprak uit, spraken uit, spreekt uit, sprak tegen, spraken tegen, spreekt tegen, ging in op, haalde uit, haalt uit, haalden uit, viel uit, hekelde, hekelden, hekelt, laakte, laakten, laakt, gispte, bekritiseerden, bekritiseert, veroordeelden, betreurde, betreurden, betreurt, betreuren, feliciteerde, bedankte, bedankten, bedankt, stipte aan, stipt aan, memoreerde, memoreert, herinnerde eraan, herinnert eraan, herinnerden eraan, waarschuwen, onderstrepen, beklemtoonden, beklemtonen, bevestigen, herhalen, beweren, betogen, concluderen, constateerden, constateren, stelde vast, stelden vast, stelt vast, oordeelden, oordelen, reageren, antwoorden, beaamde, beaamden, beaamt, beamen, viel bij, valt bij, nuanceerde, nuanceert, relativeerde, relativeert, corrigeerde, corrigeert, preciseerde, preciseert, specificeerde, verduidelijkt, verduidelijkten, verklapte, verklapt, onthullen, onthulden, onthult, openbaarde, meldde zich, rapporteerde, rapporteerden, rapporteert, liet in een verklaring weten, schetste, schetsen, schetst, vertellen, vroeg zich hardop af, vraagt zich hardop af, eisen, verlangde, verlangt, beschuldigden, beschuldigen, verweet, verweten, verwijt, verwijten, zwoer, bezweert, bezwoeren, garandeerde, garandeert, zegde toe, zegden toe, zegt toe, stelde gerust, ontkennen, ontkrachtte, sprak de hoop uit, spraken de hoop uit, spreekt de hoop uit, toonde zich tevreden, toonde zich bezorgd, toont zich bezorgd, toonde zich optimistisch, toont zich optimistisch, toonde zich verheugd, toonde zich teleurgesteld, toonde zich hoopvol, klonk het bij, klonk het uit, luidt het, luidde het, heet het, heette het, zo klinkt het, zo klonk het, zo heet het, kondigen aan, deelden mede, deelde mede, delen mee, meldde er, citeert, citeerde, verkneukelde, glunderde, vatte samen, vat samen, kaatste terug, pareerde, pareert, repliceerde, repliceert, riposteerde, wuift weg, wuifde weg, wimpelde af
        say+aan: gaf, geeft, gaven, geven, kondigde, kondigt, kondigden, kondigen, drong, dringt, drongen, raadde, stipte, tekende, tekent, vulde, vult, kaartte
        say+bekend: maakte, maakt, maakten
        say+duidelijk: maakte, maakt, maakten
        say+mee: deelde, deelt, deelden, delen
        say+op: merkte, merkt, merkten, merken, somde
        say+toe: voegde, voegt, voegden, gaf, geeft, voegen, geven, gaven, lichtte, licht, lichtten, zegde, zegden
        say+uit: legde, legt, legden, leggen, haalde, sprak, spreekt, spraken
        say+weten: liet, laat, lieten, laten
        say+erop: hamerde, wees, wijst, hamert, wezen, wijzen, zinspeelde
        think-plaats: vindt, vinden, vond, vonden
        ask: vroeg, vroegen, vraagt, vragen, vroeg zich af, vraagt zich af, informeerde, informeert, wilde weten, wil weten, wilden weten, vroegen zich af, vragen zich af
        call: noemde, noemden, noemt, noemen, sprak van, spraken van, spreekt van, spreken van, had het over, hebben het over, heeft het over, sprak over, omschreef, omschreven, omschrijft, beschreef, beschreven, beschrijft, bestempelde, bestempelt, kwalificeerde, typeerde, typeert, schold uit voor, maakte uit voor, hekelde, hekelt, betitelde, kwalificeerden, kwalificeert, typeerden, bestempelden, betitelt, bestempelen, deed af als, doet af als, deden af als, veroordeelde als, zette weg als, zet weg als, zag als, beschouwt als, beschouwde als, omschrijven, prees als, gewaagde van, vergeleek, vergelijkt, duidde aan als, schilderde af als, verweet, sprak schande van, spreekt schande van, rept van, repte van
        think: denkt, denken, dacht, dachten, gelooft, geloven, meent, menen, meende, verwacht, verwachtte, verwachten, verwachtten, hoopt, hoopte, hopen, hoopten, vreest, vreesde, vrezen, vreesden, vermoedt, vermoedde, vermoeden, gaat ervan uit, gaan ervan uit, ging ervan uit, gingen ervan uit, geloofde, geloofden, is ervan overtuigd, was ervan overtuigd, zijn ervan overtuigd, is van mening, was van mening, zijn van mening, is van oordeel, was van oordeel, rekent erop, rekende erop, rekenen erop, betwijfelt, betwijfelde, twijfelt eraan, sluit niet uit, sloot niet uit
        say+vol: hield, houdt, hielden
        say+vast: stelde, stelt, stelden
        say+uiteen: zette, zet, zetten
        say+tegen: wierp, werpt, sprak, spreekt
        say+bij: viel, valt
        say+kennen: gaf, geeft, gaven
        say+verstaan: gaf, geeft, gaven, liet, laat
        say+doorschemeren: liet, laat, lieten
        say+ontvallen: liet, laat
        say+optekenen: liet, laat
        say+eraan: herinnerde, herinnert, herinnerden
        say+voren: bracht, brengt, brachten
        say+ervoor: pleitte, pleit, pleitten, waarschuwde, waarschuwt
        say+gerust: stelde
        say+samen: vatte, vat
        """

    static let forms = """
        say: gezegd, verklaard, gemeld, verteld, benadrukt, laten weten, bekendgemaakt, meegedeeld, aangekondigd, bevestigd, beweerd, gewaarschuwd, geschreven, aangegeven, toegevoegd, herhaald, gesteld, duidelijk gemaakt, verzekerd, beloofd, toegezegd, onderstreept, beklemtoond, erkend, toegegeven, uitgelegd, toegelicht, opgemerkt, geantwoord, gereageerd, betoogd, geconcludeerd, gedreigd, ontkend, getwitterd, getweet, voorspeld, gesuggereerd, geopperd, onthuld, vastgesteld, geconstateerd, te kennen gegeven, te verstaan gegeven, medegedeeld, bekend gemaakt, doorschemeren, verkondigd, gepleit, gewezen op, erop gewezen, bericht, gerapporteerd, weten te melden, te melden, aan te geven, gezworen, geëist, geklaagd, uitgesproken
        """

    /// How a verb takes whom the words are said to.
    static let addressVerbs = """
        object: vertelde(|n), vertel(t|len), verteld, vroeg(|en), vraagt, vragen, gevraagd, verzekerde(|n), verzeker(t|en|d), waarschuwde(|n), waarschuw(t|en), gewaarschuwd, beloofde(|n), belooft, beloven, beloofd, antwoordde(|n), antwoord(t|en), verzocht(|en), bezwoer, bezwoeren, adviseerde(|n), adviseert, deelde(|n), deelt, delen, meegedeeld, medegedeeld, hield, houdt, hielden, liet, laat, lieten, laten, legde(|n), legt, raadde(|n), raadt, verweet, verweten, verwijt
        tegen/tegenover: zei, zeiden, zegt, zeggen, gezegd, verklaar(de|den|t|d), vertelde(|n), vertel(t|len), verteld, klaagde(|n), klaagt, geklaagd, herhaal(de|den|t|d), bevestigde(|n), bevestigt, bevestigd, grapte, fluisterde, riep, beweerde, sprak
        aan: vroeg(|en), vraagt, vragen, gevraagd, vertelde(|n), vertel(t|len), verteld, schreef, schreven, schrijft, geschreven, liet, laat, lieten, laten, weten, meldde(|n), meldt, gemeld, bericht(te|ten), bevestigde(|n), bevestigt, bevestigd, beloofde(|n), belooft, beloofd, verklaar(de|den|t|d), onthulde(|n), onthuld, legde(|n), legt, uitgelegd, deelde(|n), deelt, meegedeeld, maakte(|n), maakt, rapporteerde, verzekerde, antwoordde, verzocht
        """

    static let attributions = """
        source: volgens, naar zeggen van, in de woorden van, naar eigen zeggen, zo blijkt uit, naar verluidt van, in de ogen van, bij monde van, op gezag van, zoals blijkt uit, afgaande op, naar de mening van, naar het oordeel van, naar mening van
        after: aldus, zo zegt, zo zei, zo stelt, zo luidt, dixit, zo meldt, aldus nog
        """

    static let clauseOpeners = """
        relative: die, wie, waarmee, waarbij, waarin, waarop
        where: waar, waarna, waarbij, waarop, waarheen
        while: terwijl, hoewel, ofschoon, nadat, voordat, alvorens
        """

    static let complementizers = """
        that: dat, dat ook
        whether: of
        """

    static let connectives = """
        about: over, inzake, rond, omtrent, aangaande, met betrekking tot, betreffende, nopens, over onder meer, over onder andere
        after: na, nadat, na afloop van
        and: en, alsmede, alsook, evenals, plus, net als, en ook, zowel
        at: bij, op
        before: voor, voordat, alvorens, voorafgaand aan, vóór
        between: tussen, tussen zowel
        by: door
        during: tijdens, gedurende, ten tijde van
        for: voor
        from: vanuit, uit
        in: in, te
        led_by: onder leiding van, geleid door, voorgezeten door, onder voorzitterschap van, aangevoerd door, onder auspiciën van, onder bemiddeling van
        of: van
        or: of
        to: naar, aan, richting
        with: met, samen met, tezamen met, mét, alsmede met, vergezeld van
        """

    static let negations = """
        not: niet, geen, nooit, nimmer, evenmin, noch, nergens, niemand, allerminst, geenszins, geen enkele
        """

    static let stopWords = """
        word: de, het, een, dat, dit, die, deze, er, hij, zij, ze, we, wij, ik, je, u, jullie, hun, hen, hem, haar, zijn, was, is, heeft, had, hebben, hadden, wordt, werd, worden, werden, zou, zouden, zal, zullen, kan, kunnen, kon, konden, moet, moeten, moest, mag, wil, willen, wilde, niet, geen, ook, al, nog, nu, toen, dan, als, toch, maar, en, of, want, omdat, doordat, terwijl, hoewel, tenzij, indien, wanneer, waar, wat, wie, welke, hoe, waarom, in, op, aan, bij, met, voor, na, naar, van, uit, tot, tegen, tijdens, sinds, volgens, over, onder, zonder, tussen, door, vanuit, vanwege, wegens, ondanks, behalve, daarbij, daarna, daarmee, daarvoor, daarom, daardoor, daarover, hierover, hierbij, hiermee, eerder, later, vandaag, gisteren, morgen, vanmorgen, vanochtend, vanavond, vannacht, gisteravond, intussen, inmiddels, ondertussen, vervolgens, verder, bovendien, echter, tevens, zo, zoals, ja, nee, beide, beiden, alle, veel, meer, minder, twee, drie, vier, vijf, eerste, tweede, laatste, recent, onlangs, eind, begin, medio, vorig, vorige, komende, volgende, afgelopen, vooral, juist, wel, weer, opnieuw, samen, achter, iedereen, niemand, iets, niets, dit jaar, onderwerpen, tegelijkertijd, gesprek, gesprekken, overleg, ontmoeting, bezoek, top, minister, president, premier, regering, koning, koningin, oorlog, vrede, vergelijking, wantrouwen, harde, nieuw, nieuwe, bij, mr, analyse, opinie, update, live, video, foto, belangrijk, gevraagd, aldus, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, sancties, geen, oude, symbolische, uitgebreide, zeldzame, misleidende, diplomaten, ministers, leiders, onderhandelingen, internationale, buitenlandse, zaken, defensie, economische, bron, bronnen, lees, lezen, hooggeplaatste, turkse, hieraan, hieruit, hierdoor, hierop, hiernaast, hierna, hierin, daarin, daarop, daaraan, daartoe, daaruit, daarnaast, daartegen, daarentegen, daarvan, desondanks, niettemin, nochtans, evenwel, immers, weliswaar, overigens, trouwens, kortom, uiteindelijk, uiteraard, natuurlijk, helaas, gelukkig, mogelijk, misschien, wellicht, waarschijnlijk, vermoedelijk, blijkbaar, kennelijk, volstrekt, zeker, nogmaals, wederom, alsnog, ooit, soms, vaak, zelden, altijd, nooit, steeds, tot dusver, tot nu toe, sindsdien, destijds, indertijd, weldra, binnenkort, straks, zojuist, net, pas, reeds, alvast, eens, eenmaal, ergens, nergens, overal, hier, daar, ginds, elders, binnen, buiten, boven, beneden, naast, langs, rond, omstreeks, circa, ruim, bijna, zowat, ongeveer, zowel, noch, hetzij, ofwel, alsook, alsmede, evenals, behoudens, dankzij, gezien, gedurende, ingevolge, inzake, jegens, krachtens, luidens, middels, mits, namens, niettegenstaande, omtrent, richting, te, ten, ter, teneinde, vanaf, vóór, voorbij, voordat, nadat, totdat, zodat, zodra, zolang, opdat, alsof, aangezien, hoezeer, ofschoon, uitgezonderd, per, via, zes, zeven, acht, negen, tien, elf, twaalf, honderd, honderden, duizend, duizenden, miljoen, miljoenen, miljard, miljarden, procent, euro, derde, vierde, vijfde, enkele, enige, sommige, sommigen, verschillende, diverse, talrijke, vele, velen, weinig, weinigen, elk, elke, ieder, iedere, geen enkele, menig, ander, andere, anderen, zelf, zichzelf, elkaar, mijn, jouw, uw, ons, onze, me, mij, jou, zich, wiens, wier, welk, hetgeen, hetzelfde, dezelfde, zulke, zo'n, dergelijke, zodanig, ging, gaat, gaan, gingen, kwam, komt, komen, kwamen, staat, stond, staan, ligt, lag, blijft, bleef, blijven, maakt, maakte, laat, liet, geldt, gold, doet, deed, krijgt, kreeg, geeft, gaf, zie, kijk, luister, volg, bekijk, deel, reageer, abonneer, download, meld, klik, achtergrond, reportage, interview, column, commentaar, podcast, nieuwsbrief, advertentie, redactie, correctie, liveblog, samenvatting, dossier, vraag, antwoord, feiten, cijfers, hulp, veiligheid, handel, economie, politiek, sport, cultuur, binnenland, buitenland, europa, beeld, tekst, wereld, ambassadeur, woordvoerder, kamerleden, oppositie, parlement, partij, partijen, critici, analisten, deskundigen, experts, waarnemers, media, persbureau, ambtenaren, functionarissen, ontmoetingen, bijeenkomst, conferentie, telefoongesprek, verdrag, akkoord, verkiezingen, democratie, vrijheid, amerikaanse, russische, oekraïense, israëlische, palestijnse, franse, duitse, britse, chinese, iraanse, belgische, nederlandse, europese, poolse, italiaanse, spaanse, gisterochtend, gistermiddag, eergisteren, overmorgen, vanmiddag, maandagavond, dinsdagavond, woensdagavond, donderdagavond, vrijdagavond, zaterdagavond, zondagavond, zaterdagochtend, zondagochtend, halverwege, deze week, vorige week, tijdelijk, officieel, officiële, formeel, informeel, gezamenlijk, gezamenlijke, onverwacht, opmerkelijk, opvallend, duidelijk, kort, lang, lange, goed, goede, grote, groot, kleine, hoge, nauwe, sterke, zware, strenge, nieuwste, beste, slechts, enkel, alleen, bloot, zelfs, heel, erg, zeer, tamelijk, vrij, vrijwel, volledig, helemaal, grotendeels, deels, mede, vooralsnog, voorlopig, ineens, plotseling, plots, voorts, ten slotte, tenslotte, ten eerste, ten tweede, enerzijds, anderzijds, integendeel, althans, namelijk, bijvoorbeeld, onder meer, onder andere, bedankt, welkom, hallo
        """

    static let auxiliaries = """
        perfect: heeft, hebben, had, hadden, is, zijn, was, waren, werd, werden, te hebben, ben, bent, hebt, geweest, zou hebben, is geweest, zijn geweest
        """

    static let abbreviations = """
        abbreviation: dr, mr, drs, ir, prof, dhr, mevr, mw, st, jr, sr, ca, nr, bijv, bv, resp, a.d, art, jl, jhr, ds, mgr, gen, lt, kol, m.n, d.w.z, o.a, enz, etc, min, mln, mld, nl, pag, plv, red, sec, tel, vgl, vz, zgn, i.v.m, t.a.v, m.b.t, ing, aug, sept, okt, nov, dec, feb, mrt, apr, blz
        """
}
