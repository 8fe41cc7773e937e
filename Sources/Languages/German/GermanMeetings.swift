/// German words for encounters, their status, occasion and topics.
enum GermanMeetings {
    static let nouns = """
        meeting: Treffen, Treffens, Begegnung, Begegnungen, Zusammenkunft, Zusammentreffen, Unterredung, Unterredungen, Sitzung, Sondersitzung, Krisensitzung, Zusammenkünfte, Audienz, Vier-Augen-Gespräch, Außenministertreffen, Ministertreffen, Dringlichkeitssitzung, Spitzentreffen, Krisentreffen, Dreiertreffen
        talks: Gespräch, Gesprächs, Gespräche, Gesprächen, Konsultationen, Beratungen, Beratung, Unterhaltung, Austausch, Krisengespräche, Krisengesprächen, Arbeitsgespräch, Meinungsaustausch, Aussprache, Spitzengespräch, Spitzengespräche
        call: Telefonat, Telefonats, Telefonate, Telefongespräch, Telefongesprächs, Telefongespräche, Anruf, Telefonaten
        video: Videokonferenz, Videogespräch, Videoschalte, Videogipfel, Videoschaltung, Videotelefonat, Videocall
        summit: Gipfel, Gipfels, Gipfeltreffen, Gipfeltreffens, Gipfelkonferenz
        visit: Besuch, Besuchs, Besuche, Staatsbesuch, Staatsbesuchs, Arbeitsbesuch, Antrittsbesuch, Blitzbesuch, Reise, Visite, Gegenbesuch, Antrittsreise, Stippvisite, Rundreise
        negotiation: Verhandlungen, Verhandlungsrunde, Friedensgespräche, Friedensgesprächen, Friedensverhandlungen, Atomverhandlungen, Atomgespräche, Handelsgespräche, Handelsgesprächen, Gesprächsrunde, Waffenruhe-Verhandlungen, Sondierungsgespräche, Verhandlung
        dinner: Abendessen, Mittagessen, Arbeitsessen, Arbeitsfrühstück, Dinner, Bankett, Frühstück
        reception: Empfang
        """

    static let verbs = """
        meet.past: traf, trafen, getroffen, traf sich, trafen sich, traf sich mit, zusammengetroffen, zusammengekommen, tagte, tagten, begegnete, begegneten, versammelten sich
        meet.past+zusammen: traf, trafen, kam, kamen
        meet.present+zusammen: trifft, treffen, kommt, kommen
        meet.present: trifft, treffen sich, trifft sich, trifft sich mit, tagt, tagen
        meet.infinitive: treffen, zusammentreffen, zusammenkommen, zu treffen, zusammenzutreffen, zusammenzukommen
        speak.past: sprach mit, sprachen mit, sprach, sprachen, gesprochen, beriet, berieten, beraten, unterhielt sich, unterhielten sich, konferierte, diskutierte, diskutierten
        speak.present: spricht mit, sprechen mit, berät, beraten sich
        speak.infinitive: sprechen, zu sprechen, beraten, zu beraten, reden
        call.past: telefonierte, telefonierten, telefoniert, rief an
        call.present: telefoniert mit
        call.infinitive: telefonieren, zu telefonieren
        visit.past: besuchte, besuchten, reiste nach, reisten nach, traf ein, flog nach, war zu Besuch, reiste, gereist
        visit.past+Besuch: war, kam
        visit.past+ein: traf, trafen
        visit.past+Gesprächen: war, waren
        visit.present: besucht, reist, reisen, fliegt nach
        visit.infinitive: besuchen, reisen, zu besuchen
        receive.past: empfing, empfingen, empfangen, begrüßte
        receive.present: empfängt
        receive.infinitive: empfangen, zu empfangen
        negotiate.past: verhandelte, verhandelten, verhandelt
        negotiate.present: verhandeln
        negotiate.infinitive: verhandeln, zu verhandeln
        """

