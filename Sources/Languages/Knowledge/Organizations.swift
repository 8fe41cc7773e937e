/// Organisations: id, English name, kind, country.
package enum Organizations {
    package static let table = """
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
}
