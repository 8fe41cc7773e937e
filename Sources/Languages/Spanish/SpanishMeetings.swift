/// Spanish words for encounters, their status, occasion and topics.
enum SpanishMeetings {
    static let nouns = """
        meeting: reunión, reuniones, encuentro, encuentros, entrevista, entrevistas, audiencia, sesión, cita, cara a cara, reunión bilateral, encuentro bilateral, reunión de emergencia, junta
        talks: conversaciones, conversación, consultas, pláticas, charlas, charla, plática
        call: llamada, llamada telefónica, conversación telefónica, llamadas telefónicas, conferencia telefónica, charla telefónica, comunicación telefónica
        video: videoconferencia, videollamada, reunión virtual, cumbre virtual
        summit: cumbre, cumbres, reunión cumbre
        visit: visita, visitas, visita de Estado, visita oficial, visita de trabajo, viaje, gira, visita sorpresa
        negotiation: negociaciones, negociación, ronda de negociaciones, conversaciones de paz, ronda de conversaciones, negociaciones de paz, diálogo de paz
        dinner: cena, almuerzo, comida, desayuno, banquete, almuerzo de trabajo, cena de trabajo
        reception: recepción, recibimiento
        """

    static let verbs = """
        meet.past: se reunió, se reunieron, se reunió con, se reunieron con, reunido, reunidos, se ha reunido, se han reunido, se encontró con, se encontraron, se entrevistó, se entrevistaron, se entrevistó con, se ha entrevistado, sostuvo una reunión, sostuvieron una reunión, sostuvo un encuentro, sostuvieron un encuentro, mantuvo una reunión, mantuvieron una reunión, mantuvo un encuentro, mantuvieron un encuentro, se vieron, se congregaron, celebró una reunión, celebraron una reunión, se había reunido, reunió
        meet.present: se reúne, se reúnen, se reúne con, se entrevista, se entrevistan, se encuentra con
        meet.infinitive: reunirse, reunirse con, se reunirá, se reunirán, se reunirá con, se reunirán con, encontrarse, encontrarse con, entrevistarse, entrevistarse con, se entrevistará, se entrevistarán, verse, se verán, se encontrará, se encontrarán, se reuniría, se reunirían, reunirá
        speak.past: habló con, hablaron con, habló, hablaron, conversó, conversaron, conversó con, dialogó, dialogaron, platicó, platicaron, ha hablado, han hablado, abordaron, intercambiaron, discutió con, discutieron con, trató con, negoció con, trataron con, charló, charlaron
        speak.present: habla con, hablan con, dialoga, conversa
        speak.infinitive: hablar con, hablar, conversar, conversar con, dialogar, dialogar con, hablará con, hablarán, hablará, discutirá, discutirán, intercambiar impresiones
        call.past: habló por teléfono, hablaron por teléfono, llamó por teléfono, telefoneó, hablé por teléfono, conversó por teléfono, conversaron por teléfono, conversaron telefónicamente, habló telefónicamente
        call.infinitive: hablar por teléfono, hablará por teléfono, hablarán por teléfono
        visit.past: visitó, visitaron, viajó a, viajaron a, viajó, llegó a, llegaron a, arribó a, arribó, realizó una visita, acudió a, ha visitado, ha viajado, efectuó una visita, llegó el, aterrizó
        visit.present: visita a, viaja a, viaja, realiza una visita, llega a, viajan a
        visit.infinitive: visitar, viajar a, viajará a, viajará, visitará, visitarán, realizará una visita, viajar, llegará a
        receive.past: recibió, recibieron, ha recibido, fue recibido, fue recibida, recibido por, recibida por, acogió
        receive.present: recibe, reciben
        receive.infinitive: recibir, recibirá, recibirán
        negotiate.past: negoció, negociaron
        negotiate.present: negocia, negocian
        negotiate.infinitive: negociar
        handshake.past: se estrecharon la mano, estrechó la mano, se dieron la mano
        """

    static let statusCues = """
        planned: previsto, prevista, previstos, previstas, prevé, prevén, programado, programada, programadas, se reunirá, se reunirán, viajará, visitará, recibirá, se entrevistará, discutirá, hablará, tendrá lugar, tendrán lugar, se celebrará, se celebrarán, sostendrá, sostendrán, mantendrá, mantendrán, va a, van a, planea, planean, agendado, agendada, acordaron reunirse, invitado, invitada, mañana, enviará, tiene previsto, tienen previsto, tiene previsto reunirse, se verán, se espera que, se encontrará, se encontrarán, realizará, anuncian, se hablarán, pactada
        possible: podría, podrían, posibilidad, posiblemente, quizá, quizás, tal vez, contempla, contemplan, quiere, quieren, dispuesto, dispuesta, dispuestos, espera, esperan, probablemente, propuso, propone, propuesta de, ofreció, ofrece, no descarta, no descartó, invitación está abierta, estaría, estarían, sería, serían
        planned.modifier: próximo, próxima, próximos, próximas, inminente, futuro, futura
        possible.modifier: posible, posibles, eventual, eventuales, probable, hipotético, hipotética
        possible: es posible, sería posible
        reported: se habría reunido, se habrían reunido, habría recibido, se habría entrevistado, habría viajado, supuestamente, presuntamente, al parecer, habría mantenido, habrían mantenido
        postponed: aplazado, aplazada, aplazó, aplaza, aplazan, pospuesto, pospuesta, pospuso, posponen, postergado, postergada, postergó, aplazamiento, retrasado, retrasada, reprogramada, diferida
        cancelled: cancelado, cancelada, canceladas, canceló, cancelaron, cancela, cancelan, cancelará, cancelara, cancelación, suspendido, suspendida, suspendió, suspende, se suspende, anulada, anuló, no se llevará a cabo, no tendrá lugar, no se celebrará, no se realizará
        denied: negó, niega, niegan, negaron, desmintió, desmiente, desmintieron, rechazó, rechaza, rechazaron, descartó, descarta, se negó, rehusó, no hubo reunión, no hubo encuentro, no tiene previsto, no está previsto, no está prevista, no habrá reunión, no habrá encuentro
        held: reciente, última reunión, último encuentro, anterior, primera reunión, primer encuentro, reunión anterior
        ongoing: en curso, comenzó, comenzaron, ha comenzado, han comenzado, continúan, prosiguen, se celebra, se celebran, se desarrolla, inició
        """