    static let statusCues = """
        planned: zu organisieren, wird, werden, soll, sollen, geplant, angesetzt, vorgesehen, angekündigt, plant, planen, will, wollen, erwartet, eingeladen, vereinbart, terminiert, demnächst, morgen, steht an, stehen an, vor einem Treffen, vor dem Treffen, auf der Agenda
        possible: könnte, könnten, möglich, möglicherweise, vielleicht, eventuell, denkbar, wahrscheinlich, vermutlich, erwägt, erwägen, bereit, offen für, hofft, hoffen, angeboten, schlug vor, vorgeschlagen, voraussichtlich, nicht ausgeschlossen, würde gern, würden, würde, im Gespräch, sei bereit
        planned.modifier: geplant(e|er|en|es|em), bevorstehend(e|er|en|es|em), anstehend(e|er|en|es|em), kommend(e|er|en|es|em), nächst(e|er|en|es|em)
        possible.modifier: möglich(e|er|en|es|em), eventuell(e|er|en|es|em), etwaig(e|er|en|es|em)
        reported: angeblich, Berichten zufolge, dem Vernehmen nach
        reported+haben: soll, sollen
        postponed: verschoben, vertagt, verlegt, aufgeschoben, verschiebt, verschob, Verschiebung
        cancelled: abgesagt, gestrichen, annulliert, platzte, geplatzt, fällt aus, fiel aus, ausgefallen, findet nicht statt, fand nicht statt, abgebrochen, Absage
        cancelled+ab: sagte, sagten, sagt, blies
        cancelled+aus: fällt, fiel
        denied: dementierte, dementierten, dementiert, lehnte ab, lehnt ab, lehnten ab, abgelehnt, ausgeschlossen, keine Pläne, kein Treffen, weigerte sich, verweigerte, bestritt, bestreitet, schloss aus, keine Gespräche
        denied+ab: lehnte, lehnt, lehnten
        denied+aus: schloss, schließt
        denied+zurück: wies, wiesen
        held: jüngste, jüngsten, letzte, letzten, früheren, ersten, erste, vorherigen
        ongoing: derzeit, läuft, laufen, dauert an, dauern an, dauert, im Gange, begonnen, hat begonnen, haben begonnen
        """

    static let relations = """
        sidelines_of: am Rande, am Rand, am Rande von
        part_of: bei, beim, während, im Rahmen, auf, anlässlich, zum
        follow_up_of: nach, im Anschluss an, in der Folge
        """

    static let occasionNouns = """
        summit: Gipfel, Gipfels, Gipfeltreffen, Gipfeltreffens
        conference: Konferenz, Sicherheitskonferenz, Kongress, Forum, Weltwirtschaftsforum, Münchner Sicherheitskonferenz, Forums
        gathering: Treffen, Treffens, Außenministertreffen, Außenministertreffens, Ministertreffen, Versammlung, Generalversammlung, UN-Generalversammlung, Vollversammlung, UN-Vollversammlung, Tagung, Sitzung, Jahrestagung, Beerdigung, Begräbnis, Trauerfeier, Gedenkfeier, Rat
        """

