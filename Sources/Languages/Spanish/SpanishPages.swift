import Text

/// What stands around a story on Spanish pages, and the words that tell the language.
enum SpanishPages {
    /// Words that are frequent in the language, and some of its news.
    static let telling = """
        el la los las de que y en un una del se por con para al lo su es más como no pero sus le ha o este sí porque
        esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno ni contra otros
        ese eso ante ellos fue han había era según tras dijo ser presidente país e son está reunió reunieron reúne
        habló visitó visita reunión encuentro ministro canciller lunes martes miércoles jueves viernes sábado domingo
        hoy ayer mañana semana enero febrero marzo mayo junio julio agosto octubre recibió recibe viajó viaja jefe
        gobierno
        """

    static let cues = PageCues(
        links: """
            lea también, lee también, leer más, ver también, te puede interesar, más información, le puede interesar
            """,
        lines: "publicidad, compartir, imprimir, suscríbete",
        endings: """
            artículos relacionados, noticias relacionadas, deja un comentario, comentarios, te puede interesar,
            lo más leído, tu dirección de correo electrónico no será publicada
            """,
        loneLines: "Publicidad",
        shares: "compartir en, imprimir",
        shortMonths: """
            1: ene
            2: feb
            3: mar
            4: abr
            5: may
            6: jun
            7: jul
            8: ago
            9: sep, sept
            10: oct
            11: nov
            12: dic
            """,
        dateWords: "publicado, actualizado, el, las, a, de, del, h, fecha",
        ordinals: "º",
        clockUnits: "h",
        clockWords: "a, las, h, ayer",
        readingTime: "min, minuto, minutos, tiempo, de, lectura",
        bylines: "por, autor",
        betweenNames: "de, del, la, y",
        source: "fuente",
        sources: "fuentes",
        rights: "todos los derechos reservados",
        contacts: "contacto, siga, síguenos",
        creditWords: "fuente, fuentes, con, y, foto, agencias",
        pictureLabels: "foto, fotos, imagen, imágenes, fotografía, crédito",
        aboutWriter: "el autor es, la autora es, los autores son, las autoras son, sobre el autor, sobre la autora",
        offers: """
            suscríbete, suscríbase, ya eres suscriptor, ya soy suscriptor, ¿ya tienes una cuenta, para seguir leyendo,
            para continuar leyendo, inicia sesión para, inicie sesión para, solo para suscriptores,
            exclusivo para suscriptores, cancela cuando quieras
            """,
        publication: publication)

    private static let publication = PublicationCues(
        published: "publicado, publicada, publicado el, creado, fecha, escrito, fecha de publicación",
        updated: "actualizado, actualizada, última actualización, modificado, editado",
        writers: "escrito por, publicado por, redactado por, escribe, autora, autores, texto de",
        joining: "y, e",
        betweenDay: "de, del",
        accounts: "redacción, la redacción, administrador, editor, invitado")
}
