/// German words for offices and the people who hold them.
enum GermanOffices {
    static let offices = """
        ambassador: Botschafter, Botschafters, Botschafterin, UN-Botschafter, UN-Botschafterin, Geschäftsträger, Geschäftsträgerin, Generalkonsul
        defence_minister: Verteidigungsminister, Verteidigungsministers, Verteidigungsministerin, Bundesverteidigungsminister, Bundesverteidigungsministerin, Minister für Verteidigung
        envoy: Sondergesandter, Sondergesandte, Sondergesandten, Gesandter, Gesandte, Gesandten, Sonderbeauftragter, Sonderbeauftragte, Sonderbeauftragten, Beauftragter, Beauftragten, Vermittler, Vermittlerin, Emissär, Unterhändler des Präsidenten, Ukraine-Beauftragte, Ukraine-Beauftragten, UN-Sondergesandter, UN-Sondergesandte, UN-Sondergesandten, Klimabeauftragte, Sondervermittler
        foreign_minister: Außenminister, Außenministers, Außenministerin, Bundesaußenminister, Bundesaußenministers, Bundesaußenministerin, Minister für auswärtige Angelegenheiten, Minister des Auswärtigen, Chefdiplomat, Chefdiplomatin, Chefdiplomaten, Außenamtschef, Außenressortchef
        head_of_government: Ministerpräsident, Ministerpräsidenten, Ministerpräsidentin, Premierminister, Premierministers, Premierministerin, Premier, Premiers, Regierungschef, Regierungschefs, Regierungschefin, Kanzler, Kanzlers, Kanzlerin, Bundeskanzler, Bundeskanzlers, Bundeskanzlerin
        head_of_state: Präsident, Präsidenten, Präsidentin, Staatspräsident, Staatspräsidenten, Staatspräsidentin, Staatschef, Staatschefs, Staatschefin, Staatsoberhaupt, Bundespräsident, Bundespräsidenten, Bundespräsidentin, Übergangspräsident, Interimspräsident, Machthaber, Machthabers, oberster Führer, oberste Führer, Oberster Führer, Revolutionsführer, Amtsinhaber
        head_of_state@RU: Kremlchef, Kremlchefs, Kreml-Chef, Kreml-Chefs
        head_of_state@PS: Palästinenserpräsident, Palästinenserpräsidenten
        legislator: Abgeordneter, Abgeordnete, Abgeordneten, Bundestagsabgeordneter, Bundestagsabgeordnete, Senator, Senators, Senatorin, Parlamentspräsident, Parlamentspräsidentin, Parlamentarier, Fraktionschef, Fraktionschefin, Bundestagspräsident, Bundestagspräsidentin, Europaabgeordnete, Europaabgeordneter, Kongressabgeordnete, Parlamentschef, Knessetabgeordneter
        minister: Minister, Ministers, Ministerin, Finanzminister, Finanzministers, Finanzministerin, Wirtschaftsminister, Wirtschaftsministerin, Innenminister, Innenministers, Innenministerin, Handelsminister, Handelsministers, Handelsministerin, Energieminister, Energieministerin, Justizminister, Justizministerin, Entwicklungsminister, Entwicklungsministerin, Entwicklungshilfeminister, Landwirtschaftsminister, Umweltministerin, Umweltminister, Klimaminister, Gesundheitsminister, Gesundheitsministerin, Europaminister, Verkehrsminister, Ressortchef, Ölminister, Agrarminister, Ressortchefin, Europaministerin
        monarch: König, Königs, Königin, Kronprinz, Kronprinzen, Kronprinzessin, Emir, Sultan, Prinz, Prinzessin, Kaiser, Großherzog, Fürst
        negotiator: Unterhändler, Unterhändlers, Unterhändlerin, Chefunterhändler, Chefunterhändlers, Chefunterhändlerin, Verhandlungsführer, Verhandlungsführerin, Verhandler, Atomunterhändler
        official: Vizepräsident, Vizepräsidenten, Vizepräsidentin, Vizekanzler, Vizeaußenminister, Vize-Außenminister, Vizeaußenministerin, stellvertretender Außenminister, stellvertretende Außenministerin, stellvertretenden Außenminister, stellvertretende Außenminister, Vizeministerpräsident, stellvertretender Ministerpräsident, Vizepremier, Staatssekretär, Staatssekretärs, Staatssekretärin, Staatsministerin, Staatsminister, Staatsrat, Kommissionspräsident, Kommissionspräsidenten, Kommissionspräsidentin, EU-Kommissionspräsidentin, EU-Kommissionspräsident, EU-Kommissionschef, EU-Kommissionschefin, Kommissionschefin, Kommissionschef, EU-Ratspräsident, EU-Ratspräsidenten, EU-Ratschef, Ratspräsident, Ratspräsidenten, EU-Außenbeauftragte, EU-Außenbeauftragter, EU-Außenbeauftragten, Außenbeauftragte, Außenbeauftragter, Außenbeauftragten, EU-Chefdiplomat, EU-Chefdiplomatin, Hohe Vertreterin, Hoher Vertreter, EU-Kommissar, EU-Kommissarin, Kommissar, Kommissarin, Handelskommissar, Erweiterungskommissar, Sicherheitsberater, Sicherheitsberaters, Sicherheitsberaterin, Nationaler Sicherheitsberater, Nationale Sicherheitsberater, Berater, Beraterin, außenpolitischer Berater, Stabschef, Kanzleramtschef, Kanzleramtsminister, CIA-Direktor, CIA-Chef, Geheimdienstchef, Geheimdienstchefs, Gouverneur, Gouverneurs, Gouverneurin, Bürgermeister, Bürgermeisterin, Armeechef, Generalstabschef, General, Kabinettschef, Direktor, Direktorin, Handelsbeauftragte, Handelsbeauftragter, Handelsbeauftragten, Vizevorsitzende, Abteilungsleiter, Präsidentenberater
        other: Oppositionsführer, Oppositionsführers, Oppositionsführerin, Oppositionspolitiker, Parteichef, Parteichefin, Parteivorsitzender, Parteivorsitzende, SPD-Chef, CDU-Chef, CSU-Chef, Professor, Experte, Expertin, Politologe, Politologin, Historiker, Historikers, Historikerin, Militärhistoriker, Militärhistorikers, Analyst, Analystin, Aktivist, Aktivistin, Journalist, Journalistin, Korrespondent, Korrespondentin, Unternehmer, Unternehmerin, Anwalt, Anwältin, Gründer, Rebellenführer, Milizenführer, Hamas-Führer, Hamas-Chef, Hisbollah-Chef, Autor, Autorin, Ökonom, Ökonomin, Forscher, Forscherin, Politikwissenschaftler, Politikwissenschaftlerin
        religious_leader: Papst, Papstes, Patriarch, Patriarchen, Ajatollah, Erzbischof, Kardinal, Dalai Lama, Imam, Bischof
        secretary_general: Generalsekretär, Generalsekretärs, Generalsekretärin, UN-Generalsekretär, UN-Generalsekretärs, UNO-Generalsekretär, Nato-Generalsekretär, Nato-Generalsekretärs, NATO-Generalsekretär, UN-Chef, Nato-Chef, NATO-Chef, IAEA-Chef, IAEO-Chef, Generaldirektor, Generaldirektors, Generaldirektorin, IWF-Chefin
        spokesperson: Sprecher, Sprechers, Sprecherin, Pressesprecher, Pressesprecherin, Ministeriumssprecher, Ministeriumssprecherin
        spokesperson/army: Armeesprecher, Armeesprecherin, Militärsprecher
        spokesperson/foreign-ministry: Außenamtssprecher, Außenamtssprechers, Außenamtssprecherin, Außenministeriumssprecher, Außenministeriumssprecherin
        spokesperson/government: Regierungssprecher, Regierungssprechers, Regierungssprecherin, Vizeregierungssprecher, Vizeregierungssprecherin
        spokesperson/presidency: Präsidentensprecher, Präsidialamtssprecher
        spokesperson/presidency@RU: Kremlsprecher, Kremlsprechers, Kreml-Sprecher, Kreml-Sprechers
        leader: Anführer, Staatenlenker, Diktator, Diktators, Herrscher, Führer
        """