    static let topics = """
        agriculture: Landwirtschaft, Getreide, Agrarpolitik, Ernährungssicherheit, Getreideabkommen
        antisemitism: Antisemitismus, Judenhass
        bilateral-relations: bilaterale Beziehungen, bilateralen Beziehungen, Beziehungen zwischen, Verhältnis zwischen, gegenseitige Beziehungen, diplomatische Beziehungen, beiderseitigen Beziehungen, bilaterale Zusammenarbeit, bilateralen Zusammenarbeit, deutsch-französische Beziehungen, Beziehungen beider Länder
        brexit: Brexit
        ceasefire: Waffenruhe, Waffenstillstand, Feuerpause, Waffenruhen
        chemical-weapons: Chemiewaffen, Giftgas, Nervengift, chemische Waffen
        climate: Klima, Klimawandel, Klimaschutz, Klimakrise, Klimapolitik
        counter-terrorism: Terrorbekämpfung, Kampf gegen den Terror, Kampf gegen Terrorismus
        culture: Kultur, kulturelle, kulturellen
        defence: Verteidigung, Rüstung, Waffenlieferungen, Militärhilfe, Luftabwehr, Luftverteidigung, Waffen, Rüstungskontrolle, militärische Zusammenarbeit, Verteidigungsausgaben, Marschflugkörper
        democracy: Demokratie, demokratische
        drugs: Drogenhandel, Drogenschmuggel
        economy: Wirtschaft, wirtschaftliche, wirtschaftlichen, Wirtschaftsbeziehungen, Wirtschaftshilfe, Wirtschaftspolitik
        education: Bildung, Studenten, Universitäten
        elections: Wahlen, Wahl, Präsidentschaftswahl, Parlamentswahl
        energy: Energie, Gas, Öl, Erdgas, Nord Stream, Energieversorgung, Energiesicherheit, Pipeline, Wasserstoff, Atomkraft
        european-integration: EU-Beitritt, EU-Erweiterung, Beitrittsverhandlungen, Erweiterung der EU
        eu: Europäische Union, Europäischen Union
        gaza: Gaza, Gazastreifen
        health: Gesundheit, Pandemie, Corona, Coronavirus, Impfstoffe
        history: Geschichte, Vergangenheit
        human-rights: Menschenrechte, Menschenrechten, Menschenrechtslage, Pressefreiheit
        humanitarian-aid: humanitäre Hilfe, humanitäre Lage, humanitären Hilfe, Hilfsgüter, Nothilfe, humanitären Lage
        indo-pacific: Indopazifik, Indo-Pazifik
        infrastructure: Infrastruktur
        intelligence: Geheimdienste, Spionage
        investment: Investitionen
        middle-east: Naher Osten, Nahen Osten, Nahost, Nahost-Konflikt, Nahostkonflikt, Nahost-Friedensprozess, Nahen und Mittleren Osten
        migration: Migration, Flüchtlinge, Flüchtlingen, Asyl, Flüchtlingskrise, Abschiebungen, Rückführung
        nuclear-programme: Atomprogramm, Atomabkommen, Atomstreit, Atomwaffen, Nuklearprogramm, Denuklearisierung, Atomdeal, Atomkonflikt, Urananreicherung, atomare Abrüstung
        peace: Frieden, Friedensprozess, Friedensabkommen, Friedensplan, Friedenslösung, Friedensvertrag
        peacekeeping: Friedenstruppe, Friedenstruppen, Blauhelme, Friedensmission
        prisoner-exchange: Gefangenenaustausch, Geiseln, Gefangene, Gefangenen
        reconstruction: Wiederaufbau
        sanctions: Sanktionen, Strafmaßnahmen, Sanktion, schwarze Liste, schwarzen Liste, Sanktionspolitik
        security: Sicherheit, Sicherheitsgarantien, Sicherheitslage, Sicherheitspolitik, Gewalttaten, Stabilität, sicherheitspolitische
        south-caucasus: Südkaukasus
        south-china-sea: Südchinesisches Meer, Südchinesischen Meer
        space: Raumfahrt, Weltraum
        supply-chains: Lieferketten
        technology: Technologie, Technologien, künstliche Intelligenz, Halbleiter, Chips, Digitalisierung
        terrorism: Terrorismus, Terror, Terroristen
        tourism: Tourismus
        trade: Handel, Handelsabkommen, Handelsstreit, Zölle, Zöllen, Handelskrieg, Freihandelsabkommen, Handelsbeziehungen, Strafzölle, Freihandel, Handelspolitik
        transport: Verkehr, Luftverkehr, Luftfahrt
        travel-ban: Einreiseverbot, Einreiseverbote, Einreiseverboten
        war-crimes: Kriegsverbrechen
        water: Wasser, Wasserversorgung, Staudamm
        women-rights: Frauenrechte
        """

    static let media = """
        in_person: persönlich, persönliches, persönlichen, unter vier Augen, Händedruck
        phone: telefonisch, telefonischen, telefonisches, per Telefon, am Telefon, telefonierte, telefonierten, telefoniert, telefonieren
        video: per Video, per Videoschalte, per Videokonferenz, virtuell, virtuelle, virtuellen, online
        """

    static let discussion = """
        topic: sprachen über, gesprochen über, im Mittelpunkt, standen im Mittelpunkt, Thema, Themen, ging es um, gegangen, geht es um, ging es, geht es, erörterten, erörterte, erörtert, besprachen, besprach, besprochen, diskutierten, diskutiert, diskutierte, auf der Tagesordnung, drehten sich um, drehte sich um, zur Sprache, berieten über, beraten, beriet über, tauschten sich, ausgetauscht, unterstrich die Notwendigkeit, Hauptthema, bestimmende Thema, sprachen die, sprachen sie, im Zeichen
        """

    static let separately = """
        separate: getrennt, getrennte, getrennten, einzeln, separat, separate, separaten, jeweils, Einzelgespräch, Einzelgespräche, Einzelgesprächen, nacheinander
        """

    static let lightVerbs = """
        held: fand statt, fanden statt, stattgefunden, führte, führten, geführt, hielt, hielten, abgehalten, hatte, hatten, nach dem, nach einem, nach seinem, nach ihrem, nach seiner, nach der, nach einer, nach den, nach ihren, endete, endeten, dauerte, dauerten, begann, zu Ende, bei einem, bei dem, bei einer, bei seinem, bei seiner, bei ihrem, beim, waren
        planned: findet statt, finden statt, stattfinden, führt, führen, vor dem, vor einem, vor der
        held+statt: fand, fanden
        planned+statt: findet, finden
        """
}
