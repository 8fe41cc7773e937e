/// Political parties, whose name beside a politician tells the country; rows as in `Organizations`.
enum Parties {
    static let table = """
        afd | AfD | party | DE
        akp | AKP | party | TR
        anc | African National Congress | party | ZA
        bbb-netherlands | BBB | party | NL
        bsw-germany | BSW | party | DE
        cda-netherlands | CDA | party | NL
        cdu | CDU | party | DE
        chp | CHP | party | TR
        christenunie | ChristenUnie | party | NL
        ciudadanos-spain | Ciudadanos | party | ES
        civic-platform-poland | Civic Platform | party | PL
        conservative-party-uk | Conservative Party | party | GB
        csu | CSU | party | DE
        d66 | D66 | party | NL
        democratic-party-us | Democratic Party | party | US
        democratic-national-committee | Democratic National Committee | party | US
        dnc-us | DNC | party | US
        fdp-germany | FDP | party | DE
        fidesz | Fidesz | party | HU
        five-star-movement | Five Star Movement | party | IT
        forza-italia | Forza Italia | party | IT
        fpo-austria | FPÖ | party | AT
        fratelli-d-italia | Fratelli d'Italia | party | IT
        gop | GOP | party | US
        groenlinks | GroenLinks | party | NL
        hdp-turkey | HDP | party | TR
        hezb-e-islami | Hezb-e Islami | party | AF
        la-france-insoumise | La France insoumise | party | FR
        labour-party-uk | Labour Party | party | GB
        les-republicains | Les Républicains | party | FR
        lega-italy | Lega Nord | party | IT
        mhp-turkey | MHP | party | TR
        modem-france | MoDem | party | FR
        morena-mexico | Morena | party | MX
        nationaal-n-va | N-VA | party | BE
        neos-austria | NEOS | party | AT
        nsc-netherlands | NSC | party | NL
        ovp-austria | ÖVP | party | AT
        podemos | Podemos | party | ES
        psoe | PSOE | party | ES
        pvda-netherlands | PvdA | party | NL
        pvv-netherlands | PVV | party | NL
        rassemblement-national | Rassemblement national | party | FR
        republican-national-committee | Republican National Committee | party | US
        republican-party-us | Republican Party | party | US
        rnc-us | RNC | party | US
        sgp-netherlands | SGP | party | NL
        spd-germany | SPD | party | DE
        spo-austria | SPÖ | party | AT
        svp-switzerland | SVP | party | CH
        syriza | Syriza | party | GR
        united-russia | United Russia | party | RU
        vlaams-belang | Vlaams Belang | party | BE
        vox-spain | Vox | party | ES
        vvd | VVD | party | NL
        yesh-atid | Yesh Atid | party | IL
        """
}
