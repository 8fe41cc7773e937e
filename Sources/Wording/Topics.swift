/// Topics of meetings and quotes: themes by the ids of the lists of topics, countries by theirs.
enum Topics {
    static let themes = ValueSet(
        """
        agriculture | Agriculture | Landbouw | Landwirtschaft | Agriculture | Agricultura
        antisemitism | Antisemitism | Antisemitisme | Antisemitismus | Antisémitisme | Antisemitismo
        bilateral-relations | Bilateral relations | Bilaterale betrekkingen | Bilaterale Beziehungen | Relations bilatérales | Relaciones bilaterales
        brexit | Brexit | Brexit | Brexit | Brexit | Brexit
        ceasefire | Ceasefire | Staakt-het-vuren | Waffenruhe | Cessez-le-feu | Alto el fuego
        chemical-weapons | Chemical weapons | Chemische wapens | Chemiewaffen | Armes chimiques | Armas químicas
        climate | Climate | Klimaat | Klima | Climat | Clima
        counter-terrorism | Counter-terrorism | Terreurbestrijding | Terrorismusbekämpfung | Lutte contre le terrorisme | Lucha contra el terrorismo
        culture | Culture | Cultuur | Kultur | Culture | Cultura
        defence | Defence | Defensie | Verteidigung | Défense | Defensa
        democracy | Democracy | Democratie | Demokratie | Démocratie | Democracia
        developing-countries | Developing countries | Ontwikkelingslanden | Entwicklungsländer | Pays en développement | Países en desarrollo
        drugs | Drug trafficking | Drugshandel | Drogenhandel | Trafic de drogue | Narcotráfico
        east-china-sea | East China Sea | Oost-Chinese Zee | Ostchinesisches Meer | Mer de Chine orientale | Mar de China Oriental
        economy | Economy | Economie | Wirtschaft | Économie | Economía
        education | Education | Onderwijs | Bildung | Éducation | Educación
        elections | Elections | Verkiezingen | Wahlen | Élections | Elecciones
        energy | Energy | Energie | Energie | Énergie | Energía
        eu | European Union | Europese Unie | Europäische Union | Union européenne | Unión Europea
        european-integration | EU enlargement | EU-uitbreiding | EU-Erweiterung | Élargissement de l’UE | Ampliación de la UE
        extremism | Extremism | Extremisme | Extremismus | Extrémisme | Extremismo
        gaza | Gaza | Gaza | Gaza | Gaza | Gaza
        gender-equality | Gender equality | Gendergelijkheid | Gleichstellung | Égalité des sexes | Igualdad de género
        health | Health | Gezondheid | Gesundheit | Santé | Salud
        history | History | Geschiedenis | Geschichte | Histoire | Historia
        human-rights | Human rights | Mensenrechten | Menschenrechte | Droits humains | Derechos humanos
        humanitarian-aid | Humanitarian aid | Humanitaire hulp | Humanitäre Hilfe | Aide humanitaire | Ayuda humanitaria
        immunity | Immunity | Immuniteit | Immunität | Immunité | Inmunidad
        indo-pacific | Indo-Pacific | Indo-Pacific | Indopazifik | Indo-Pacifique | Indopacífico
        industry | Industry | Industrie | Industrie | Industrie | Industria
        infrastructure | Infrastructure | Infrastructuur | Infrastruktur | Infrastructures | Infraestructuras
        intelligence | Intelligence | Inlichtingen | Geheimdienste | Renseignement | Inteligencia
        investment | Investment | Investeringen | Investitionen | Investissements | Inversiones
        liability | Liability | Aansprakelijkheid | Haftung | Responsabilité | Responsabilidad
        maritime-borders | Maritime borders | Zeegrenzen | Seegrenzen | Frontières maritimes | Fronteras marítimas
        mh17 | MH17 | MH17 | MH17 | MH17 | MH17
        middle-east | Middle East | Midden-Oosten | Naher Osten | Proche-Orient | Oriente Próximo
        migration | Migration | Migratie | Migration | Migrations | Migración
        nuclear-programme | Nuclear programmes | Kernprogramma’s | Atomprogramme | Programmes nucléaires | Programas nucleares
        peace | Peace | Vrede | Frieden | Paix | Paz
        peacekeeping | Peacekeeping | Vredesmissies | Friedenseinsätze | Maintien de la paix | Misiones de paz
        prisoner-exchange | Prisoners and hostages | Gevangenen en gijzelaars | Gefangene und Geiseln | Prisonniers et otages | Prisioneros y rehenes
        reconstruction | Reconstruction | Wederopbouw | Wiederaufbau | Reconstruction | Reconstrucción
        sanctions | Sanctions | Sancties | Sanktionen | Sanctions | Sanciones
        security | Security | Veiligheid | Sicherheit | Sécurité | Seguridad
        social-media | Social media | Sociale media | Soziale Medien | Réseaux sociaux | Redes sociales
        south-caucasus | South Caucasus | Zuidelijke Kaukasus | Südkaukasus | Caucase du Sud | Cáucaso Sur
        south-china-sea | South China Sea | Zuid-Chinese Zee | Südchinesisches Meer | Mer de Chine méridionale | Mar de China Meridional
        space | Space | Ruimtevaart | Raumfahrt | Espace | Espacio
        strategic-partnership | Strategic partnership | Strategisch partnerschap | Strategische Partnerschaft | Partenariat stratégique | Asociación estratégica
        supply-chains | Supply chains | Toeleveringsketens | Lieferketten | Chaînes d’approvisionnement | Cadenas de suministro
        technology | Technology | Technologie | Technologie | Technologies | Tecnología
        terrorism | Terrorism | Terrorisme | Terrorismus | Terrorisme | Terrorismo
        tourism | Tourism | Toerisme | Tourismus | Tourisme | Turismo
        trade | Trade | Handel | Handel | Commerce | Comercio
        transport | Transport | Vervoer | Verkehr | Transports | Transporte
        travel-ban | Travel bans | Inreisverboden | Einreiseverbote | Interdictions d’entrée | Prohibiciones de entrada
        war-crimes | War crimes | Oorlogsmisdaden | Kriegsverbrechen | Crimes de guerre | Crímenes de guerra
        water | Water | Water | Wasser | Eau | Agua
        women-rights | Women’s rights | Vrouwenrechten | Frauenrechte | Droits des femmes | Derechos de las mujeres
        """)
}

extension Wording {
    /// Returns the name of a topic; nil for one that is in no list, whose own label then stands.
    ///
    /// - Parameter id: The id of a theme (`trade`) or of a country (`south-korea`).
    /// - Returns: The name, as a heading.
    public func topic(_ id: String) -> String? {
        if let words = Topics.themes.words[id] { return words[language.place] }
        return CountryNames.slugs[id].map { country($0) }
    }
}
