/// Countries: code, slug for topics, English name, capital in English.
///
/// Source: ISO 3166-1, UN member list.
package enum Countries {
    package static let table = """
        AE | united-arab-emirates | United Arab Emirates | Abu Dhabi
        AF | afghanistan | Afghanistan | Kabul
        AL | albania | Albania | Tirana
        AM | armenia | Armenia | Yerevan
        AO | angola | Angola | Luanda
        AR | argentina | Argentina | Buenos Aires
        AT | austria | Austria | Vienna
        AU | australia | Australia | Canberra
        AZ | azerbaijan | Azerbaijan | Baku
        BA | bosnia-and-herzegovina | Bosnia and Herzegovina | Sarajevo
        BD | bangladesh | Bangladesh | Dhaka
        BE | belgium | Belgium | Brussels
        BG | bulgaria | Bulgaria | Sofia
        BH | bahrain | Bahrain | Manama
        BN | brunei | Brunei | Bandar Seri Begawan
        BO | bolivia | Bolivia | La Paz
        BR | brazil | Brazil | Brasília
        BY | belarus | Belarus | Minsk
        CA | canada | Canada | Ottawa
        CD | dr-congo | DR Congo | Kinshasa
        CH | switzerland | Switzerland | Bern
        CI | ivory-coast | Ivory Coast | Yamoussoukro
        CL | chile | Chile | Santiago
        CM | cameroon | Cameroon | Yaoundé
        CN | china | China | Beijing
        CO | colombia | Colombia | Bogotá
        CR | costa-rica | Costa Rica | San José
        CU | cuba | Cuba | Havana
        CY | cyprus | Cyprus | Nicosia
        CZ | czechia | Czechia | Prague
        DE | germany | Germany | Berlin
        DK | denmark | Denmark | Copenhagen
        DO | dominican-republic | Dominican Republic | Santo Domingo
        DZ | algeria | Algeria | Algiers
        EC | ecuador | Ecuador | Quito
        EE | estonia | Estonia | Tallinn
        EG | egypt | Egypt | Cairo
        ES | spain | Spain | Madrid
        ET | ethiopia | Ethiopia | Addis Ababa
        FI | finland | Finland | Helsinki
        FR | france | France | Paris
        GB | united-kingdom | United Kingdom | London
        GE | georgia | Georgia | Tbilisi
        GH | ghana | Ghana | Accra
        GR | greece | Greece | Athens
        GT | guatemala | Guatemala | Guatemala City
        HN | honduras | Honduras | Tegucigalpa
        HR | croatia | Croatia | Zagreb
        HT | haiti | Haiti | Port-au-Prince
        HU | hungary | Hungary | Budapest
        ID | indonesia | Indonesia | Jakarta
        IE | ireland | Ireland | Dublin
        IL | israel | Israel | Jerusalem
        IN | india | India | New Delhi
        IQ | iraq | Iraq | Baghdad
        IR | iran | Iran | Tehran
        IS | iceland | Iceland | Reykjavik
        IT | italy | Italy | Rome
        JO | jordan | Jordan | Amman
        JP | japan | Japan | Tokyo
        KE | kenya | Kenya | Nairobi
        KG | kyrgyzstan | Kyrgyzstan | Bishkek
        KH | cambodia | Cambodia | Phnom Penh
        KP | north-korea | North Korea | Pyongyang
        KR | south-korea | South Korea | Seoul
        KW | kuwait | Kuwait | Kuwait City
        KZ | kazakhstan | Kazakhstan | Astana
        LA | laos | Laos | Vientiane
        LB | lebanon | Lebanon | Beirut
        LK | sri-lanka | Sri Lanka | Colombo
        LT | lithuania | Lithuania | Vilnius
        LU | luxembourg | Luxembourg | Luxembourg
        LV | latvia | Latvia | Riga
        LY | libya | Libya | Tripoli
        MA | morocco | Morocco | Rabat
        MD | moldova | Moldova | Chisinau
        ME | montenegro | Montenegro | Podgorica
        MK | north-macedonia | North Macedonia | Skopje
        ML | mali | Mali | Bamako
        MM | myanmar | Myanmar | Naypyidaw
        MN | mongolia | Mongolia | Ulaanbaatar
        MT | malta | Malta | Valletta
        MX | mexico | Mexico | Mexico City
        MY | malaysia | Malaysia | Kuala Lumpur
        NE | niger | Niger | Niamey
        NG | nigeria | Nigeria | Abuja
        NI | nicaragua | Nicaragua | Managua
        NL | netherlands | Netherlands | Amsterdam
        NO | norway | Norway | Oslo
        NP | nepal | Nepal | Kathmandu
        NZ | new-zealand | New Zealand | Wellington
        OM | oman | Oman | Muscat
        PA | panama | Panama | Panama City
        PE | peru | Peru | Lima
        PH | philippines | Philippines | Manila
        PK | pakistan | Pakistan | Islamabad
        PL | poland | Poland | Warsaw
        PS | palestine | Palestine | Ramallah
        PT | portugal | Portugal | Lisbon
        PY | paraguay | Paraguay | Asunción
        QA | qatar | Qatar | Doha
        RO | romania | Romania | Bucharest
        RS | serbia | Serbia | Belgrade
        RU | russia | Russia | Moscow
        RW | rwanda | Rwanda | Kigali
        SA | saudi-arabia | Saudi Arabia | Riyadh
        SD | sudan | Sudan | Khartoum
        SE | sweden | Sweden | Stockholm
        SG | singapore | Singapore | Singapore
        SI | slovenia | Slovenia | Ljubljana
        SK | slovakia | Slovakia | Bratislava
        SN | senegal | Senegal | Dakar
        SO | somalia | Somalia | Mogadishu
        SS | south-sudan | South Sudan | Juba
        SV | el-salvador | El Salvador | San Salvador
        SY | syria | Syria | Damascus
        TH | thailand | Thailand | Bangkok
        TJ | tajikistan | Tajikistan | Dushanbe
        TM | turkmenistan | Turkmenistan | Ashgabat
        TN | tunisia | Tunisia | Tunis
        TR | turkey | Turkey | Ankara
        TW | taiwan | Taiwan | Taipei
        TZ | tanzania | Tanzania | Dodoma
        UA | ukraine | Ukraine | Kyiv
        UG | uganda | Uganda | Kampala
        US | united-states | United States | Washington
        UY | uruguay | Uruguay | Montevideo
        UZ | uzbekistan | Uzbekistan | Tashkent
        VA | vatican | Vatican | Vatican City
        VE | venezuela | Venezuela | Caracas
        VN | vietnam | Vietnam | Hanoi
        XK | kosovo | Kosovo | Pristina
        YE | yemen | Yemen | Sanaa
        ZA | south-africa | South Africa | Pretoria
        ZM | zambia | Zambia | Lusaka
        ZW | zimbabwe | Zimbabwe | Harare
        """
}
