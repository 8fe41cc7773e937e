/// Topics of meetings and quotes: themes by the ids of the lists of topics, as they stand in a sentence, and countries by theirs.
enum Topics {
    static let themes = ValueSet(
        """
        agriculture | agriculture | landbouw | Landwirtschaft | agriculture | agricultura
        antisemitism | antisemitism | antisemitisme | Antisemitismus | antisémitisme | antisemitismo
        bilateral-relations | bilateral relations | bilaterale betrekkingen | bilaterale Beziehungen | relations bilatérales | relaciones bilaterales
        brexit | Brexit | brexit | Brexit | Brexit | Brexit
        ceasefire | ceasefire | staakt-het-vuren | Waffenruhe | cessez-le-feu | alto el fuego
        chemical-weapons | chemical weapons | chemische wapens | Chemiewaffen | armes chimiques | armas químicas
        climate | climate | klimaat | Klima | climat | clima
        counter-terrorism | counter-terrorism | terreurbestrijding | Terrorismusbekämpfung | lutte contre le terrorisme | lucha contra el terrorismo
        culture | culture | cultuur | Kultur | culture | cultura
        defence | defence | defensie | Verteidigung | défense | defensa
        democracy | democracy | democratie | Demokratie | démocratie | democracia
        developing-countries | developing countries | ontwikkelingslanden | Entwicklungsländer | pays en développement | países en desarrollo
        drugs | drug trafficking | drugshandel | Drogenhandel | trafic de drogue | narcotráfico
        east-china-sea | East China Sea | Oost-Chinese Zee | Ostchinesisches Meer | mer de Chine orientale | mar de China Oriental
        economy | economy | economie | Wirtschaft | économie | economía
        education | education | onderwijs | Bildung | éducation | educación
        elections | elections | verkiezingen | Wahlen | élections | elecciones
        energy | energy | energie | Energie | énergie | energía
        eu | European Union | Europese Unie | Europäische Union | Union européenne | Unión Europea
        european-integration | EU enlargement | EU-uitbreiding | EU-Erweiterung | élargissement de l’UE | ampliación de la UE
        extremism | extremism | extremisme | Extremismus | extrémisme | extremismo
        gaza | Gaza | Gaza | Gaza | Gaza | Gaza
        gender-equality | gender equality | gendergelijkheid | Gleichstellung | égalité des sexes | igualdad de género
        health | health | gezondheid | Gesundheit | santé | salud
        history | history | geschiedenis | Geschichte | histoire | historia
        human-rights | human rights | mensenrechten | Menschenrechte | droits humains | derechos humanos
        humanitarian-aid | humanitarian aid | humanitaire hulp | humanitäre Hilfe | aide humanitaire | ayuda humanitaria
        immunity | immunity | immuniteit | Immunität | immunité | inmunidad
        indo-pacific | Indo-Pacific | Indo-Pacific | Indopazifik | Indo-Pacifique | Indopacífico
        industry | industry | industrie | Industrie | industrie | industria
        infrastructure | infrastructure | infrastructuur | Infrastruktur | infrastructures | infraestructuras
        intelligence | intelligence | inlichtingen | Geheimdienste | renseignement | inteligencia
        investment | investment | investeringen | Investitionen | investissements | inversiones
        liability | liability | aansprakelijkheid | Haftung | responsabilité | responsabilidad
        maritime-borders | maritime borders | zeegrenzen | Seegrenzen | frontières maritimes | fronteras marítimas
        mh17 | MH17 | MH17 | MH17 | MH17 | MH17
        middle-east | Middle East | Midden-Oosten | Naher Osten | Proche-Orient | Oriente Próximo
        migration | migration | migratie | Migration | migrations | migración
        nuclear-programme | nuclear programmes | kernprogramma’s | Atomprogramme | programmes nucléaires | programas nucleares
        peace | peace | vrede | Frieden | paix | paz
        peacekeeping | peacekeeping | vredesmissies | Friedenseinsätze | maintien de la paix | misiones de paz
        prisoner-exchange | prisoners and hostages | gevangenen en gijzelaars | Gefangene und Geiseln | prisonniers et otages | prisioneros y rehenes
        reconstruction | reconstruction | wederopbouw | Wiederaufbau | reconstruction | reconstrucción
        sanctions | sanctions | sancties | Sanktionen | sanctions | sanciones
        security | security | veiligheid | Sicherheit | sécurité | seguridad
        social-media | social media | sociale media | soziale Medien | réseaux sociaux | redes sociales
        south-caucasus | South Caucasus | zuidelijke Kaukasus | Südkaukasus | Caucase du Sud | Cáucaso Sur
        south-china-sea | South China Sea | Zuid-Chinese Zee | Südchinesisches Meer | mer de Chine méridionale | mar de China Meridional
        space | space | ruimtevaart | Raumfahrt | espace | espacio
        strategic-partnership | strategic partnership | strategisch partnerschap | strategische Partnerschaft | partenariat stratégique | asociación estratégica
        supply-chains | supply chains | toeleveringsketens | Lieferketten | chaînes d’approvisionnement | cadenas de suministro
        technology | technology | technologie | Technologie | technologies | tecnología
        terrorism | terrorism | terrorisme | Terrorismus | terrorisme | terrorismo
        tourism | tourism | toerisme | Tourismus | tourisme | turismo
        trade | trade | handel | Handel | commerce | comercio
        transport | transport | vervoer | Verkehr | transports | transporte
        travel-ban | travel bans | inreisverboden | Einreiseverbote | interdictions d’entrée | prohibiciones de entrada
        war-crimes | war crimes | oorlogsmisdaden | Kriegsverbrechen | crimes de guerre | crímenes de guerra
        water | water | water | Wasser | eau | agua
        women-rights | women’s rights | vrouwenrechten | Frauenrechte | droits des femmes | derechos de las mujeres
        """)
}

extension Wording {
    /// Returns the name of a topic as a heading; nil for one that is in no list, whose own label then stands.
    ///
    /// - Parameter id: The id of a theme (`trade`) or of a country (`south-korea`).
    /// - Returns: The name with a capital: "Trade".
    public func topic(_ id: String) -> String? { topicInText(id).map(line) }

    /// Returns the name of a topic as it stands within a sentence: "trade".
    public func topicInText(_ id: String) -> String? {
        if let words = Topics.themes.words[id] { return words[language.place] }
        return CountryNames.slugs[id].map { country($0) }
    }
}