    static let relations = """
        sidelines_of: al margen de, al margen del, al margen, en los márgenes de, en los márgenes del, paralelamente a
        part_of: durante, en el marco de, en el marco del, en ocasión de, con motivo de, con motivo del, con ocasión de, en la, en el, en el contexto de
        follow_up_of: a raíz de, como seguimiento de, tras la, tras el
        """

    static let occasionNouns = """
        summit: cumbre, Cumbre
        conference: conferencia, congreso, foro, Conferencia
        gathering: Reunión, asamblea general, Asamblea General, sesión, ceremonia, funeral, funerales, reunión ministerial, reunión de líderes, Reunión de Líderes, toma de posesión, investidura, foro
        """

    static let topics = """
        agriculture: agricultura, agrícola, cereales, granos, seguridad alimentaria
        antisemitism: antisemitismo
        bilateral-relations: relaciones bilaterales, relación bilateral, cooperación bilateral, agenda bilateral, relaciones entre, vínculos bilaterales, lazos bilaterales, colaboración, relaciones diplomáticas, asuntos bilaterales, profundizar las relaciones
        brexit: Brexit
        ceasefire: alto el fuego, alto al fuego, cese el fuego, tregua, cese al fuego
        chemical-weapons: armas químicas, arsenal químico, ataque químico
        climate: clima, cambio climático, climático, climática
        counter-terrorism: lucha contra el terrorismo, lucha antiterrorista
        culture: cultura, cultural, culturales
        defence: defensa, presencia militar, ayuda militar, armamento, cooperación militar, armas, militares, militar
        democracy: democracia, democrática
        drugs: narcotráfico, drogas, tráfico de drogas, fentanilo
        economy: economía, económico, económica, económicos
        education: educación, educativa, estudiantes, educativos
        elections: elecciones, comicios
        energy: energía, gas, petróleo, gasoducto, energética, energético
        european-integration: adhesión a la UE, adhesión a la Unión Europea, ampliación
        eu: Unión Europea
        gaza: Gaza, Franja de Gaza
        health: salud, pandemia, coronavirus, vacunas
        history: historia, memoria
        human-rights: derechos humanos, libertad de prensa, presos políticos
        humanitarian-aid: ayuda humanitaria, situación humanitaria, humanitaria
        immunity: inmunidad
        indo-pacific: Indo-Pacífico, Indopacífico
        industry: manufactureras, industria, industrial, industriales
        infrastructure: infraestructura, infraestructuras
        intelligence: inteligencia, espionaje
        investment: inversiones, inversión
        middle-east: Oriente Medio, Medio Oriente, Oriente Próximo
        migration: migración, migrantes, inmigración, refugiados, asilo, migratoria, migratorio
        nuclear-programme: programa nuclear, acuerdo nuclear, cuestión nuclear, tema nuclear, armas nucleares, desnuclearización, enriquecimiento de uranio
        peace: paz, proceso de paz, acuerdo de paz, plan de paz
        prisoner-exchange: intercambio de prisioneros, canje de prisioneros, rehenes
        reconstruction: reconstrucción
        sanctions: sanciones, sanción, embargo, bloqueo
        security: seguridad, estabilidad, garantías de seguridad
        south-china-sea: mar de China Meridional
        space: espacial
        technology: tecnología, tecnologías, inteligencia artificial, semiconductores, ciencia y tecnología
        terrorism: terrorismo, terrorista, terroristas
        tourism: turismo, turístico
        trade: comercio, comercial, comerciales, aranceles, libre comercio, acuerdo comercial, guerra comercial, tratado de libre comercio
        transport: transporte, transportes, aviación
        war-crimes: crímenes de guerra
        water: agua, presa
        women-rights: derechos de las mujeres
        """

    static let media = """
        in_person: en persona, cara a cara, personalmente, apretón de manos
        phone: por teléfono, telefónica, telefónico, telefónicas, telefónicamente
        video: por videoconferencia, videollamada, virtual, por video, por vídeo
        """

    static let discussion = """
        topic: abordaron, abordó, abordaron temas, trataron, discutieron, discutió, discutirá, discutirán, analizaron, analizó, conversaron sobre, hablaron sobre, hablamos sobre, repasaron, centrado en, centrada en, se centró en, se centraron en, intercambiaron, temas, agenda, acordaron, suscribieron, insistieron en, expresaron, en torno a
        """

    static let separately = """
        separate: por separado, separadas, separados, sucesivamente, respectivamente
        """

    static let lightVerbs = """
        held: tuvo lugar, tuvieron lugar, se celebró, se celebraron, celebró, celebraron, sostuvo, sostuvieron, mantuvo, mantuvieron, tuvo, tuvieron, realizó, realizaron, duró, tras, después de, luego de, concluyó, finalizó, terminó, se realizó, se llevó a cabo, ha mantenido, han mantenido, asistió
        planned: tendrá lugar, se celebrará, sostendrá, mantendrá, celebrará, antes de
        """
}
