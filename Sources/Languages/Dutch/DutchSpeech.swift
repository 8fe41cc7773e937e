/// Dutch reporting verbs, prepositions of attribution and function words.
enum DutchSpeech {
    static let verbs = """
        say: zei, zeiden, zegt, zeggen, verklaarde, verklaarden, verklaart, verklaren, stelde, stelden, stelt, stellen, meldde, meldden, meldt, melden, vertelde, vertelden, vertelt, liet weten, lieten weten, laat weten, laten weten, benadrukte, benadrukten, benadrukt, benadrukken, onderstreepte, onderstreepten, onderstreept, voegde toe, voegde eraan toe, voegde daaraan toe, voegt eraan toe, voegde hieraan toe, voegden eraan toe, merkte op, merkten op, merkt op, gaf aan, gaven aan, geeft aan, geven aan, beweerde, beweerden, beweert, bevestigde, bevestigden, bevestigt, herhaalde, herhaalden, herhaalt, waarschuwde, waarschuwden, waarschuwt, reageerde, reageerden, reageert, antwoordde, antwoordden, antwoordt, betoogde, betoogden, betoogt, concludeerde, concludeerden, concludeert, dreigde, dreigden, dreigt, erkende, erkenden, erkent, geloofde, hamerde erop, hamerde er op, hamerde er vooral op, maakte duidelijk, maakten duidelijk, maakt duidelijk, maakte bekend, maakten bekend, maakt bekend, kondigde aan, kondigden aan, kondigt aan, ontkende, ontkenden, ontkent, twitterde, twittert, schreef, schreven, schrijft, sprak, legde uit, legden uit, legt uit, voorspelde, voorspelt, beklemtoonde, beklemtoont, luidde, luidt, besloot, vervolgde, vervolgt, ging verder, gaat verder, riep, grapte, noteerde, tekende aan, verzekerde, verzekert, beloofde, belooft, berichtte, berichtten, bericht, gaf toe, geeft toe, gaven toe, wees erop, wijst erop, wees er op, wezen erop, zei te, zegt te, onthulde, klaagde, klaagt, hield vol, houdt vol, verzuchtte, verduidelijkte, klonk het, klinkt het, bracht naar buiten, bezwoer, oordeelde, oordeelt, constateerde, constateert, suggereerde, suggereert, opperde, oppert, pleitte ervoor, verzocht, eiste, eist, eisten, beschuldigde, beschuldigt, prees, bekende, brieste, foeterde, sneerde, lichtte toe, licht toe, deelde mee, deelt mee, deelden mee, bekritiseerde, weersprak, weerspreekt
        say+aan: gaf, geeft, gaven, geven, kondigde, kondigt, kondigden
        say+bekend: maakte, maakt, maakten
        say+duidelijk: maakte, maakt, maakten
        say+mee: deelde, deelt, deelden
        say+op: merkte, merkt, merkten
        say+toe: voegde, voegt, voegden, gaf, geeft
        say+uit: legde, legt, legden
        say+weten: liet, laat, lieten, laten
        say+erop: hamerde, wees, wijst
        think-plaats: vindt, vinden, vond, vonden
        ask: vroeg, vroegen, vraagt, vragen, vroeg zich af, vraagt zich af
        call: noemde, noemden, noemt, noemen, sprak van, spraken van, spreekt van, spreken van, had het over, hebben het over, heeft het over, sprak over, omschreef, omschreven, omschrijft, beschreef, beschreven, beschrijft, bestempelde, bestempelt, kwalificeerde, typeerde, typeert, schold uit voor, maakte uit voor, hekelde, hekelt, betitelde
        think: denkt, denken, dacht, dachten, gelooft, geloven, meent, menen, meende
        """

    static let forms = """
        say: gezegd, verklaard, gemeld, verteld, benadrukt, laten weten, bekendgemaakt, meegedeeld, aangekondigd, bevestigd, beweerd, gewaarschuwd, geschreven, aangegeven, toegevoegd, herhaald, gesteld, duidelijk gemaakt
        """

    static let attributions = """
        source: volgens, naar zeggen van, in de woorden van, naar eigen zeggen
        after: aldus, zo zegt, zo zei, zo stelt, zo luidt, dixit, zo meldt
        """

    static let clauseOpeners = """
        where: waar, waarna
        while: terwijl, hoewel
        """

    static let complementizers = """
        that: dat, dat ook
        whether: of
        """

    static let connectives = """
        about: over, inzake, rond, omtrent
        after: na, nadat
        and: en, alsmede, alsook, evenals, plus
        at: bij, op
        before: voor, voordat, alvorens
        between: tussen
        by: door
        during: tijdens, gedurende
        for: voor
        from: vanuit, uit
        in: in, te
        led_by: onder leiding van, geleid door, voorgezeten door
        of: van
        or: of
        to: naar, aan
        with: met, samen met
        """

    static let negations = """
        not: niet, geen, nooit, nimmer, evenmin, noch
        """

    static let stopWords = """
        word: de, het, een, dat, dit, die, deze, er, hij, zij, ze, we, wij, ik, je, u, jullie, hun, hen, hem, haar, zijn, was, is, heeft, had, hebben, hadden, wordt, werd, worden, werden, zou, zouden, zal, zullen, kan, kunnen, kon, konden, moet, moeten, moest, mag, wil, willen, wilde, niet, geen, ook, al, nog, nu, toen, dan, als, toch, maar, en, of, want, omdat, doordat, terwijl, hoewel, tenzij, indien, wanneer, waar, wat, wie, welke, hoe, waarom, in, op, aan, bij, met, voor, na, naar, van, uit, tot, tegen, tijdens, sinds, volgens, over, onder, zonder, tussen, door, vanuit, vanwege, wegens, ondanks, behalve, daarbij, daarna, daarmee, daarvoor, daarom, daardoor, daarover, hierover, hierbij, hiermee, eerder, later, vandaag, gisteren, morgen, vanmorgen, vanochtend, vanavond, vannacht, gisteravond, intussen, inmiddels, ondertussen, vervolgens, verder, bovendien, echter, tevens, zo, zoals, ja, nee, beide, beiden, alle, veel, meer, minder, twee, drie, vier, vijf, eerste, tweede, laatste, recent, onlangs, eind, begin, medio, vorig, vorige, komende, volgende, afgelopen, vooral, juist, wel, weer, opnieuw, samen, achter, iedereen, niemand, iets, niets, dit jaar, onderwerpen, tegelijkertijd, gesprek, gesprekken, overleg, ontmoeting, bezoek, top, minister, president, premier, regering, koning, koningin, oorlog, vrede, vergelijking, wantrouwen, harde, nieuw, nieuwe, bij, mr, analyse, opinie, update, live, video, foto, belangrijk, gevraagd, aldus, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, sancties, geen, oude, symbolische, uitgebreide, zeldzame, misleidende, diplomaten, ministers, leiders, onderhandelingen, internationale, buitenlandse, zaken, defensie, economische, bron, bronnen, lees, lezen, hooggeplaatste, turkse
        """

    static let auxiliaries = """
        perfect: heeft, hebben, had, hadden, is, zijn, was, waren, werd, werden, wordt, worden, te hebben
        """

    static let abbreviations = """
        abbreviation: dr, mr, drs, ir, prof, dhr, mevr, mw, st, jr, sr, ca, nr, bijv, bv, resp, a.d, art, jl, jhr, ds, mgr, gen, lt, kol
        """
}