    static let suffixes = """
        minister: minister, ministers, ministerin
        official: bürgermeister, bürgermeisterin, staatssekretär, staatssekretärin, landesrat, landesrätin, stadtrat, beauftragter, beauftragte, beauftragten
        spokesperson: sprecher, sprecherin, sprechers
        legislator: abgeordneter, abgeordnete, abgeordneten
        other: präsident, präsidentin, präsidenten, chef, chefin, chefs, vorsitzender, vorsitzende, vorsitzenden, leiter, leiterin, direktor, direktorin, politiker, politikerin, politikers, experte, expertin, experten, forscher, forscherin, wissenschaftler, wissenschaftlerin, redakteur, redakteurin, redakteurs, trainer, trainerin, unternehmer, unternehmerin, korrespondent, korrespondentin, kandidat, kandidatin, kandidaten, milliardär, milliardärs, anwalt, anwältin, historiker, professor, professorin, führer, führers, geschäftsführer, geschäftsführerin
        """

    static let pluralOffices = """
        foreign_minister: Außenminister, Außenministern, Außenministerinnen, Chefdiplomaten, Außenressortchefs
        defence_minister: Verteidigungsminister, Verteidigungsministern
        minister: Minister, Ministern, Finanzminister, Finanzministern, Wirtschaftsministern, Innenministern, Handelsministern, Ressortchefs
        head_of_government: Regierungschefs, Ministerpräsidenten, Premierminister, Premierministern
        head_of_state: Präsidenten, Staatschefs, Staatsoberhäupter
        leader: Staats- und Regierungschefs, Staatenlenker, Spitzenpolitiker
        envoy: Gesandte, Gesandten, Sondergesandte
        negotiator: Unterhändler, Unterhändlern, Verhandlungsführer
        official: Diplomaten, Vertreter, Vertretern, Delegationen, Delegation, Regierungsvertreter, Regierungsvertretern, Beamte
        """

