/// German reporting verbs, prepositions of attribution and function words.
enum GermanSpeech {
    static let verbs = """
        say: sagte, sagten, sagt, sagen, erklärte, erklärten, erklärt, erklären, betonte, betonten, betont, betonen, unterstrich, unterstrichen, unterstreicht, bekräftigte, bekräftigten, bekräftigt, versicherte, versicherten, versichert, behauptete, behaupteten, behauptet, bestätigte, bestätigten, bestätigt, berichtete, berichteten, berichtet, meldete, meldeten, meldet, warnte, warnten, warnt, mahnte, mahnten, mahnt, ergänzte, ergänzten, ergänzt, antwortete, antworteten, antwortet, entgegnete, entgegneten, erwiderte, erwiderten, reagierte, schrieb, schrieben, schreibt, twitterte, argumentierte, argumentierten, argumentiert, kritisierte, kritisierten, kritisiert, forderte, forderten, fordert, verlangte, verlangten, verlangt, drohte, drohten, droht, versprach, versprachen, verspricht, äußerte, äußerten, äußert, verkündete, verkündeten, verkündet, bemerkte, bemerkten, erläuterte, erläuterten, erläutert, konstatierte, räumte ein, gestand, beklagte, beklagten, beklagt, klagte, klagt, verteidigte, lobte, würdigte, resümierte, prophezeite, vermutete, prognostizierte, urteilte, befand, monierte, rief, bilanzierte, fragte, wiederholte, wiederholten, wiederholt, dementierte, dementierten, beteuerte, beteuerten, beteuert, signalisierte, signalisierten, hieß es, heißt es, verlautete, gab zu, hob hervor, hebt hervor, fuhr fort, fährt fort, hielt fest, hielt dagegen, verwies darauf, verweist darauf, wies darauf hin, weist darauf hin, legte dar, empfahl, empfiehlt, erinnerte daran, erinnert daran, machte deutlich, machten deutlich, macht deutlich, machte klar, machten klar, macht klar, stellte klar, stellten klar, stellt klar, einräumte, mitteilte, hinzufügte, ankündigte, hervorhob, klarmachte, deutlich machte
        say+mit: teilte, teilten, teilt, teilen
        say+hinzu: fügte, fügten, fügt
        say+an: kündigte, kündigten, kündigt, deutete, deutet, führte, merkte, merkt
        say+ein: räumte, räumten, räumt, wandte, wendet
        say+hervor: hob, hoben, hebt
        say+fort: fuhr, fährt
        say+zu: gab, gibt, sagte, sagten, sagt
        say+hin: wies, wiesen, weist
        say+bekannt: gab, gaben, gibt
        say+klar: machte, machten, macht, stellte, stellten, stellt
        say+deutlich: machte, machten, macht
        say+fest: stellte, stellten, stellt, hielt, hält
        say+zurück: wies, wiesen, weist
        say+nach: legte
        say+aus: drückte, sprach, spricht
        ask: fragte, fragten, fragt, wollte wissen
        call: nannte, nannten, nennt, nennen, bezeichnete, bezeichneten, bezeichnet, sprach von, sprachen von, spricht von, sprechen von, beschrieb, beschrieben, beschreibt, charakterisierte, wertete, werteten, wertet, verurteilte, verurteilten, verurteilt, würdigte, begrüßte, begrüßten, begrüßt, kritisierte, kritisiert
        think: glaubt, glaubte, glauben, meint, meinte, meinen, meinten, denkt, dachte, findet, hofft, hoffte
        """

    static let forms = """
        say: gesagt, erklärt, betont, mitgeteilt, bestätigt, bekräftigt, berichtet, gemeldet, gewarnt, angekündigt, versichert, hinzugefügt, hervorgehoben, bekannt gegeben, bekanntgegeben, deutlich gemacht, klargemacht, klar gemacht, unterstrichen, behauptet, geschrieben, zugesagt, verkündet, geäußert, eingeräumt
        """

    static let attributions = """
        source: laut, nach Angaben, nach den Worten, nach Auffassung, nach Ansicht, nach Einschätzung, nach Darstellung, zufolge, nach Aussage, nach Aussagen, nach Meinung, nach Informationen, den Worten, in den Worten
        after: so
        """

    static let clauseOpeners = """
        where: wo, wonach
        while: während, obwohl
        """

    static let complementizers = """
        that: dass, daß
        whether: ob
        """

