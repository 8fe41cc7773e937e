/// Countries: code, slug for topics, English name, capital in English.
///
/// Source: ISO 3166-1, UN member list.
package enum Countries {
    package static let table = """
        AD | andorra | Andorra | Andorra la Vella
        AE | united-arab-emirates | United Arab Emirates | Abu Dhabi
        AF | afghanistan | Afghanistan | Kabul
        AG | antigua-and-barbuda | Antigua and Barbuda | St. John's
        AL | albania | Albania | Tirana
        AM | armenia | Armenia | Yerevan
        AO | angola | Angola | Luanda
        AR | argentina | Argentina | Buenos Aires
        AT | austria | Austria | Vienna
        AU | australia | Australia | Canberra
        AZ | azerbaijan | Azerbaijan | Baku
        BA | bosnia-and-herzegovina | Bosnia and Herzegovina | Sarajevo
        BB | barbados | Barbados | Bridgetown
        BD | bangladesh | Bangladesh | Dhaka
        BE | belgium | Belgium | Brussels
        BF | burkina-faso | Burkina Faso | Ouagadougou
        BG | bulgaria | Bulgaria | Sofia
        BH | bahrain | Bahrain | Manama
        BI | burundi | Burundi | Gitega
        BJ | benin | Benin | Porto-Novo
        BN | brunei | Brunei | Bandar Seri Begawan
        BO | bolivia | Bolivia | La Paz
        BR | brazil | Brazil | Brasília
        BS | bahamas | Bahamas | Nassau
        BT | bhutan | Bhutan | Thimphu
        BW | botswana | Botswana | Gaborone
        BY | belarus | Belarus | Minsk
        BZ | belize | Belize | Belmopan
        CA | canada | Canada | Ottawa
        CD | dr-congo | DR Congo | Kinshasa
        CF | central-african-republic | Central African Republic | Bangui
        CG | congo | Republic of the Congo | Brazzaville
        CH | switzerland | Switzerland | Bern
        CI | ivory-coast | Ivory Coast | Yamoussoukro
        CL | chile | Chile | Santiago
        CM | cameroon | Cameroon | Yaoundé
        CN | china | China | Beijing
        CO | colombia | Colombia | Bogotá
        CR | costa-rica | Costa Rica | San José
        CU | cuba | Cuba | Havana
        CV | cape-verde | Cape Verde | Praia
        CY | cyprus | Cyprus | Nicosia
        CZ | czechia | Czechia | Prague
        DE | germany | Germany | Berlin
        DJ | djibouti | Djibouti | Djibouti
        DK | denmark | Denmark | Copenhagen
        DM | dominica | Dominica | Roseau
        DO | dominican-republic | Dominican Republic | Santo Domingo
        DZ | algeria | Algeria | Algiers
        EC | ecuador | Ecuador | Quito
        EE | estonia | Estonia | Tallinn
        EG | egypt | Egypt | Cairo
        ER | eritrea | Eritrea | Asmara
        ES | spain | Spain | Madrid
        ET | ethiopia | Ethiopia | Addis Ababa
        FI | finland | Finland | Helsinki
        FJ | fiji | Fiji | Suva
        FM | micronesia | Micronesia | Palikir
        FR | france | France | Paris
        GA | gabon | Gabon | Libreville
        GB | united-kingdom | United Kingdom | London
        GD | grenada | Grenada | St. George's
        GE | georgia | Georgia | Tbilisi
        GH | ghana | Ghana | Accra
        GM | gambia | Gambia | Banjul
        GN | guinea | Guinea | Conakry
        GQ | equatorial-guinea | Equatorial Guinea | Malabo
        GR | greece | Greece | Athens
        GT | guatemala | Guatemala | Guatemala City
        GW | guinea-bissau | Guinea-Bissau | Bissau
        GY | guyana | Guyana | Georgetown
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
        JM | jamaica | Jamaica | Kingston
        JO | jordan | Jordan | Amman
        JP | japan | Japan | Tokyo
        KE | kenya | Kenya | Nairobi
        KG | kyrgyzstan | Kyrgyzstan | Bishkek
        KH | cambodia | Cambodia | Phnom Penh
        KI | kiribati | Kiribati | South Tarawa
        KM | comoros | Comoros | Moroni
        KN | saint-kitts-and-nevis | Saint Kitts and Nevis | Basseterre
        KP | north-korea | North Korea | Pyongyang
        KR | south-korea | South Korea | Seoul
        KW | kuwait | Kuwait | Kuwait City
        KZ | kazakhstan | Kazakhstan | Astana
        LA | laos | Laos | Vientiane
        LB | lebanon | Lebanon | Beirut
        LC | saint-lucia | Saint Lucia | Castries
        LI | liechtenstein | Liechtenstein | Vaduz
        LK | sri-lanka | Sri Lanka | Colombo
        LR | liberia | Liberia | Monrovia
        LS | lesotho | Lesotho | Maseru
        LT | lithuania | Lithuania | Vilnius
        LU | luxembourg | Luxembourg | Luxembourg
        LV | latvia | Latvia | Riga
        LY | libya | Libya | Tripoli
        MA | morocco | Morocco | Rabat
        MC | monaco | Monaco | Monaco
        MD | moldova | Moldova | Chisinau
        ME | montenegro | Montenegro | Podgorica
        MG | madagascar | Madagascar | Antananarivo
        MH | marshall-islands | Marshall Islands | Majuro
        MK | north-macedonia | North Macedonia | Skopje
        ML | mali | Mali | Bamako
        MM | myanmar | Myanmar | Naypyidaw
        MN | mongolia | Mongolia | Ulaanbaatar
        MR | mauritania | Mauritania | Nouakchott
        MT | malta | Malta | Valletta
        MU | mauritius | Mauritius | Port Louis
        MV | maldives | Maldives | Malé
        MW | malawi | Malawi | Lilongwe
        MX | mexico | Mexico | Mexico City
        MY | malaysia | Malaysia | Kuala Lumpur
        MZ | mozambique | Mozambique | Maputo
        NA | namibia | Namibia | Windhoek
        NE | niger | Niger | Niamey
        NG | nigeria | Nigeria | Abuja
        NI | nicaragua | Nicaragua | Managua
        NL | netherlands | Netherlands | Amsterdam
        NO | norway | Norway | Oslo
        NP | nepal | Nepal | Kathmandu
        NR | nauru | Nauru | Yaren
        NZ | new-zealand | New Zealand | Wellington
        OM | oman | Oman | Muscat
        PA | panama | Panama | Panama City
        PE | peru | Peru | Lima
        PG | papua-new-guinea | Papua New Guinea | Port Moresby
        PH | philippines | Philippines | Manila
        PK | pakistan | Pakistan | Islamabad
        PL | poland | Poland | Warsaw
        PS | palestine | Palestine | Ramallah
        PT | portugal | Portugal | Lisbon
        PW | palau | Palau | Ngerulmud
        PY | paraguay | Paraguay | Asunción
        QA | qatar | Qatar | Doha
        RO | romania | Romania | Bucharest
        RS | serbia | Serbia | Belgrade
        RU | russia | Russia | Moscow
        RW | rwanda | Rwanda | Kigali
        SA | saudi-arabia | Saudi Arabia | Riyadh
        SB | solomon-islands | Solomon Islands | Honiara
        SC | seychelles | Seychelles | Victoria
        SD | sudan | Sudan | Khartoum
        SE | sweden | Sweden | Stockholm
        SG | singapore | Singapore | Singapore
        SI | slovenia | Slovenia | Ljubljana
        SK | slovakia | Slovakia | Bratislava
        SL | sierra-leone | Sierra Leone | Freetown
        SM | san-marino | San Marino | San Marino
        SN | senegal | Senegal | Dakar
        SO | somalia | Somalia | Mogadishu
        SR | suriname | Suriname | Paramaribo
        SS | south-sudan | South Sudan | Juba
        ST | sao-tome-and-principe | São Tomé and Príncipe | São Tomé
        SV | el-salvador | El Salvador | San Salvador
        SY | syria | Syria | Damascus
        SZ | eswatini | Eswatini | Mbabane
        TD | chad | Chad | N'Djamena
        TG | togo | Togo | Lomé
        TH | thailand | Thailand | Bangkok
        TJ | tajikistan | Tajikistan | Dushanbe
        TL | timor-leste | Timor-Leste | Dili
        TM | turkmenistan | Turkmenistan | Ashgabat
        TN | tunisia | Tunisia | Tunis
        TO | tonga | Tonga | Nukuʻalofa
        TR | turkey | Turkey | Ankara
        TT | trinidad-and-tobago | Trinidad and Tobago | Port of Spain
        TV | tuvalu | Tuvalu | Funafuti
        TW | taiwan | Taiwan | Taipei
        TZ | tanzania | Tanzania | Dodoma
        UA | ukraine | Ukraine | Kyiv
        UG | uganda | Uganda | Kampala
        US | united-states | United States | Washington
        UY | uruguay | Uruguay | Montevideo
        UZ | uzbekistan | Uzbekistan | Tashkent
        VA | vatican | Vatican | Vatican City
        VC | saint-vincent-and-the-grenadines | Saint Vincent and the Grenadines | Kingstown
        VE | venezuela | Venezuela | Caracas
        VN | vietnam | Vietnam | Hanoi
        VU | vanuatu | Vanuatu | Port Vila
        WS | samoa | Samoa | Apia
        XK | kosovo | Kosovo | Pristina
        YE | yemen | Yemen | Sanaa
        ZA | south-africa | South Africa | Pretoria
        ZM | zambia | Zambia | Lusaka
        ZW | zimbabwe | Zimbabwe | Harare
        """
}