    static let modifiers = """
        former: Ex, früher(|e|er|en|em), ehemalig(|e|er|en|em), damalig(|e|er|en|em), einstig(|e|er|en|em), Alt, gestürzt(|e|er|en)
        deputy: Vize, stellvertretend(|e|er|en|em)
        acting: amtierend(|e|er|en|em), geschäftsführend(|e|er|en|em), kommissarisch(|e|er|en|em), scheidend(|e|er|en|em)
        future: designiert(|e|er|en|em), künftig(|e|er|en|em), gewählt(|e|er|en|em)
        """

    static let counterparts = """
        counterpart: Amtskollege, Amtskollegen, Amtskollegin, Kollege, Kollegen, Kollegin, Gegenüber, Pendant, Ressortkollege, Ressortkollegen, Homologe, Amtskolleginnen
        """

    static let honorifics = """
        m: Herr, Herrn, Sir, Lord, Scheich
        f: Frau, Lady
        -: Dr, Prof, Professor, Oberst
        """

    static let relatives = """
        wife: Ehefrau, Frau, Gattin, Gemahlin
        husband: Ehemann, Mann, Gatte
        relative: Tochter, Sohn, Schwiegersohn, Bruder, Schwester, Vater, Mutter, Neffe
        """

    static let pronouns = """
        m.subject: er
        f.subject: sie
        p.subject: beide
        m.object: ihm, ihn
        m.possessive: sein, seine, seinen, seinem, seiner, seines
        f.possessive: ihr, ihre, ihren, ihrem, ihrer, ihres
        r.subject: dieser, letzterer
        """

    static let sources = """
        anonymous: Quellen, Beobachter, Beobachtern, Analysten, Experten, Kritiker, Insider, Insidern, Augenzeugen, Fachleute, Kreise, Kreisen, Verhandlungskreisen, Delegationskreisen
        official: Regierungsvertreter, Regierungsbeamter, Regierungsbeamten, Beamter, Diplomat, Diplomaten, Funktionär, Regierungskreise, Regierungskreisen, Diplomatenkreise, Diplomatenkreisen, hochrangiger Beamter, Angaben
        media: Nachrichtenagentur, Staatsagentur, Zeitung, Staatsfernsehen, Staatsmedien, Medien, Sender, Magazin, Wochenzeitung, Tageszeitung, Medienberichte, Medienberichten
        """

