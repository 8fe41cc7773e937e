/// Organisations: id, English name, kind, country.
package enum Organizations {
    /// All entries.
    package static let table = [world, bodies, media, Parties.table].joined(separator: "\n")

    static let world = """
        afp | AFP | media | FR
        african-union | African Union | international_organization |
        al-jazeera | Al Jazeera | media | QA
        anp | ANP | media | NL
        ap | Associated Press | media | US
        apec | APEC | international_organization |
        apple | Apple | company | US
        arab-league | Arab League | international_organization |
        asean | ASEAN | international_organization |
        bbc | BBC | media | GB
        bloomberg | Bloomberg | media | US
        brics | BRICS | international_organization |
        celac | CELAC | international_organization |
        cia | CIA | other | US
        cnn | CNN | media | US
        council-of-europe | Council of Europe | international_organization |
        csto | CSTO | international_organization |
        dpa | dpa | media | DE
        ecowas | ECOWAS | international_organization |
        eu | European Union | international_organization |
        european-commission | European Commission | international_organization |
        european-council | European Council | international_organization |
        european-parliament | European Parliament | international_organization |
        facebook | Facebook | company | US
        fatah | Fatah | party | PS
        fbi | FBI | other | US
        financial-times | Financial Times | media | GB
        fox-news | Fox News | media | US
        g20 | G20 | international_organization |
        g7 | G7 | international_organization |
        gcc | Gulf Cooperation Council | international_organization |
        google | Google | company | US
        hamas | Hamas | armed_group | PS
        hezbollah | Hezbollah | armed_group | LB
        houthis | Houthis | armed_group | YE
        iaea | IAEA | international_organization |
        icc | International Criminal Court | international_organization |
        imf | IMF | international_organization |
        interfax | Interfax | media | RU
        islamic-state | Islamic State | armed_group |
        kcna | KCNA | media | KP
        microsoft | Microsoft | company | US
        nato | NATO | international_organization |
        new-york-times | The New York Times | media | US
        nos | NOS | media | NL
        oas | Organization of American States | international_organization |
        oecd | OECD | international_organization |
        opcw | OPCW | international_organization |
        opec | OPEC | international_organization |
        osce | OSCE | international_organization |
        reuters | Reuters | media | GB
        ria-novosti | RIA Novosti | media | RU
        sco | Shanghai Cooperation Organisation | international_organization |
        taliban | Taliban | armed_group | AF
        tass | TASS | media | RU
        the-guardian | The Guardian | media | GB
        twitter | Twitter | company | US
        un | United Nations | international_organization |
        un-general-assembly | UN General Assembly | international_organization |
        un-security-council | UN Security Council | international_organization |
        unhcr | UNHCR | international_organization |
        wall-street-journal | The Wall Street Journal | media | US
        washington-post | The Washington Post | media | US
        who | World Health Organization | international_organization |
        world-bank | World Bank | international_organization |
        wto | World Trade Organization | international_organization |
        xinhua | Xinhua | media | CN
        youtube | YouTube | company | US
        """

    /// More organisations, formats of states, armed groups, services and companies.
    static let bodies = """
        adb | Asian Development Bank | international_organization |
        africa-corps-russia | Africa Corps | armed_group | RU
        african-development-bank | African Development Bank | international_organization |
        aiib | Asian Infrastructure Investment Bank | international_organization |
        airbus | Airbus | company |
        aivd | AIVD | other | NL
        al-qaeda | al-Qaeda | armed_group |
        al-shabaab | al-Shabaab | armed_group | SO
        alliance-of-sahel-states | Alliance of Sahel States | international_organization |
        amnesty-international | Amnesty International | other |
        andean-community | Andean Community | international_organization |
        aqim | al-Qaeda in the Islamic Maghreb | armed_group |
        arab-maghreb-union | Arab Maghreb Union | international_organization |
        arakan-army | Arakan Army | armed_group | MM
        arctic-council | Arctic Council | international_organization |
        asean-regional-forum | ASEAN Regional Forum | international_organization |
        asem | ASEM | international_organization |
        asml | ASML | company | NL
        au-peace-security-council | AU Peace and Security Council | international_organization |
        aukus | AUKUS | international_organization |
        bellingcat | Bellingcat | other |
        bimstec | BIMSTEC | international_organization |
        bjp | Bharatiya Janata Party | party | IN
        bnd | BND | other | DE
        board-of-peace | Board of Peace | international_organization |
        boeing | Boeing | company | US
        boko-haram | Boko Haram | armed_group | NG
        bsec | Black Sea Economic Cooperation | international_organization |
        bucharest-nine | Bucharest Nine | international_organization |
        caricom | CARICOM | international_organization |
        cemac | CEMAC | international_organization |
        cica | CICA | international_organization |
        cis | Commonwealth of Independent States | international_organization |
        cjeu | Court of Justice of the European Union | international_organization |
        clan-del-golfo | Gulf Clan | armed_group | CO
        coalition-of-the-willing | Coalition of the Willing | international_organization |
        comesa | COMESA | international_organization |
        commonwealth | Commonwealth of Nations | international_organization |
        communist-party-of-china | Communist Party of China | party | CN
        congo-river-alliance | Congo River Alliance | armed_group | CD
        cplp | Community of Portuguese Language Countries | international_organization |
        cptpp | CPTPP | international_organization |
        crisis-group | International Crisis Group | other |
        ctbto | CTBTO | international_organization |
        d-8 | D-8 | international_organization |
        dgse | DGSE | other | FR
        dpp-taiwan | Democratic Progressive Party | party | TW
        dup | Democratic Unionist Party | party | GB
        e3 | E3 | international_organization |
        eaeu | Eurasian Economic Union | international_organization |
        east-african-community | East African Community | international_organization |
        east-asia-summit | East Asia Summit | international_organization |
        ebrd | European Bank for Reconstruction and Development | international_organization |
        ecb | European Central Bank | international_organization |
        eccas | Economic Community of Central African States | international_organization |
        echr | European Court of Human Rights | international_organization |
        eclac | ECLAC | international_organization |
        eeas | European External Action Service | international_organization |
        efta | EFTA | international_organization |
        eib | European Investment Bank | international_organization |
        eln | ELN | armed_group | CO
        eta | ETA | armed_group | ES
        eu-council | Council of the European Union | international_organization |
        eurogroup | Eurogroup | international_organization |
        eurojust | Eurojust | international_organization |
        european-political-community | European Political Community | international_organization |
        europol | Europol | international_organization |
        fao | Food and Agriculture Organization | international_organization |
        farc | FARC | armed_group | CO
        fatf | Financial Action Task Force | international_organization |
        fdlr | FDLR | armed_group | CD
        fed | Federal Reserve | other | US
        fifa | FIFA | international_organization |
        five-eyes | Five Eyes | international_organization |
        francophonie | International Organisation of La Francophonie | international_organization |
        free-syrian-army | Free Syrian Army | armed_group | SY
        friends-of-syria | Friends of Syria | international_organization |
        frontex | Frontex | international_organization |
        fsb | FSB | other | RU
        g24 | G24 | international_organization |
        g5-sahel | G5 Sahel | international_organization |
        g77 | Group of 77 | international_organization |
        g8 | G8 | international_organization |
        gazprom | Gazprom | company | RU
        gecf | Gas Exporting Countries Forum | international_organization |
        global-coalition-against-isis | Global Coalition against Daesh | international_organization |
        greenpeace | Greenpeace | other |
        gru | GRU | other | RU
        haqqani-network | Haqqani network | armed_group | AF
        high-negotiations-committee | High Negotiations Committee | other | SY
        hts | Hayat Tahrir al-Sham | armed_group | SY
        huawei | Huawei | company | CN
        human-rights-watch | Human Rights Watch | other |
        i2u2 | I2U2 | international_organization |
        iachr | Inter-American Commission on Human Rights | international_organization |
        icao | International Civil Aviation Organization | international_organization |
        icglr | International Conference on the Great Lakes Region | international_organization |
        icj | International Court of Justice | international_organization |
        icrc | International Committee of the Red Cross | international_organization |
        icty | International Criminal Tribunal for the former Yugoslavia | international_organization |
        idb | Inter-American Development Bank | international_organization |
        idf | Israel Defense Forces | other | IL
        iea | International Energy Agency | international_organization |
        ifrc | International Federation of Red Cross and Red Crescent Societies | international_organization |
        igad | IGAD | international_organization |
        ilo | International Labour Organization | international_organization |
        imo | International Maritime Organization | international_organization |
        international-contact-group-on-venezuela | International Contact Group on Venezuela | international_organization |
        interpol | Interpol | international_organization |
        ioc | International Olympic Committee | international_organization |
        iom | International Organization for Migration | international_organization |
        ipef | IPEF | international_organization |
        ira | Irish Republican Army | armed_group | IE
        irena | International Renewable Energy Agency | international_organization |
        irgc | Islamic Revolutionary Guard Corps | other | IR
        islamic-jihad | Palestinian Islamic Jihad | armed_group | PS
        itu | International Telecommunication Union | international_organization |
        jaish-e-mohammed | Jaish-e-Mohammed | armed_group | PK
        jnim | JNIM | armed_group | ML
        joint-expeditionary-force | Joint Expeditionary Force | international_organization |
        kataib-hezbollah | Kataib Hezbollah | armed_group | IQ
        kuomintang | Kuomintang | party | TW
        lashkar-e-taiba | Lashkar-e-Taiba | armed_group | PK
        likud | Likud | party | IL
        lima-group | Lima Group | international_organization |
        lockheed-martin | Lockheed Martin | company | US
        lra | Lord's Resistance Army | armed_group | UG
        ltte | Tamil Tigers | armed_group | LK
        m23 | M23 | armed_group | CD
        mercosur | Mercosur | international_organization |
        mi6 | MI6 | other | GB
        middle-east-quartet | Middle East Quartet | international_organization |
        milf | Moro Islamic Liberation Front | armed_group | PH
        minsk-group | OSCE Minsk Group | international_organization |
        minusma | MINUSMA | international_organization |
        monusco | MONUSCO | international_organization |
        mossad | Mossad | other | IL
        msf | Doctors Without Borders | other |
        muslim-brotherhood | Muslim Brotherhood | other | EG
        naftogaz | Naftogaz | company | UA
        negev-forum | Negev Forum | international_organization |
        new-development-bank | New Development Bank | international_organization |
        non-aligned-movement | Non-Aligned Movement | international_organization |
        nordic-baltic-eight | Nordic-Baltic Eight | international_organization |
        nordic-council | Nordic Council | international_organization |
        normandy-format | Normandy format | international_organization |
        nuclear-suppliers-group | Nuclear Suppliers Group | international_organization |
        nusra-front | Nusra Front | armed_group | SY
        nvidia | Nvidia | company | US
        ocha | UN Office for the Coordination of Humanitarian Affairs | international_organization |
        ohchr | UN Human Rights Office | international_organization |
        oic | Organisation of Islamic Cooperation | international_organization |
        opec-plus | OPEC Plus | international_organization |
        openai | OpenAI | company | US
        organization-of-turkic-states | Organization of Turkic States | international_organization |
        p5-1 | P5+1 | international_organization |
        pacific-alliance | Pacific Alliance | international_organization |
        pacific-islands-forum | Pacific Islands Forum | international_organization |
        paho | Pan American Health Organization | international_organization |
        paris-club | Paris Club | international_organization |
        pca | Permanent Court of Arbitration | international_organization |
        peshmerga | Peshmerga | armed_group | IQ
        pflp | Popular Front for the Liberation of Palestine | armed_group | PS
        pkk | PKK | armed_group | TR
        plo | Palestine Liberation Organization | other | PS
        polisario-front | Polisario Front | armed_group |
        popular-mobilization-forces | Popular Mobilization Forces | armed_group | IQ
        qassam-brigades | Qassam Brigades | armed_group | PS
        quad | Quad | international_organization |
        rcep | RCEP | international_organization |
        renamo | RENAMO | armed_group | MZ
        rheinmetall | Rheinmetall | company | DE
        rosatom | Rosatom | company | RU
        rosneft | Rosneft | company | RU
        rsf | Rapid Support Forces | armed_group | SD
        saarc | SAARC | international_organization |
        sadc | Southern African Development Community | international_organization |
        saudi-aramco | Saudi Aramco | company | SA
        sbu | SBU | other | UA
        sdf | Syrian Democratic Forces | armed_group | SY
        segib | Ibero-American General Secretariat | international_organization |
        shin-bet | Shin Bet | other | IL
        sica | Central American Integration System | international_organization |
        sinaloa-cartel | Sinaloa Cartel | armed_group | MX
        sinn-fein | Sinn Féin | party | IE
        spacex | SpaceX | company | US
        splm-n | SPLM-N | armed_group | SD
        starlink | Starlink | company | US
        syria-support-group | International Syria Support Group | international_organization |
        syrian-national-coalition | Syrian National Coalition | other | SY
        syrian-observatory | Syrian Observatory for Human Rights | other | SY
        tesla | Tesla | company | US
        three-seas-initiative | Three Seas Initiative | international_organization |
        tiktok | TikTok | company | CN
        tplf | Tigray People's Liberation Front | armed_group | ET
        tren-de-aragua | Tren de Aragua | armed_group | VE
        trilateral-contact-group | Trilateral Contact Group | international_organization |
        truth-social | Truth Social | company | US
        tsmc | TSMC | company | TW
        ttp | Tehrik-i-Taliban Pakistan | armed_group | PK
        uemoa | West African Economic and Monetary Union | international_organization |
        ukraine-defense-contact-group | Ukraine Defense Contact Group | international_organization |
        un-human-rights-council | UN Human Rights Council | international_organization |
        un-women | UN Women | international_organization |
        unaids | UNAIDS | international_organization |
        unama | UNAMA | international_organization |
        unami | UNAMI | international_organization |
        unasur | UNASUR | international_organization |
        unctad | UNCTAD | international_organization |
        undof | UNDOF | international_organization |
        undp | UN Development Programme | international_organization |
        unep | UN Environment Programme | international_organization |
        unesco | UNESCO | international_organization |
        unfccc | UNFCCC | international_organization |
        unficyp | UNFICYP | international_organization |
        unfpa | UN Population Fund | international_organization |
        unicef | UNICEF | international_organization |
        unido | UN Industrial Development Organization | international_organization |
        unifil | UNIFIL | international_organization |
        union-for-the-mediterranean | Union for the Mediterranean | international_organization |
        unmiss | UNMISS | international_organization |
        unodc | UN Office on Drugs and Crime | international_organization |
        unrwa | UNRWA | international_organization |
        unsmil | UNSMIL | international_organization |
        usaid | USAID | other | US
        usmca | USMCA | international_organization |
        ustr | Office of the US Trade Representative | other | US
        visegrad-group | Visegrád Group | international_organization |
        wagner-group | Wagner Group | armed_group | RU
        weibo | Weibo | company | CN
        weimar-triangle | Weimar Triangle | international_organization |
        wfp | World Food Programme | international_organization |
        whatsapp | WhatsApp | company | US
        wipo | World Intellectual Property Organization | international_organization |
        wmo | World Meteorological Organization | international_organization |
        workers-party-of-korea | Workers' Party of Korea | party | KP
        world-economic-forum | World Economic Forum | international_organization |
        ypg | YPG | armed_group | SY
        """

    /// More agencies, papers and broadcasters.
    static let media = """
        abc-australia | Australian Broadcasting Corporation | media | AU
        abc-news | ABC News | media | US
        agence-europe | Agence Europe | media | BE
        agencia-brasil | Agência Brasil | media | BR
        agerpres | Agerpres | media | RO
        akipress | AKIpress | media | KG
        al-ahram | Al-Ahram | media | EG
        al-akhbar | Al-Akhbar | media | LB
        al-aqsa-tv | Al-Aqsa TV | media | PS
        al-arabiya | Al Arabiya | media | SA
        al-hadath | Al-Hadath | media | SA
        al-manar | Al-Manar | media | LB
        al-masirah | Al-Masirah | media | YE
        al-masry-al-youm | Al-Masry Al-Youm | media | EG
        al-mayadeen | Al Mayadeen | media | LB
        al-qahera-news | Al-Qahera News | media | EG
        algemeen-dagblad | Algemeen Dagblad | media | NL
        ana-mpa | ANA-MPA | media | GR
        anadolu | Anadolu | media | TR
        ani | Asian News International | media | IN
        ansa | ANSA | media | IT
        apa | Austria Presse Agentur | media | AT
        app-pakistan | Associated Press of Pakistan | media | PK
        aps-algeria | Algérie Presse Service | media | DZ
        arab-news | Arab News | media | SA
        ard | ARD | media | DE
        armenpress | Armenpress | media | AM
        asahi | Asahi Shimbun | media | JP
        asharq-al-awsat | Asharq al-Awsat | media | SA
        axios | Axios | media | US
        azertac | Azertac | media | AZ
        bangkok-post | Bangkok Post | media | TH
        belga | Belga news agency | media | BE
        belta | BelTA | media | BY
        bernama | Bernama | media | MY
        bfm-tv | BFMTV | media | FR
        bild | Bild-Zeitung | media | DE
        bna-bahrain | Bahrain News Agency | media | BH
        bnr | BNR Nieuwsradio | media | NL
        bta | Bulgarian News Agency | media | BG
        cadena-ser | Cadena SER | media | ES
        caixin | Caixin | media | CN
        canadian-press | The Canadian Press | media | CA
        caracol | Noticias Caracol | media | CO
        cbc | CBC | media | CA
        cbs | CBS News | media | US
        cctv | CCTV | media | CN
        cgtn | CGTN | media | CN
        channel-4-news | Channel 4 News | media | GB
        channel-newsasia | Channel NewsAsia | media | SG
        china-daily | China Daily | media | CN
        china-news-service | China News Service | media | CN
        chosun-ilbo | Chosun Ilbo | media | KR
        civil-ge | Civil Georgia | media | GE
        clarin | Clarín | media | AR
        cnbc | CNBC | media | US
        corriere-della-sera | Corriere della Sera | media | IT
        ctk | CTK | media | CZ
        ctv | CTV News | media | CA
        cumhuriyet | Cumhuriyet | media | TR
        daily-mail | Daily Mail | media | GB
        daily-maverick | Daily Maverick | media | ZA
        daily-nation | Daily Nation | media | KE
        daily-sabah | Daily Sabah | media | TR
        daily-telegraph | The Daily Telegraph | media | GB
        de-morgen | De Morgen | media | BE
        delfi | Delfi | media | EE
        der-spiegel | Der Spiegel | media | DE
        der-standard | Der Standard | media | AT
        deutsche-welle | Deutsche Welle | media | DE
        deutschlandfunk | Deutschlandfunk | media | DE
        dr-denmark | Danmarks Radio | media | DK
        echo-of-moscow | Ekho Moskvy | media | RU
        efe | EFE | media | ES
        el-comercio | El Comercio | media | PE
        el-espectador | El Espectador | media | CO
        el-mercurio | El Mercurio | media | CL
        el-mundo | El Mundo | media | ES
        el-pais | El País | media | ES
        el-universal | El Universal | media | MX
        ena-ethiopia | Ethiopian News Agency | media | ET
        estadao | O Estado de S. Paulo | media | BR
        euobserver | EUobserver | media | BE
        euractiv | Euractiv | media | BE
        euronews | Euronews | media | FR
        europa-press | Europa Press | media | ES
        europe-1 | Europe 1 | media | FR
        express-tribune | The Express Tribune | media | PK
        fars | Fars News Agency | media | IR
        faz | Frankfurter Allgemeine Zeitung | media | DE
        financieele-dagblad | Het Financieele Dagblad | media | NL
        folha | Folha de S.Paulo | media | BR
        france-24 | France 24 | media | FR
        france-info | France Info | media | FR
        france-inter | France Inter | media | FR
        gazeta-wyborcza | Gazeta Wyborcza | media | PL
        geo-news | Geo News | media | PK
        global-times | Global Times | media | CN
        globe-and-mail | The Globe and Mail | media | CA
        granma | Granma | media | CU
        gulf-news | Gulf News | media | AE
        haaretz | Haaretz | media | IL
        handelsblatt | Handelsblatt | media | DE
        hankyoreh | Hankyoreh | media | KR
        hespress | Hespress | media | MA
        het-laatste-nieuws | Het Laatste Nieuws | media | BE
        hindustan-times | Hindustan Times | media | IN
        hurriyet | Hürriyet | media | TR
        i24news | i24NEWS | media | IL
        ina-iraq | Iraqi News Agency | media | IQ
        indian-express | The Indian Express | media | IN
        infobae | Infobae | media | AR
        inquirer | Philippine Daily Inquirer | media | PH
        interfax-ukraine | Interfax-Ukraine | media | UA
        interpressnews | InterPressNews | media | GE
        iran-international | Iran International | media | GB
        irish-times | The Irish Times | media | IE
        irna | IRNA | media | IR
        isna | ISNA | media | IR
        israel-hayom | Israel Hayom | media | IL
        itv | ITV News | media | GB
        izvestia | Izvestia | media | RU
        jakarta-post | The Jakarta Post | media | ID
        japan-times | The Japan Times | media | JP
        jerusalem-post | The Jerusalem Post | media | IL
        jeune-afrique | Jeune Afrique | media | FR
        jiji | Jiji Press | media | JP
        joongang | JoongAng Ilbo | media | KR
        journal-du-dimanche | Journal du Dimanche | media | FR
        kathimerini | Kathimerini | media | GR
        kayhan | Kayhan | media | IR
        kazinform | Kazinform | media | KZ
        kbs | KBS | media | KR
        keystone-sda | Keystone-SDA | media | CH
        khmer-times | Khmer Times | media | KH
        kommersant | Kommersant | media | RU
        kompas | Kompas | media | ID
        kuna | Kuwait News Agency | media | KW
        kyiv-independent | The Kyiv Independent | media | UA
        kyodo | Kyodo | media | JP
        la-jornada | La Jornada | media | MX
        la-libre-belgique | La Libre Belgique | media | BE
        la-repubblica | La Repubblica | media | IT
        la-stampa | La Stampa | media | IT
        la-tercera | La Tercera | media | CL
        la-vanguardia | La Vanguardia | media | ES
        lana-libya | Libyan News Agency | media | LY
        lci | LCI | media | FR
        le-figaro | Le Figaro | media | FR
        le-monde | Le Monde | media | FR
        le-parisien | Le Parisien | media | FR
        le-soir | Le Soir | media | BE
        le-temps | Le Temps | media | CH
        les-echos | Les Echos | media | FR
        liberation | Libération | media | FR
        lorient-le-jour | L'Orient-Le Jour | media | LB
        los-angeles-times | Los Angeles Times | media | US
        lusa | Lusa | media | PT
        maariv | Maariv | media | IL
        mainichi | Mainichi Shimbun | media | JP
        map-morocco | Maghreb Arabe Presse | media | MA
        mediapart | Mediapart | media | FR
        meduza | Meduza | media | RU
        mehr | Mehr News Agency | media | IR
        mena | Middle East News Agency | media | EG
        mlex | MLex | media | GB
        moscow-times | The Moscow Times | media | RU
        msnbc | MSNBC | media | US
        mti | MTI | media | HU
        myanmar-now | Myanmar Now | media | MM
        nan-nigeria | News Agency of Nigeria | media | NG
        nbc | NBC News | media | US
        ndtv | NDTV | media | IN
        new-york-post | New York Post | media | US
        news-am | NEWS.am | media | AM
        news24 | News24 | media | ZA
        newsmax | Newsmax | media | US
        newsweek | Newsweek | media | US
        nhk | NHK | media | JP
        nieuwsuur | Nieuwsuur | media | NL
        nikkei | Nikkei | media | JP
        notimex | Notimex | media | MX
        novaya-gazeta | Novaya Gazeta | media | RU
        npr | NPR | media | US
        nrc | NRC Handelsblad | media | NL
        nrk | NRK | media | NO
        nzz | Neue Zürcher Zeitung | media | CH
        o-globo | O Globo | media | BR
        ona-oman | Oman News Agency | media | OM
        orf | ORF | media | AT
        osservatore-romano | L'Osservatore Romano | media | VA
        ouest-france | Ouest-France | media | FR
        pap-poland | Polish Press Agency | media | PL
        pbs | PBS | media | US
        peoples-daily | People's Daily | media | CN
        petra | Jordan News Agency | media | JO
        politico | Politico | media | US
        pravda | Komsomolskaya Pravda | media | RU
        prensa-latina | Prensa Latina | media | CU
        press-tv | Press TV | media | IR
        pti | Press Trust of India | media | IN
        public-television-of-armenia | Public Television of Armenia | media | AM
        qna | Qatar News Agency | media | QA
        radio-canada | Radio-Canada | media | CA
        radio-free-asia | Radio Free Asia | media | US
        radio-okapi | Radio Okapi | media | CD
        rai | RAI | media | IT
        rappler | Rappler | media | PH
        rbc | RBC | media | RU
        rfe-rl | Radio Free Europe/Radio Liberty | media | US
        rfi | Radio France Internationale | media | FR
        ritzau | Ritzau | media | DK
        rnd | Redaktionsnetzwerk Deutschland | media | DE
        rnz | Radio New Zealand | media | NZ
        rodong-sinmun | Rodong Sinmun | media | KP
        rossiya-1 | Rossiya 1 | media | RU
        rt | Russia Today | media | RU
        rtbf | RTBF | media | BE
        rte | RTÉ | media | IE
        rtl-nieuws | RTL Nieuws | media | NL
        rts-serbia | Radio Television of Serbia | media | RS
        rtve | RTVE | media | ES
        rudaw | Rudaw | media | IQ
        saba | Saba News Agency | media | YE
        sabc | SABC | media | ZA
        sana | SANA | media | SY
        scmp | South China Morning Post | media | CN
        shaam | Shaam News Network | media | SY
        sky-news | Sky News | media | GB
        sky-news-arabia | Sky News Arabia | media | AE
        spa-saudi | Saudi Press Agency | media | SA
        sputnik | Sputnik | media | RU
        srf | SRF | media | CH
        standard-media | De Standaard | media | BE
        straits-times | The Straits Times | media | SG
        sudan-tribune | Sudan Tribune | media | SD
        sueddeutsche-zeitung | Süddeutsche Zeitung | media | DE
        suna-sudan | Sudan News Agency | media | SD
        suspilne | Suspilne | media | UA
        svt | SVT | media | SE
        sydney-morning-herald | Sydney Morning Herald | media | AU
        tagesschau | Tagesschau | media | DE
        tagesspiegel | Tagesspiegel | media | DE
        tanjug | Tanjug | media | RS
        tap-tunisia | Tunis Afrique Presse | media | TN
        tasnim | Tasnim | media | IR
        tehran-times | Tehran Times | media | IR
        telam | Télam | media | AR
        telegraaf | De Telegraaf | media | NL
        telesur | Telesur | media | VE
        televisa | Televisa | media | MX
        tf1 | TF1 | media | FR
        the-atlantic | The Atlantic | media | US
        the-east-african | The EastAfrican | media | KE
        the-economist | The Economist | media | GB
        the-hill | The Hill | media | US
        the-independent | The Independent | media | GB
        the-irrawaddy | The Irrawaddy | media | MM
        the-times | The Times | media | GB
        times-of-india | The Times of India | media | IN
        times-of-israel | The Times of Israel | media | IL
        tolo-news | TOLOnews | media | AF
        trt | TRT | media | TR
        ukrainska-pravda | Ukrainska Pravda | media | UA
        ukrinform | Ukrinform | media | UA
        upi | United Press International | media | US
        usa-today | USA Today | media | US
        vatican-news | Vatican News | media | VA
        vedomosti | Vedomosti | media | RU
        vna | Vietnam News Agency | media | VN
        voa | Voice of America | media | US
        volkskrant | De Volkskrant | media | NL
        vrt | VRT | media | BE
        wafa | WAFA | media | PS
        wam | Emirates News Agency | media | AE
        welt-am-sonntag | Welt am Sonntag | media | DE
        yedioth-ahronoth | Yedioth Ahronoth | media | IL
        yle | Yle | media | FI
        yomiuri | Yomiuri Shimbun | media | JP
        yonhap | Yonhap | media | KR
        zdf | ZDF | media | DE
        """
}
