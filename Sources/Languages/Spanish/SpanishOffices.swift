/// Spanish words for offices and the people who hold them.
enum SpanishOffices {
    static let offices = """
        ambassador: embajador, embajadora, encargado de negocios, encargada de negocios, cónsul general
        defence_minister: ministro de Defensa, ministra de Defensa, ministro de la Defensa, titular de Defensa
        defence_minister@US: secretario de Defensa
        envoy: enviado especial, enviada especial, enviado, enviada, emisario, mediador, mediadora, representante especial, enviado presidencial
        foreign_minister: ministro de Exteriores, ministra de Exteriores, ministro de Asuntos Exteriores, ministra de Asuntos Exteriores, ministro de Relaciones Exteriores, ministra de Relaciones Exteriores, ministro del Exterior, canciller, jefe de la diplomacia, jefa de la diplomacia, secretario de Relaciones Exteriores, secretaria de Relaciones Exteriores, titular de Exteriores, jefe diplomático, ministro de Asuntos Exteriores y Cooperación, ministro de Asuntos Exteriores UE y Cooperación
        foreign_minister@US: secretario de Estado, secretaria de Estado, secretario de Estado estadounidense, secretario de Estado estadunidense, secretario de Estado norteamericano, secretaria de Estado estadounidense
        head_of_government@DE: canciller alemán, canciller alemana, canciller federal, canciller Angela, canciller Olaf, canciller Friedrich
        head_of_government@AT: canciller austríaco, canciller austriaco
        head_of_government@ES: presidente del Gobierno, presidenta del Gobierno, presidente del Gobierno español, presidente del gobierno español, jefe del Gobierno español
        head_of_government: primer ministro, primera ministra, jefe de Gobierno, jefe del Gobierno, jefe de gobierno, premier, presidente del Consejo
        head_of_state: presidente, presidenta, presidente de la República, presidenta de la República, mandatario, mandataria, jefe de Estado, jefa de Estado, jefe del Estado, jefe del Ejecutivo, presidente encargado, presidente interino, presidenta interina, líder supremo, gobernante, jefe del Kremlin
        legislator: diputado, diputada, senador, senadora, congresista, legislador, legisladora, parlamentario, eurodiputado, eurodiputada, presidente del Parlamento, presidente de la Asamblea Nacional, presidente del Senado, presidente de la Cámara, presidenta de la Cámara de Representantes
        minister: ministro, ministra, ministro de Economía, ministra de Economía, ministro de Finanzas, ministro de Hacienda, ministra de Hacienda, ministro del Interior, ministra del Interior, ministro de Comercio, ministro de Energía, ministro de Justicia, secretario de Economía, secretario de Hacienda, secretario de Comercio, secretario del Tesoro, ministro de Petróleo, secretario de Gobernación, ministro de Agricultura, ministro de Transportes
        monarch: rey, reina, príncipe heredero, príncipe, princesa, emir, sultán, monarca
        negotiator: negociador, negociadora, jefe negociador, negociador jefe, jefe de la delegación
        official: vicepresidente, vicepresidenta, viceministro, viceministra, vicecanciller, viceministro de Exteriores, viceprimer ministro, subsecretario, subsecretaria, secretario de Estado adjunto, secretario adjunto, asesor de Seguridad Nacional, asesora de Seguridad Nacional, consejero de Seguridad Nacional, asesor, asesora, consejero, presidenta de la Comisión Europea, presidente de la Comisión Europea, presidente del Consejo Europeo, alto representante, alta representante, jefe de la diplomacia europea, jefa de la diplomacia europea, comisario, comisaria, comisario europeo, director de la CIA, director, directora, jefe de gabinete, gobernador, gobernadora, alcalde, alcaldesa, jefe del Ejército, general, jefe de inteligencia, coordinador, coordinadora, jefe del Estado Mayor, secretario general de la Presidencia
        other: líder opositor, líder de la oposición, opositor, opositora, jefe de la oposición, profesor, profesora, investigador, investigadora, analista, experto, experta, historiador, activista, periodista, corresponsal, abogado, abogada, fundador, empresario, escritor, escritora, líder rebelde, comandante, líder de Hamás, economista, politólogo, politóloga, líder de la Revolución Cubana, dirigente opositor, autor, dirigente del partido
        religious_leader: papa, Papa, patriarca, ayatolá, arzobispo, cardenal, dalái lama, obispo, imán, pontífice
        secretary_general: secretario general, secretaria general, director general, directora general, directora gerente, jefe de la ONU, jefe de la OTAN, titular de la ONU
        spokesperson: portavoz, vocero, vocera, secretario de prensa, secretaria de prensa, portavoz adjunto
        spokesperson/government: portavoz del Gobierno, vocero del Gobierno
        spokesperson/presidency@RU: portavoz del Kremlin, vocero del Kremlin
        spokesperson/presidency@US: portavoz de la Casa Blanca, vocero de la Casa Blanca
        leader: líder, dirigente, dictador, hombre fuerte, caudillo
        """

