/// Spanish reporting verbs, prepositions of attribution and function words.
enum SpanishSpeech {
    static let verbs = """
        say: dijo, dijeron, dice, dicen, declaró, declararon, declara, afirmó, afirmaron, afirma, afirman, aseguró, aseguraron, asegura, aseguran, señaló, señalaron, señala, señalan, indicó, indicaron, indica, indican, manifestó, manifestaron, manifiesta, expresó, expresaron, expresa, agregó, agregaron, agrega, añadió, añadieron, añade, explicó, explicaron, explica, explican, informó, informaron, informa, informan, anunció, anunciaron, anuncia, anuncian, destacó, destacaron, destaca, subrayó, subrayaron, subraya, recalcó, recalcaron, recordó, recordaron, recuerda, reiteró, reiteraron, reitera, confirmó, confirmaron, confirma, advirtió, advirtieron, advierte, alertó, alertaron, denunció, denunciaron, denuncia, precisó, precisaron, precisa, apuntó, apuntaron, apunta, comentó, comentaron, comenta, insistió, insistieron, insiste, respondió, respondieron, responde, contestó, replicó, admitió, admitieron, admite, reconoció, reconocieron, reconoce, concluyó, concluye, enfatizó, enfatizaron, enfatiza, puntualizó, aclaró, aclaran, aclara, argumentó, alegó, prometió, prometieron, lamentó, lamentaron, negó, negaron, niega, desmintió, desmintieron, escribió, escribieron, escribe, tuiteó, reveló, revelaron, relató, contó, cuenta, resaltó, remarcó, ratificó, sentenció, zanjó, aseveró, aseveraron, externó, detalló, detallaron, exclamó, apostilló, matizó, ironizó, amenazó, planteó, plantea, opinó, opina, adelantó, adelantaron, aventuró, puso de relieve, pusieron de relieve, dio a conocer, dejó claro, dejaron claro, hizo saber, dejó saber, se podía leer, prosiguió, continuó, notificó, expuso, estimó, estimaron, diciendo, añadiendo, señalando, afirmando, asegurando, subrayando, agradeció
        say+que: sostuvo, sostiene, sostuvieron, celebró
        ask: preguntó, preguntaron, pregunta
        call: calificó, calificaron, califica, califican, describió, describieron, describe, llamó a, tildó, tachó, denominó, se refirió a, condenó, condenaron, definió, consideró un, consideró una
        think: cree, creen, creía, piensa, piensan, considera, consideran, consideró, consideraron, confía en, confió en, opinan
        """

    static let forms = """
        say: ha dicho, han dicho, ha declarado, han declarado, ha afirmado, han afirmado, ha asegurado, han asegurado, ha señalado, han señalado, ha indicado, ha manifestado, ha expresado, ha explicado, han explicado, ha informado, han informado, ha anunciado, han anunciado, ha subrayado, ha destacado, ha recordado, ha reiterado, ha confirmado, han confirmado, ha advertido, han advertido, ha denunciado, ha insistido, ha añadido, ha agregado, ha precisado, ha respondido, ha reconocido, ha admitido, ha negado, han negado, ha asegurado, ha comentado, ha recalcado, ha escrito, ha sostenido, había dicho, había declarado, había notificado, ha lamentado, ha prometido, ha apuntado, ha defendido
        """

    static let attributions = """
        source: según, de acuerdo con, a juicio de, en palabras de, en opinión de
        after: según
        """

    static let clauseOpeners = """
        where: donde
        while: mientras, aunque
        """

    static let complementizers = """
        relative: que
        whether: si
        """

    static let connectives = """
        about: sobre, acerca de, en torno a, respecto a, de cara a, relativo a
        after: tras, después de, luego de
        and: y, e, así como, junto con, además de
        at: ante, junto a
        before: antes de
        between: entre
        by: por
        during: durante
        for: para
        from: de, desde, del
        in: en
        led_by: encabezada por, encabezado por, presidida por, presidido por, liderada por
        object: a, al
        of: de, del
        or: o, u
        to: a, al, hacia, hasta
        with: con, junto a, junto con
        """

    static let negations = """
        not: no, nunca, jamás, ni, tampoco, ningún, ninguna, sin
        """

    static let auxiliaries = """
        perfect: ha, han, había, habían, haber, fue, fueron, habiendo, he, hemos
        """

    static let abbreviations = """
        abbreviation: sr, sra, srta, dr, dra, gral, lic, ing, prof, ee, uu, ee.uu, núm, art, pág, etc, cía, av, d, dña, gob, mons, ene, feb, abr, ago, sept, oct, nov, dic
        """

    static let stopWords = """
        word: el, la, los, las, lo, un, una, unos, unas, de, del, al, a, en, y, e, o, u, que, se, su, sus, es, son, fue, fueron, era, eran, ser, sido, está, están, estaba, estaban, estar, ha, han, había, habían, haber, he, hay, hubo, habrá, será, serán, sería, serían, tiene, tienen, tuvo, tenía, va, van, iba, puede, pueden, pudo, podría, podrían, podrá, debe, deben, debería, quiere, quieren, no, sí, si, también, ya, aún, todavía, siempre, nunca, ahora, entonces, luego, después, antes, así, pues, porque, pero, sino, aunque, mientras, cuando, donde, como, cómo, quien, quienes, cual, cuales, cuyo, cuya, muy, más, menos, mucho, muchos, muchas, poco, todo, toda, todos, todas, otro, otra, otros, otras, mismo, misma, ambos, ambas, algún, alguna, algunos, algunas, ningún, ninguna, varios, varias, dos, tres, cuatro, cinco, primer, primera, primero, segundo, segunda, tercer, tercera, último, última, últimos, últimas, próximo, próxima, por, para, con, sin, sobre, bajo, entre, hacia, hasta, desde, durante, tras, según, ante, contra, mediante, salvo, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, esto, eso, aquello, él, ella, ellos, ellas, nosotros, usted, ustedes, yo, tú, me, te, le, les, nos, mi, mis, tu, tus, nuestro, nuestra, nuestros, nuestras, ayer, hoy, mañana, anoche, lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, además, asimismo, sin embargo, tanto, incluso, apenas, sólo, solo, solamente, recientemente, actualmente, posteriormente, previamente, finalmente, igualmente, acompañado, acompañada, acuerda, anuncian, duró, presidente, presidenta, ministro, ministra, primer, rey, reina, gobierno, ministerio, cumbre, reunión, encuentro, visita, conversaciones, negociaciones, guerra, paz, señor, señora, don, doña, gira, agenda, hace, somos, fuentes, fuente, video, foto, análisis, redacción, comunicado, cada, cualquier, dicho, dicha, esta, vez, esperamos, llegamos, hablamos, creo, diplomáticos, ministros, líderes, mandatario, mandataria, canciller, participantes, nuevo, nueva, gracias, debido, respecto, pese, junto, dentro, fuera, cerca, lejos, frente, allí, aquí, ahí
        """
}