    static let institutions = """
        foreign-ministry: Außenministerium, Außenministeriums, Außenamt, Außenamts, Außenressort, Ministerium für auswärtige Angelegenheiten
        foreign-ministry@DE: Auswärtige Amt, Auswärtiges Amt, Auswärtigen Amt, Auswärtigen Amts, Auswärtigen Amtes
        foreign-ministry@US: State Department
        foreign-ministry@GB: Foreign Office
        defence-ministry: Verteidigungsministerium, Verteidigungsministeriums
        ministry: Ministerium, Ministeriums, Handelsministerium, Finanzministerium, Innenministerium, Wirtschaftsministerium
        government: Regierung, Kabinett, Behörden, Führung, Regime, Bundesregierung, Administration
        presidency: Präsidialamt, Präsidentschaft, Präsidialamts, Präsidialverwaltung, Präsidialbüro, Präsidentenbüro, Präsidentenpalast, Palast, Königshaus, Königspalast
        presidency@DE: Bundespräsidialamt
        prime-ministers-office: Büro des Ministerpräsidenten, Büro des Regierungschefs, Büro des Premierministers, Regierungszentrale
        prime-ministers-office@DE: Kanzleramt, Bundeskanzleramt
        embassy: Botschaft
        parliament: Parlament, Parlaments
        parliament@DE: Bundestag, Bundestags, Bundesrat
        parliament@GB: Unterhaus, Oberhaus
        parliament@IL: Knesset
        parliament@RU: Duma, Staatsduma
        parliament@US: Kongress, US-Kongress, Senat, Repräsentantenhaus
        army: Armee, Streitkräfte, Militär
        army@DE: Bundeswehr
        side: Seite, Delegation
        statement: Erklärung, Mitteilung, Pressemitteilung, Kommuniqué, Stellungnahme
        """

    static let groups = """
        two: die beiden Minister, beide Minister, die beiden Außenminister, beide Außenminister, die beiden Präsidenten, beide Präsidenten, die beiden Politiker, beide Politiker, beiden Politikern, die beiden Staatschefs, beide Staatschefs, beiden Staatschefs, die beiden Regierungschefs, beide Regierungschefs, die beiden, die beiden Männer, die beiden Chefdiplomaten, einander, miteinander, die zwei Minister, die Politiker, die Minister, die Außenminister, die Präsidenten
        sides: beide Seiten, beiden Seiten, beide Länder, beiden Länder, beiden Ländern, die beiden Staaten, beider Länder, beider Staaten
        all: die Parteien, die Teilnehmer, die Delegationen, die Unterhändler, alle Seiten, die Staats- und Regierungschefs
        """

    static let portfolios = """
        foreign_minister: für auswärtige Angelegenheiten, für Auswärtiges
        defence_minister: für Verteidigung
        minister: für Finanzen, für Handel, für Energie
        """

    static let particles = """
        particle: von, von der, vom, zu, zur, van, van der, van den, de, der, bin, al, el, ben, ibn, da, di, du, le, la, dos, ul, abu
        """

    static let nonPersonNouns = """
        thing: USS, HMS, Flugzeugträger, Fregatte, Schiff, Tanker, Hurrikan, Orkan, Operation, Vertrag, Abkommen, Krieg, Krise, Universität, Platz, Straße, Flughafen, Stadion, Fluss, Meer, Insel, Konferenz, Gipfel, Rat, Kommission, Organisation, Partei, Zeitung, Gruppe, Bank, Fonds, Institut, Hotel, Palast, Haus, Team, Pakt, Dialog, Museum, Post, Times, Journal, Agentur, College, Zentrum, Park, Union, Nationen, Staaten, Republik, Königreich, Treffen, Gespräche, Besuch, Stiftung, Schloss, Ministerium, Forum, Initiative, Amt, Bundestag, Osten, Westen, Norden, Süden, Krim, Frieden, Außenpolitik, Sanktionen, Lösung, Allianz, Bündnis, Programm, Prozess, Nachrichten, Radio, Fernsehen, Center, Street, University, Institute, Council
        """
}