    static let reportedMoods = """
        indirect: sei, seien, habe, hätten, hätte, werde, würden, würde, könne, könnten, könnte, müsse, müssten, müsste, solle, sollten, wolle, wollten, dürfe, dürften, dürfte, gebe, gäbe, gelte, gehe, komme, stehe, bleibe, handle, handele, liege, lasse, mache, brauche, wisse, sehe, bedeute, erwarte, hoffe, glaube, kämen, gingen, stünden, blieben, sähen, spürten, biete, führe, trage, nehme, setze, finde, zeige, halte, wäre, wären, drohe, bestehe, spiele, arbeite, unterstütze, rechne, stelle, gehöre, fehle, diene, helfe, spreche, verstehe, wünsche, wolle man
        """

    static let connectives = """
        about: über, zu, zum, zur, wegen, um
        after: nach, nachdem
        and: und, sowie, wie auch, als auch
        at: bei, beim, an, am
        before: vor, bevor
        between: zwischen
        by: durch
        during: während
        for: für
        from: aus
        genitive: der, des
        in: in, im, auf
        led_by: unter Leitung von, unter Vorsitz von, unter der Leitung von
        of: von, vom
        or: oder
        to: nach, zu, an, zum, zur
        with: mit, samt, gemeinsam mit, zusammen mit
        """

    static let negations = """
        not: nicht, kein, keine, keinen, keiner, keinem, nie, niemals, weder, noch nicht
        """

    static let auxiliaries = """
        perfect: hat, haben, hatte, hatten, ist, sind, war, waren, wurde, wurden, worden, habe, hätten, sei, seien, wird, werden
        """

    static let abbreviations = """
        abbreviation: dr, prof, bzw, ca, usw, etc, nr, st, jr, sr, z.b, d.h, u.a, gen, abg, min, mrd, mio, evtl, ggf, vgl, sog, inkl, str, geb, gest, hr, fr, dipl
        """

    static let stopWords = """
        word: Europas, Asiens, Afrikas, der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, es, er, sie, wir, ich, ihr, man, sein, seine, seinen, seinem, seiner, seines, ihre, ihren, ihrem, ihrer, ihres, unser, unsere, unseren, dies, diese, dieser, dieses, diesem, diesen, jene, jener, jenes, solche, solcher, war, waren, ist, sind, bin, hat, haben, hatte, hatten, habe, wird, werden, wurde, wurden, worden, würde, würden, kann, können, konnte, konnten, könnte, könnten, muss, müssen, musste, mussten, soll, sollen, sollte, sollten, will, wollen, wollte, wollten, darf, dürfen, mag, möchte, nicht, kein, keine, keinen, auch, schon, noch, nun, jetzt, dann, als, doch, aber, und, oder, sowie, denn, weil, da, während, obwohl, wenn, falls, wann, wo, was, wer, wie, welche, welcher, warum, wieso, in, im, an, am, auf, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, vor, für, um, über, unter, durch, gegen, ohne, zwischen, seit, bis, laut, gemäß, trotz, wegen, statt, hinter, neben, dabei, dafür, dagegen, damit, danach, daran, darauf, daraus, darin, darüber, davon, davor, dazu, deshalb, deswegen, daher, demnach, früher, später, heute, gestern, morgen, vorgestern, zuvor, zudem, außerdem, unterdessen, inzwischen, mittlerweile, derzeit, zugleich, gleichzeitig, ferner, weiter, weiterhin, jedoch, allerdings, dennoch, trotzdem, hier, dort, so, ja, nein, beide, beiden, beider, alle, allen, aller, viele, mehr, weniger, zwei, drei, vier, fünf, erste, ersten, erster, zweite, zweiten, letzte, letzten, kürzlich, zuletzt, ende, anfang, mitte, vorige, vergangene, vergangenen, kommende, kommenden, nächste, nächsten, vor allem, insbesondere, besonders, wieder, erneut, zusammen, gemeinsam, jeder, jede, jedes, niemand, etwas, nichts, ähnlich, europäische, europäischen, mögliche, möglicher, internationale, internationalen, gespräch, gespräche, gesprächen, treffen, besuch, gipfel, minister, ministerin, präsident, kanzler, kanzlerin, regierung, könig, königin, krieg, frieden, thema, themen, neue, neuer, neuen, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, live, video, foto, bild, mehr, analyse, kommentar, anzeige, diplomaten, vertreter, irgendwann, sollten, ihm, ihn, ihnen, uns, euch, mich, mir, sich, dessen, deren, denen, zwar, nur, sehr, etwa, rund, fast, knapp, wohl, bereits, ebenfalls, ebenso, dadurch, hierzu, hierbei, einige, einigen, mehrere, verschiedene, angesichts, anlässlich, infolge, bezüglich, hinsichtlich, gegenüber, entlang, jenseits, diesseits, nahe, wichtig, wichtige, deutsche, deutschen, zunächst, schließlich, anschließend, einrichtung, zustimmung
        """
}