    static let pluralOffices = """
        foreign_minister: ministros de Exteriores, ministros de Asuntos Exteriores, ministros de Relaciones Exteriores, cancilleres, jefes de la diplomacia, jefes diplomáticos
        defence_minister: ministros de Defensa
        minister: ministros, ministros de Finanzas, ministros de Economía
        head_of_government: primeros ministros, jefes de Gobierno, jefes de gobierno
        head_of_state: presidentes, presidentas, mandatarios, jefes de Estado
        leader: líderes, jefes de Estado y de Gobierno, jefes de Estado y de gobierno, jefes de Estado y Gobierno, dirigentes
        envoy: enviados, emisarios
        negotiator: negociadores
        official: diplomáticos, funcionarios, representantes, delegaciones, delegación
        """

    static let modifiers = """
        former: ex, ex presidente, antiguo, antigua, entonces, expresidente, exministro, exsecretario, difunto
        deputy: vice, adjunto, adjunta
        acting: interino, interina, en funciones, saliente, encargado, encargada
        future: electo, electa, designado, designada, futuro, futura
        """

    static let counterparts = """
        counterpart: homólogo, homóloga, homólogos, colega, colegas, par
        """

    static let honorifics = """
        m: señor, Sr, don, sir, lord, jeque, Su Excelencia, Su Majestad
        f: señora, Sra, doña
        -: Dr, Dra, Gral, Lic
        """

    static let relatives = """
        wife: esposa, mujer
        husband: esposo, marido
        relative: hija, hijo, hermano, hermana, padre, madre, yerno, sobrino
        """

    static let pronouns = """
        m.subject: él
        f.subject: ella
        p.subject: ellos, ellas, ambos
        s.possessive: su, sus
        r.subject: este último, esta última
        """

    static let sources = """
        anonymous: fuentes, fuente, observadores, analistas, expertos, críticos, testigos
        official: funcionario, funcionarios, alto funcionario, altos funcionarios, diplomático, diplomáticos, responsable, responsables, alto responsable, autoridades, fuentes oficiales, fuentes diplomáticas
        media: agencia de noticias, agencia, diario, periódico, televisión estatal, medios, cadena, medios estatales, semanario, prensa
        """

    static let institutions = """
        foreign-ministry: Ministerio de Exteriores, Ministerio de Asuntos Exteriores, Ministerio de Relaciones Exteriores, Cancillería, cancillería, ministerio de Exteriores, ministerio de Relaciones Exteriores, ministerio de Asuntos Exteriores, Secretaría de Relaciones Exteriores
        foreign-ministry@US: Departamento de Estado, departamento de Estado
        foreign-ministry@GB: Foreign Office
        defence-ministry: Ministerio de Defensa, ministerio de Defensa
        defence-ministry@US: Pentágono
        ministry: Ministerio, ministerio, Ministerio de Comercio, Ministerio de Economía, Departamento del Tesoro
        government: Gobierno, gobierno, Ejecutivo, autoridades, régimen, Administración, administración
        presidency: Presidencia, presidencia, oficina presidencial, oficina de la Presidencia, palacio presidencial, Palacio Real, Casa Real, oficina del presidente
        prime-ministers-office: oficina del primer ministro, despacho del primer ministro
        embassy: embajada, Embajada
        parliament: Parlamento, parlamento
        parliament@ES: Congreso de los Diputados
        parliament@US: Congreso, Senado, Cámara de Representantes
        parliament@DE: Bundestag
        parliament@IL: Knéset
        parliament@RU: Duma
        army: Ejército, ejército, fuerzas armadas, Fuerzas Armadas
        side: parte, delegación
        statement: comunicado, declaración, nota, nota de prensa
        """

    static let groups = """
        two: los dos ministros, ambos ministros, los dos presidentes, ambos presidentes, ambos mandatarios, los dos mandatarios, los mandatarios, ambos líderes, los dos líderes, ambos cancilleres, los dos cancilleres, los cancilleres, los dos, ambos dirigentes, los dos dirigentes, los ministros, los presidentes, ambos jefes de la diplomacia, ambos diplomáticos, los dos diplomáticos
        sides: ambas partes, las dos partes, los dos países, ambos países, los dos gobiernos, ambos gobiernos, ambas naciones
        all: los líderes, las partes, los participantes, las delegaciones, los negociadores, todas las partes
        """

    static let portfolios = """
        foreign_minister: de Exteriores, de Asuntos Exteriores, de Relaciones Exteriores, del Exterior
        defence_minister: de Defensa, de la Defensa
        minister: de Economía, de Finanzas, de Hacienda, del Interior, de Comercio, de Energía, de Justicia
        """

    static let particles = """
        particle: de, del, de la, de los, la, van, van der, von, von der, bin, al, el, ben, ibn, da, di, dos, du, le, abu, y
        """

    static let nonPersonNouns = """
        thing: USS, HMS, portaaviones, fragata, buque, petrolero, huracán, operación, calle, avenida, paseo, aeropuerto, tratado, acuerdo, guerra, crisis, universidad, plaza, calle, aeropuerto, estadio, río, mar, isla, conferencia, cumbre, consejo, comisión, organización, partido, periódico, grupo, banco, fondo, instituto, hotel, palacio, casa, equipo, pacto, diálogo, museo, agencia, centro, parque, unión, naciones, estados, república, reino, declaración, foro, región, frente, ministerio, asamblea, liga, alianza, fundación, comunidad, cooperación, reunión, asuntos, seguridad, relaciones, exteriores, defensa, canal, plan, revolución, general, ejecutivo, post, times, país, mundo, radio, televisión, notimex, avenida, corte, cámara, congreso, ejército, ciudad
        """
}
